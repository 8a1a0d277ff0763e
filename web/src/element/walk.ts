// The way of a person with a keyboard through the marked passages.
import { spansOfItem, type Passage } from "./passage.js";
import type { Report } from "../report.js";
import type { Mark } from "./marks.js";

/** The passage after or before the chosen one among all that are marked, in text order; round at the ends. */
export function nextPassage(marks: readonly Mark[], chosen: Passage | null, step: 1 | -1): Passage | undefined {
  const passages = marks
    .flatMap((mark) => mark.passage ?? [])
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const at = passages.findIndex((passage) => isSame(passage, chosen));
  return neighbour(passages, at, step);
}

/** The next or the previous place of the chosen item, round at the ends: an entity's mentions, a passage's copies. */
export function nextPlace(report: Report, chosen: Passage, step: 1 | -1): Passage | undefined {
  const places = [...spansOfItem(report, chosen)].sort((a, b) => a.start - b.start);
  const at = places.findIndex(({ start, end }) => start === chosen.span.start && end === chosen.span.end);
  const place = neighbour(places, at, step);
  return place && { ...chosen, span: { start: place.start, end: place.end } };
}

export function isSame(a: Passage, b: Passage | null): boolean {
  return b !== null && a.kind === b.kind && a.index === b.index && a.span.start === b.span.start;
}

function neighbour<T>(items: readonly T[], at: number, step: 1 | -1): T | undefined {
  const from = at < 0 && step < 0 ? 0 : at;
  return items[(from + step + items.length) % items.length];
}
