// Who · verb · what.
import { html, nothing, type TemplateResult } from "lit";
import type { Quote, Report, Span } from "galley";
import { isUnsure } from "galley/element";

import { removableCopies } from "./duplicate-list.js";
import { doubtSign, firstRows, isSelected, moreButton, why, type ListContext } from "./row.js";
import { insideAnyOf } from "./spans.js";
import { QUOTE_KINDS, percent, speakerOf, words } from "./wording.js";

export function quoteList(report: Report, context: ListContext): TemplateResult {
  if (report.quotes.length === 0) return html`<p class="none">Nobody is quoted.</p>`;
  const isCopied = insideAnyOf(removableCopies(report));
  return html`<ol class="rows">
      ${firstRows(report.quotes, "quote", context).map((quote, index) => row(quote, index, report, context, isCopied))}
    </ol>
    ${moreButton(report.quotes, context)}`;
}

function row(
  quote: Quote,
  index: number,
  report: Report,
  context: ListContext,
  isCopied: (span: Span) => boolean,
): TemplateResult {
  const span = quote.contents[0]!;
  const selected = isSelected(context, "quote", index);
  const copied = isCopied(span);
  return html`<li
    class="row quote-row ${quote.kind} ${isUnsure(quote.confidence) ? "unsure" : ""} ${copied ? "copied" : ""}"
    data-kind="quote"
    data-index=${index}
  >
    <button type="button" class="jump" aria-current=${selected} @click=${() => context.jump({ kind: "quote", index, span })}>
      ${sentence(quote, report, context.text)}
    </button>
    <div class="notes">
      ${stance(quote)} ${copied ? html`<span class="tag">in a copy</span>` : nothing} ${doubtSign(quote.confidence)}
      ${why(reasons(quote, context.text), percent(quote.confidence))}
    </div>
  </li>`;
}

/** The row's own words, for the card as well. */
export function sentence(quote: Quote, report: Report, text: string): TemplateResult {
  const speaker = speakerOf(quote, report, text);
  const verb = quote.cue ? words(text, quote.cue) : quote.kind === "scare" ? "in quotation marks" : "no verb";
  const here = speaker.here === null ? nothing : html`<small class="here">written “${speaker.here}”</small>`;
  return html`<span class="who ${speaker.named ? "" : "unnamed"}">${speaker.name}</span> ${here}
    <span class="verb">${verb}</span>
    <span class="what" dir="auto">${quote.contents.map((content) => words(text, content)).join(" … ")}</span>`;
}

function stance(quote: Quote): TemplateResult | typeof nothing {
  if (!quote.cue || quote.cue.stance === "neutral") return nothing;
  return html`<span class="tag stance">${quote.cue.stance}</span>`;
}

function reasons(quote: Quote, text: string): [string, string][] {
  const reasons: [string, string][] = [
    ["Kind", `${quote.kind}: ${QUOTE_KINDS[quote.kind]}`],
    ["Rule", quote.rule],
  ];
  if (quote.cue) reasons.push(["Verb", `${quote.cue.lemma} (${quote.cue.stance})`]);
  if (quote.source) reasons.push(["Written", words(text, quote.source)]);
  return reasons;
}
