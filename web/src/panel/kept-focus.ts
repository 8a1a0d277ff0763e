// When the row that has the focus goes away, the focus stays in the list: on the row in its place, when a finding was
// dismissed; on what was chosen, when that is in another panel. So it does when the button for more rows goes: on the first
// of them.

export class KeptFocus {
  #focused: { element: Element; at: number; panel: string | null } | null = null;

  /** To be called before the element is rendered again … */
  remember(root: ShadowRoot): void {
    const element = root.activeElement;
    const place = element?.closest(".row, .more");
    this.#focused = element && place ? { element, at: rowsBefore(place, root), panel: openTab(root)?.id ?? null } : null;
  }

  /** … and after. */
  restore(root: ShadowRoot): void {
    if (!this.#focused || this.#focused.element.isConnected) return;
    const all = rows(root);
    const tab = openTab(root);
    const inPlace = all[Math.min(this.#focused.at, all.length - 1)]?.querySelector<HTMLElement>("button");
    const chosen = root.querySelector<HTMLElement>('.row > :is([aria-current="true"], [aria-pressed="true"])');
    const heir = tab?.id === this.#focused.panel ? inPlace : chosen;
    (heir ?? tab)?.focus({ preventScroll: true });
  }
}

function rows(root: ShadowRoot): Element[] {
  return [...root.querySelectorAll(".row")];
}

function rowsBefore(place: Element, root: ShadowRoot): number {
  return rows(root).filter((row) => place.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_PRECEDING).length;
}

function openTab(root: ShadowRoot): HTMLElement | null {
  return root.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
}
