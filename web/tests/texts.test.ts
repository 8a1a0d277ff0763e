// The two languages of the interface say the same things.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { valueInWords } from "../src/element/value-words.js";
import { de } from "../src/texts/de.js";
import { en } from "../src/texts/en.js";
import { loadTexts } from "../src/texts/load-texts.js";

/** The places of all words, and of what makes words. */
function keysOf(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`));
}

describe("texts", () => {
  it("are complete in German", () => expect(keysOf(de).sort()).toEqual(keysOf(en).sort()));

  it("are never empty", () => {
    const empty = (value: unknown): boolean => value === "" || (typeof value === "object" && Object.values(value ?? {}).some(empty));
    expect([en, de].map(empty)).toEqual([false, false]);
  });

  it("count one thing and several, with numbers as the language writes them", () => {
    expect([1, 2, 1200].map(en.speakers.words)).toEqual(["1 word", "2 words", "1,200 words"]);
    expect([1, 2, 1200].map(de.speakers.words)).toEqual(["1 Wort", "2 Wörter", "1.200 Wörter"]);
    expect([1, 2].map(en.editing.splitDone)[0]).toBe("1 mention is of something else, set by hand.");
    expect([1, 2].map(de.editing.splitDone)[1]).toBe("2 Erwähnungen meinen etwas anderes, von Hand gesetzt.");
  });

  it("are loaded by the tag of a language, English for all that are not there", async () => {
    for (const tag of ["de", "de-AT", "DE"]) expect((await loadTexts(tag)).language).toBe("de");
    for (const tag of [null, "", "en-GB", "fr", "dex"]) expect((await loadTexts(tag)).language).toBe("en");
  });

  it("have plain words for every rule that finds quotes", () => {
    const header = readFileSync(new URL("../../core/src/quotes/rules.h", import.meta.url), "utf8");
    const rules = [...header.matchAll(/constexpr Rule k\w+\{"([\w-]+)"/g)].map((match) => match[1]!);
    expect(rules.length).toBeGreaterThan(10);
    for (const { speakers } of [en, de]) expect(rules.filter((rule) => !(rule in speakers.rules))).toEqual([]);
  });

  it("have plain words for every rule that finds something to check", () => {
    const folder = new URL("../../core/src/findings/", import.meta.url);
    const sources = readdirSync(folder).filter((name) => name.endsWith(".cpp"));
    const code = sources.map((name) => readFileSync(new URL(name, folder), "utf8").replace(/\/\/.*/g, "")).join("\n");
    // Of one word are those alone that a rule decides between.
    const rules = [...code.matchAll(/"([a-z]+(?:-[a-z]+)+)"|return "([a-z]+)"/g)].map((match) => match[1] ?? match[2]!);
    expect(rules.length).toBeGreaterThan(20);
    for (const { findings } of [en, de]) expect(rules.filter((rule) => !(rule in findings.rules))).toEqual([]);
  });

  it.each([
    [{ type: "date", value: "2015-06-01" }, "1. Juni 2015"],
    [{ type: "date", value: "2009-22" }, "Sommer 2009"],
    [{ type: "date", value: "18XX" }, "19. Jahrhundert"],
    [{ type: "date", value: "-0043" }, "44 v. Chr."],
    [{ type: "date", value: "2015/2016" }, "2015 bis 2016"],
    [{ type: "date", value: "P2Y" }, "2 Jahre"],
    [{ type: "money", value: "1500000.5", unit: "USD" }, "1.500.000,5 USD"],
    [{ type: "percent", value: "12.5", unit: "%" }, "12,5\u00a0%"],
  ] as const)("write %o in German", (entity, expected) => expect(valueInWords(entity, de)).toBe(expected));
});
