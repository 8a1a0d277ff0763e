// Quotes by who said them.
import type { Report } from "galley";

export interface SpeakerGroup {
  /** The same for the same speaker of a text, and for nobody else's. */
  key: string;
  name: string;
  /** Indices in `report.quotes`, ascending. */
  quotes: number[];
}

const UNNAMED = "Not named";
const NOBODY = "No speaker found";

/**
 * Those who said most come first; of equals, who speaks first. Whoever the text does not name stands in one group, since
 * two times "they" need not be the same people; quotes of nobody come last.
 */
export function groupsBySpeaker(report: Report, quotes: readonly number[]): SpeakerGroup[] {
  const groups = new Map<string, SpeakerGroup>();
  for (const index of quotes) {
    const quote = report.quotes[index]!;
    const entity = quote.speaker === null ? undefined : report.entities[quote.speaker];
    const name = entity?.name ?? (quote.source ? UNNAMED : NOBODY);
    const key = entity ? `entity ${quote.speaker}` : name;
    const group = groups.get(key) ?? { key, name, quotes: [] };
    group.quotes.push(index);
    groups.set(key, group);
  }
  const rank = ({ key }: SpeakerGroup): number => [UNNAMED, NOBODY].indexOf(key); // -1 for a name
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || b.quotes.length - a.quotes.length);
}
