// What can be copied of the quote that is chosen.
import { html, nothing, type TemplateResult } from "lit";
import { citation } from "galley/export/citation";
import { claimReview } from "galley/export/claim-review";

import { copy } from "../clipboard.js";
import type { Desk } from "../desk.js";

export function quoteBar(desk: Desk): TemplateResult | typeof nothing {
  const { selected, article } = desk;
  if (selected?.kind !== "quote" || !article.report.quotes[selected.index]) return nothing;
  const { exports } = desk.texts;
  const put = (words: string): void => void copy(desk, words, citation(article, selected.index));
  return html`<span class="quote-bar" role="group" aria-label=${exports.quote}>
    <button type="button" id="copy-citation" @click=${() => put(citation(article, selected.index))}>${exports.citation}</button>
    <button type="button" id="copy-claim-review" @click=${() => put(claimReview(article, selected.index))}>${exports.claimReview}</button>
  </span>`;
}
