// What the rows of the three lists have in common: a button that goes to the passage, and the reasons on demand.
import { html, nothing, type TemplateResult } from "lit";
import { isUnsure, type Passage } from "galley/element";

/** How a list learns what is chosen and says what somebody wants to see. */
export interface ListContext {
  text: string;
  selected: Passage | null;
  /** Chooses a passage and shows it in the text; null lets go of what is chosen. */
  jump: (passage: Passage | null) => void;
  /** The same, and goes on to its row in the lists. */
  goToRow: (passage: Passage) => void;
  /** How many rows of a list stand on the page. */
  limit: number;
  more: () => void;
}

/** Rows at first, and again with each wish for more: what a person reads through, at no cost that can be felt. */
export const ROWS_AT_ONCE = 200;
/** Places shown in a row; a click on the row goes on to the others. */
export const MOST_PLACES = 200;

/** The rows to show: up to the limit, or up to the chosen one if that comes later. */
export function firstRows<T>(items: readonly T[], kind: Passage["kind"], context: ListContext): readonly T[] {
  const chosen = context.selected?.kind === kind ? context.selected.index : -1;
  return items.slice(0, Math.max(context.limit, chosen + 1));
}

export function moreButton(
  items: readonly unknown[],
  context: Pick<ListContext, "limit" | "more">,
): TemplateResult | typeof nothing {
  if (items.length <= context.limit) return nothing;
  return html`<button type="button" class="more quiet" @click=${context.more}>
    Show more (${context.limit.toLocaleString("en")} of ${items.length.toLocaleString("en")})
  </button>`;
}

export function isSelected(context: ListContext, kind: Passage["kind"], index: number): boolean {
  return context.selected?.kind === kind && context.selected.index === index;
}

export function doubtSign(confidence: number): TemplateResult | typeof nothing {
  return isUnsure(confidence) ? html`<span class="tag doubt">unsure</span>` : nothing;
}

/** Opens by click or keyboard and names what decided. */
export function why(facts: readonly [string, string][], confidence: string): TemplateResult {
  return html`<details class="why">
    <summary>Why?</summary>
    <dl>
      ${[...facts, ["Confidence", confidence]].map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
    </dl>
  </details>`;
}
