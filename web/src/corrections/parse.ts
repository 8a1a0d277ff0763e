// Corrections that come from outside.
import * as v from "valibot"; // small, and compiles no code of its own, which the Content-Security-Policy forbids
import { GalleyError } from "../error.js";
import { findingKinds } from "../finding-kinds.js";
import type { EntityType, QuoteKind } from "../report.js";
import type { Correction } from "./correction.js";

// Records, so that the compiler asks for a kind that is added to the report.
const ENTITY_TYPES: Record<EntityType, true> = {
  person: true,
  organization: true,
  place: true,
  nationality: true,
  event: true,
  date: true,
  time: true,
  money: true,
  percent: true,
  quantity: true,
};
const QUOTE_KINDS: Record<QuoteKind, true> = { direct: true, mixed: true, indirect: true, scare: true };

function oneOf<Name extends string>(names: Record<Name, true>) {
  return v.picklist(Object.keys(names) as Name[]);
}

const words = v.pipe(v.string(), v.nonEmpty());
const anchor = v.object({
  exact: words,
  prefix: v.string(),
  suffix: v.string(),
  start: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});
const entity = v.object({ name: words, mention: v.nullable(anchor) });
const correction = v.variant("type", [
  v.object({ type: v.literal("speaker"), quote: anchor, speaker: v.nullable(entity) }),
  v.object({ type: v.literal("quote-kind"), quote: anchor, kind: oneOf(QUOTE_KINDS) }),
  v.object({ type: v.literal("merge"), entity, into: entity }),
  v.object({ type: v.literal("split"), entity, mentions: v.pipe(v.array(anchor), v.nonEmpty()) }),
  v.object({ type: v.literal("retype"), entity, entityType: oneOf(ENTITY_TYPES) }),
  v.object({ type: v.literal("dismiss"), finding: v.picklist(findingKinds), place: anchor }),
]);

/**
 * `json`, which was stored or comes from elsewhere, as corrections; what they do not have is left out. Throws a GalleyError
 * `invalid-corrections` that says where it is wrong: "corrections.2.quote.exact: …".
 */
export function parseCorrections(json: unknown): Correction[] {
  const result = v.safeParse(v.array(correction), json, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = ["corrections", v.getDotPath(issue)].filter((part) => part !== null).join(".");
  throw new GalleyError("invalid-corrections", `${path}: ${issue.message}`);
}
