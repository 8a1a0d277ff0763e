// One quote of the list: who · verb · what.
import { html, nothing, type TemplateResult } from "lit";
import type { Quote, Report } from "galley";
import { isUnsure } from "galley/element";

import { cueInWords, cueSigns } from "./cue-words.js";
import { doubtSign, isSelected, why, type ListContext } from "./row.js";
import { ruleInWords } from "./rule-words.js";
import { QUOTE_KINDS, percent, phrase, speakerOf, words } from "./wording.js";

/** Deeper quotes stand no further in. */
const DEEPEST = 3;

export interface RowPlace {
  /** How many of the quotes around it stand above it in the list. */
  depth: number;
  /** It stands in a passage that repeats an earlier one. */
  copied: boolean;
}

export function quoteRow(
  quote: Quote,
  index: number,
  report: Report,
  context: ListContext,
  { depth, copied }: RowPlace,
): TemplateResult {
  const span = quote.contents[0]!;
  const selected = isSelected(context, "quote", index);
  const look = `${quote.kind} depth-${Math.min(depth, DEEPEST)} ${isUnsure(quote.confidence) ? "unsure" : ""}`;
  return html`<li class="row quote-row ${look} ${copied ? "copied" : ""}" data-kind="quote" data-index=${index}>
    <button type="button" class="jump" aria-current=${selected} @click=${() => context.jump({ kind: "quote", index, span })}>
      ${sentence(quote, report, context.text)}
    </button>
    <div class="notes">
      ${cueSigns(quote.cue)}
      <span class="quote-kind">${QUOTE_KINDS[quote.kind]}</span>
      ${within(quote, report, context.text)} ${copied ? html`<span class="tag">in a copy</span>` : nothing}
      ${unknownSpeaker(quote)} ${doubtSign(quote.confidence)} ${why(reasons(quote, report, context.text), sureness(quote))}
    </div>
  </li>`;
}

/** The row's own words, for the card as well. */
export function sentence(quote: Quote, report: Report, text: string): TemplateResult {
  const speaker = speakerOf(quote, report, text);
  const verb = quote.cue ? verbOf(phrase(text, quote.cue)) : quote.kind === "scare" ? "in quotation marks" : "no verb";
  return html`${speaker.here === null ? nothing : writtenAs(speaker.here)}
    <span class="who ${speaker.named ? "" : "unnamed"}">${speaker.name}</span>
    <span class="verb">${verb}</span>
    <span class="what" dir="auto">${quote.contents.map((content) => words(text, content)).join(" … ")}</span>`;
}

// “According to …” begins a sentence; here it stands in the middle of a line. “SAID” stays.
function verbOf(cue: string): string {
  return cue.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
}

// “he →” in front of the name.
function writtenAs(source: string): TemplateResult {
  return html`<span class="here">
    ${source} <span aria-hidden="true">→</span><span class="heard">, that is,</span>
  </span>`;
}

// In the order by speaker the quote around it can stand far away.
function within(quote: Quote, report: Report, text: string): TemplateResult | typeof nothing {
  const around = quote.parent === null ? undefined : report.quotes[quote.parent];
  if (!around) return nothing;
  return html`<span class="within">within what ${speakerOf(around, report, text).name} said</span>`;
}

function unknownSpeaker(quote: Quote): TemplateResult | typeof nothing {
  return quote.source && quote.speaker === null ? html`<span class="tag">speaker not named</span>` : nothing;
}

function sureness({ confidence }: Quote): string {
  return `${percent(confidence)}${isUnsure(confidence) ? ", as likely wrong as right" : ""}`;
}

function reasons(quote: Quote, report: Report, text: string): [string, string][] {
  const reasons: [string, string][] = [["Found by", ruleInWords(quote.rule)]];
  if (quote.cue) reasons.push(["Verb", cueInWords(quote.cue, phrase(text, quote.cue))]);
  if (quote.source) {
    const speaker = speakerOf(quote, report, text);
    reasons.push(["Speaker", `“${phrase(text, quote.source)}”${speaker.named ? `: ${speaker.name}` : ", not named in the text"}`]);
  }
  return reasons;
}
