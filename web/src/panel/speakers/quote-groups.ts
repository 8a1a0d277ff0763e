// Quotes by who said them.
import type { Quote, Report } from "../../report.js";

export interface SpeakerGroup {
  /** The entity; or "unnamed", sources that the text does not name, or "nobody", where there is no source. */
  key: SpeakerKey;
  /** Indices in `report.quotes`, ascending. */
  quotes: number[];
}
export type SpeakerKey = number | "unnamed" | "nobody";

export function speakerKey({ speaker, source }: Quote): SpeakerKey {
  return speaker ?? (source ? "unnamed" : "nobody");
}

/**
 * Those who said most come first; of equals, who speaks first. Whoever the text does not name stands in one group, since
 * two times "they" need not be the same people; quotes of nobody come last.
 */
export function groupsBySpeaker(report: Report, quotes: readonly number[]): SpeakerGroup[] {
  const groups = new Map<SpeakerKey, SpeakerGroup>();
  for (const index of quotes) {
    const key = speakerKey(report.quotes[index]!);
    const group = groups.get(key) ?? { key, quotes: [] };
    group.quotes.push(index);
    groups.set(key, group);
  }
  const rank = ({ key }: SpeakerGroup): number => (key === "unnamed" ? 1 : key === "nobody" ? 2 : 0);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || b.quotes.length - a.quotes.length);
}
