// Who is given how many words: what counts, what does not, and whose it is.
import fc from "fast-check";
import { createAnalyzer, shareOfVoice, type DuplicateGroup, type Quote, type Report, type Span } from "galley";
import { describe, expect, it } from "vitest";

import { countRuns, countWords } from "../src/word-count.js";

const NONE: Report = { schema: "galley/1", paragraphs: [], sentences: [], entities: [], quotes: [], duplicates: [], findings: [] };

function span(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`no ${words}`);
  return { start, end: start + words.length };
}

function quote(contents: Span[], more: Partial<Quote> = {}): Quote {
  return { kind: "direct", contents, cue: null, source: null, speaker: 0, parent: null, rule: "", confidence: 1, ...more };
}

function copied(spans: Span[], quotation = false): DuplicateGroup {
  return { kind: "exact", quotation, spans: spans.map((place) => ({ ...place, similarity: 1, changes: [] })) };
}

const told = (text: string, report: Partial<Report>): Record<string, unknown> => {
  const { words, quotes, speakers, unnamed, nobody } = shareOfVoice(text, { ...NONE, ...report });
  return {
    all: [words, quotes],
    speakers: speakers.map((voice) => [voice.speaker, voice.words, voice.quotes]),
    unnamed: [unnamed.words, unnamed.quotes],
    nobody: [nobody.words, nobody.quotes],
  };
};

describe("the share of voice", () => {
  const text = "one two three four five six seven eight nine ten";
  const of = (...words: string[]): Span[] => words.map((part) => span(text, part));
  const cue = { ...span(text, "ten"), lemma: "say", stance: "neutral", modality: "actual" } as const;

  it("counts the words inside contents by speaker and by kind", () => {
    const quotes = [
      quote(of("one two", "four")),
      quote(of("five six"), { kind: "indirect", speaker: 1 }),
      quote(of("seven"), { kind: "mixed" }),
      quote(of("eight"), { kind: "indirect" }),
    ];
    expect(told(text, { quotes })).toEqual({ all: [7, 4], speakers: [[0, 5, 3], [1, 2, 1]], unnamed: [0, 0], nobody: [0, 0] });
    const [first] = shareOfVoice(text, { ...NONE, quotes }).speakers;
    expect(first).toMatchObject({
      direct: { quotes: 1, words: 3 },
      mixed: { quotes: 1, words: 1 },
      indirect: { quotes: 1, words: 1 },
    });
  });

  it("puts whoever speaks first before others with as many words", () => {
    const quotes = [quote(of("one"), { speaker: 4 }), quote(of("two"), { speaker: 2 }), quote(of("three four"), { speaker: 3 })];
    expect(shareOfVoice(text, { ...NONE, quotes }).speakers.map(({ speaker }) => speaker)).toEqual([3, 4, 2]);
  });

  it("parts those whom the text does not name from words that nobody is said to have uttered", () => {
    const quotes = [quote(of("one two"), { speaker: null, source: span(text, "ten") }), quote(of("four"), { speaker: null })];
    expect(told(text, { quotes })).toMatchObject({ speakers: [], unnamed: [2, 1], nobody: [1, 1] });
  });

  it("gives a quote inside another to its own speaker", () => {
    const quotes = [quote(of("one two three four five")), quote(of("two three"), { speaker: 1, parent: 0 })];
    expect(told(text, { quotes })).toMatchObject({ all: [5, 2], speakers: [[0, 3, 1], [1, 2, 1]] });
  });

  it("leaves inner words that nobody is named for with the outer speaker", () => {
    const quotes = [quote(of("one two three")), quote(of("two three"), { speaker: null, parent: 0 })];
    expect(told(text, { quotes })).toMatchObject({ speakers: [[0, 3, 1]], nobody: [0, 0] });
  });

  it("does not count marked words that nobody uttered, nor what is told as not said or perhaps said", () => {
    const quotes = [
      quote(of("one"), { kind: "scare", speaker: null }),
      quote(of("two"), { cue: { ...cue, modality: "negated" } }),
      quote(of("three"), { cue: { ...cue, modality: "hypothetical" } }),
      quote(of("four"), { cue: { ...cue, stance: "denying" } }),
    ];
    expect(told(text, { quotes })).toMatchObject({ all: [1, 1], speakers: [[0, 1, 1]] });
  });

  it("counts what stands in copies once, and a quote that reaches out of one for its rest", () => {
    const quotes = [quote(of("one two")), quote(of("four five")), quote(of("six seven eight")), quote(of("nine"))];
    const duplicates = [copied(of("one two three", "four five six")), copied(of("one", "seven")), copied(of("two", "nine"), true)];
    expect(told(text, { quotes, duplicates })).toMatchObject({ all: [4, 3], speakers: [[0, 4, 3]] });
  });

  it("counts words of any script, and not what is none", () => {
    const hostile = "« L’été — déjà vu ! » 😀👍🏽 שלום עולם e\u0301te\u0301\u00a01,476.5 … د";
    const quotes = [quote([{ start: 0, end: hostile.length }])];
    expect(told(hostile, { quotes })).toMatchObject({ all: [8, 1] });
    expect(countRuns(hostile)).toBe(8);
  });

  it("never counts a word twice", () => {
    const place = fc.tuple(fc.nat(9), fc.nat(9)).map(([a, b]): Span => ({ start: Math.min(a, b) * 2, end: Math.max(a, b) * 2 + 1 }));
    const someQuote = fc.record({ contents: fc.array(place, { minLength: 1, maxLength: 3 }), speaker: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(someQuote, { maxLength: 6 }), fc.array(place, { maxLength: 3 }), (some, copies) => {
        const letters = "a b c d e f g h i j";
        const quotes = some.map(({ contents, speaker }) => quote(contents, { speaker }));
        const report = { ...NONE, quotes, duplicates: [copied([{ start: 0, end: 1 }, ...copies])] };
        const inside = (at: number, spans: Span[]): boolean => spans.some(({ start, end }) => start <= at && at < end);
        const expected = [...letters].filter((letter, at) => {
          return letter !== " " && inside(at, some.flatMap(({ contents }) => contents)) && !inside(at, copies);
        });
        const { words, speakers } = shareOfVoice(letters, report);
        expect(words).toBe(expected.length);
        expect(speakers.reduce((sum, voice) => sum + voice.words, 0)).toBe(words);
      }),
    );
  });

  it("counts the same with and without the browser's own parting of words, in plain English", async () => {
    const plain = "Ann Lee didn't say that 1,476.5 tonnes of well-known “old iron” were lost at 10:30.";
    expect(countWords(plain)).toBe(countRuns(plain));
  });

  it("is that of a real report", async () => {
    const article = "“The crane is safe,” said Ann Lee. Two officials alleged that the reports were late.";
    const analyzer = createAnalyzer();
    const report = await analyzer.analyze(article);
    analyzer.dispose();
    expect(told(article, report)).toEqual({ all: [9, 2], speakers: [[0, 4, 1]], unnamed: [5, 1], nobody: [0, 0] });
  });
});
