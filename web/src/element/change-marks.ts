// From the changes in a copy to marks: the words that differ from the original, and where words were left out.
import { isGrave } from "../grave.js";
import type { Change, Copy, Span } from "../report.js";
import type { Mark } from "./marks.js";

/** Changes in typography alone are not marked: in a text with other quotation marks they would be everywhere. */
export function changeMarks(copy: Copy, text: string): Mark[] {
  return copy.changes.flatMap((change: Change): Mark[] => {
    const { copy: here, kind } = change;
    if (kind === "typography") return [];
    if (here.start < here.end) return [{ start: here.start, end: here.end, look: `change-${kind}`, passage: null }];
    return [{ ...besideGap(here.start, copy, text), look: isGrave(change) ? "gap-grave" : "gap", passage: null }];
  });
}

// Nothing can be painted between two characters, so the space at the gap is, or else the character before it.
function besideGap(at: number, copy: Span, text: string): Span {
  const isSpace = (offset: number): boolean => /^\s$/.test(text.charAt(offset));
  if (at > copy.start && isSpace(at - 1)) return { start: at - 1, end: at };
  if ((at < copy.end && isSpace(at)) || at <= copy.start) return { start: at, end: at + lengthAt(text, at) };
  return { start: at - (lengthAt(text, at - 2) === 2 ? 2 : 1), end: at };
}

// How many units the character at an offset has.
function lengthAt(text: string, offset: number): 1 | 2 {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}
