// Questions about many spans at once, each answered in logarithmic time: a long text has very many.
import type { Span } from "galley";

/** Tells whether a span lies inside one of `spans`. */
export function insideAnyOf(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let furthest = 0;
  const ends = sorted.map(({ end }) => (furthest = Math.max(furthest, end))); // how far those up to here reach
  return ({ start, end }) => {
    const last = firstFrom(sorted, start + 1) - 1;
    return last >= 0 && ends[last]! >= end;
  };
}

/** Tells whether one of `parts`, which are in order and apart from each other, lies inside a span. */
export function containsAnyOf(parts: readonly Span[]): (span: Span) => boolean {
  return ({ start, end }) => {
    const part = parts[firstFrom(parts, start)];
    return part !== undefined && part.end <= end;
  };
}

// The index of the first span that starts at `offset` or later.
function firstFrom(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
