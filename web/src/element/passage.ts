// What of a report stands where: the passages a person can point at.
import { isGrave } from "../grave.js";
import type { PassageKind } from "../panel/panels.js";
import type { Copy, Finding, Quote, Report, Span } from "../report.js";
import type { Texts } from "../texts/texts.js";
import { isUnsure } from "./confidence.js";
import { describeMention, mentionsInWords } from "./entity-words.js";

/** The layers of a report that can be shown, in the order they are painted. */
export const LAYERS = ["duplicates", "quotes", "entities", "findings"] as const;
export type LayerName = (typeof LAYERS)[number];

/** One place in the text that belongs to one item of a report. */
export interface Passage {
  kind: PassageKind;
  /** The item's index in `report.duplicates`, `report.quotes`, `report.entities` or `report.findings`. */
  index: number;
  /** The place itself, UTF-16 units of the text: one copy, one stretch of a quote, one mention, one place of a finding. */
  span: Span;
}

/** Every place that belongs to the same item as `passage`; a quote's source and cue are among them. */
export function spansOfItem(report: Report, { kind, index }: Pick<Passage, "kind" | "index">): Span[] {
  if (kind === "duplicate") return report.duplicates[index]?.spans ?? [];
  if (kind === "entity") return report.entities[index]?.mentions ?? [];
  if (kind === "finding") return report.findings[index]?.spans ?? [];
  const quote = report.quotes[index];
  if (!quote) return [];
  return [quote.source, quote.cue, ...quote.contents].filter((span): span is NonNullable<typeof span> => span !== null);
}

/** The same place in another report of the same text, as an item of the same kind; null if there is none. */
export function passageIn(report: Report, passage: Passage): Passage | null {
  const { kind, span } = passage;
  const items = { duplicate: report.duplicates, quote: report.quotes, entity: report.entities, finding: report.findings }[kind];
  const isThere = (index: number): boolean => spansOfItem(report, { kind, index }).some(({ start, end }) => start === span.start && end === span.end);
  if (isThere(passage.index)) return passage;
  const index = [...items.keys()].findIndex(isThere);
  return index < 0 ? null : { ...passage, index };
}

/** Says in a few words what a passage is, for a person who cannot see how it is marked. */
export function describePassage(report: Report, text: string, { kind, index, span }: Passage, texts: Texts): string {
  const words = text.slice(span.start, span.end);
  if (kind === "duplicate") return describeCopy(report.duplicates[index]?.spans ?? [], text, span, texts);
  if (kind === "entity") {
    const entity = report.entities[index];
    return entity ? describeMention(entity, span.start, words, texts) : words;
  }
  if (kind === "finding") return describeFinding(report.findings[index], words, texts);
  const quote = report.quotes[index];
  return quote ? describeQuote(quote, report, text, words, texts) : words;
}

/** Says in how many places the item of a passage stands: of an entity, how many of each kind and how many unsure. */
export function describeItem(report: Report, passage: Passage, texts: Texts): string {
  const entity = passage.kind === "entity" ? report.entities[passage.index] : undefined;
  return entity ? `${entity.name}: ${mentionsInWords(entity, texts)}.` : "";
}

/** What a passage is; and what its item has in all, once, when a person comes to it from another one. */
export function tellPassage(report: Report, text: string, passage: Passage, from: Passage | null, texts: Texts): string {
  const isNew = passage.kind !== from?.kind || passage.index !== from.index;
  const place = describePassage(report, text, passage, texts);
  return isNew ? `${place} ${describeItem(report, passage, texts)}`.trim() : place;
}

function describeCopy(spans: readonly Copy[], text: string, { start, end }: Span, { element }: Texts): string {
  const number = spans.findIndex((copy) => copy.start === start);
  const words = text.slice(start, end);
  if (number < 1) return element.repeated(words);
  // The gravest alone: a copy can have very many.
  const changes = spans[number]!.changes.filter(isGrave).map(({ kind, original, copy }) => {
    const [from, to] = [original, copy].map((side) => text.slice(side.start, side.end) || null);
    return element.changed(kind, from ?? null, to ?? null);
  });
  return element.copy(number, changes, words);
}

function describeQuote(quote: Quote, report: Report, text: string, words: string, { element }: Texts): string {
  if (quote.kind === "scare") return element.scare(words);
  const speaker = quote.speaker === null ? null : report.entities[quote.speaker]?.name;
  const source = quote.source && text.slice(quote.source.start, quote.source.end);
  return element.speech(quote.kind, speaker ?? source, isUnsure(quote.confidence), words);
}

function describeFinding(finding: Finding | undefined, words: string, { element, findings }: Texts): string {
  return finding ? element.finding(findings.severities[finding.severity], findings.kinds[finding.kind], words) : words;
}
