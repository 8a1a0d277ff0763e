// What a person corrects in a report: making, keeping, finding again and laying over.
export { anchor } from "./anchor.js";
export { applyCorrections, type Corrected, type Outcome } from "./apply.js";
export { correctKind, correctSpeaker, dismissFinding, mergeEntities, retypeEntity, splitEntity } from "./correct.js";
export type { Anchor, Correction, EntityAnchor } from "./correction.js";
export { findAnchor } from "./find-anchor.js";
export { History } from "./history.js";
export { parseCorrections } from "./parse.js";
