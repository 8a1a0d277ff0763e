// The white space that goes with a passage when it is taken out, so that what stays is spaced as it was.
import type { PlacedCopy } from "./copies-to-cut.js";
import type { Span } from "./report.js";

/** Copies that overlap, as one. */
interface Passage extends Span {
  copies: PlacedCopy[];
}

/** Passages with nothing but white space between them. */
interface Stretch extends Span {
  passages: Passage[];
  isWholeLines: boolean;
}

/** What to take out for `copies`, which are in text order: each with its white space, in order, none over another. */
export function cutsAround(copies: readonly PlacedCopy[], text: string): Passage[] {
  return stretches(passages(copies), text).flatMap((stretch) => parts(stretch, text));
}

function passages(copies: readonly PlacedCopy[]): Passage[] {
  const merged: Passage[] = [];
  for (const copy of copies) {
    const last = merged.at(-1);
    if (last && copy.start < last.end) {
      last.end = Math.max(last.end, copy.end);
      last.copies.push(copy);
    } else merged.push({ start: copy.start, end: copy.end, copies: [copy] });
  }
  return merged;
}

// Passages that follow each other in a line are one stretch, and so are whole lines next to each other.
function stretches(passages: readonly Passage[], text: string): Stretch[] {
  const single = passages.map((passage) => ({ ...passage, passages: [passage], isWholeLines: false }));
  const touch = (a: Span, b: Span): boolean => spaceAfter(text, a.end) === b.start;
  const inLines = gather(single, (a, b) => touch(a, b) && lineAfter(text, a.end, b.start) === null);
  for (const stretch of inLines) stretch.isWholeLines = isWholeLines(stretch, text);
  return gather(inLines, (a, b) => a.isWholeLines && b.isWholeLines && touch(a, b));
}

function gather(stretches: readonly Stretch[], together: (a: Stretch, b: Stretch) => boolean): Stretch[] {
  const gathered: Stretch[] = [];
  for (const stretch of stretches) {
    const last = gathered.at(-1);
    if (last && together(last, stretch)) {
      last.end = stretch.end;
      last.passages.push(...stretch.passages);
    } else gathered.push({ ...stretch });
  }
  return gathered;
}

function isWholeLines(span: Span, text: string): boolean {
  const { opensLine, closesLine } = surroundings(span, text);
  return opensLine && closesLine;
}

// The white space around a span, at most up to its neighbours, and the lines it begins and ends.
function surroundings({ start, end }: Span, text: string) {
  const before = spaceBefore(text, start);
  const after = spaceAfter(text, end);
  const line = before === 0 ? 0 : lineAfter(text, before, start);
  const nextLine = lineAfter(text, end, after);
  const opensLine = line !== null;
  const closesLine = nextLine !== null || after === text.length;
  return { before, after, line: line ?? start, nextLine: nextLine ?? after, opensLine, closesLine };
}

// The stretch with the white space that would be one too many without it, cut up so that each passage has its share of
// it: behind the passage, or in front of it at the end of a line or of the text.
function parts(stretch: Stretch, text: string): Passage[] {
  const { start, end, passages } = stretch;
  const { before, after, line, nextLine, opensLine, closesLine } = surroundings(stretch, text);
  const isLast = after === text.length;
  if (opensLine && closesLine && !isLast) return split(passages, line, nextLine, beginning);
  if (closesLine || (!opensLine && after === end)) return split(passages, before, end, (last) => last.end);
  return split(passages, start, after, beginning);

  function beginning(last: Span, next: Span): number {
    return lineAfter(text, last.end, next.start) ?? next.start;
  }
}

// `passages` as neighbours from `start` to `end`, with the border that `between` sets.
function split(
  passages: readonly Passage[],
  start: number,
  end: number,
  between: (last: Span, next: Span) => number,
): Passage[] {
  const borders = passages.slice(1).map((next, i) => between(passages[i]!, next));
  return passages.map(({ copies }, i) => ({ start: borders[i - 1] ?? start, end: borders[i] ?? end, copies }));
}

const space = /[\s\u0085\u200b]/;
const lineBreak = /[\n\v\f\r\u0085\u2028\u2029]/;

function spaceAfter(text: string, at: number): number {
  while (at < text.length && space.test(text.charAt(at))) ++at;
  return at;
}

function spaceBefore(text: string, at: number): number {
  while (at > 0 && space.test(text.charAt(at - 1))) --at;
  return at;
}

// Where the last line that begins in `start`..`end` begins: behind its line break. Null if none does.
function lineAfter(text: string, start: number, end: number): number | null {
  for (let at = end; at > start; --at) if (lineBreak.test(text.charAt(at - 1))) return at;
  return null;
}
