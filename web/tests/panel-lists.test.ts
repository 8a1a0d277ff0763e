// What stands in the Speakers and Entities panels, and in which order.
import { describe, expect, it } from "vitest";

import { correctKind, correctSpeaker, mergeEntities, retypeEntity, splitEntity } from "../src/corrections/correct.js";
import { applyCorrections } from "../src/corrections/index.js";
import { correctionsByItem } from "../src/panel/editing/by-hand.js";
import { entityOptions } from "../src/panel/editing/entity-options.js";
import { groupsByType, soughtWords } from "../src/panel/entities/entity-groups.js";
import { passageOf, placeIn } from "../src/panel/entities/mention-places.js";
import { entityKey, entityOfKey } from "../src/panel/parts/entity-key.js";
import { excerpt } from "../src/panel/parts/excerpt.js";
import { folded } from "../src/panel/parts/folded.js";
import { groupsBySpeaker } from "../src/panel/speakers/quote-groups.js";
import { speakerWords, verbWords } from "../src/panel/speakers/quote-words.js";
import { MOST_VOICES, voiceRows } from "../src/panel/speakers/voice-rows.js";
import type { Entity, EntityType, Mention, Quote, Report, Span } from "../src/report.js";
import { shareOfVoice } from "../src/share-of-voice.js";
import { en } from "../src/texts/en.js";

const TEXT = "“It rains,” Ann Lee said.\nShe said it snows. Malmö slept. “It hails.” Lee of CSA told Ben so.";
const NONE: Report = { schema: "galley/1", paragraphs: [], sentences: [], entities: [], quotes: [], duplicates: [], findings: [] };

function at(words: string, from = 0): Span {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
}

function mention(words: string, from = 0, kind: Mention["kind"] = "name"): Mention {
  return { ...at(words, from), kind, confidence: 1 };
}

function entity(type: EntityType, name: string, mentions: Mention[], aliases: string[] = []): Entity {
  return { type, name, aliases, mentions };
}

function quote(words: string, more: Partial<Quote> = {}): Quote {
  return { kind: "direct", contents: [at(words)], cue: null, source: null, speaker: null, parent: null, rule: "", confidence: 1, ...more };
}

const second = TEXT.indexOf("\n");
const report: Report = {
  ...NONE,
  paragraphs: [{ start: 0, end: second }, { start: second + 1, end: TEXT.length }],
  entities: [
    entity("person", "Ann Lee", [mention("Ann Lee"), mention("She", 0, "pronoun"), mention("Lee", second)], ["Lee"]),
    entity("place", "Malmö", [mention("Malmö")]),
    entity("organization", "CSA", [mention("CSA")]),
    entity("person", "Ben", [mention("Ben")]),
  ],
  quotes: [
    quote("“It rains,”", { speaker: 0, source: at("Ann Lee"), cue: { ...at("said"), lemma: "say", stance: "neutral", modality: "actual" } }),
    quote("it snows", { kind: "indirect", speaker: 0, source: at("She") }),
    quote("“It hails.”"),
  ],
};

describe("quotes by speaker", () => {
  it("are those of who said most first, then of those not named, then of nobody", () => {
    const quotes = [
      quote("it", { source: at("She") }),
      quote("it"),
      quote("it", { speaker: 3 }),
      quote("it", { speaker: 0 }),
      quote("it", { speaker: 2 }),
      quote("it", { speaker: 0 }),
      quote("it", { source: at("Ben") }),
      quote("it"),
      quote("it"),
    ];
    const groups = groupsBySpeaker({ ...report, quotes }, [...quotes.keys()]);
    expect(groups.map(({ key, quotes: own }) => [key, ...own])).toEqual([[0, 3, 5], [3, 2], [2, 4], ["unnamed", 0, 6], ["nobody", 1, 7, 8]]);
  });

  it("say whom a pronoun means, and what stands there when nobody is named", () => {
    const words = (index: number) => speakerWords(report.quotes[index]!, report, TEXT, en);
    expect(words(0)).toEqual({ name: "Ann Lee", named: true, here: null });
    expect(words(1)).toEqual({ name: "Ann Lee", named: true, here: "She" });
    expect(words(2)).toEqual({ name: en.speakers.notSaidWho, named: false, here: null });
    expect(report.quotes.map((one) => verbWords(one, TEXT, en))).toEqual(["said", en.speakers.noVerb, en.speakers.noVerb]);
  });
});

