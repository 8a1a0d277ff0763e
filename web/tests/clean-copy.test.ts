import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanCopy, putBack, restore, type Cut } from "../src/clean-copy.js";
import type { CopyPlace } from "../src/copies-to-cut.js";
import type { ChangeKind, Copy, DuplicateGroup, Report, Span } from "../src/report.js";

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
    expect(copy.cuts).toHaveLength(11);
    expect(restore(copy)).toBe(text);
  });

  it("leaves what is merely quoted twice", () => {
    const text = "A “b” c “b”";
    expect(cleanCopy(text, { duplicates: [group([{ start: 2, end: 5 }, { start: 8, end: 11 }], true)] })).toEqual({ text, cuts: [], kept: [] });
  });

  it("takes out spans that overlap once", () => {
    const duplicates = [group([{ start: 0, end: 1 }, { start: 2, end: 5 }]), group([{ start: 0, end: 1 }, { start: 4, end: 7 }])];
    const copies = [{ group: 0, copy: 1 }, { group: 1, copy: 1 }];
    expect(cleanCopy("A b c d e", { duplicates }).cuts).toEqual([{ start: 2, end: 8, text: "b c d ", copies }]);
  });

  it("is linear in white space", () => {
    const gap = " \n".repeat(100_000);
    const { text, report } = marked(`A${gap}[B]${gap}[C]${gap}D`);
    expect(cleanCopy(text, report).text).toBe(`A${gap}D`);
  });
});

/** Duplicates by the words of their passages: the original, then each copy with the kinds of its changes. */
function copied(text: string, original: string, ...copies: [string, ...ChangeKind[]][]): DuplicateGroup {
  const place = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const spans = copies.map(([words, ...kinds]): Copy => {
    const changes = kinds.map((kind) => ({ original: place(original), copy: place(words), kind }));
    return { ...place(words), similarity: kinds.length > 0 ? 0.9 : 1, changes };
  });
  return { kind: "near", quotation: false, spans: [{ ...place(original), similarity: 1, changes: [] }, ...spans] };
}

describe("a copy that is not the same", () => {
  const text = ["Storms killed 12 in Kiel.", "Storms killed 14 in Kiel.", "Storms killed 12 in Köln.", "storms took 12 in Kiel."].join("\n");
  const [first, number, name, wording] = text.split("\n") as [string, string, string, string];
  const duplicates = [copied(text, first, [number, "number"], [name, "wording", "name"], [wording, "wording", "typography"])];

  it("stays if a number or a name differs, and the copy says so", () => {
    const copy = cleanCopy(text, { duplicates });
    expect(copy.text).toBe([first, number, name].join("\n"));
    expect(copy.kept).toEqual([
      { group: 0, copy: 1, reason: "changed" },
      { group: 0, copy: 2, reason: "changed" },
    ]);
    expect(cleanCopy(text, { duplicates }, { changed: "keep" })).toEqual(copy);
  });

  it("goes when asked", () => {
    const copy = cleanCopy(text, { duplicates }, { changed: "cut" });
    expect(copy.text).toBe(first);
    expect(copy.kept).toEqual([]);
    expect(restore(copy)).toBe(text);
  });

  it("stays if another group's original stands in it, which goes with an exact copy", () => {
    const text = "A b c.\nA b x y z!\nx y z.\nEnd.";
    const inNear = [copied(text, "A b c.", ["A b x y z!", "wording"]), copied(text, "x y z", ["x y z."])];
    expect(cleanCopy(text, { duplicates: inNear })).toMatchObject({
      text: "A b c.\nA b x y z!\nEnd.",
      kept: [{ group: 0, copy: 1, reason: "original" }],
    });
    expect(cleanCopy(text, { duplicates: inNear }, { changed: "cut" }).text).toBe("A b c.\nA b x y z!\nEnd.");
    const inExact = [copied(text, "A b c.", ["A b x y z!"]), ...inNear.slice(1)];
    expect(cleanCopy(text, { duplicates: inExact })).toMatchObject({ text: "A b c.\nEnd.", kept: [] });
  });

  it("is not cut into, but goes inside a larger one that goes", () => {
    const text = "One 1. Two.\nTwo.\nOne 2. Two.\nOne 2. Two. Three.\nEnd.";
    const changed = copied(text, "One 1. Two.", ["One 2. Two.", "number"]);
    const place = text.indexOf("One 2.") + "One 2. ".length;
    const inside = group([{ start: text.indexOf("\nTwo.") + 1, end: text.indexOf("\nTwo.") + 5 }, { start: place, end: place + 4 }]);
    expect(cleanCopy(text, { duplicates: [changed, inside] })).toMatchObject({
      text,
      kept: [
        { group: 0, copy: 1, reason: "changed" },
        { group: 1, copy: 1, reason: "overlap" },
      ],
    });
    const around = group([{ start: 0, end: 16 }, { start: 17, end: 28 + 19 }]);
    expect(cleanCopy(text, { duplicates: [changed, inside, around] })).toMatchObject({ text: "One 1. Two.\nTwo.\nEnd.", kept: [] });
  });
});

