import { describe, expect, it } from "vitest";
import { initials } from "../src/panel/margin/initials.js";
import { paragraphSigns } from "../src/panel/margin/paragraph-signs.js";
import { paragraphAt, rangesOf } from "../src/panel/parts/paragraphs.js";
import { COLUMNS, lanesOf, ticksOf } from "../src/panel/strip/lanes.js";
import { paragraphInWords } from "../src/panel/strip/strip-words.js";
import type { Entity, Finding, Quote, QuoteKind, Report, Severity } from "../src/report.js";
import { en } from "../src/texts/en.js";

const LENGTH = 4000; // ten units a column

const person = (name: string): Entity => ({ type: "person", name, aliases: [], mentions: [] });
const quote = (speaker: number | null, start: number, end: number, kind: QuoteKind = "direct"): Quote => ({
  kind,
  contents: [{ start, end }],
  cue: null,
  source: null,
  speaker,
  parent: null,
  rule: "by-hand",
  confidence: 1,
});
const finding = (start: number, severity: Severity, kind: Finding["kind"] = "name-spelling"): Finding => ({
  kind,
  severity,
  spans: [{ start, end: start + 5 }],
  entities: [],
  quotes: [],
  rule: "by-hand",
});
const report = (quotes: Quote[], findings: Finding[] = []): Report => ({
  schema: "galley/1",
  paragraphs: [],
  sentences: [],
  entities: ["A", "B", "C", "D", "E", "F", "G"].map(person),
  quotes,
  duplicates: [],
  findings,
});

describe("lanesOf", () => {
  it("gives those who say most a lane each, and one to all others", () => {
    const quotes = [0, 1, 2, 3, 4, 5, 6].map((speaker) => quote(speaker, speaker * 200, speaker * 200 + 20 + 10 * speaker));
    const lanes = lanesOf(report([...quotes, quote(null, 3900, 3950)]), LENGTH);
    expect(lanes.map(({ speaker }) => speaker)).toEqual([6, 5, 4, 3, 2, null]);
    expect(lanes[5]?.segments.map(({ quote }) => quote)).toEqual([0, 1, 7]);
  });

  it("joins neighbours of one voice, and shows words over what is told", () => {
    const quotes = [quote(0, 0, 100, "indirect"), quote(0, 100, 200, "mixed"), quote(0, 150, 180), quote(0, 3990, 4000)];
    expect(lanesOf(report(quotes), LENGTH)[0]?.segments).toEqual([
      { from: 0, to: 15, voice: "indirect", quote: 0 },
      { from: 15, to: 18, voice: "direct", quote: 2 },
      { from: 18, to: 20, voice: "indirect", quote: 1 },
      { from: COLUMNS - 1, to: COLUMNS, voice: "direct", quote: 3 },
    ]);
  });

  it("leaves out what nobody is said to have uttered", () => {
    expect(lanesOf(report([quote(null, 0, 10, "scare")]), LENGTH)).toEqual([]);
  });
});

describe("ticksOf", () => {
  it("shows the gravest of a column, and none that is muted", () => {
    const findings = [finding(1, "low"), finding(3, "high"), finding(5, "medium"), finding(3999, "low", "mixed-marks")];
    const isMuted = ({ kind }: Finding): boolean => kind === "mixed-marks";
    expect(ticksOf(report([], findings), LENGTH, isMuted)).toEqual([{ column: 0, finding: 1 }]);
  });
});

describe("paragraphs", () => {
  const paragraphs = [
    { start: 0, end: 10 },
    { start: 12, end: 20 },
    { start: 21, end: 40 },
  ];

  it("are found by what stands in them or right behind them", () => {
    expect([0, 9, 11, 12, 39, 99].map((offset) => paragraphAt(paragraphs, offset))).toEqual([0, 0, 0, 1, 2, 2]);
    expect(paragraphAt([], 3)).toBe(0);
  });

  it("are told in words, without what is muted", () => {
    const made = { ...report([quote(1, 13, 15)], [finding(13, "low"), finding(14, "high", "mixed-marks")]), paragraphs };
    const told = (...muted: Finding["kind"][]): string => paragraphInWords(1, made, new Set(muted), en);
    expect(told()).toBe("Paragraph 2 of 3: B; 2 findings");
    expect(told("mixed-marks")).toBe("Paragraph 2 of 3: B; 1 finding");
  });

  it("are told as ranges", () => {
    expect(rangesOf([4, 0, 2, 3, 3])).toBe("1, 3–5");
    expect(rangesOf([])).toBe("");
    expect(rangesOf(Array.from({ length: 100 }, (_, i) => 2 * i)).endsWith(", …")).toBe(true);
  });

  it("have the signs of what begins in them", () => {
    const made = report([quote(1, 13, 15), quote(1, 16, 18), quote(0, 17, 19), quote(null, 22, 25)], [finding(13, "low"), finding(14, "high")]);
    const copy = { start: 21, end: 40, similarity: 1, changes: [] };
    made.duplicates = [{ kind: "exact", quotation: false, spans: [{ ...copy, start: 0, end: 10 }, copy] }];
    expect([...paragraphSigns(made, paragraphs, new Set())]).toEqual([
      [1, { findings: [1, 0], copy: null, voices: [0, 2] }],
      [2, { findings: [], copy: { index: 0, span: { start: 21, end: 40 } }, voices: [] }],
    ]);
  });
});

describe("initials", () => {
  it.each([
    ["Ann van der Lee", "AL"],
    ["Putin", "P"],
    ["Юрий Петров", "ЮП"],
    ["e\u0301mile zola", "E\u0301Z"],
    ["“Ann” Lee", "L"],
    ["🙂", ""],
  ])("of %s are %s", (name, expected) => expect(initials(name)).toBe(expected));
});
