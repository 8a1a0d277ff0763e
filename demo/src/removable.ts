// What can be left out of a text, in words.
import type { Report, Span } from "galley";

import { containsAnyOf, insideAnyOf } from "./spans.js";
import type { CleanTexts } from "./texts/page-texts.js";

/** "11 lines", "11 lines and 2 sentences": whole lines among what is cut, and cuts without a whole line. */
export function removable(report: Report, cuts: readonly Span[], texts: CleanTexts): string {
  const lines = report.paragraphs.filter(insideAnyOf(cuts)).length;
  const hasLine = containsAnyOf(report.paragraphs);
  const sentences = cuts.filter((cut) => !hasLine(cut)).length;
  const parts = [...(lines > 0 ? [texts.lines(lines)] : []), ...(sentences > 0 ? [texts.sentences(sentences)] : [])];
  return parts.join(texts.and) || texts.nothing;
}