describe("putBack", () => {
  it("undoes single cuts, even of neighbours", () => {
    const { text, report } = marked("A\n\n[B]\n\n[C]\n\nD [E.] [F.]\n[G]");
    const copy = cleanCopy(text, report);
    expect(copy.text).toBe("A\n\nD");
    const [b, c, e, f, g] = copy.cuts as [Cut, Cut, Cut, Cut, Cut];
    const undone = (...cuts: Cut[]): string => putBack(copy, cuts).text;
    expect(undone(b)).toBe("A\n\nB\n\nD");
    expect(undone(c)).toBe("A\n\nC\n\nD");
    expect(undone(c, b)).toBe("A\n\nB\n\nC\n\nD");
    expect(undone(e)).toBe("A\n\nD E.");
    expect(undone(f)).toBe("A\n\nD F.");
    expect(undone(g)).toBe("A\n\nD\nG");
    expect(undone()).toBe(copy.text);
    const left = putBack(copy, [c, f]);
    expect(left.cuts).toEqual([b, e, g]);
    expect(restore(left)).toBe(text);
  });
});

const character = fc.constantFrom("a", "b", "é", "🙂", ".", " ", " ", "\n", "\n", "\r\n", "\u00a0", "\u2028");
const original = fc.array(character, { maxLength: 60 }).map((parts) => parts.join(""));
const kinds = fc.constantFrom<ChangeKind[]>([], [], ["typography"], ["wording"], ["wording", "number"], ["name"]);
// Any spans without white space at their ends, overlapping as they like, with or without changes.
const pasted = original.chain((text) =>
  fc.record({
    text: fc.constant(text),
    groups: fc.array(fc.array(fc.tuple(fc.nat(text.length), fc.nat(text.length), kinds), { minLength: 2, maxLength: 4 }), { maxLength: 4 }),
    changed: fc.constantFrom<"keep" | "cut">("keep", "cut"),
  }),
);

function duplicatesOf(text: string, groups: [number, number, ChangeKind[]][][]): DuplicateGroup[] {
  return groups
    .map((spans) =>
      spans
        .map(([a, b, kinds]) => ({ start: Math.min(a, b), end: Math.max(a, b), kinds }))
        .filter(({ start, end }) => start < end && text.slice(start, end).trim() === text.slice(start, end))
        .sort((a, b) => a.start - b.start)
        .map(({ start, end, kinds }, i): Copy => {
          const span = { start, end };
          const changes = i === 0 ? [] : kinds.map((kind) => ({ original: span, copy: span, kind }));
          return { ...span, similarity: changes.length > 1 ? 0.9 : 1, changes };
        }),
    )
    .filter((spans) => spans.length > 1)
    .map((spans) => ({ kind: "near", quotation: false, spans }));
}

