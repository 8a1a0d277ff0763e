// A text without its copies.
import { chooseCopies, type CopyPlace, type KeptCopy } from "./copies-to-cut.js";
import { cutsAround } from "./cut-spacing.js";
import type { Report, Span } from "./report.js";

export interface CleanCopyOptions {
  /** Copies in which a number or a name differs from the original: a person has to decide about them. Default: `keep`. */
  changed?: "keep" | "cut" | undefined;
}

/** A stretch that was taken out of the original, and its words. */
export interface Cut extends Span {
  text: string;
  /** The copies that stood in it: one, unless copies overlap. */
  copies: CopyPlace[];
}

export interface CleanCopy {
  /** What is left of the original. */
  text: string;
  /** Spans of the original, in order, none over another: each a copy with the white space that goes with it. */
  cuts: Cut[];
  /** The copies that stayed although they repeat something, in text order; `report` says where they are. */
  kept: KeptCopy[];
}

/**
 * `text` without what repeats: of every group of `report.duplicates` that is not a quotation, the first passage stays,
 * and so do copies in which something stands that would be lost: see `KeptReason`.
 * A line that is empty then goes with its line break; between what stays, the spacing is as it was.
 * `report` was made from `text`. Linear in both, up to a logarithm; neither is changed.
 */
export function cleanCopy(text: string, report: Pick<Report, "duplicates">, options: CleanCopyOptions = {}): CleanCopy {
  const { cut, kept } = chooseCopies(report.duplicates, options.changed ?? "keep");
  const cuts = cutsAround(cut, text).map(({ start, end, copies }): Cut => {
    return { start, end, text: text.slice(start, end), copies: copies.map(({ group, copy }) => ({ group, copy })) };
  });
  const stays: string[] = [];
  let from = 0;
  for (const { start, end } of cuts) {
    stays.push(text.slice(from, start));
    from = end;
  }
  stays.push(text.slice(from));
  return { text: stays.join(""), cuts, kept };
}

/** The clean copy with some of its cuts undone, the others as they were. Linear in `copy`, which is not changed. */
export function putBack(copy: CleanCopy, cuts: readonly Cut[]): CleanCopy {
  const undone = new Set(cuts.map(({ start }) => start));
  const parts: string[] = [];
  let from = 0; // in the clean copy
  let before = 0; // units of the original cut so far
  for (const { start, end, text } of copy.cuts) {
    const at = start - before;
    before += end - start;
    if (!undone.has(start)) continue;
    parts.push(copy.text.slice(from, at), text);
    from = at;
  }
  parts.push(copy.text.slice(from));
  return { ...copy, text: parts.join(""), cuts: copy.cuts.filter(({ start }) => !undone.has(start)) };
}

/** The original of a clean copy: all its cuts undone. */
export function restore(copy: CleanCopy): string {
  return putBack(copy, copy.cuts).text;
}
