import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanCopy, restore } from "../src/clean-copy.js";
import type { DuplicateGroup, Report, Span } from "../src/report.js";

type Duplicates = Pick<Report, "duplicates">;

function group(spans: Span[], quotation = false): DuplicateGroup {
  return { kind: "exact", quotation, spans: spans.map((span) => ({ ...span, similarity: 1, changes: [] })) };
}

/** Duplicates as a person writes them: `[` and `]` around what is to be taken out. */
function marked(markup: string): { text: string; report: Duplicates } {
  const copies: Span[] = [];
  let text = "";
  let start = 0;
  for (const character of markup) {
    if (character === "[") start = text.length;
    else if (character === "]") copies.push({ start, end: text.length });
    else text += character;
  }
  return { text, report: { duplicates: copies.map((copy) => group([{ start: 0, end: 1 }, copy])) } };
}

function lines(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    spans.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return spans;
}

describe("cleanCopy", () => {
  it.each([
    ["a line between others", "A\n[B]\nC", "A\nC"],
    ["a line and the blank one behind it", "A\n\n[B]\n\n\nC", "A\n\nC"],
    ["the last line", "A\n[B]", "A"],
    ["the last lines, one by one", "A\n\n[B]\n\n[C]", "A"],
    ["the last line, but not the text's own end", "A\n[B]\n", "A\n"],
    ["lines that follow each other", "A\n[B]\n[C]\nD", "A\nD"],
    ["lines apart", "A\n[B]\nC\n[D]\nE", "A\nC\nE"],
    ["a line with its indentation, the next keeps its own", "A\n  [B]  \n    C", "A\n    C"],
    ["lines under CR LF", "A\r\n[B]\r\nC\r\n", "A\r\nC\r\n"],
    ["lines under U+2028 and NEL", "A\u2028[B]\u2028C\u0085[D]\u0085E", "A\u2028C\u0085E"],
    ["a sentence at a line's end", "A. [B.]\nC.", "A.\nC."],
    ["a sentence at a line's beginning", "A.\n  [B.] C.", "A.\n  C."],
    ["a sentence within a line", "A.  [B.] C.", "A.  C."],
    ["a sentence at the text's end", "A. [B.]", "A."],
    ["a sentence at the text's end before a line break", "A. [B.]\n", "A.\n"],
    ["a sentence in front of a mark", "“A. [B.]” C", "“A.” C"],
    ["sentences on both sides of a line break", "A. [B.]\n[C.] D.", "A.\nD."],
    ["a sentence and the line below", "A. [B.]\n[C.]", "A."],
    ["the same stretch twice", "A\n[B[C]]\nD", "A\nD"],
    ["everything", "[A]\n[B]\n", "\n"],
    ["nothing", "A\nB\n\n", "A\nB\n\n"],
  ])("takes out %s", (_, markup, expected) => {
    const { text, report } = marked(markup.replace("[B[C]]", "[BC]"));
    const copy = cleanCopy(text, report);
    expect(copy.text).toBe(expected);
    expect(restore(copy)).toBe(text);
  });

  it("leaves of an article pasted three times its six lines, without a line break behind them", () => {
    const credit = "Credit: N TV";
    const body = ["He said it.", "“So it is,” he said.", "They left.", "“No,” she said.", "The end 🙂."];
    const text = [credit, ...body, ...body, credit, ...body].join("\n");
    const all = lines(text);
    const at = (numbers: number[]): Span[] => numbers.map((n) => all[n] ?? { start: 0, end: 0 });
    const duplicates = [...body.map((_, i) => group(at([1 + i, 6 + i, 12 + i]))), group(at([0, 11]))];
    const copy = cleanCopy(text, { duplicates });
    expect(copy.text).toBe([credit, ...body].join("\n"));
    expect(copy.cuts).toHaveLength(1);
    expect(restore(copy)).toBe(text);
  });

  it("leaves what is merely quoted twice", () => {
    const text = "A “b” c “b”";
    expect(cleanCopy(text, { duplicates: [group([{ start: 2, end: 5 }, { start: 8, end: 11 }], true)] })).toEqual({ text, cuts: [] });
  });

  it("takes out spans that overlap once", () => {
    const duplicates = [group([{ start: 0, end: 1 }, { start: 2, end: 5 }]), group([{ start: 0, end: 1 }, { start: 4, end: 7 }])];
    expect(cleanCopy("A b c d e", { duplicates })).toEqual({ text: "A e", cuts: [{ start: 2, end: 8, text: "b c d " }] });
  });

  it("is linear in white space", () => {
    const gap = " \n".repeat(100_000);
    const { text, report } = marked(`A${gap}[B]${gap}[C]${gap}D`);
    expect(cleanCopy(text, report).text).toBe(`A${gap}D`);
  });
});

