import { Parser } from "commonmark";
import { expect, it } from "vitest";
import { applyCorrections } from "../../src/corrections/index.js";
import { markdown } from "../../src/exports/markdown.js";
import { articles, hostileArticle, newsArticle } from "./articles.js";

interface Parsed {
  /** How often there is a node of each type. */
  types: Record<string, number>;
  /** The words of each item of a list. */
  items: string[];
}

function parsed(source: string): Parsed {
  const types: Record<string, number> = {};
  const items: string[] = [];
  let inItem = false;
  const walker = new Parser().parse(source).walker();
  for (let event = walker.next(); event; event = walker.next()) {
    const { entering, node } = event;
    if (node.type === "item") inItem = entering;
    if (!entering) continue;
    types[node.type] = (types[node.type] ?? 0) + 1;
    if (node.type === "item") items.push("");
    if (node.literal !== null && inItem) items[items.length - 1] += node.literal;
  }
  return { types, items };
}

it.each(articles)("is read as it was meant, and nothing in the text as markup: %s", async (_, make) => {
  const article = await make();
  const { types, items } = parsed(markdown(article));
  const { report } = applyCorrections(article.text, article.report, article.corrections);
  const { quotes, entities, findings } = report;
  const dismissed = article.report.findings.length - findings.length;
  expect(items).toHaveLength(
    quotes.length + entities.length + findings.length + dismissed + article.corrections.length,
  );
  expect(Object.keys(types).sort()).toEqual([
    "document",
    "emph",
    "heading",
    "item",
    "link",
    "list",
    "paragraph",
    "strong",
    "text",
  ]);
  expect(types["link"]).toBe(1); // the address
});

it("has all of a hostile text as its words", async () => {
  const { items } = parsed(markdown(await hostileArticle()));
  expect(items).toContainEqual(expect.stringContaining("אבי כהן‏"));
  expect(items).toContainEqual(expect.stringContaining("- [link](javascript:x) *bold* # no | `code`"));
  expect(items).toContainEqual(expect.stringContaining("‘<script>alert(1)</script>’"));
});

it("says what a person set and dismissed", async () => {
  const { items } = parsed(markdown(await newsArticle()));
  expect(items).toContain("“Nobody called” — Zoë Ö’Brien, direct, paragraph 4, set by hand");
  expect(items.filter((item) => item.includes("set by hand"))).toHaveLength(1);
  expect(items).toContain("mixed marks (medium): ‘‘was never safe’’");
  expect(items).toContain("‘“Nobody called,”’ was said by Zoë Ö’Brien");
  expect(items).toContain("Zoë Ö’Brien: person, named by hand");
});

it("is empty when nothing is said", () => {
  const report = {
    schema: "galley/1" as const,
    paragraphs: [],
    sentences: [],
    entities: [],
    quotes: [],
    duplicates: [],
    findings: [],
  };
  expect(markdown({ text: "", report })).toBe("");
});
