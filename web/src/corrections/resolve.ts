// Which item of a report an anchor means.
import type { FindingKind, Mention, Span } from "../report.js";
import { startingIn } from "../span-search.js";
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
export function findQuote({ text, quotes }: Draft, anchor: Anchor): number | null {
  const place = findAnchor(text, anchor);
  return place && (nearest(quotes, place)?.index ?? null);
}

export function findMention({ text, nodes }: Draft, anchor: Anchor): FoundMention | null {
  const place = findAnchor(text, anchor);
  if (!place) return null;
  let best: FoundMention | null = null;
  for (const node of nodes) {
    const mention = node.mergedInto ? null : nearest(node.entity.mentions, place);
    if (mention && (!best || commonShare(mention, place) > commonShare(best.mention, place))) best = { node, mention };
  }
  return best;
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
  const firsts = report.findings.map(({ kind, spans }, index) => ({ ...spans[0]!, kind, index }));
  const ofKind = firsts.filter((first) => first.kind === kind);
  const best = nearest(ofKind, place);
  return ofKind.filter(({ start, end }) => best && start === best.start && end === best.end).map(({ index }) => index);
}

// The one of the spans, which are in text order, that has most in common with the place; the first of equals.
function nearest<S extends Span>(spans: readonly S[], place: Span): S | null {
  const reach = place.end - place.start; // one that starts farther off has less than half in common
  let best: S | null = null;
  let most = 0;
  for (const span of startingIn(spans, { start: place.start - reach, end: place.end })) {
    const share = commonShare(span, place);
    if (share < COMMON_AT_LEAST || share <= most) continue;
    best = span;
    most = share;
  }
  return best;
}

function commonShare(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
