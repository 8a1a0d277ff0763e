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
  return `${head.replace(/\S+$/, "")}… ${tail.replace(/^\S+/, "")}`;
}
