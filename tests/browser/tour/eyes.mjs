/** Runs in the page: what somebody sees of it, in `window.eyes`, for the questions of the tour to ask. */
export function openEyes() {
  const proof = document.querySelector("#proof");
  const inSight = ({ top, bottom, height }) => height > 0 && bottom > 0 && top < innerHeight;

  window.eyes = {
    proof,
    get root() {
      return proof.shadowRoot;
    },
    /** What has the focus, inside shadow trees too. */
    focused() {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element;
    },
    /** The text is shown, and the page is not busy with it. */
    hasRead: (text) => proof.text === text && document.querySelector(".reading").hidden,
    inText: () => window.eyes.focused()?.matches?.('[part~="text"]') ?? false,
    openPanel: () => window.eyes.root.querySelector('[role="tab"][aria-selected="true"]').id.replace("tab-", ""),
    /** The row that has the focus, as { kind, index }, or null. */
    row() {
      const row = window.eyes.focused()?.closest?.(".row[data-index]");
      return row ? { kind: row.dataset.kind, index: Number(row.dataset.index) } : null;
    },
    selected: () => proof.selected && { kind: proof.selected.kind, index: proof.selected.index },
    /** What is chosen, if it is of that kind and something else than before. */
    chosenOf(kind, before) {
      const { selected } = proof;
      return selected?.kind === kind && JSON.stringify(selected) !== JSON.stringify(before) ? selected : null;
    },
    /** By whom these words are said, as it is shown, each time they are quoted; null: by nobody named. */
    saidBy(words) {
      const { correctedReport: report, text } = proof;
      const quotes = report?.quotes.filter(({ contents: [{ start, end }] }) => text.slice(start, end) === words) ?? [];
      return quotes.map(({ speaker }) => report.entities[speaker]?.name ?? null);
    },
    /** Some of the words that are lit as chosen can be seen on the screen. */
    seesChosen: () =>
      ["selected", "selected-name", "selected-reference", "selected-pronoun", "selected-description"]
        .flatMap((look) => [...(CSS.highlights.get(`galley-${look}`) ?? [])])
        .filter((range) => window.eyes.root.contains(range.startContainer))
        .some((range) => [...range.getClientRects()].some(inSight)),
  };
}
