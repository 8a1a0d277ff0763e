// Makes the anchor of a place. find-anchor.ts is the way back.
import type { Span } from "../report.js";
import type { Anchor } from "./correction.js";

/** How much of what stands before and behind a place goes along with it, in UTF-16 units. */
export const CONTEXT = 32;

/** The place `span` of `text`, told by its words and by what stands around them. */
export function anchor(text: string, { start, end }: Span): Anchor {
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(splitsPair(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, splitsPair(text, to) ? to - 1 : to),
    start,
  };
}

/** Whether `offset` lies between the two halves of a surrogate pair. */
export function splitsPair(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}
