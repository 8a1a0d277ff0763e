// What the suites of both articles ask of a report and of the panels that list it.
import assert from "node:assert/strict";

// Marks opened after a space and closed before a space or punctuation; so an apostrophe is not taken for one.
const MARKED = /(?<=^|\s)(?:"\S[^"\n]*"|“[^”\n]+”|['‘]\S[^\n]*?\S['’])(?=[\s.,]|$)/gm;

/** Every stretch between quotation marks, by a scan of its own that is good enough for these two articles. */
export function markedStretches(text) {
  return [...text.matchAll(MARKED)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

export function within(inner, outer) {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The innermost quotes first: the one that a person would say a stretch belongs to is the last that is no child. */
export function quoteOf(report, stretch) {
  return report.quotes.findIndex((quote) => quote.parent === null && quote.contents.some((c) => within(stretch, c)));
}

export const words = (text, span) => span && text.slice(span.start, span.end);

/** What the Speakers panel, which is open, shows for a quote: [who, verb, what]. */
export function shownRow(seen, index) {
  return seen.evaluate((i) => {
    const row = document.querySelector("#proof").shadowRoot.querySelector(`.quote-row[data-index="${i}"]`);
    return ["who", "verb", "what"].map((part) => row?.querySelector(`.${part}`)?.textContent.trim());
  }, index);
}

/** All content is painted in the look of its kind, and nothing else is. */
export async function assertPainted(seen, report, text, kind) {
  const expected = report.quotes.filter((quote) => quote.kind === kind).flatMap((quote) => quote.contents);
  expected.sort((a, b) => a.start - b.start);
  const painted = await seen.painted(`quote-${kind}`);
  assert.deepEqual(painted.sort(), expected.map((span) => words(text, span)).sort());
}
