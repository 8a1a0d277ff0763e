// Quotes by who said them.
import type { Report } from "galley";

import { speakerOf, words } from "./wording.js";

export interface SpeakerGroup {
  /** The same for the same speaker of a text, and for nobody else's. */
  key: string;
  name: string;
  /** Indices in `report.quotes`, ascending. */
  quotes: number[];
}

/** Those who said most come first; of equals, who speaks first. Whoever is not named stands under the words of the text. */
export function groupsBySpeaker(report: Report, text: string, quotes: readonly number[]): SpeakerGroup[] {
  const groups = new Map<string, SpeakerGroup>();
  for (const index of quotes) {
    const quote = report.quotes[index]!;
    const source = quote.source ? words(text, quote.source).toLowerCase() : quote.kind;
    const key = quote.speaker === null ? `unnamed ${source}` : `entity ${quote.speaker}`;
    const group = groups.get(key) ?? { key, name: speakerOf(quote, report, text).name, quotes: [] };
    group.quotes.push(index);
    groups.set(key, group);
  }
  const rank = ({ quotes: [first] }: SpeakerGroup): number => (report.quotes[first!]!.source ? 0 : 1); // nobody comes last
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || b.quotes.length - a.quotes.length);
}
