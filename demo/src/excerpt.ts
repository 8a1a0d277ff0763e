// Words of a text, as many as a row shows.
import type { Span } from "galley";

export const ROWS_AT_ONCE = 200;

const MOST_EXCERPT = 240;

export function words(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** The words, or where they begin and end if they are very many. */
export function excerpt(words: string): string {
  if (words.length <= MOST_EXCERPT) return words;
  const [head, tail] = [words.slice(0, MOST_EXCERPT / 2), words.slice(-MOST_EXCERPT / 4)];
  return `${head.replace(/\S+$/, "")}… ${tail.replace(/^\S+/, "")}`;
}
