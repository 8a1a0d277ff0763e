// The list for a menu, in the package as it is built.
import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Article } from "../../src/exports/article.js";
import { exportFormats } from "../../src/exports/formats.js";
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
