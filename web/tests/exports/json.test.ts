import { describe, expect, it } from "vitest";
import { applyCorrections } from "../../src/corrections/index.js";
import { json, parseArticle } from "../../src/exports/json.js";
import { articles, newsArticle } from "./articles.js";

describe("an article as JSON", () => {
  it.each(articles)("can be opened again: %s", async (_, make) => {
    const article = await make();
    const { report, ...rest } = article;
    expect(parseArticle(json(article))).toEqual(rest);
    const read = JSON.parse(json(article)) as { report: unknown; corrected: unknown };
    expect(read.report).toEqual(report);
    expect(read.corrected).toEqual(applyCorrections(article.text, report, article.corrections));
  });

  it("needs nothing but text and report", async () => {
    const { text, report } = await newsArticle();
    expect(parseArticle(json({ text, report }))).toEqual({ text, corrections: [] });
  });

  it.each([
    ["{", "invalid-article", ""],
    ["null", "invalid-article", ""],
    ['{"schema":"other"}', "invalid-article", "schema"],
    ['{"schema":"galley-article/1"}', "invalid-article", "text"],
    ['{"schema":"galley-article/1","text":"","title":3,"corrections":[]}', "invalid-article", "title"],
    ['{"schema":"galley-article/1","text":"","corrections":[{}]}', "invalid-corrections", "corrections.0.type"],
  ])("says what is wrong with %s", (source, code, where) => {
    expect(() => parseArticle(source)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(where) }),
    );
  });
});
