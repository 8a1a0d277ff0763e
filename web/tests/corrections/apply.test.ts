// Corrections of articles as they are analysed.
import { createAnalyzer } from "galley";
import { describe, expect, it } from "vitest";
import {
  anchor,
  applyCorrections,
  correctKind,
  correctSpeaker,
  dismissFinding,
  History,
  mergeEntities,
  retypeEntity,
  splitEntity,
  type Correction,
} from "../../src/corrections/index.js";
import type { Entity, Finding, Quote, Report } from "../../src/report.js";

const text =
  "Sarah Onyango opened the hearing in Leeds.\n" +
  "“The ferry was never safe,” Onyango said. “We told them so.”\n" +
  "“That is not true,” said Peter Hall, who runs the Northern Line.\n" +
  "“Nobody called,” he said. The so-called “sea bridge” is closed. Hall left early.";
const analyzer = createAnalyzer();
const report = await analyzer.analyze(text);

const entityIndex = (of: Report, name: string): number => of.entities.findIndex((entity) => entity.name === name);
const quoteIndex = (of: Report, words: string): number =>
  of.quotes.findIndex(({ contents }) => contents.some(({ start, end }) => text.slice(start, end).includes(words)));
const quoteOf = (of: Report, words: string) => of.quotes[quoteIndex(of, words)]!;
const speakerOf = (of: Report, words: string): string | null => {
  const { speaker } = quoteOf(of, words);
  return speaker === null ? null : of.entities[speaker]!.name;
};
const withFindings = (findings: Finding[]): Report => ({ ...report, findings });

function finding(kind: Finding["kind"], words: string, about: Partial<Finding> = {}): Finding {
  const start = text.indexOf(words);
  return {
    kind,
    severity: "medium",
    spans: [{ start, end: start + words.length }],
    entities: [],
    quotes: [],
    rule: kind,
    ...about,
  };
}

function sampleReport(words: string, source: string, names: readonly { name: string; start: number }[]): Report {
  const entities = names.map(({ name, start }): Entity => {
    const mention = { kind: "name" as const, start, end: start + name.length, confidence: 1 };
    return { type: name === "Ben Lee" ? "person" : "organization", name, aliases: [], mentions: [mention] };
  });
  const contents = [{ start: words.length - 5, end: words.length }];
  const quote: Quote = {
    kind: "direct",
    contents,
    cue: null,
    source: { start: 0, end: source.length },
    speaker: 0,
    parent: null,
    rule: "",
    confidence: 1,
  };
  return { schema: "galley/1", paragraphs: [], sentences: [], entities, quotes: [quote], duplicates: [], findings: [] };
}

