// A paragraph cut into nested marks: layers overlap, elements must not.
import type { Span } from "../report.js";

/** A span with the element around it; the outer of two that are equal comes first. */
export interface Mark extends Span {
  tag: "q" | "mark" | "span";
  /** As they stand in the tag, escaped. */
  attributes: string;
  /** Of the first piece alone. */
  id: string | null;
}

/**
 * The words of `paragraph` by `write`, with `marks` around theirs. A mark that reaches over the end of another is closed
 * with it and opened again behind it. Marks are in text order, longer before shorter, and all reach into the paragraph;
 * what they cover outside of it is left out.
 */
export function markedText(paragraph: Span, marks: readonly Mark[], write: (span: Span) => string): string {
  const parts: string[] = [];
  let open: Mark[] = [];
  let begun = 0; // marks
  const offsets = offsetsIn(paragraph, marks);
  for (const [i, start] of offsets.slice(0, -1).entries()) {
    const next = open.filter(({ end }) => start < end);
    while (begun < marks.length && marks[begun]!.start <= start) next.push(marks[begun++]!);
    const parting = open.findIndex((mark, depth) => mark !== next[depth]);
    const shared = parting < 0 ? open.length : parting;
    parts.push(
      ...open
        .slice(shared)
        .reverse()
        .map(({ tag }) => `</${tag}>`),
      ...next.slice(shared).map((mark) => opened(mark, start)),
    );
    parts.push(write({ start, end: offsets[i + 1]! }));
    open = next;
  }
  return parts.concat(open.reverse().map(({ tag }) => `</${tag}>`)).join("");
}

function offsetsIn(paragraph: Span, marks: readonly Mark[]): number[] {
  const ends = marks
    .flatMap(({ start, end }) => [start, end])
    .filter((at) => paragraph.start < at && at < paragraph.end);
  return [...new Set([paragraph.start, ...ends, paragraph.end])].sort((a, b) => a - b);
}

function opened({ tag, attributes, id, start }: Mark, at: number): string {
  return `<${tag}${id !== null && at === start ? ` id="${id}"` : ""}${attributes}>`;
}
