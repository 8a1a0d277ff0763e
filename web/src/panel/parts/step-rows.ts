// Up and down arrow keys go from row to row.

/** Moves the focus from the button of one row to that of the next or the previous. */
export function stepRows(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const button = event.target as HTMLElement;
  if (!step || !button.matches(".jump") || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>(".row > .jump")];
  const next = buttons[buttons.indexOf(button) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
