// One quote of the panel: who · verb · what.
import { html, nothing, type TemplateResult } from "lit";

import { isUnsure } from "../../element/confidence.js";
import type { Quote } from "../../report.js";
import type { PanelContext } from "../panel-context.js";
import { doubtSign } from "../parts/doubt-sign.js";
import { phrase, words } from "../parts/excerpt.js";
import { jumpButton } from "../parts/row.js";
import { sureness, why } from "../parts/why.js";
import { cueInWords, cueSigns } from "./cue-signs.js";
import { speakerWords, verbWords } from "./quote-words.js";

/** Deeper quotes stand no further in. */
const DEEPEST = 3;

export interface QuoteRow {
  index: number;
  /** How many of the quotes around it stand above it in the list. */
  depth: number;
  /** It stands in a passage that repeats an earlier one. */
  copied: boolean;
  /** What stands at the end of its notes: the way to correct it. */
  editing: unknown;
}

export function quoteRow({ index, depth, copied, editing }: QuoteRow, context: PanelContext): TemplateResult {
  const quote = context.report.quotes[index]!;
  const { kinds, inCopy, notNamed } = context.texts.speakers;
  const look = `${quote.kind} depth-${Math.min(depth, DEEPEST)} ${isUnsure(quote.confidence) ? "unsure" : ""}`;
  const { start, end } = quote.contents[0]!;
  return html`<li class="row quote-row ${look} ${copied ? "copied" : ""}" data-kind="quote" data-index=${index}>
    ${jumpButton(context, { kind: "quote", index, span: { start, end } }, sentence(quote, context))}
    <div class="notes">
      ${quote.cue ? cueSigns(quote.cue, context.texts) : nothing}
      <span class="quote-kind">${kinds[quote.kind]}</span>
      ${within(quote, context)} ${copied ? html`<span class="tag">${inCopy}</span>` : nothing}
      ${quote.source && quote.speaker === null ? html`<span class="tag">${notNamed}</span>` : nothing}
      ${doubtSign(quote.confidence, context.texts)} ${why(reasons(quote, context), context.texts)} ${editing}
    </div>
  </li>`;
}

function sentence(quote: Quote, { report, text, texts }: PanelContext): TemplateResult {
  const speaker = speakerWords(quote, report, text, texts);
  return html`${speaker.here === null ? nothing : writtenAs(speaker.here, texts.speakers.thatIs)}
    <span class="who ${speaker.named ? "" : "unnamed"}"><bdi>${speaker.name}</bdi></span>
    <span class="verb">${verbWords(quote, text, texts)}</span>
    <span class="what" dir="auto">${quote.contents.map((content) => words(text, content)).join(" … ")}</span>`;
}

// “he →” in front of the name.
function writtenAs(source: string, thatIs: string): TemplateResult {
  return html`<span class="here">
    <bdi>${source}</bdi> <span class="arrow" aria-hidden="true">→</span><span class="heard">${thatIs}</span>
  </span>`;
}

// In the order by speaker the quote around it can stand far away.
function within({ parent }: Quote, { report, text, texts }: PanelContext): TemplateResult | typeof nothing {
  const around = parent === null ? undefined : report.quotes[parent];
  if (!around) return nothing;
  return html`<span class="within">${texts.speakers.within(speakerWords(around, report, text, texts).name)}</span>`;
}

function reasons(quote: Quote, { report, text, texts }: PanelContext): [string, string][] {
  const { facts, rules } = texts.speakers;
  const told = rules[quote.rule];
  const reasons: [string, string][] = [[facts.foundBy, told === undefined ? quote.rule : `${told} (${quote.rule})`]];
  if (quote.cue) reasons.push([facts.verb, cueInWords(quote.cue, phrase(text, quote.cue), texts)]);
  if (quote.source) {
    const speaker = speakerWords(quote, report, text, texts);
    reasons.push([facts.speaker, `${texts.parts.quoted(phrase(text, quote.source))}${speaker.named ? `: ${speaker.name}` : `, ${facts.notNamedInText}`}`]);
  }
  return [...reasons, sureness(quote.confidence, texts)];
}
