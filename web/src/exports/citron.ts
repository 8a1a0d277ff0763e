// Quotes and coreferences in the annotation format of the BBC's Citron, with which it is trained and measured.
import type { Quote, Span } from "../report.js";
import type { Article } from "./article.js";
import { codePoints } from "./code-points.js";
import { type CorrectedArticle, correctedArticle, isSetByHand } from "./corrected-article.js";

/** A stretch of the text in Unicode code points. */
interface CitronSpan extends Span {
  text: string;
}

/**
 * `{ text, quotes, coreference_groups }`. The format has quotes with a cue alone: others are left out. The id of a quote
 * that a person corrected ends in "-corrected".
 */
export function citron(article: Article): string {
  const corrected = correctedArticle(article);
  const { text, report } = corrected;
  const at = codePoints(text);
  const span = ({ start, end }: Span): CitronSpan => ({ start: at(start), end: at(end), text: text.slice(start, end) });
  const quotes = report.quotes.flatMap((quote, index) => {
    const { cue, source, contents, confidence } = quote;
    if (!cue) return [];
    return {
      id: `quote-${index}${isSetByHand(quote) ? "-corrected" : ""}`,
      cue: span(cue),
      sources: source ? [span(source)] : [],
      contents: contents.map(span),
      coreferences: coreferencesOf(corrected, quote).map(span),
      confidence: confidence.toFixed(4), // a string, as Citron itself writes it
    };
  });
  const groups = report.entities
    .filter(({ mentions }) => mentions.length > 1)
    .map(({ mentions }) => mentions.map(span));
  return `${JSON.stringify({ text, quotes, coreference_groups: groups }, null, 2)}\n`;
}

// The speaker's fullest name, unless the source has a name of theirs.
function coreferencesOf({ text, report: { entities } }: CorrectedArticle, { source, speaker }: Quote): Span[] {
  if (speaker === null) return [];
  const { name, mentions } = entities[speaker]!;
  const names = mentions.filter(({ kind }) => kind === "name");
  if (source && names.some(({ start, end }) => source.start <= start && end <= source.end)) return [];
  const fullest = names.find(({ start, end }) => text.slice(start, end) === name) ?? names[0];
  return fullest ? [fullest] : [];
}