const character = fc.constantFrom("a", "b", "é", "🙂", ".", " ", " ", "\n", "\n", "\r\n", "\u00a0", "\u2028");
const original = fc.array(character, { maxLength: 60 }).map((parts) => parts.join(""));
// Any spans without white space at their ends, overlapping as they like.
const pasted = original.chain((text) =>
  fc.record({
    text: fc.constant(text),
    groups: fc.array(fc.array(fc.tuple(fc.nat(text.length), fc.nat(text.length)), { minLength: 2, maxLength: 4 }), { maxLength: 4 }),
  }),
);

function duplicatesOf(text: string, groups: [number, number][][]): DuplicateGroup[] {
  return groups
    .map((pairs) =>
      pairs
        .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
        .filter(({ start, end }) => start < end && text.slice(start, end).trim() === text.slice(start, end))
        .sort((a, b) => a.start - b.start),
    )
    .filter((spans) => spans.length > 1)
    .map((spans) => group(spans));
}

describe("a clean copy of any text", () => {
  const inked = (text: string): string => text.replace(/\s/g, "");

  it("is the text without the copies' characters, white space apart", () => {
    fc.assert(
      fc.property(pasted, ({ text, groups }) => {
        const duplicates = duplicatesOf(text, groups);
        const isCopy = new Array<boolean>(text.length).fill(false);
        for (const { spans } of duplicates) for (const { start, end } of spans.slice(1)) isCopy.fill(true, start, end);
        const left = text.split("").filter((_, i) => !isCopy[i]);
        expect(inked(cleanCopy(text, { duplicates }).text)).toBe(inked(left.join("")));
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  it("can be restored from its cuts, which are in order, apart and true to the text", () => {
    fc.assert(
      fc.property(pasted, ({ text, groups }) => {
        const copy = cleanCopy(text, { duplicates: duplicatesOf(text, groups) });
        expect(restore(copy)).toBe(text);
        let last = 0;
        for (const { start, end, text: words } of copy.cuts) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(words).toBe(text.slice(start, end));
          last = end;
        }
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  it("keeps a space between words and a break between lines that had one outside the copies", () => {
    fc.assert(
      fc.property(pasted, ({ text, groups }) => {
        const duplicates = duplicatesOf(text, groups);
        const copies = duplicates.flatMap(({ spans }) => spans.slice(1));
        const { cuts } = cleanCopy(text, { duplicates });
        const isIn = (spans: Span[], at: number): boolean => spans.some(({ start, end }) => start <= at && at < end);
        const units = text.split("").map((_, i) => i);
        const kept = units.filter((i) => !isIn(copies, i) && /\S/.test(text.charAt(i)));
        kept.slice(1).forEach((right, n) => {
          const left = kept[n] ?? 0;
          const between = Array.from({ length: right - left - 1 }, (_, i) => left + 1 + i);
          const original = between.filter((at) => !isIn(copies, at)).map((at) => text.charAt(at));
          const clean = between.filter((at) => !isIn(cuts, at)).map((at) => text.charAt(at)).join("");
          const hasBreak = (string: string): boolean => /[\n\r\u2028]/.test(string);
          if (/\s/.test(text.charAt(left + 1)) && /\s/.test(text.charAt(right - 1))) expect(clean).toMatch(/^\s+$/);
          if (hasBreak(original.join(""))) expect(hasBreak(clean)).toBe(true);
        });
      }),
      { numRuns: 2000, seed: 7 },
    );
  });
});
