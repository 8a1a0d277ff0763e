import { html, nothing, type TemplateResult } from "lit";

import { isUnsure } from "../../element/confidence.js";
import type { Texts } from "../../texts/texts.js";

/** A tag for what is as likely wrong as right. */
export function doubtSign(confidence: number, { parts }: Texts): TemplateResult | typeof nothing {
  return isUnsure(confidence) ? html`<span class="tag doubt">${parts.unsure}</span>` : nothing;
}
