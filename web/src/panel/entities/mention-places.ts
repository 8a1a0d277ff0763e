// The mentions of an entity as places in the text.
import type { Passage } from "../../element/passage.js";
import type { Entity } from "../../report.js";

/** The passage of a mention; the first follows the last. Null of an entity that the text does not mention. */
export function passageOf({ mentions }: Entity, index: number, mention: number): Passage | null {
  const place = mentions.at(mention % mentions.length);
  return place ? { kind: "entity", index, span: { start: place.start, end: place.end } } : null;
}

/** Which of its mentions a passage is; -1 for none. */
export function placeIn({ mentions }: Entity, passage: Passage): number {
  return mentions.findIndex(({ start, end }) => start === passage.span.start && end === passage.span.end);
}
