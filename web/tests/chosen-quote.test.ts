// What is lit when a quote is chosen: what was said, by which words, and who said it, each in its own look.
import { describe, expect, it } from "vitest";
import { chosenMarks } from "../src/element/marks.js";
import type { Report } from "../src/report.js";

const text = "“It rains,” Ann Lee said. “It snows.”";
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

const report: Report = {
  schema: "galley/1",
  paragraphs: [],
  sentences: [],
  entities: [],
  quotes: [
    {
      kind: "direct",
      contents: [at("“It rains,”"), at("“It snows.”")],
      cue: { ...at("said"), lemma: "say", stance: "neutral", modality: "actual" },
      source: at("Ann Lee"),
      speaker: null,
      parent: null,
      rule: "quote-then-speaker",
      confidence: 1,
    },
    {
      kind: "scare",
      contents: [at("“It snows.”")],
      cue: null,
      source: null,
      speaker: null,
      parent: null,
      rule: "marked-words",
      confidence: 0.4,
    },
  ],
  duplicates: [],
  findings: [],
};

const looks = (index: number) =>
  chosenMarks(report, { kind: "quote", index, span: report.quotes[index]!.contents[0]! }).map(({ start, end, look }) => [
    text.slice(start, end),
    look,
  ]);

describe("a chosen quote", () => {
  it("has its contents, its source and its cue lit in different ways", () => {
    expect(looks(0)).toEqual([
      ["“It rains,”", "selected"],
      ["“It snows.”", "selected"],
      ["Ann Lee", "selected-source"],
      ["said", "selected-cue"],
    ]);
  });

  it("needs neither source nor cue", () => {
    expect(looks(1)).toEqual([["“It snows.”", "selected"]]);
  });
});
