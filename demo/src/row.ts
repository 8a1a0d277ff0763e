// What the rows of the three lists have in common: a button that goes to the passage, and the reasons on demand.
import { html, nothing, type TemplateResult } from "lit";
import { UNSURE_BELOW, type Passage } from "galley/element";

import { percent } from "./wording.js";

/** How a list learns what is chosen and says what somebody wants to see. */
export interface ListContext {
  text: string;
  selected: Passage | null;
  jump: (passage: Passage) => void;
}

export function isSelected(context: ListContext, kind: Passage["kind"], index: number): boolean {
  return context.selected?.kind === kind && context.selected.index === index;
}

export function unsure(confidence: number): boolean {
  return confidence < UNSURE_BELOW;
}

export function doubtSign(confidence: number): TemplateResult | typeof nothing {
  return unsure(confidence) ? html`<span class="tag doubt">unsure</span>` : nothing;
}

/** Opens by click or keyboard and names what decided. */
export function why(facts: readonly [string, string][], confidence: number): TemplateResult {
  return html`<details class="why">
    <summary>Why?</summary>
    <dl>
      ${[...facts, ["Confidence", percent(confidence)]].map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
    </dl>
  </details>`;
}
