// Quotes as a table. Written by hand: the libraries for it bring along parsers, workers and code that a strict
// Content-Security-Policy refuses, for the two lines of RFC 4180 that are needed.
import type { Article } from "./article.js";
import {
  type CorrectedArticle,
  correctedArticle,
  isSetByHand,
  paragraphOf,
  speakerOf,
  wordsOf,
} from "./corrected-article.js";
import { contentsOf } from "./wording.js";

// Without it Excel takes UTF-8 for the system's own code page.
const BYTE_ORDER_MARK = "\ufeff";
const COLUMNS = [
  "quote",
  "kind",
  "speaker",
  "source",
  "cue",
  "stance",
  "modality",
  "paragraph",
  "start",
  "end",
  "confidence",
  "rule",
  "set by hand",
  "address",
] as const;

/**
 * One row for each quote, under a row of names; RFC 4180 with a byte order mark. `start` and `end` are UTF-16 offsets of
 * the first content. What a spreadsheet would take for a formula begins with an apostrophe, as OWASP advises.
 */
export function csv(article: Article): string {
  const corrected = correctedArticle(article);
  const rows = corrected.report.quotes.map((_, index) => rowOf(corrected, index));
  return BYTE_ORDER_MARK + [COLUMNS, ...rows].map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

function rowOf({ text, report, address }: CorrectedArticle, index: number): (string | number | null)[] {
  const quote = report.quotes[index]!;
  const { kind, cue, source, rule, confidence } = quote;
  const { start, end } = quote.contents[0]!;
  return [
    contentsOf(text, quote),
    kind,
    speakerOf(report, quote)?.name ?? null,
    source && wordsOf(text, source),
    cue && wordsOf(text, cue),
    cue && cue.stance,
    cue && cue.modality,
    paragraphOf(report, quote.contents[0]!),
    start,
    end,
    confidence,
    rule,
    isSetByHand(quote) ? "yes" : "no",
    address,
  ];
}

function field(value: string | number | null): string {
  if (typeof value !== "string") return value === null ? "" : String(value);
  return `"${defused(value).replaceAll('"', '""')}"`;
}

// Also behind white space, which some programs skip, and in full width, which they fold.
function defused(value: string): string {
  return /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/.test(value) ? `'${value}` : value;
}
