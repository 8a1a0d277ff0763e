// What can be left out of a text, in words.
import type { Report, Span } from "galley";

import type { CleanTexts } from "./texts/page-texts.js";

/** "11 lines", "11 lines and 2 sentences": whole lines among the cuts, which are in order and apart, and cuts without one. */
export function removable(report: Report, cuts: readonly Span[], texts: CleanTexts): string {
  const linesOf = linesInside(report.paragraphs, cuts);
  const lines = linesOf.reduce((sum, n) => sum + n, 0);
  const sentences = linesOf.filter((n) => n === 0).length;
  const parts = [...(lines > 0 ? [texts.lines(lines)] : []), ...(sentences > 0 ? [texts.sentences(sentences)] : [])];
  return parts.join(texts.and) || texts.nothing;
}

// Of each cut; both lists are in order.
function linesInside(lines: readonly Span[], cuts: readonly Span[]): number[] {
  let next = 0;
  return cuts.map(({ start, end }) => {
    while (next < lines.length && lines[next]!.start < start) ++next;
    const first = next;
    while (next < lines.length && lines[next]!.end <= end) ++next;
    return next - first;
  });
}
