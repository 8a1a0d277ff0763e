// Corrections laid over a report.
import type { Finding, Report } from "../report.js";
import type { Correction } from "./correction.js";
import { addPerson, type Draft, draftOf, merge, type Node, split } from "./draft.js";
import { finish, settledBySpeaker, speakerBefore } from "./finish.js";
import { findEntity, findFindings, findMention, findQuote } from "./resolve.js";

/**
 * What became of a correction. `held`: the report says what it says. `lost`: its place or its entity is not in this text.
 * `idle`: the analysis says so by itself, or a later correction overrides it.
 */
export type Outcome = "held" | "lost" | "idle";

export interface Corrected {
  /**
   * A quote that was corrected has the rule "corrected" and confidence 1. An entity that a correction named first has no
   * mentions and stands at the end; a speaker that was set need not have a source.
   */
  report: Report;
  /** One for each correction, in their order. */
  outcomes: readonly Outcome[];
  /** The findings that were dismissed, with indices as in this report. */
  dismissed: readonly Finding[];
}

/**
 * The report with the corrections laid over it, one after the other: indices and names are as those before left them.
 * `report` was made from `text`; neither it nor the corrections are changed, and what no correction touches is shared
 * with it. Linear in the text and the report for each correction; at once for one whose place did not move.
 */
export function applyCorrections(text: string, report: Report, corrections: readonly Correction[]): Corrected {
  if (corrections.length === 0) return { report, outcomes: [], dismissed: [] };
  const draft = draftOf(text, report);
  const outcomes: Outcome[] = [];
  for (const [by, correction] of corrections.entries()) {
    const { outcome, overridden } = lay(draft, correction, by);
    outcomes.push(outcome);
    for (const earlier of overridden) outcomes[earlier] = "idle";
  }
  return { ...finish(draft), outcomes };
}

interface Laid {
  outcome: Outcome;
  /** Indices of earlier corrections that no longer count. */
  overridden: readonly number[];
}

const LOST: Laid = { outcome: "lost", overridden: [] };

function laid(outcome: Outcome, ...overridden: (number | undefined)[]): Laid {
  return { outcome, overridden: overridden.filter((earlier) => earlier !== undefined) };
}

function lay(draft: Draft, correction: Correction, by: number): Laid {
  switch (correction.type) {
    case "speaker":
      return setSpeaker(draft, correction, by);
    case "quote-kind":
      return setKind(draft, correction, by);
    case "merge":
      return unite(draft, correction);
    case "split":
      return part(draft, correction);
    case "retype":
      return setType(draft, correction, by);
    case "dismiss":
      return dismiss(draft, correction);
  }
}

type Of<Type extends Correction["type"]> = Extract<Correction, { type: Type }>;

function setSpeaker(draft: Draft, { quote: place, speaker }: Of<"speaker">, by: number): Laid {
  const quote = findQuote(draft, place);
  if (quote === null) return LOST;
  const node = speaker && speakerNode(draft, speaker);
  if (speaker && !node) return LOST;
  const before = draft.speakers.get(quote)?.by;
  draft.speakers.set(quote, { value: node, by });
  const kind = draft.kinds.get(quote);
  const contradicted = node && kind?.value === "scare"; // words of somebody were uttered
  if (contradicted) draft.kinds.delete(quote);
  const known =
    node === speakerBefore(draft, quote) && !draft.report.findings.some((finding) => settledBySpeaker(finding, quote));
  return laid(known ? "idle" : "held", before, contradicted ? kind.by : undefined);
}

function setKind(draft: Draft, { quote: place, kind }: Of<"quote-kind">, by: number): Laid {
  const quote = findQuote(draft, place);
  if (quote === null) return LOST;
  const before = draft.kinds.get(quote)?.by;
  draft.kinds.set(quote, { value: kind, by });
  const speaker = draft.speakers.get(quote);
  const contradicted = kind === "scare" && speaker?.value;
  if (contradicted) draft.speakers.delete(quote);
  const known = kind === draft.report.quotes[quote]!.kind;
  return laid(known ? "idle" : "held", before, contradicted ? speaker.by : undefined);
}

function speakerNode(draft: Draft, speaker: NonNullable<Of<"speaker">["speaker"]>): Node | null {
  return findEntity(draft, speaker) ?? (speaker.mention === null ? addPerson(draft, speaker.name) : null);
}

function unite(draft: Draft, { entity, into }: Of<"merge">): Laid {
  const node = findEntity(draft, entity);
  const target = findEntity(draft, into);
  if (!node || !target) return LOST;
  if (node === target) return laid("idle");
  merge(node, target);
  return laid("held", draft.retyped.get(node));
}

function part(draft: Draft, { entity, mentions: places }: Of<"split">): Laid {
  const node = findEntity(draft, entity);
  const found = places.map((place) => findMention(draft, place)).filter((place) => place !== null);
  if (!node || found.length === 0) return LOST;
  const mentions = [...new Set(found.filter((place) => place.node === node).map(({ mention }) => mention))];
  if (mentions.length === 0 || mentions.length === node.entity.mentions.length) return laid("idle");
  split(draft, node, mentions);
  return laid("held");
}

function setType(draft: Draft, { entity, entityType }: Of<"retype">, by: number): Laid {
  const node = findEntity(draft, entity);
  if (!node) return LOST;
  const before = draft.retyped.get(node);
  draft.retyped.set(node, by);
  node.entity = { ...node.entity, type: entityType };
  return laid(node.analysedType === entityType ? "idle" : "held", before);
}

function dismiss(draft: Draft, { finding, place }: Of<"dismiss">): Laid {
  const found = findFindings(draft, finding, place);
  if (!found) return LOST;
  const fresh = found.filter((index) => !draft.dismissed.has(index));
  for (const index of fresh) draft.dismissed.add(index);
  return laid(fresh.length > 0 ? "held" : "idle");
}
