// The way of a person with a keyboard through the marked passages.
import type { Wish } from "./keys.js";
import { spansOfItem, type Passage } from "./passage.js";
import type { Report } from "../report.js";
import type { Mark } from "./marks.js";

/** Where a key leads to; undefined if there is nowhere to go. */
export function passageFor(
  wish: Extract<Wish, { wish: "passage" | "place" }>,
  report: Report,
  marks: readonly Mark[],
  chosen: Passage | null,
): Passage | undefined {
  if (wish.wish === "place") return chosen ? nextPlace(report, chosen, wish.step) : undefined;
  return wish.kind ? nextOfKind(report, marks, chosen, wish.kind, wish.step) : nextPassage(marks, chosen, wish.step);
}

/** The passage after or before the chosen one among all that are marked, in text order; round at the ends. */
export function nextPassage(marks: readonly Mark[], chosen: Passage | null, step: 1 | -1): Passage | undefined {
  const passages = inTextOrder(marks);
  return neighbour(passages, placeAmong(passages, chosen, step), step);
}

/**
 * The same among the passages of one kind. A quote and a finding count once, by their first words: their other places are
 * for `nextPlace`.
 */
function nextOfKind(
  report: Report,
  marks: readonly Mark[],
  chosen: Passage | null,
  kind: Passage["kind"],
  step: 1 | -1,
): Passage | undefined {
  const passages = inTextOrder(marks).filter((passage) => passage.kind === kind && isFirstPlace(report, passage));
  return neighbour(passages, placeAmong(passages, chosen, step), step);
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

function inTextOrder(marks: readonly Mark[]): Passage[] {
  return marks
    .flatMap((mark) => mark.passage ?? [])
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function isFirstPlace(report: Report, { kind, index, span }: Passage): boolean {
  if (kind === "quote") return report.quotes[index]?.contents[0]?.start === span.start;
  if (kind === "finding") return report.findings[index]?.spans[0]?.start === span.start;
  return true;
}

// Where the chosen one is; if it is none of them, the place from which a step leads to the nearest behind or before it.
function placeAmong(passages: readonly Passage[], chosen: Passage | null, step: 1 | -1): number {
  if (!chosen) return -1;
  const same = passages.findIndex((passage) => isSame(passage, chosen));
  if (same >= 0) return same;
  const behind = passages.findIndex(({ span }) => span.start >= chosen.span.start);
  if (step > 0) return behind < 0 ? passages.length - 1 : behind - 1;
  return behind < 0 ? passages.length : behind;
}

function neighbour<T>(items: readonly T[], at: number, step: 1 | -1): T | undefined {
  const from = at < 0 && step < 0 ? 0 : at;
  return items[(from + step + items.length) % items.length];
}
