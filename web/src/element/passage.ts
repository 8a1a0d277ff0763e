// What of a report stands where: the passages a person can point at.
import { isGrave } from "../grave.js";
import type { Copy, Report, Span } from "../report.js";
import { isUnsure } from "./confidence.js";
import { describeMention, mentionsInWords } from "./entity-words.js";

/** The layers of a report that can be shown, in the order they are painted. */
export const LAYERS = ["duplicates", "quotes", "entities"] as const;
export type LayerName = (typeof LAYERS)[number];

/** One place in the text that belongs to one item of a report. */
export interface Passage {
  kind: "duplicate" | "quote" | "entity" | "finding";
  /** The item's index in `report.duplicates`, `report.quotes`, `report.entities` or `report.findings`. */
  index: number;
  /** The place itself, UTF-16 units of the text: one copy, one stretch of a quote, one mention. */
  span: Span;
}

/** Every place that belongs to the same item as `passage`; a quote's source and cue are among them. */
export function spansOfItem(report: Report, { kind, index }: Pick<Passage, "kind" | "index">): Span[] {
  if (kind === "duplicate") return report.duplicates[index]?.spans ?? [];
  if (kind === "entity") return report.entities[index]?.mentions ?? [];
  const quote = report.quotes[index];
  if (!quote) return [];
  return [quote.source, quote.cue, ...quote.contents].filter((span): span is NonNullable<typeof span> => span !== null);
}

// The gravest alone: a copy can have very many.
function describeChanges({ changes }: Copy, text: string): string[] {
  const words = ({ start, end }: Span): string => text.slice(start, end) || "nothing";
  return changes
    .filter(isGrave)
    .map(({ kind, original, copy }) => `${kind} changed from ${words(original)} to ${words(copy)}`);
}

/** Says in a few words what a passage is, for a person who cannot see how it is marked. */
export function describePassage(report: Report, text: string, { kind, index, span }: Passage): string {
  const words = text.slice(span.start, span.end);
  if (kind === "duplicate") {
    const spans = report.duplicates[index]?.spans ?? [];
    const number = spans.findIndex((copy) => copy.start === span.start);
    if (number < 1) return `Passage that is repeated: ${words}`;
    return [`Copy ${number} of a passage`, ...describeChanges(spans[number]!, text), words].join(": ");
  }
  if (kind === "entity") {
    const entity = report.entities[index];
    return entity ? describeMention(entity, span.start, words) : words;
  }
  const quote = report.quotes[index];
  if (!quote) return words;
  if (quote.kind === "scare") return `Words in quotation marks, no speaker found: ${words}`;
  const speaker = quote.speaker === null ? null : report.entities[quote.speaker]?.name;
  const source = quote.source && text.slice(quote.source.start, quote.source.end);
  const doubt = isUnsure(quote.confidence) ? ", unsure" : "";
  return `${quote.kind} speech of ${speaker ?? source ?? "nobody named"}${doubt}: ${words}`;
}

/** Says in how many places the item of a passage stands: of an entity, how many of each kind and how many unsure. */
export function describeItem(report: Report, passage: Passage): string {
  const entity = passage.kind === "entity" ? report.entities[passage.index] : undefined;
  return entity ? `${entity.name}: ${mentionsInWords(entity)}.` : "";
}
