import { describe, expect, it } from "vitest";
import { marksOf } from "../src/element/marks.js";
import { LAYERS, passageIn, type Passage } from "../src/element/passage.js";
import { passageFor } from "../src/element/walk.js";
import type { Finding, Report } from "../src/report.js";

const text = "Ann said “no”, and then “never”. Bob said “14”. Later: “15”.";
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const finding = (kind: Finding["kind"], ...words: string[]): Finding => ({
  kind,
  severity: "high",
  spans: words.map(at),
  entities: [],
  quotes: [],
  rule: "by-hand",
});
const report: Report = {
  schema: "galley/1",
  paragraphs: [],
  sentences: [],
  entities: [{ type: "person", name: "Bob", aliases: [], mentions: [{ ...at("Bob"), kind: "name", confidence: 1 }] }],
  quotes: [
    {
      kind: "direct",
      contents: [at("“no”"), at("“never”")],
      cue: null,
      source: null,
      speaker: null,
      parent: null,
      rule: "by-hand",
      confidence: 1,
    },
  ],
  duplicates: [],
  findings: [finding("loaded-cue", "said"), finding("changed-number", "15", "14")],
};
const marks = marksOf(report, text, new Set(LAYERS));
const next = (kind: Passage["kind"], from: Passage | null, step: 1 | -1 = 1) =>
  passageFor({ wish: "passage", kind, step }, report, marks, from);

describe("passageFor", () => {
  it("counts a finding once, by the place to look at", () => {
    const first = next("finding", null)!;
    const second = next("finding", first)!;
    expect([first.span, second.span]).toEqual([at("said"), at("15")]);
    expect(next("finding", second)).toEqual(first);
    expect(next("finding", null, -1)).toEqual(second);
  });

  it("goes from a passage of another kind to the nearest behind or before it", () => {
    const bob = next("entity", null)!;
    expect(next("finding", bob)?.span).toEqual(at("15"));
    expect(next("finding", bob, -1)?.span).toEqual(at("said"));
    expect(next("quote", bob)?.span).toEqual(at("“no”"));
  });

  it("goes through the places of what is chosen", () => {
    const chosen = next("finding", null, -1)!;
    expect(passageFor({ wish: "place", step: 1 }, report, marks, chosen)?.span).toEqual(at("14"));
    expect(passageFor({ wish: "place", step: 1 }, report, marks, null)).toBeUndefined();
  });

  it("finds nothing where a kind is muted", () => {
    const without = marksOf(report, text, new Set(LAYERS), new Set<Finding["kind"]>(["loaded-cue", "changed-number"]));
    expect(passageFor({ wish: "passage", kind: "finding", step: 1 }, report, without, null)).toBeUndefined();
  });
});

describe("passageIn", () => {
  it("finds a passage again whose index has changed, and none that is gone", () => {
    const chosen = next("finding", null, -1)!;
    expect(passageIn({ ...report, findings: report.findings.slice(1) }, chosen)).toEqual({ ...chosen, index: 0 });
    expect(passageIn({ ...report, findings: report.findings.slice(0, 1) }, chosen)).toBeNull();
    expect(passageIn(report, chosen)).toBe(chosen);
  });
});
