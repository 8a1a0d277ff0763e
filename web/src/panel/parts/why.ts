// The reasons behind a row, on demand.
import { html, type TemplateResult } from "lit";

import { isUnsure } from "../../element/confidence.js";
import type { Texts } from "../../texts/texts.js";
import { percent } from "./percent.js";

/** Opens by click or keyboard and names what decided. */
export function why(facts: readonly (readonly [name: string, value: unknown])[], { parts }: Texts): TemplateResult {
  return html`<details class="why">
    <summary>${parts.why}</summary>
    <dl>
      ${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
    </dl>
  </details>`;
}

/** "Confidence: 40%, as likely wrong as right", as a fact for `why`. */
export function sureness(confidence: number, texts: Texts): [name: string, value: string] {
  const share = percent(confidence, texts);
  return [texts.parts.confidence, isUnsure(confidence) ? `${share}, ${texts.parts.asLikelyWrong}` : share];
}
