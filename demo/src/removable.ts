// What can be left out of a text, in words.
import type { Report, Span } from "galley";

import { containsAnyOf, insideAnyOf } from "./spans.js";
import { count } from "./wording.js";

/** "11 lines", "11 lines and 2 sentences": whole lines among what is cut, and cuts without a whole line. */
export function removable(report: Report, cuts: readonly Span[]): string {
  const lines = report.paragraphs.filter(insideAnyOf(cuts)).length;
  const hasLine = containsAnyOf(report.paragraphs);
  const sentences = cuts.filter((cut) => !hasLine(cut)).length;
  const parts = [...(lines > 0 ? [count(lines, "line")] : []), ...(sentences > 0 ? [count(sentences, "sentence")] : [])];
  return parts.join(" and ") || "nothing";
}
