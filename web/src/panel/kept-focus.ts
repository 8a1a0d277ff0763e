// When the row that has the focus goes away, as a finding does that is dismissed, the focus goes to the row in its place.

export class KeptFocus {
  #focused: { element: Element; at: number } | null = null;

  /** To be called before the element is rendered again … */
  remember(root: ShadowRoot): void {
    const element = root.activeElement;
    const row = element?.closest(".row");
    this.#focused = element && row ? { element, at: rows(root).indexOf(row) } : null;
  }

  /** … and after. */
  restore(root: ShadowRoot): void {
    if (!this.#focused || this.#focused.element.isConnected) return;
    const all = rows(root);
    const row = all[Math.min(this.#focused.at, all.length - 1)];
    const heir = row?.querySelector<HTMLElement>("button") ?? root.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
    heir?.focus();
  }
}

function rows(root: ShadowRoot): Element[] {
  return [...root.querySelectorAll(".row")];
}
