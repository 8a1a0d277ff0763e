// An entity that a person has chosen: how its mentions are lit, told and walked through.
import { describe, expect, it } from "vitest";
import { UNSURE_BELOW, isUnsure } from "../src/element/confidence.js";
import { mentionsInWords } from "../src/element/entity-words.js";
import { chosenMarks, marksOf } from "../src/element/marks.js";
import { describeItem, describePassage, type Passage } from "../src/element/passage.js";
import { en } from "../src/texts/en.js";
import { nextPassage, nextPlace } from "../src/element/walk.js";
import type { Entity, Mention, MentionKind, Report } from "../src/report.js";

const text = "Ann Lee met Bob. She left. The mayor and Lee came on Tuesday.";

function mention(words: string, kind: MentionKind = "name", confidence = 1): Mention {
  const start = text.lastIndexOf(words);
  return { start, end: start + words.length, kind, confidence };
}

const ann: Entity = {
  type: "person",
  name: "Ann Lee",
  aliases: ["Lee"],
  mentions: [mention("Ann Lee"), mention("She", "pronoun"), mention("The mayor", "description", 0.1), mention("Lee", "name", 0.2)],
};
const bob: Entity = { type: "person", name: "Bob", aliases: [], mentions: [mention("Bob")] };
const day: Entity = { type: "date", name: "Tuesday", aliases: [], value: "2026-11-17", mentions: [mention("Tuesday")] };
const report: Report = {
  schema: "galley/1",
  paragraphs: [],
  sentences: [],
  entities: [ann, bob, day],
  quotes: [],
  duplicates: [],
  findings: [],
};

function passage(index: number, number: number): Passage {
  const { start, end } = report.entities[index]!.mentions[number]!;
  return { kind: "entity", index, span: { start, end } };
}
const looks = (marks: ReturnType<typeof chosenMarks>) => marks.map(({ start, end, look }) => [text.slice(start, end), look]);

describe("a chosen entity", () => {
  it("has each kind of mention lit in its own line, and only what is sure filled", () => {
    expect(looks(chosenMarks(report, passage(0, 0)))).toEqual([
      ["Ann Lee", "selected-name"],
      ["Ann Lee", "selected"],
      ["She", "selected-pronoun"],
      ["She", "selected-reference"],
      ["The mayor", "selected-description"],
      ["Lee", "selected-name"],
    ]);
  });

  it("is told with its mentions by kind", () => {
    expect(mentionsInWords(ann)).toBe("2 names, 1 pronoun, 1 description, 2 unsure");
    expect(mentionsInWords(bob)).toBe("1 mention");
    expect(mentionsInWords({ mentions: [mention("She", "pronoun")] })).toBe("1 pronoun");
    expect(describeItem(report, passage(0, 1), en)).toBe("Ann Lee: 2 names, 1 pronoun, 1 description, 2 unsure.");
  });

  it("has mentions that are told with their kind, meaning, doubt and number", () => {
    const told = (index: number, number: number) => describePassage(report, text, passage(index, number), en);
    expect(told(0, 0)).toBe("Ann Lee: person Ann Lee. Mention 1 of 4.");
    expect(told(0, 1)).toBe("She: pronoun for person Ann Lee. Mention 2 of 4.");
    expect(told(0, 2)).toBe("The mayor: description for person Ann Lee, unsure. Mention 3 of 4.");
    expect(told(2, 0)).toBe("Tuesday: date Tuesday, 17 November 2026. Mention 1 of 1.");
  });

  it("is walked through round its mentions, and past it to all others", () => {
    expect(nextPlace(report, passage(0, 0), 1)).toEqual(passage(0, 1));
    expect(nextPlace(report, passage(0, 3), 1)).toEqual(passage(0, 0));
    expect(nextPlace(report, passage(0, 0), -1)).toEqual(passage(0, 3));
    const marks = marksOf(report, text, new Set(["entities"]));
    expect(nextPassage(marks, null, 1)).toEqual(passage(0, 0));
    expect(nextPassage(marks, null, -1)).toEqual(passage(2, 0));
    expect(nextPassage(marks, passage(0, 0), 1)).toEqual(passage(1, 0));
    expect(nextPassage([], null, 1)).toBeUndefined();
  });
});

describe("a mention", () => {
  it("is painted by its kind", () => {
    const painted = marksOf(report, text, new Set(["entities"])).map(({ look }) => look);
    expect(painted.filter((look) => look === "entity-pronoun")).toHaveLength(1);
    expect(painted.filter((look) => look === "entity-description")).toHaveLength(1);
    expect(painted.filter((look) => look === "unsure")).toHaveLength(2);
  });

  it("is unsure below the threshold, not on it", () => {
    expect([0, UNSURE_BELOW - 0.001, UNSURE_BELOW, 1].map(isUnsure)).toEqual([true, true, false, false]);
  });
});
