// From a report to marks: which stretch of the text is painted in which look.
import { isGrave } from "../grave.js";
import type { Copy, DuplicateGroup, Entity, Finding, FindingKind, Mention, Quote, Report, Span } from "../report.js";
import { changeMarks } from "./change-marks.js";
import { isUnsure } from "./confidence.js";
import { spansOfItem, type LayerName, type Passage } from "./passage.js";

/** How a stretch is painted; styles.ts has one rule for each. */
export const LOOKS = [
  "duplicate-exact",
  "duplicate-near",
  "duplicate-changed",
  "duplicate-quotation",
  "quote-direct",
  "quote-mixed",
  "quote-indirect",
  "quote-scare",
  "quote-cue",
  "entity-person",
  "entity-organization",
  "entity-place",
  "entity-other",
  "entity-pronoun",
  "entity-description",
  "unsure",
  "finding-paragraph",
  "finding-low",
  "finding-medium",
  "finding-high",
  "selected-name",
  "selected-pronoun",
  "selected-description",
  "selected-reference",
  "selected-source",
  "selected-cue",
  "selected",
  "change-wording",
  "change-name",
  "change-number",
  "gap",
  "gap-grave",
  "flash",
] as const; // a later one is painted over an earlier one
export type Look = (typeof LOOKS)[number];

/** A stretch of the text, how it is painted, and what it stands for. */
export interface Mark extends Span {
  look: Look;
  /** Null for what only decorates: a cue, a change in a copy, a sign of doubt. */
  passage: Passage | null;
}

const NONE: ReadonlySet<FindingKind> = new Set();

/** The marks of the given layers of a report of `text`, findings of muted kinds left out; in no order. */
export function marksOf(report: Report, text: string, layers: ReadonlySet<LayerName>, muted = NONE): Mark[] {
  return [
    ...(layers.has("findings") ? report.findings.flatMap((finding, i) => (muted.has(finding.kind) ? [] : findingMarks(finding, i))) : []),
    ...(layers.has("duplicates") ? duplicateMarks(report, text) : []),
    ...(layers.has("quotes") ? report.quotes.flatMap(quoteMarks) : []),
    ...(layers.has("entities") ? report.entities.flatMap(entityMarks) : []),
  ];
}

/**
 * The marks that light all places of a chosen item. Of an entity, names, pronouns and descriptions differ by their line
 * and names by their filling; what is unsure stays hollow.
 */
export function chosenMarks(report: Report, passage: Passage): Mark[] {
  if (passage.kind === "duplicate") return spansOfItem(report, passage).map((span) => mark(span, "selected", null));
  if (passage.kind === "quote") return chosenQuote(report.quotes[passage.index]);
  if (passage.kind === "finding") return chosenFinding(report.findings[passage.index]);
  const mentions = report.entities[passage.index]?.mentions ?? [];
  return mentions.flatMap((mention) => [
    mark(mention, `selected-${mention.kind}`, null),
    ...(isUnsure(mention.confidence) ? [] : [mark(mention, mention.kind === "name" ? "selected" : "selected-reference", null)]),
  ]);
}

function chosenQuote(quote: Quote | undefined): Mark[] {
  if (!quote) return [];
  return [
    ...quote.contents.map((span) => mark(span, "selected", null)),
    ...(quote.source ? [mark(quote.source, "selected-source", null)] : []),
    ...(quote.cue ? [mark(quote.cue, "selected-cue", null)] : []),
  ];
}

// Where to look is filled; what it is compared with is filled palely.
function chosenFinding(finding: Finding | undefined): Mark[] {
  return finding?.spans.map((span, i) => mark(span, i === 0 ? "selected" : "selected-reference", null)) ?? [];
}

// A line under a whole paragraph would hide the others: its own is marked as a repeat, and in the margin.
function findingMarks({ kind, severity, spans }: Finding, index: number): Mark[] {
  const look = kind === "repeated-paragraph" ? "finding-paragraph" : (`finding-${severity}` as const);
  return spans.map((span) => mark(span, look, { kind: "finding", index, span: bare(span) }));
}

function duplicateMarks(report: Report, text: string): Mark[] {
  return report.duplicates.flatMap((group, index) => {
    return group.spans.slice(1).flatMap((copy) => [
      mark(copy, copyLook(group, copy), { kind: "duplicate", index, span: bare(copy) }),
      ...changeMarks(copy, text),
    ]);
  });
}

// What a clean copy leaves out is struck through; a copy that says something else stays legible.
function copyLook(group: DuplicateGroup, copy: Copy): Look {
  if (group.quotation) return "duplicate-quotation";
  if (copy.changes.some(isGrave)) return "duplicate-changed";
  return copy.similarity === 1 ? "duplicate-exact" : "duplicate-near";
}

function quoteMarks(quote: Quote, index: number): Mark[] {
  const marks = quote.contents.flatMap((span) => [
    mark(span, `quote-${quote.kind}`, { kind: "quote", index, span: bare(span) }),
    ...doubt(span, quote.confidence),
  ]);
  if (quote.cue) marks.push(mark(quote.cue, "quote-cue", null));
  return marks;
}

function entityMarks(entity: Entity, index: number): Mark[] {
  return entity.mentions.flatMap((mention) => [
    mark(mention, entityLook(entity, mention), { kind: "entity", index, span: bare(mention) }),
    ...doubt(mention, mention.confidence),
  ]);
}

function entityLook(entity: Entity, mention: Mention): Look {
  if (mention.kind !== "name") return `entity-${mention.kind}`;
  const { type } = entity;
  return type === "person" || type === "organization" || type === "place" ? `entity-${type}` : "entity-other";
}

function doubt(span: Span, confidence: number): Mark[] {
  return isUnsure(confidence) ? [mark(span, "unsure", null)] : [];
}

function mark(span: Span, look: Look, passage: Passage | null): Mark {
  return { start: span.start, end: span.end, look, passage };
}

function bare({ start, end }: Span): Span {
  return { start, end };
}