describe("a clean copy of any text", () => {
  const inked = (text: string): string => text.replace(/\s/g, "");
  const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
  const within = (a: Span, b: Span): boolean => b.start <= a.start && a.end <= b.end;

  function check(property: (text: string, duplicates: DuplicateGroup[], changed: "keep" | "cut") => void): void {
    fc.assert(
      fc.property(pasted, ({ text, groups, changed }) => property(text, duplicatesOf(text, groups), changed)),
      { numRuns: 5000, seed: 7 },
    );
  }

  it("is the text without the characters of the copies that were cut, white space apart", () => {
    check((text, duplicates, changed) => {
      const copy = cleanCopy(text, { duplicates }, { changed });
      const isCut = new Array<boolean>(text.length).fill(false);
      for (const { copies, start, end } of copy.cuts)
        for (const place of copies) {
          const span = duplicates[place.group]!.spans[place.copy]!;
          expect(within(span, { start, end })).toBe(true);
          isCut.fill(true, span.start, span.end);
        }
      expect(inked(copy.text)).toBe(inked(text.split("").filter((_, i) => !isCut[i]).join("")));
    });
  });

  it("is without every copy, but for those it says it keeps and for the reasons it gives", () => {
    check((text, duplicates, changed) => {
      const { cuts, kept } = cleanCopy(text, { duplicates }, { changed });
      const originals = duplicates.flatMap(({ spans }) => spans.slice(0, 1));
      const spanOf = ({ group, copy }: CopyPlace): Copy => duplicates[group]!.spans[copy]!;
      const isChanged = ({ changes }: Copy): boolean => changes.some(({ kind }) => kind === "number" || kind === "name");
      duplicates.forEach(({ spans }, group) =>
        spans.slice(1).forEach((span, i) => {
          const stays = kept.find((place) => place.group === group && place.copy === i + 1);
          const isCut = cuts.some((cut) => within(span, cut));
          expect(isCut).toBe(!stays);
          if (!stays) return;
          if (stays.reason !== "overlap") for (const cut of cuts) expect(overlap(cut, span)).toBe(false);
          if (stays.reason === "changed") expect(changed === "keep" && isChanged(span)).toBe(true);
          if (stays.reason === "original") expect(originals.some((original) => overlap(original, span))).toBe(true);
          if (stays.reason === "overlap") expect(kept.some((other) => other !== stays && overlap(spanOf(other), span))).toBe(true);
          if (isChanged(span) && changed === "keep") expect(stays.reason).toBe("changed");
        }),
      );
    });
  });

  it("loses no original: what is cut of one is the same elsewhere", () => {
    check((text, duplicates, changed) => {
      const { cuts } = cleanCopy(text, { duplicates }, { changed });
      const cut = cuts.flatMap(({ copies }) => copies);
      duplicates.forEach(({ spans }, group) => {
        for (const place of cut) {
          const copy = duplicates[place.group]!.spans[place.copy]!;
          if (!overlap(copy, spans[0]!)) continue;
          expect(place.group).not.toBe(group);
          expect(copy.changes.every(({ kind }) => kind === "typography")).toBe(true);
        }
      });
    });
  });

  it("can be restored from its cuts, all or any, which are in order and true to the text", () => {
    check((text, duplicates, changed) => {
      const copy = cleanCopy(text, { duplicates }, { changed });
      expect(restore(copy)).toBe(text);
      let last = 0;
      for (const { start, end, text: words } of copy.cuts) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(words).toBe(text.slice(start, end));
        last = end;
      }
      const left = putBack(copy, copy.cuts.filter((_, i) => i % 2 === 0));
      expect(left.cuts).toEqual(copy.cuts.filter((_, i) => i % 2 === 1));
      expect(restore(left)).toBe(text);
      expect(putBack(left, left.cuts)).toEqual({ ...copy, text, cuts: [] });
    });
  });

  it("keeps a space between words and a break between lines that had one outside the copies", () => {
    check((text, duplicates, changed) => {
      const { cuts } = cleanCopy(text, { duplicates }, { changed });
      const copies = cuts.flatMap((cut) => cut.copies.map(({ group, copy }) => duplicates[group]!.spans[copy]!));
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
    });
  });
});
