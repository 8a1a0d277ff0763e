// The list for a menu, in the package as it is built.
import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { correctSpeaker } from "../../src/corrections/index.js";
import type { Article } from "../../src/exports/article.js";
import { exportFormats } from "../../src/exports/formats.js";
import type { Report } from "../../src/report.js";
import { newsArticle } from "./articles.js";

const packageJson = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  exports: Record<string, { default: string }>;
};

it.each(exportFormats)(
  "$id can be loaded, and writes the article",
  async ({ id, extension, mediaType, needsAddress, load }) => {
    const article: Article = await newsArticle();
    const written = (await load())(article);
    expect(written).toContain("Rutte");
    expect(extension).toMatch(/^[a-z]+$/);
    expect(mediaType).toMatch(/^(?:text|application)\/[a-z+]+$/);
    expect((await load())({ ...article, address: undefined }) === "").toBe(needsAddress);
    const file = packageJson.exports[`./export/${id}`]!.default;
    expect(existsSync(new URL(`../../${file}`, import.meta.url))).toBe(true);
  },
);

it("are each loaded by themselves", () => {
  const menu = readFileSync(new URL("../../dist/exports.js", import.meta.url), "utf8");
  for (const { id } of exportFormats) expect(menu).toContain(`import("./export-${id}.js")`);
  expect(menu.match(/from ?"|import"/g)).toBeNull();
});

it.each(exportFormats)("$id takes a moment for a long article", async ({ load }) => {
  const line = "Ann Lee, the mayor, said: “It rains.”";
  const count = 10_000;
  const spanAt = (i: number, words: string) => {
    const start = i * (line.length + 1) + line.indexOf(words);
    return { start, end: start + words.length };
  };
  const lines = Array.from({ length: count }, (_, i) => i);
  const mentions = lines.map((i) => ({ ...spanAt(i, "Ann Lee"), kind: "name" as const, confidence: 1 }));
  const cue = { lemma: "say", stance: "neutral" as const, modality: "actual" as const };
  const report: Report = {
    schema: "galley/1",
    paragraphs: lines.map((i) => spanAt(i, line)),
    sentences: [],
    entities: [{ type: "person", name: "Ann Lee", aliases: [], mentions }],
    quotes: lines.map((i) => ({
      kind: "direct",
      contents: [spanAt(i, "“It rains.”")],
      cue: { ...spanAt(i, "said"), ...cue },
      source: spanAt(i, "Ann Lee, the mayor"),
      speaker: 0,
      parent: null,
      rule: "sample",
      confidence: 1,
    })),
    duplicates: [],
    findings: lines.map((i) => ({
      kind: "loaded-cue",
      severity: "low",
      spans: [spanAt(i, "said")],
      entities: [0],
      quotes: [i],
      rule: "sample",
    })),
  };
  const text = Array.from({ length: count }, () => line).join("\n");
  const corrections = Array.from({ length: 100 }, (_, i) => correctSpeaker(text, report, i * 7, "Bob Ray"));
  const write = await load();
  const began = performance.now();
  expect(write({ text, report, corrections, address: "https://example.org/" }).length).toBeGreaterThan(count * 10);
  expect(performance.now() - began).toBeLessThan(10_000); // what is quadratic takes minutes
});
