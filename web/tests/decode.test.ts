// The decoder on words written by hand after the layout in bindings.cpp.
import { describe, expect, it } from "vitest";
import { decodeComparison, decodeReport } from "../src/decode.js";
import { GalleyError } from "../src/error.js";

//             0         1         2         3         4         5
//             012345678901234567890123456789012345678901234567890123456
const text = `"Photos matter," Putin replied. "They do." Vladimir Putin`;
const none = -1;

const utf8 = (string: string): number[] => {
  const bytes = [...new TextEncoder().encode(string)];
  return [bytes.length, ...bytes];
};

function words(...layers: number[][]): Int32Array {
  return Int32Array.of(6, 0, 0, 0, ...layers.flat());
}

const full = words(
  [1, 0, 57], // paragraphs
  [2, 0, 31, 32, 57], // sentences
  [6, ...utf8("reply"), ...utf8("zwölf"), ...utf8("marks-alone"), ...utf8("1500"), ...utf8("EUR"), ...utf8("year-given")],
  [
    4, // entities
    ...[0, 43, 57, 1, 17, 22, none, none, 1, 2], // a person with an alias, related to the place
    ...[7, 33, 37, 0, 3, 4, 0], // money
    ...[2, 43, 51, 0, none, none, 1, 0],
    ...[5, 38, 40, 0, 3, none, 0], // a date
  ],
  [5, 0, 17, 22, 0, 950, 1, 33, 37, 0, 950, 2, 43, 51, 1, 1000, 0, 43, 57, 2, 1, 3, 38, 40, 0, 1], // mentions
  [
    2, // quotes
    ...[0, 2, 0, 16, 32, 42, 23, 30, 0, 4, 2, 17, 22, 0, none, 1, 875],
    ...[3, 1, 33, 41, none, none, none, none, none, none, none, none, 0, 2, 0],
  ],
  [1, 1, 1, 2, 0, 16, 1000, 0, 32, 42, 333, 1, 8, 14, 38, 38, 2], // groups
  [2, ...[13, 1, 2, 17, 22, 43, 57, 2, 0, 2, 1, 1, 2], ...[14, 0, 1, 43, 51, 0, 0, 5]], // findings
);

describe("decodeReport", () => {
  it("reads every layer, with its keys in the order that is printed", () => {
    const report = decodeReport(full, text);
    expect(JSON.stringify(report)).toBe(
      JSON.stringify({
        schema: "galley/1",
        paragraphs: [{ start: 0, end: 57 }],
        sentences: [
          { start: 0, end: 31 },
          { start: 32, end: 57 },
        ],
        entities: [
          {
            type: "person",
            name: "Vladimir Putin",
            aliases: ["Putin"],
            related: [2],
            mentions: [
              { start: 17, end: 22, kind: "name", confidence: 0.95 },
              { start: 43, end: 57, kind: "description", confidence: 0.001 },
            ],
          },
          {
            type: "money",
            name: "They",
            aliases: [],
            value: "1500",
            unit: "EUR",
            mentions: [{ start: 33, end: 37, kind: "name", confidence: 0.95 }],
          },
          {
            type: "place",
            name: "Vladimir",
            aliases: [],
            related: [0],
            mentions: [{ start: 43, end: 51, kind: "pronoun", confidence: 1 }],
          },
          {
            type: "date",
            name: "do",
            aliases: [],
            value: "1500",
            mentions: [{ start: 38, end: 40, kind: "name", confidence: 0.001 }],
          },
        ],
        quotes: [
          {
            kind: "direct",
            contents: [
              { start: 0, end: 16 },
              { start: 32, end: 42 },
            ],
            cue: { start: 23, end: 30, lemma: "reply", stance: "asking", modality: "hypothetical" },
            source: { start: 17, end: 22 },
            speaker: 0,
            parent: null,
            rule: "zwölf",
            confidence: 0.875,
          },
          {
            kind: "scare",
            contents: [{ start: 33, end: 41 }],
            cue: null,
            source: null,
            speaker: null,
            parent: 0,
            rule: "marks-alone",
            confidence: 0,
          },
        ],
        duplicates: [
          {
            kind: "near",
            quotation: true,
            spans: [
              { start: 0, end: 16, similarity: 1, changes: [] },
              {
                start: 32,
                end: 42,
                similarity: 0.333,
                changes: [{ original: { start: 8, end: 14 }, copy: { start: 38, end: 38 }, kind: "wording" }],
              },
            ],
          },
        ],
        findings: [
          {
            kind: "ambiguous-source",
            severity: "medium",
            spans: [
              { start: 17, end: 22 },
              { start: 43, end: 57 },
            ],
            entities: [0, 2],
            quotes: [1],
            rule: "marks-alone",
          },
          {
            kind: "weekday-date",
            severity: "high",
            spans: [{ start: 43, end: 51 }],
            entities: [],
            quotes: [],
            rule: "year-given",
          },
        ],
      }),
    );
  });

  it("reads empty layers", () => {
    expect(decodeReport(words([0, 0, 0, 0, 0, 0, 0, 0]), "")).toEqual({
      schema: "galley/1",
      paragraphs: [],
      sentences: [],
      entities: [],
      quotes: [],
      duplicates: [],
      findings: [],
    });
  });

  it.each([
    [1, "invalid-utf8"],
    [2, "text-too-long"],
  ])("throws the error that status %i stands for", (status, code) => {
    const thrown = (): unknown => decodeReport(Int32Array.of(6, status, 0, 77), "");
    expect(thrown).toThrow(GalleyError);
    expect(thrown).toThrow(expect.objectContaining({ code, position: 77 }));
  });

  it("throws the error that an invalid date stands for", () => {
    const thrown = (): unknown => decodeReport(Int32Array.of(6, -1, 0, 0), "");
    expect(thrown).toThrow(expect.objectContaining({ code: "invalid-date", position: null }));
  });

  it("refuses words of another layout", () => {
    const other = full.slice();
    other[0] = 1;
    expect(() => decodeReport(other, text)).toThrow(expect.objectContaining({ code: "load-failed" }));
    expect(() => decodeReport(new Int32Array(), text)).toThrow(GalleyError);
  });

  it("refuses words that end early or point nowhere, and never hangs", () => {
    for (let length = 1; length < full.length; ++length)
      expect(() => decodeReport(full.slice(0, length), text)).toThrow(expect.objectContaining({ code: "crashed" }));
    const astray = full.slice();
    astray[astray.indexOf(875) - 1] = 9; // the rule's number
    expect(() => decodeReport(astray, text)).toThrow(expect.objectContaining({ code: "crashed" }));
  });
});

