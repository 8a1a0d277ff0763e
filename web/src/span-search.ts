// Looking spans up by where they start.
import type { Span } from "./report.js";

/** How many of the spans, which are in the order of their starts, start before `offset`. Logarithmic. */
export function startingBefore(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of the spans, which are in the order of their starts, that start in a stretch of the text. */
export function startingIn<S extends Span>(spans: readonly S[], { start, end }: Span): S[] {
  return spans.slice(startingBefore(spans, start), startingBefore(spans, end));
}
