// Quotes and coreferences in the annotation format of the BBC's Citron, with which it is trained and measured.
import type { Quote, Span } from "../report.js";
import { startingIn } from "../span-search.js";
import type { Article } from "./article.js";
import { codePoints } from "./code-points.js";
import { type CorrectedArticle, correctedArticle, isSetByHand, wordsOf } from "./corrected-article.js";

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
  const coreferencesOf = coreferencesIn(corrected);
  const span = ({ start, end }: Span): CitronSpan => ({ start: at(start), end: at(end), text: text.slice(start, end) });
  const quotes = report.quotes.flatMap((quote, index) => {
    const { cue, source, contents, confidence } = quote;
    if (!cue) return [];
    return {
      id: `quote-${index}${isSetByHand(quote) ? "-corrected" : ""}`,
      cue: span(cue),
      sources: source ? [span(source)] : [],
      contents: contents.map(span),
      coreferences: coreferencesOf(quote).map(span),
      confidence: confidence.toFixed(4), // a string, as Citron itself writes it
    };
  });
  const groups = report.entities
    .filter(({ mentions }) => mentions.length > 1)
    .map(({ mentions }) => mentions.map(span));
  return `${JSON.stringify({ text, quotes, coreference_groups: groups }, null, 2)}\n`;
}

// The speaker's fullest name, unless the source has a name of theirs.
function coreferencesIn({ text, report: { entities } }: CorrectedArticle): (quote: Quote) => Span[] {
  const names = entities.map(({ mentions }) => mentions.filter(({ kind }) => kind === "name"));
  const fullest = entities.map(({ name }, i) => names[i]!.find((one) => wordsOf(text, one) === name) ?? names[i]![0]);
  return ({ source, speaker }) => {
    const name = speaker === null ? undefined : fullest[speaker];
    if (speaker === null || !name) return [];
    const named = source && startingIn(names[speaker]!, source).some(({ end }) => end <= source.end);
    return named ? [] : [name];
  };
}