describe("a speaker", () => {
  it("can be another entity of the text", () => {
    const correction = correctSpeaker(text, report, quoteIndex(report, "Nobody"), entityIndex(report, "Sarah Onyango"));
    const corrected = applyCorrections(text, report, [correction]);
    expect(corrected.outcomes).toEqual(["held"]);
    expect(speakerOf(corrected.report, "Nobody")).toBe("Sarah Onyango");
    expect(quoteOf(corrected.report, "Nobody")).toMatchObject({ rule: "corrected", confidence: 1, kind: "direct" });
    expect(quoteOf(corrected.report, "Nobody").source).toEqual(quoteOf(report, "Nobody").source);
    expect(corrected.report.entities).toEqual(report.entities);
    expect(corrected.report.paragraphs).toBe(report.paragraphs);
  });

  it("has no source in words that name another one", () => {
    const correction = correctSpeaker(
      text,
      report,
      quoteIndex(report, "not true"),
      entityIndex(report, "Sarah Onyango"),
    );
    expect(quoteOf(report, "not true").source).not.toBeNull();
    expect(quoteOf(applyCorrections(text, report, [correction]).report, "not true").source).toBeNull();
  });

  it.each([
    ["Mayor Ben Lee, 40,", null],
    ["The Harbour Board", null],
    ["a spokesman for Ben Lee", "a spokesman for Ben Lee"],
    ["Ben Lee’s lawyer", "Ben Lee’s lawyer"],
    ["Harbour Board spokesman Al Roy", "Harbour Board spokesman Al Roy"],
  ])("keeps a source that can be theirs: %s", (source, left) => {
    const words = `${source} said: “No.”`;
    const names = ["Ben Lee", "Harbour Board"].flatMap((name) =>
      source.includes(name) ? [{ name, start: source.indexOf(name) }] : [],
    );
    const { report: corrected } = applyCorrections(words, sampleReport(words, source, names), [
      {
        type: "speaker",
        quote: anchor(words, { start: words.length - 5, end: words.length }),
        speaker: { name: "Ida", mention: null },
      },
    ]);
    const kept = corrected.quotes[0]!.source;
    expect(kept && words.slice(kept.start, kept.end)).toBe(left);
  });

  it("can be somebody whom the text does not name, the same for several quotes", () => {
    const corrections = ["Nobody", "sea bridge"].map((words) =>
      correctSpeaker(text, report, quoteIndex(report, words), " Ida Bœ "),
    );
    const corrected = applyCorrections(text, report, corrections);
    expect(corrected.report.entities).toHaveLength(report.entities.length + 1);
    expect(corrected.report.entities.at(-1)).toEqual({ type: "person", name: "Ida Bœ", aliases: [], mentions: [] });
    expect(["Nobody", "sea bridge"].map((words) => speakerOf(corrected.report, words))).toEqual(["Ida Bœ", "Ida Bœ"]);
    expect(quoteOf(corrected.report, "sea bridge").kind).toBe("direct");
    expect(corrected.outcomes).toEqual(["held", "held"]);
  });

  it("can be nobody, and what it says once can be said again", () => {
    const quote = quoteIndex(report, "Nobody");
    const nobody = correctSpeaker(text, report, quote, null);
    const hall = correctSpeaker(text, report, quote, entityIndex(report, "Peter Hall"));
    expect(speakerOf(applyCorrections(text, report, [nobody]).report, "Nobody")).toBeNull();
    expect(applyCorrections(text, report, [nobody, hall]).outcomes).toEqual(["idle", "idle"]);
    expect(speakerOf(applyCorrections(text, report, [nobody, hall]).report, "Nobody")).toBe("Peter Hall");
  });

  it("settles what was asked about the quote, and nothing else", () => {
    const quote = quoteIndex(report, "Nobody");
    const asked = withFindings([
      finding("loaded-cue", "Sarah"),
      finding("unattributed-quote", "“Nobody", { quotes: [quote] }),
      finding("ambiguous-source", "he said", { quotes: [quote] }),
      finding("unattributed-quote", "“sea", { quotes: [quoteIndex(report, "sea bridge")] }),
    ]);
    const same = correctSpeaker(text, asked, quote, entityIndex(report, "Peter Hall"));
    const { report: left, outcomes } = applyCorrections(text, asked, [same]);
    expect(left.findings).toEqual([asked.findings[0], asked.findings[3]]);
    expect(outcomes).toEqual(["held"]);
    const scare = correctKind(text, asked, quoteIndex(report, "sea bridge"), "scare");
    expect(applyCorrections(text, asked, [scare]).report.findings).toEqual(asked.findings.slice(0, 3));
  });

  it("makes two who said the same thing one, and the finding about them go", () => {
    const [first, second] = [quoteIndex(report, "never safe"), quoteIndex(report, "not true")];
    const asked = withFindings([finding("quote-speaker", "“The", { quotes: [first, second] })]);
    expect(applyCorrections(text, asked, [correctSpeaker(text, asked, second, "Ida")]).report.findings).toHaveLength(1);
    expect(
      applyCorrections(text, asked, [correctSpeaker(text, asked, second, quoteOf(asked, "never safe").speaker)]).report
        .findings,
    ).toEqual([]);
  });
});

