// What the rows of all panels have in common. A row is an element of the class `row` with `data-kind` and `data-index`, as
// in a `Passage`, and its first button is the one that goes to the text: so the frame finds a row and moves the focus there.
import { html, type TemplateResult } from "lit";

import type { Passage } from "../../element/passage.js";
import type { PanelContext } from "../panel-context.js";

/** Places shown in a row; the keys lead on to the others. */
export const MOST_PLACES = 200;

export function isSelected({ selected }: Pick<PanelContext, "selected">, kind: Passage["kind"], index: number): boolean {
  return selected?.kind === kind && selected.index === index;
}

/** The button of a row that chooses its passage in the text; the focus stays on it. */
export function jumpButton(context: PanelContext, passage: Passage, content: unknown): TemplateResult {
  return html`<button
    type="button"
    class="jump"
    aria-current=${isSelected(context, passage.kind, passage.index)}
    @click=${() => context.choose(passage)}
  >
    ${content}
  </button>`;
}
