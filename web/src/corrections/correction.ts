// What a person corrects in a report. Corrections are a layer over it: plain data that can be stored and sent, and that
// finds its places again by their words when the text was edited.
import type { EntityType, FindingKind, QuoteKind } from "../report.js";

/**
 * A place in a text, told by its words: a W3C TextQuoteSelector, and where it stood as a hint when the same words with the
 * same context stand there more than once.
 */
export interface Anchor {
  /** The words themselves; not empty. */
  exact: string;
  /** What stood right before and right behind them, up to 32 UTF-16 units each, never half a surrogate pair. */
  prefix: string;
  suffix: string;
  /** Where they began, in UTF-16 units. */
  start: number;
}

/** An entity, told by one of its mentions, a name if it has one. One that a correction made has a name alone. */
export interface EntityAnchor {
  name: string;
  mention: Anchor | null;
}

/** What a person decided about one thing. The latest one about a thing counts. */
export type Correction =
  /** Whose words a quote is: an entity's of the text, one's that is named here for the first time, or nobody's. */
  | { type: "speaker"; quote: Anchor; speaker: EntityAnchor | null }
  | { type: "quote-kind"; quote: Anchor; kind: QuoteKind }
  /** Two entities are one thing; it keeps the name and the type of `into`. */
  | { type: "merge"; entity: EntityAnchor; into: EntityAnchor }
  /** These mentions are of another thing than the others of `entity`. */
  | { type: "split"; entity: EntityAnchor; mentions: Anchor[] }
  | { type: "retype"; entity: EntityAnchor; entityType: EntityType }
  /** A finding is no matter; `place` is its first span. */
  | { type: "dismiss"; finding: FindingKind; place: Anchor };