describe("the rows of the share of voice", () => {
  const text = "a b c d e f g h i j k";
  const shares = (speakers: (number | null)[]) => {
    const quotes = speakers.map((speaker, i) => quote("", { speaker, contents: [{ start: 2 * i, end: 2 * i + 1 }] }));
    return voiceRows(shareOfVoice(text, { ...NONE, quotes }));
  };

  it("are the leading speakers, the others together, and nobody", () => {
    const rows = shares([0, 1, 2, 3, 4, 5, 6, 7, 8, 8, null]);
    expect(rows.map(({ key, speakers, voice }) => [key, speakers, voice.words])).toEqual([
      [8, 1, 2],
      ...[0, 1, 2, 3, 4].map((speaker) => [speaker, 1, 1]),
      ["others", 3, 3],
      ["nobody", 1, 1],
    ]);
    expect(rows.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  it("do not call a single one the others", () => {
    expect(shares([...Array(MOST_VOICES + 1).keys()]).map(({ key }) => key)).toEqual([...Array(MOST_VOICES + 1).keys()]);
  });

  it("are none when nobody has a word", () => expect(voiceRows(shareOfVoice(text, NONE))).toEqual([]));
});

describe("entities by what they are", () => {
  it("stand in the order of the types, without those that are not there", () => {
    const groups = groupsByType(report, [0, 1, 2, 3], ["organization", "person", "event", "place"]);
    expect(groups).toEqual([
      { type: "organization", entities: [2], mentions: 1 },
      { type: "person", entities: [0, 3], mentions: 4 },
      { type: "place", entities: [1], mentions: 1 },
    ]);
  });

  it("are found by their names, without case and accents, and by what they mean", () => {
    const day = { ...entity("date", "Tuesday", []), value: "2026-11-17" };
    const words = soughtWords({ ...report, entities: [...report.entities, day] }, en);
    const found = (letters: string) => [...words.keys()].filter((i) => words[i]!.includes(folded(letters)));
    expect([found("LEE"), found("malmo"), found("Malmö"), found("november"), found("xyz")]).toEqual([[0], [1], [1], [4], []]);
  });

  it("are suggested by rank, then by how near they are, and each with what it is", () => {
    const rank = ({ type }: Entity): number | null => ({ person: 0, place: 1 })[type as string] ?? null;
    expect(entityOptions(report, rank, TEXT.length, en).map(({ name, note }) => [name, note])).toEqual([
      ["Ben", "person"],
      ["Ann Lee", "person, also Lee"],
      ["Malmö", "place"],
    ]);
  });
});

describe("mentions as places", () => {
  const [ann] = report.entities;

  it("go round at the ends", () => {
    expect([-1, 0, 2, 3].map((i) => passageOf(ann!, 0, i)?.span.start)).toEqual([2, 0, 2, 0].map((i) => ann!.mentions[i]!.start));
    expect(passageOf(entity("person", "Zoe", []), 4, 0)).toBeNull();
    expect(placeIn(ann!, { kind: "entity", index: 0, span: at("She") })).toBe(1);
  });

});

describe("an excerpt", () => {
  it("has whole words from both ends", () => {
    const long = Array.from({ length: 100 }, (_, i) => `wort${i}`).join(" ");
    expect(excerpt(long)).toBe(`${long.slice(0, long.lastIndexOf(" ", 120) + 1)}… ${long.slice(long.indexOf(" ", long.length - 60))}`);
    expect(excerpt("kurz")).toBe("kurz");
  });

  it.each(["漢字", "👍"])("of what has no spaces has whole characters: %s", (character) => {
    const short = excerpt(`a${character.repeat(200)}`);
    expect(() => encodeURIComponent(short)).not.toThrow(); // as half a surrogate pair would
    expect(short).toMatch(/^.{30,}… .{5,}$/u);
  });
});

describe("what was set by hand", () => {
  it("is known by the item that shows it, after other corrections too", () => {
    const corrections = [
      correctSpeaker(TEXT, report, 2, "Zoë Falk"),
      correctKind(TEXT, report, 1, "mixed"),
      mergeEntities(TEXT, report, 3, 0),
      retypeEntity(TEXT, report, 2, "place"),
    ];
    const { report: corrected } = applyCorrections(TEXT, report, corrections);
    const split = splitEntity(TEXT, corrected, 0, [0]);
    const all = [...corrections, split];
    const { report: last } = applyCorrections(TEXT, report, all);
    const { quotes, entities } = correctionsByItem(TEXT, last, all);
    expect([...quotes]).toEqual([[2, [0]], [1, [1]]]);
    const names = [...entities].map(([index, by]) => [last.entities[index]!.name, by]);
    expect(names).toEqual([
      ["Ann Lee", [2, 4]],
      ["CSA", [3]],
    ]);
  });
});

describe("what an entity is known by", () => {
  it("finds the one that has its mention by now, and one without mentions by its name", () => {
    const key = entityKey(report.entities[3]!);
    const { report: merged } = applyCorrections(TEXT, report, [mergeEntities(TEXT, report, 3, 0)]);
    expect(entityOfKey(merged, key)).toBe(0);
    const { report: named } = applyCorrections(TEXT, report, [correctSpeaker(TEXT, report, 2, "Zoë")]);
    expect(named.entities[entityOfKey(named, "Zoë")]).toMatchObject({ name: "Zoë", mentions: [] });
    expect(entityOfKey(report, "7 9")).toBe(-1);
  });
});
