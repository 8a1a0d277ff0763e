// Words of the text, as a row shows them.
import type { Span } from "../../report.js";

export function words(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** The words of a source or cue without the comma or colon that ends them in the text: “Ada Lark, the mayor,” said. */
export function phrase(text: string, span: Span): string {
  return words(text, span).replace(/([^\s,:;])[\s,:;]+$/u, "$1");
}

const MOST_EXCERPT = 240;

/** The words, or where they begin and end if they are very many. */
export function excerpt(words: string): string {
  if (words.length <= MOST_EXCERPT) return words;
  const [head, tail] = [words.slice(0, MOST_EXCERPT / 2), words.slice(-MOST_EXCERPT / 4)];
  return `${withoutLastWord(head)}… ${withoutFirstWord(tail)}`;
}

/** Of words that were cut off anywhere: without the last, which may be a part of one, or half a surrogate pair. */
export function withoutLastWord(words: string): string {
  return words.replace(/\S{1,24}$/u, ""); // and no more, where a script or an address has no spaces
}

export function withoutFirstWord(words: string): string {
  return words.replace(/^\S{1,24}/u, "");
}
