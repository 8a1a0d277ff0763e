// Which paragraphs of an article something stands in.
import type { Span } from "../../report.js";
import { startingBefore } from "../../span-search.js";

/** The paragraph that an offset lies in or behind; 0 for what stands before the first. Logarithmic. */
export function paragraphAt(paragraphs: readonly Span[], offset: number): number {
  return Math.max(0, startingBefore(paragraphs, offset + 1) - 1);
}

const MOST_RANGES = 40;

/** "1, 3–5": numbers of paragraphs, counted from one. Very many end in "…". */
export function rangesOf(paragraphs: Iterable<number>): string {
  const ranges: [first: number, last: number][] = [];
  for (const n of [...new Set(paragraphs)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && n <= last[1] + 1) last[1] = n;
    else ranges.push([n, n]);
  }
  const told = ranges.slice(0, MOST_RANGES).map(([first, last]) => (first === last ? `${first + 1}` : `${first + 1}–${last + 1}`));
  return [...told, ...(ranges.length > MOST_RANGES ? ["…"] : [])].join(", ");
}