describe("a kind of quote", () => {
  it("can be another; words that nobody uttered have no speaker", () => {
    const quote = quoteIndex(report, "not true");
    const mixed = applyCorrections(text, report, [correctKind(text, report, quote, "mixed")]);
    expect(mixed.report.quotes[quote]).toEqual({
      ...report.quotes[quote],
      kind: "mixed",
      rule: "corrected",
      confidence: 1,
    });
    const scare = applyCorrections(text, report, [correctKind(text, report, quote, "scare")]);
    expect(scare.report.quotes[quote]).toMatchObject({ kind: "scare", cue: null, source: null, speaker: null });
    const spoken = [correctKind(text, report, quote, "scare"), correctSpeaker(text, report, quote, "Ida")];
    expect(applyCorrections(text, report, spoken).outcomes).toEqual(["idle", "held"]);
    expect(applyCorrections(text, report, spoken.reverse()).outcomes).toEqual(["idle", "held"]);
    expect(applyCorrections(text, report, [correctKind(text, report, quote, "direct")]).outcomes).toEqual(["idle"]);
  });
});

describe("entities", () => {
  const [sarah, hall] = [entityIndex(report, "Sarah Onyango"), entityIndex(report, "Peter Hall")];

  it("can be one: their mentions, names and quotes unite", () => {
    const { report: merged, outcomes } = applyCorrections(text, report, [mergeEntities(text, report, sarah, hall)]);
    const one = merged.entities[entityIndex(merged, "Peter Hall")]!;
    expect(outcomes).toEqual(["held"]);
    expect(merged.entities).toHaveLength(report.entities.length - 1);
    expect(one.mentions[0]).toEqual(report.entities[sarah]!.mentions[0]);
    expect(one.mentions).toHaveLength(report.entities[sarah]!.mentions.length + report.entities[hall]!.mentions.length);
    expect(one.aliases).toEqual(["Hall", "Sarah Onyango", "Onyango"]);
    expect(entityIndex(merged, "Peter Hall")).toBe(0);
    expect(speakerOf(merged, "never safe")).toBe("Peter Hall");
  });

  it("can be united one after the other, and stay so in a history", () => {
    let history = new History();
    for (const [name, into] of [
      ["Sarah Onyango", "Peter Hall"],
      ["Peter Hall", "Northern Line"],
    ] as const) {
      const { report: now } = applyCorrections(text, report, history.corrections);
      history = history.add(mergeEntities(text, now, entityIndex(now, name), entityIndex(now, into)));
    }
    const corrected = applyCorrections(text, report, history.corrections);
    expect(corrected.outcomes).toEqual(["held", "held"]);
    const names = corrected.report.entities.map(({ name }) => name);
    expect(names.filter((name) => /Onyango|Hall|Northern/.test(name))).toEqual(["Northern Line"]);
    const second = applyCorrections(text, report, history.remove(0).corrections).report;
    expect(entityIndex(second, "Sarah Onyango")).toBe(0); // the second is about Hall, whoever was united with him
  });

  it("can be parted again", () => {
    const merge = mergeEntities(text, report, sarah, hall);
    const { report: merged } = applyCorrections(text, report, [merge]);
    const one = entityIndex(merged, "Peter Hall");
    const hers = merged.entities[one]!.mentions.flatMap(({ start, end }, i) =>
      text.slice(start, end).endsWith("Onyango") ? [i] : [],
    );
    const split = splitEntity(text, merged, one, hers);
    const { report: parted, outcomes } = applyCorrections(text, report, [merge, split]);
    expect(outcomes).toEqual(["held", "held"]);
    expect(parted.entities.map(({ name, mentions }) => [name, mentions.length])).toEqual(
      report.entities.map(({ name, mentions }) => [name, mentions.length]),
    );
    expect(parted.entities[entityIndex(parted, "Sarah Onyango")]!.aliases).toEqual(["Onyango"]);
    expect(parted.entities[entityIndex(parted, "Peter Hall")]!.aliases).toEqual(["Hall"]);
    expect(speakerOf(parted, "never safe")).toBe("Sarah Onyango"); // its source, "Onyango", went with her
  });

  it("can be of another type", () => {
    const leeds = entityIndex(report, "Leeds");
    const corrections = [retypeEntity(text, report, leeds, "event"), retypeEntity(text, report, leeds, "organization")];
    const { report: retyped, outcomes } = applyCorrections(text, report, corrections);
    expect(retyped.entities[leeds]).toEqual({ ...report.entities[leeds], type: "organization" });
    expect(outcomes).toEqual(["idle", "held"]);
    expect(applyCorrections(text, report, [retypeEntity(text, report, leeds, "place")]).outcomes).toEqual(["idle"]);
  });

  it("lose the value that is of their old type only", async () => {
    const words = "The $5m bridge is 40 years old.";
    const priced = await analyzer.analyze(words);
    const price = entityIndex(priced, "$5m");
    const retyped = (type: "percent" | "organization") =>
      applyCorrections(words, priced, [retypeEntity(words, priced, price, type)]).report.entities[price];
    expect(priced.entities[price]?.value).toBe("5000000");
    expect(retyped("percent")?.value).toBe("5000000");
    expect(retyped("organization")).not.toHaveProperty("value");
    expect(retyped("organization")).not.toHaveProperty("unit");
  });
});

