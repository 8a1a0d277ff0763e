import { createAnalyzer } from "galley";
import { describe, expect, it } from "vitest";
import { citation } from "../../src/exports/citation.js";
import { newsArticle, quoteIndex } from "./articles.js";

const analyzer = createAnalyzer();

async function cited(text: string, words: string): Promise<string> {
  const report = await analyzer.analyze(text);
  return citation({ text, report }, quoteIndex(text, report, words));
}

describe("a citation", () => {
  it("has words, name, description, paragraph and address", async () => {
    const article = await newsArticle();
    const of = (words: string): string => citation(article, quoteIndex(article.text, article.report, words));
    const address = "https://example.org/ferry?a=1&b=2";
    expect(of("ferry was never")).toBe(
      `“The ferry was never safe … and we told them so.” — Mark Rutte, NATO Secretary General, paragraph 2, ${address}`,
    );
    expect(of("not true")).toBe(`“That is not true” — Peter Hall, the mayor of Leeds, paragraph 3, ${address}`);
    expect(of("Nobody called")).toBe(`“Nobody called” — Zoë Ö’Brien, paragraph 4, ${address}`);
    expect(of("sea bridge")).toBe(`“sea bridge” — paragraph 4, ${address}`);
    expect(of("anybody had called")).toBe(
      `that anybody had called — Peter Hall, the mayor of Leeds, paragraph 3, ${address}`,
    );
  });

  it.each([
    [
      "The Dutch prime minister, Dick Schoof, said: “It is late.”",
      "Dick Schoof, the Dutch prime minister, paragraph 1",
    ],
    ["“It is late,” said Ann Lee, 40, a fisherman.", "Ann Lee, a fisherman, paragraph 1"],
    ["“It is late,” said Ann Lee, the mayor, and Bob Ray.", "Ann Lee, paragraph 1"],
    ["“It is late,” said one reporter.", "one reporter, paragraph 1"],
    ["“It is late,” he said.", "paragraph 1"],
    ["Ann Lee, the report said, was late. “It is late,” said Ann Lee.", "Ann Lee, paragraph 1"],
    ["Mr Hall went home. “It is late,” Hall said.", "Hall, paragraph 1"],
    ["“It is late,” said a spokesman for Peter Hall.", "a spokesman for Peter Hall, paragraph 1"],
  ])("says only what is known: %s", async (text, by) => {
    expect((await cited(text, "It is late")).split(" — ")[1]).toBe(by);
  });

  it("takes the whole title from another quote of theirs", async () => {
    const text = "Transport Minister Elena Marsh said the bridge was closed.\n“It is late,” Marsh said.";
    expect((await cited(text, "It is late")).split(" — ")[1]).toBe("Elena Marsh, Transport Minister, paragraph 2");
  });

  it("is of a quote that there is", async () => {
    const article = await newsArticle();
    expect(() => citation(article, 99)).toThrow(RangeError);
  });
});
