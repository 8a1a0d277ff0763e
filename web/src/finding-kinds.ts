// The kinds of findings by the numbers of FindingKind in report.h.
import type { FindingKind } from "./report.js";

export const findingKinds: readonly FindingKind[] = [
  "unattributed-quote",
  "quote-wording",
  "quote-speaker",
  "changed-number",
  "changed-date",
  "changed-name",
  "name-spelling",
  "acronym-unexplained",
  "acronym-late",
  "unbalanced-mark",
  "mixed-marks",
  "loaded-cue",
  "repeated-paragraph",
  "ambiguous-source",
  "weekday-date",
];

/** A bit for each of `kinds`, as the module takes them. @throws TypeError when one is no kind of finding */
export function findingKindBits(kinds: readonly FindingKind[]): number {
  if (!Array.isArray(kinds)) throw new TypeError("the kinds to mute are not an array");
  return kinds.reduce((bits, kind) => {
    const number = findingKinds.indexOf(kind);
    if (number < 0) throw new TypeError(`no kind of finding to mute: ${JSON.stringify(kind)}`);
    return bits | (1 << number);
  }, 0);
}