describe("a finding", () => {
  it("can be dismissed, alone of its kind", () => {
    const asked = withFindings([
      finding("loaded-cue", "Sarah"),
      finding("loaded-cue", "Leeds"),
      finding("name-spelling", "Leeds"),
    ]);
    const dismissal = dismissFinding(text, asked, 1);
    const { report: left, outcomes, dismissed } = applyCorrections(text, asked, [dismissal]);
    expect(left.findings).toEqual([asked.findings[0], asked.findings[2]]);
    expect(dismissed).toEqual([asked.findings[1]]);
    expect(outcomes).toEqual(["held"]);
    expect(applyCorrections(text, report, [dismissal]).outcomes).toEqual(["idle"]);
    expect(applyCorrections("Nothing of it.", { ...report, findings: [] }, [dismissal]).outcomes).toEqual(["lost"]);
  });

  it("is about one entity, when both it was about are one", () => {
    const [sarah, hall] = [entityIndex(report, "Sarah Onyango"), entityIndex(report, "Peter Hall")];
    const asked = withFindings([finding("name-spelling", "Onyango", { entities: [sarah, hall] })]);
    const { report: merged } = applyCorrections(text, asked, [mergeEntities(text, asked, sarah, hall)]);
    expect(merged.findings[0]!.entities).toEqual([entityIndex(merged, "Peter Hall")]);
  });
});

describe("corrections in an edited text", () => {
  const corrections: Correction[] = [
    correctSpeaker(text, report, quoteIndex(report, "Nobody"), entityIndex(report, "Sarah Onyango")),
    retypeEntity(text, report, entityIndex(report, "Leeds"), "organization"),
    correctKind(text, report, quoteIndex(report, "sea bridge"), "direct"),
  ];

  it("hold where their places moved or changed a little, and are lost with them", async () => {
    const edited = `From our reporter\n${text}`
      .replace("“Nobody called,”", "“Nobody called me,”")
      .replace("“sea bridge”", "crossing");
    const again = await analyzer.analyze(edited);
    const { report: corrected, outcomes } = applyCorrections(edited, again, corrections);
    expect(outcomes).toEqual(["held", "held", "lost"]);
    const quote = corrected.quotes.find(({ contents }) => edited.slice(contents[0]!.start).startsWith("“Nobody"))!;
    expect(corrected.entities[quote.speaker!]!.name).toBe("Sarah Onyango");
    expect(corrected.entities.find(({ name }) => name === "Leeds")!.type).toBe("organization");
  });
});

describe("a builder", () => {
  it("refuses what is not in the report", () => {
    expect(() => correctSpeaker(text, report, 99, 0)).toThrow(RangeError);
    expect(() => correctSpeaker(text, report, 0, 99)).toThrow(RangeError);
    expect(() => correctSpeaker(text, report, 0, "\u00a0 ")).toThrow(RangeError);
    expect(() => mergeEntities(text, report, 1, 1)).toThrow(RangeError);
    expect(() => splitEntity(text, report, 0, [])).toThrow(RangeError);
    expect(() =>
      splitEntity(
        text,
        report,
        0,
        report.entities[0]!.mentions.map((_, i) => i),
      ),
    ).toThrow(RangeError);
    expect(() => dismissFinding(text, report, 99)).toThrow(RangeError);
  });
});
