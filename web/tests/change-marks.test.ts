import { describe, expect, it } from "vitest";
import { changeMarks } from "../src/element/change-marks.js";
import { marksOf } from "../src/element/marks.js";
import { describePassage } from "../src/element/passage.js";
import { en } from "../src/texts/en.js";
import type { Change, ChangeKind, Report } from "../src/report.js";

const text = "Ann saw 12 big dogs.\nAn saw 14 dogs now🙂";
const here = (words: string): { start: number; end: number } => {
  const start = text.lastIndexOf(words);
  return { start, end: start + words.length };
};
const gap = (at: number): { start: number; end: number } => ({ start: at, end: at });
const change = (kind: ChangeKind, copy: Change["copy"], original = { start: 0, end: 3 }): Change => ({ original, copy, kind });
const copy = (...changes: Change[]) => ({ ...here("An saw 14 dogs now🙂"), similarity: 0.8, changes });
const marked = (...changes: Change[]) =>
  changeMarks(copy(...changes), text).map(({ start, end, look }) => [look, text.slice(start, end), start]);

describe("the marks of changes", () => {
  it("are the changed words by their kind, without typography", () => {
    expect(
      marked(change("name", here("An")), change("number", here("14")), change("wording", here("now")), change("typography", here("saw"))),
    ).toEqual([
      ["change-name", "An", 21],
      ["change-number", "14", 28],
      ["change-wording", "now", 36],
    ]);
  });

  it("are the space where something was left out, or the character before", () => {
    expect(marked(change("wording", gap(here("dogs").start)))).toEqual([["gap", " ", 30]]);
    expect(marked(change("number", gap(here("saw").end)))).toEqual([["gap-grave", " ", 27]]);
    expect(marked(change("name", gap(text.length)))).toEqual([["gap-grave", "🙂", text.length - 2]]);
    expect(marked(change("wording", gap(here("An saw").start)))).toEqual([["gap", "A", 21]]);
  });

  it("come with the layer of duplicates, and a description tells the gravest", () => {
    const number = change("number", here("14"), { start: 8, end: 10 });
    const original = { start: 0, end: 20, similarity: 1, changes: [] };
    const report: Report = {
      schema: "galley/1",
      paragraphs: [],
      sentences: [],
      entities: [],
      quotes: [],
      duplicates: [{ kind: "near", quotation: false, spans: [original, copy(number, change("wording", here("now")))] }],
      findings: [],
    };
    const looks = marksOf(report, text, new Set(["duplicates"])).map(({ look }) => look);
    expect(looks).toEqual(["duplicate-changed", "change-number", "change-wording"]);
    expect(marksOf(report, text, new Set(["quotes"]))).toEqual([]);
    expect(describePassage(report, text, { kind: "duplicate", index: 0, span: here("An saw 14 dogs now🙂") }, en)).toBe(
      "Copy 1 of a passage: number changed from 12 to 14: An saw 14 dogs now🙂",
    );
  });
});
