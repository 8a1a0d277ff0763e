// Which item of a report an anchor means.
import type { FindingKind, Mention, Span } from "../report.js";
import type { Anchor, EntityAnchor } from "./correction.js";
import { type Draft, type Node, standingFor } from "./draft.js";
import { findAnchor } from "./find-anchor.js";

/** Of an item and its place, this share of what both cover together is common, when the text or the analysis changed. */
const COMMON_AT_LEAST = 1 / 2;

export interface FoundMention {
  node: Node;
  mention: Mention;
}

/** The quote's index; null if there is none any more. */
export function findQuote({ text, report }: Draft, anchor: Anchor): number | null {
  const place = findAnchor(text, anchor);
  return place && nearest(report.quotes.keys(), (quote) => report.quotes[quote]!.contents[0]!, place);
}

export function findMention({ text, nodes }: Draft, anchor: Anchor): FoundMention | null {
  const place = findAnchor(text, anchor);
  if (!place) return null;
  const alive = nodes.filter(({ mergedInto }) => mergedInto === null);
  const all = alive.flatMap((node) => node.entity.mentions.map((mention) => ({ node, mention })));
  return nearest(all, ({ mention }) => mention, place);
}

/** By its mention; if that is gone, or it has none, by its name, if a correction made it or one entity alone is called so. */
export function findEntity(draft: Draft, { name, mention }: EntityAnchor): Node | null {
  const found = mention && findMention(draft, mention);
  if (found) return found.node;
  const named = draft.nodes.filter(({ entity }) => entity.name === name);
  const made = named.find(({ analysedType }) => analysedType === null);
  if (made) return standingFor(made);
  const namesakes = new Set(named.map(standingFor));
  const [only] = namesakes;
  return namesakes.size === 1 ? only! : null;
}

/**
 * Indices of the findings of a kind at a place: several when they differ in what they compare it with. Null if the place
 * is not in the text.
 */
export function findFindings({ text, report }: Draft, kind: FindingKind, anchor: Anchor): number[] | null {
  const place = findAnchor(text, anchor);
  if (!place) return null;
  const first = (finding: number): Span => report.findings[finding]!.spans[0]!;
  const ofKind = [...report.findings.keys()].filter((finding) => report.findings[finding]!.kind === kind);
  const best = nearest(ofKind, first, place);
  if (best === null) return [];
  return ofKind.filter((other) => first(other).start === first(best).start && first(other).end === first(best).end);
}

// The item that has most in common with the place, the first of equals.
function nearest<T>(items: Iterable<T>, span: (item: T) => Span, place: Span): T | null {
  let best: T | null = null;
  let most = 0;
  for (const item of items) {
    const share = commonShare(span(item), place);
    if (share < COMMON_AT_LEAST || share <= most) continue;
    best = item;
    most = share;
  }
  return best;
}

function commonShare(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
