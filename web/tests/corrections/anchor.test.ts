// Places are found again by their words, in the text they were taken from and in later versions of it.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchor, findAnchor } from "../../src/corrections/index.js";
import type { Span } from "../../src/report.js";

function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

const quote = "“We have never seen the river as high as this in forty years,”";
const text = `Flood warnings stand for the whole valley.\n${quote} Sarah Onyango said on Monday. She asked for boats 🚣🏽 and sandbags.\nThe mayor was not there.`;

function found(edited: string, words: string): string | null {
  const place = findAnchor(edited, anchor(text, spanOf(text, words)));
  return place && edited.slice(place.start, place.end);
}

describe("an anchor", () => {
  it("holds the words and 32 units around them, never half a surrogate pair", () => {
    const faces = "😀".repeat(20);
    const around = `${faces}y${faces}`;
    expect(anchor(around, { start: 40, end: 41 })).toEqual({
      exact: "y",
      prefix: faces.slice(8),
      suffix: faces.slice(8),
      start: 40,
    });
    const odd = anchor(`${faces}xyz${faces}`, { start: 41, end: 42 }); // 32 units off is the middle of a pair
    expect([odd.prefix, odd.suffix]).toEqual([`${faces.slice(10)}x`, `z${faces.slice(10)}`]);
  });

  it("finds every place of any text again", () => {
    const pieces = fc.array(fc.constantFrom("a", "b ", "ab", "😀", "e\u0301", "\n", "“", "שלום"), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(pieces, fc.nat(), fc.nat(), (parts, a, b) => {
        const [from, to] = [a % parts.length, b % parts.length].sort((x, y) => x - y) as [number, number];
        const start = parts.slice(0, from).join("").length;
        const span = { start, end: start + parts.slice(from, to + 1).join("").length };
        expect(findAnchor(parts.join(""), anchor(parts.join(""), span))).toEqual(span);
      }),
    );
  });
});

describe("in an edited text, an anchor", () => {
  it("moves with what was put in before it", () => {
    expect(found(`By our staff\n\n${text}`, quote)).toBe(quote);
    expect(findAnchor(`By our staff\n\n${text}`, anchor(text, spanOf(text, "She")))).toEqual({
      start: text.indexOf("She") + 14,
      end: text.indexOf("She") + 17,
    });
  });

  it("finds words that were changed a little", () => {
    const changed = quote.replace("never", "not").replace("forty", "fifty");
    expect(found(text.replace(quote, changed), quote)).toBe(changed);
    expect(found(text.replace("Onyango", "Onyangos"), "Sarah Onyango")).toBe("Sarah Onyango");
  });

  it("takes the copy that stands in its context, not the nearer one", () => {
    const other = `In a statement she wrote: ${quote} and left it at that.\n`;
    expect(findAnchor(other + text, anchor(text, spanOf(text, quote)))).toEqual(
      spanOf(other + text, quote, other.length),
    );
    const [first, second] = ["Ann rose.\nAnn sat.", spanOf("Ann rose.\nAnn sat.", "Ann", 3)] as const;
    expect(findAnchor(`Ann rose.\n${first}`, anchor(first, second))).toEqual({ start: 20, end: 23 });
  });

  it("prefers its own words, changed, to the same words elsewhere", () => {
    const changed = quote.replace("forty", "fifty");
    const edited = `${text.replace(quote, changed)}\nA leaflet says ${quote} without a name.`;
    expect(found(edited, quote)).toBe(changed);
  });

  it("finds long words that were moved to another place, if they stand there once", () => {
    const rest = text.replace(`${quote} `, "");
    expect(found(`${rest}\nAnd again: ${quote}`, quote)).toBe(quote);
    expect(found(`${rest}\nAnd again: ${quote}\nOnce more, ${quote}`, quote)).toBeNull();
  });

  it("is nowhere rather than in a wrong place", () => {
    expect(found(text.replace(quote, "“It rains,”"), quote)).toBeNull();
    expect(found("She sells sea shells. He said that she said so. She left.", "She")).toBeNull();
    expect(found("", quote)).toBeNull();
    expect(findAnchor("anything", { exact: "", prefix: "", suffix: "", start: 0 })).toBeNull();
    expect(findAnchor("a😀b", { exact: "\ud83d", prefix: "a", suffix: "", start: 1 })).toBeNull();
  });
});

describe("in a text of a megabyte", () => {
  const line = "The council met again on Tuesday evening, and nobody spoke of the bridge, the ferry or the money.\n";
  const long =
    line.repeat(Math.ceil(500_000 / line.length)) + text + "\n" + line.repeat(Math.ceil(500_000 / line.length));
  const milliseconds = (work: () => void): number => {
    const began = performance.now();
    work();
    return performance.now() - began;
  };

  it("a hundred anchors are found in a moment, whether they moved, changed or are gone", () => {
    const here = anchor(text, spanOf(text, quote));
    const changed = { ...here, exact: here.exact.replace("forty", "fifty"), start: 500_000 };
    const gone = {
      exact: "Nothing of this stands in there, not even nearly.",
      prefix: "and so on ",
      suffix: " and on",
      start: 300_000,
    };
    const everywhere = anchor(line + line + line, { start: line.length + 4, end: line.length + 60 });
    const edited = { ...everywhere, exact: everywhere.exact.replace("Tuesday", "Friday"), start: 400_000 };
    expect(long.slice(findAnchor(long, changed)!.start).startsWith(quote)).toBe(true);
    expect(findAnchor(long, gone)).toBeNull();
    for (const one of [here, changed, gone, everywhere, edited])
      expect(milliseconds(() => Array.from({ length: 20 }, () => findAnchor(long, one)))).toBeLessThan(2000);
  });

  it("words that overlap themselves take no longer", () => {
    const same = "a".repeat(1_000_000);
    const own = { exact: "a".repeat(400_000), prefix: "b", suffix: "b", start: 5 };
    expect(milliseconds(() => findAnchor(same, own))).toBeLessThan(2000);
    expect(
      milliseconds(() => findAnchor(same, { ...own, exact: `${"a".repeat(500)}b${"a".repeat(500)}` })),
    ).toBeLessThan(5000);
  });
});
