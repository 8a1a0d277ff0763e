// Questions about many spans at once, each answered in logarithmic time: a long text has very many.
import type { Span } from "./report.js";
import { startingBefore } from "./span-search.js";

/** Tells whether a span lies inside one of `spans`. */
export function insideAnyOf(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let furthest = 0;
  const ends = sorted.map(({ end }) => (furthest = Math.max(furthest, end))); // how far those up to here reach
  return ({ start, end }) => {
    const last = startingBefore(sorted, start + 1) - 1;
    return last >= 0 && ends[last]! >= end;
  };
}

/** Spans that touch or overlap become one; in order. */
export function united(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}
