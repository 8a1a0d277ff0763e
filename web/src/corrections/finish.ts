// The report that a draft amounts to, with its indices.
import type { Entity, EntityType, Finding, Mention, Quote, QuoteKind, Report, Span } from "../report.js";
import { startingIn } from "../span-search.js";
import { type Draft, inTextOrder, type Node, standingFor } from "./draft.js";

/** The draft as a report, and the findings dismissed from it. What did not change is that of the draft's own. */
export function finish(draft: Draft): { report: Report; dismissed: Finding[] } {
  const nodes = inOrder(draft);
  const indices = new Map(nodes.map((node, index) => [node, index]));
  const indexOf = (node: Node): number => indices.get(standingFor(node))!;
  const speakers = draft.report.quotes.map((_, quote) => speakerNow(draft, quote));
  const quotes = draft.report.quotes.map((quote, index): Quote => {
    const node = speakers[index]!;
    const speaker = node && indexOf(node);
    if (draft.speakers.has(index) || draft.kinds.has(index)) return corrected(draft, index, node, speaker);
    return speaker === quote.speaker ? quote : { ...quote, speaker };
  });
  const entities = nodes.map((node, index) => numbered(node, index, indexOf));
  const findings = draft.report.findings.map((finding) =>
    renumbered(finding, (entity) => indexOf(draft.nodes[entity]!)),
  );
  const stays = (finding: Finding, index: number): boolean =>
    !draft.dismissed.has(index) && !isSettled(finding, draft, speakers);
  return {
    report: { ...draft.report, entities, quotes, findings: findings.filter(stays) },
    dismissed: findings.filter((_, index) => draft.dismissed.has(index)),
  };
}

/** Whose words the analysis says that a quote is, after the merges and splits so far. */
export function speakerBefore(draft: Draft, quote: number): Node | null {
  const node = draft.analysedSpeakers[quote]!;
  return node && standingFor(node);
}

/** Whether a person who says whose words a quote is has answered what a finding asks. */
export function settledBySpeaker({ kind, quotes }: Finding, quote: number): boolean {
  return (kind === "unattributed-quote" || kind === "ambiguous-source") && quotes.includes(quote);
}

function speakerNow(draft: Draft, quote: number): Node | null {
  if (kindNow(draft, quote) === "scare") return null;
  const decision = draft.speakers.get(quote);
  return decision ? decision.value && standingFor(decision.value) : speakerBefore(draft, quote);
}

// Marked words that somebody uttered are speech.
function kindNow(draft: Draft, quote: number): QuoteKind {
  const kind = draft.kinds.get(quote)?.value ?? draft.report.quotes[quote]!.kind;
  return kind === "scare" && draft.speakers.get(quote)?.value ? "direct" : kind;
}

// By their first mentions; those without any last, and only those whose words something is.
function inOrder(draft: Draft): Node[] {
  const spoken = new Set(draft.report.quotes.map((_, quote) => speakerNow(draft, quote)));
  const nodes = draft.nodes.filter((node) => !node.mergedInto && (node.entity.mentions.length > 0 || spoken.has(node)));
  const mentioned = nodes.filter(({ entity }) => entity.mentions.length > 0);
  mentioned.sort((a, b) => inTextOrder(a.entity.mentions[0]!, b.entity.mentions[0]!));
  return [...mentioned, ...nodes.filter(({ entity }) => entity.mentions.length === 0)];
}

function corrected(draft: Draft, index: number, node: Node | null, speaker: number | null): Quote {
  const quote = draft.report.quotes[index]!;
  const kind = kindNow(draft, index);
  const unsaid = kind === "scare";
  const source = unsaid || (quote.source && namesAnother(draft, quote.source, node)) ? null : quote.source;
  return { ...quote, kind, cue: unsaid ? null : quote.cue, source, speaker, rule: "corrected", confidence: 1 };
}

// "Mayor Ben Lee, 40," is not the source of what Ann Lee said; "he", "Lee's lawyer" and "a spokesman for Lee" can be.
function namesAnother(draft: Draft, source: Span, speaker: Node | null): boolean {
  if (!speaker) return false;
  const named = draft.nodes.filter(
    (node) =>
      !node.mergedInto &&
      startingIn(node.entity.mentions, source).some((mention) => isName(draft.text, source, node, mention)),
  );
  return named.length > 0 && !named.includes(speaker);
}

// Only titles stand before it, and nothing that is another's by being its own.
function isName(text: string, source: Span, { entity }: Node, { kind, start, end }: Mention): boolean {
  if (kind !== "name" || end > source.end) return false;
  if (entity.type !== "person" && end < source.end) return false;
  return (
    !/(?:^|\s)(?!the\s)\p{Ll}/u.test(text.slice(source.start, start)) && !/^['’]/.test(text.slice(end, source.end))
  );
}

function numbered(node: Node, index: number, indexOf: (node: Node) => number): Entity {
  const others = new Set([...node.related].map(indexOf));
  others.delete(index);
  const related = [...others].sort((a, b) => a - b);
  const entity = hasFittingValue(node) ? node.entity : withoutValue(node.entity);
  const before = entity.related ?? [];
  if (before.length === related.length && before.every((other, i) => other === related[i])) return entity;
  const { related: _, ...rest } = entity;
  return related.length > 0 ? { ...rest, related } : rest;
}

const TIMES: readonly EntityType[] = ["date", "time"];
const AMOUNTS: readonly EntityType[] = ["money", "percent", "quantity"];

// A value is read by its type: that of a date means nothing in an amount.
function hasFittingValue({ entity: { type, value }, analysedType }: Node): boolean {
  if (value === undefined || analysedType === null || type === analysedType) return true;
  return [TIMES, AMOUNTS].some((types) => types.includes(type) && types.includes(analysedType));
}

function withoutValue({ value: _, unit: __, ...entity }: Entity): Entity {
  return entity;
}

function isSettled(finding: Finding, draft: Draft, speakers: readonly (Node | null)[]): boolean {
  const { kind, quotes } = finding;
  if (quotes.length === 0) return false;
  if (quotes.every((quote) => draft.speakers.has(quote) && settledBySpeaker(finding, quote))) return true;
  if (kind === "unattributed-quote") return quotes.every((quote) => draft.kinds.get(quote)?.value === "scare");
  const agree = (speakerOf: (quote: number) => unknown): boolean => new Set(quotes.map(speakerOf)).size === 1;
  const { quotes: analysed } = draft.report;
  return kind === "quote-speaker" && agree((quote) => speakers[quote]) && !agree((quote) => analysed[quote]!.speaker);
}

function renumbered(finding: Finding, indexOf: (entity: number) => number): Finding {
  const entities = [...new Set(finding.entities.map(indexOf))];
  const same =
    entities.length === finding.entities.length && entities.every((entity, i) => entity === finding.entities[i]);
  return same ? finding : { ...finding, entities };
}
