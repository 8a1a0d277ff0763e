// A text without its copies.
import type { Report, Span } from "./report.js";

/** A stretch that was taken out of the original, and its words. */
export interface Cut extends Span {
  text: string;
}

export interface CleanCopy {
  /** What is left of the original. */
  text: string;
  /** Spans of the original, in order, apart from each other: the copies with the white space that goes with them. */
  cuts: Cut[];
}

/**
 * `text` without what repeats: of every group of `report.duplicates` that is not a quotation, the first passage stays.
 * A line that is empty then goes with its line break; between what stays, the spacing is as it was.
 * `report` was made from `text`. Linear in both, up to a logarithm; neither is changed.
 */
export function cleanCopy(text: string, report: Pick<Report, "duplicates">): CleanCopy {
  const cuts = joined(copies(report), text).map((span) => withSpacing(span, text));
  const kept: string[] = [];
  let from = 0;
  for (const cut of cuts) {
    kept.push(text.slice(from, cut.start));
    from = cut.end;
  }
  kept.push(text.slice(from));
  return { text: kept.join(""), cuts: cuts.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })) };
}

/** The original of a clean copy. */
export function restore(copy: CleanCopy): string {
  const parts: string[] = [];
  let from = 0; // in the clean copy
  let before = 0; // units of the original cut so far
  for (const cut of copy.cuts) {
    const at = cut.start - before;
    parts.push(copy.text.slice(from, at), cut.text);
    from = at;
    before += cut.end - cut.start;
  }
  parts.push(copy.text.slice(from));
  return parts.join("");
}

function copies(report: Pick<Report, "duplicates">): Span[] {
  return report.duplicates
    .filter((group) => !group.quotation)
    .flatMap((group) => group.spans.slice(1))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

// Spans that overlap, that follow each other in a line or that are whole lines next to each other are one.
function joined(sorted: readonly Span[], text: string): Span[] {
  const passages = merge(sorted, (a, b) => {
    const gap = spaceAfter(text, a.end);
    return gap >= b.start && lineAfter(text, a.end, Math.max(a.end, b.start)) === null;
  });
  return merge(passages, (a, b) => spaceAfter(text, a.end) === b.start && isWholeLines(a, text) && isWholeLines(b, text));
}

function merge(sorted: readonly Span[], together: (a: Span, b: Span) => boolean): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of sorted) {
    const last = merged.at(-1);
    if (last && together(last, { start, end })) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
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

function isWholeLines(span: Span, text: string): boolean {
  const { opensLine, closesLine } = surroundings(span, text);
  return opensLine && closesLine;
}

// The span with the white space that would be one too many without it.
function withSpacing(span: Span, text: string): Span {
  const { start, end } = span;
  const { before, after, line, nextLine, opensLine, closesLine } = surroundings(span, text);
  const isLast = after === text.length;
  if (opensLine && closesLine && !isLast) return { start: line, end: nextLine };
  if (closesLine || (!opensLine && after === end)) return { start: before, end };
  return { start, end: after };
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
