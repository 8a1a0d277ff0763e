import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { applyCorrections } from "../../src/corrections/index.js";
import { csv } from "../../src/exports/csv.js";
import { articles, hostileArticle, newsArticle } from "./articles.js";

const rowsOf = (table: string): Record<string, string>[] =>
  parse(table, { bom: true, columns: true, record_delimiter: "\r\n", relax_column_count: false });

it.each(articles)("is a table of RFC 4180: %s", async (_, make) => {
  const article = await make();
  const table = csv(article);
  expect(table.startsWith("\ufeff")).toBe(true);
  expect(Buffer.from(table.replaceAll("\ud800", "")).toString()).toBe(table.replaceAll("\ud800", ""));
  const rows = rowsOf(table);
  expect(rows).toHaveLength(article.report.quotes.length);
  const { report } = applyCorrections(article.text, article.report, article.corrections);
  for (const [i, row] of rows.entries()) {
    const { contents, kind, source } = report.quotes[i]!;
    expect(row["kind"]).toBe(kind);
    expect([Number(row["start"]), Number(row["end"])]).toEqual([contents[0]!.start, contents[0]!.end]);
    if (source)
      expect([
        `'${article.text.slice(source.start, source.end)}`,
        article.text.slice(source.start, source.end),
      ]).toContain(row["source"]);
  }
});

it("has no cell that a spreadsheet would run", async () => {
  const cells = parse(csv(await hostileArticle()), { bom: true }).flat();
  expect(cells.filter((cell: string) => /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell))).toEqual([]);
  expect(cells).toContain("'=cmd|' /C calc'!A0<b>\n\"x\"");
});

it("says what a person set", async () => {
  const rows = rowsOf(csv(await newsArticle()));
  expect(
    rows
      .filter((row) => row["set by hand"] === "yes")
      .map(({ quote, speaker, rule, paragraph, confidence }) => ({ quote, speaker, rule, paragraph, confidence })),
  ).toEqual([
    { quote: "“Nobody called,”", speaker: "Zoë Ö’Brien", rule: "corrected", paragraph: "4", confidence: "1" },
  ]);
  expect(rows.find(({ quote }) => quote === "“The ferry was never safe,” … “and we told them so.”")).toMatchObject({
    speaker: "Mark Rutte",
    source: "Rutte",
    cue: "said",
  });
});

it("has its names alone when nothing is said", () => {
  const report = {
    schema: "galley/1" as const,
    paragraphs: [],
    sentences: [],
    entities: [],
    quotes: [],
    duplicates: [],
    findings: [],
  };
  expect(parse(csv({ text: "", report }), { bom: true })).toHaveLength(1);
});