describe("decodeComparison", () => {
  const full = words(
    [2, 1000, 429], // shares
    [
      2, // passages
      ...[1, 0, 2, 0, 3, 16, 1000, 0, 1, 0, 14, 929, 2, 5, 7, 2, 2, 0, 8, 9, 6, 8, 1],
      ...[0, 1, 2, 0, 20, 29, 1000, 0, 1, 30, 39, 1000, 0],
    ],
  );

  it("reads shares and passages, with their keys in the order that is printed", () => {
    expect(JSON.stringify(decodeComparison(full))).toBe(
      JSON.stringify({
        schema: "galley-comparison/1",
        documents: [{ share: 1 }, { share: 0.429 }],
        passages: [
          {
            kind: "near",
            quotation: false,
            spans: [
              { document: 0, start: 3, end: 16, similarity: 1, changes: [] },
              {
                document: 1,
                start: 0,
                end: 14,
                similarity: 0.929,
                changes: [
                  { original: { start: 5, end: 7 }, copy: { start: 2, end: 2 }, kind: "number" },
                  { original: { start: 8, end: 9 }, copy: { start: 6, end: 8 }, kind: "name" },
                ],
              },
            ],
          },
          {
            kind: "exact",
            quotation: true,
            spans: [
              { document: 0, start: 20, end: 29, similarity: 1, changes: [] },
              { document: 1, start: 30, end: 39, similarity: 1, changes: [] },
            ],
          },
        ],
      }),
    );
  });

  it("reads a comparison of nothing", () => {
    expect(decodeComparison(words([0, 0]))).toEqual({ schema: "galley-comparison/1", documents: [], passages: [] });
  });

  it("throws the error with the document it is about", () => {
    const thrown = (): unknown => decodeComparison(Int32Array.of(6, 1, 5, 77));
    expect(thrown).toThrow(expect.objectContaining({ code: "invalid-utf8", document: 5, position: 77 }));
  });

  it("refuses words that end early or name no document", () => {
    for (let length = 1; length < full.length; ++length)
      expect(() => decodeComparison(full.slice(0, length))).toThrow(expect.objectContaining({ code: "crashed" }));
    const astray = full.slice();
    astray[astray.indexOf(929) - 3] = 2;
    expect(() => decodeComparison(astray)).toThrow(expect.objectContaining({ code: "crashed" }));
  });
});
