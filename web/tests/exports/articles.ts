// Articles to export: one as it is analysed and corrected, one of hostile words.
import { createAnalyzer } from "galley";
import { correctSpeaker, dismissFinding, mergeEntities, type Correction } from "../../src/corrections/index.js";
import type { Article } from "../../src/exports/article.js";
import type { Finding, Report } from "../../src/report.js";

const analyzer = createAnalyzer();

const news =
  "Ferry ‘was never safe’, hearing told\n" +
  "NATO Secretary General Mark Rutte opened the hearing 🚢 in Leeds on Monday. “The ferry was never safe,” Rutte said, “and we told them so.”\n" +
  "“That is not true,” said Peter Hall, the mayor of Leeds. He denied that anybody had called.\n" +
  "“Nobody called,” he said. The so-called “sea bridge” is closed.";

/** The places of some words, as a finding of that kind. */
export function findingAt(text: string, kind: Finding["kind"], words: string): Finding {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return {
    kind,
    severity: "medium",
    spans: [{ start, end: start + words.length }],
    entities: [],
    quotes: [],
    rule: kind,
  };
}

export function quoteIndex(text: string, report: Report, words: string): number {
  const index = report.quotes.findIndex(({ contents }) =>
    contents.some(({ start, end }) => text.slice(start, end).includes(words)),
  );
  if (index < 0) throw new Error(`not quoted: ${words}`);
  return index;
}

async function analysed(text: string, findings: readonly [Finding["kind"], string][]): Promise<Report> {
  const report = await analyzer.analyze(text);
  return { ...report, findings: findings.map(([kind, words]) => findingAt(text, kind, words)) };
}

/** With a quote of somebody whom the text does not name, two entities in one, and a finding dismissed. */
export async function newsArticle(): Promise<Article & { corrections: Correction[] }> {
  const report = await analysed(news, [
    ["mixed-marks", "‘was never safe’"],
    ["loaded-cue", "denied"],
  ]);
  const entity = (name: string): number => report.entities.findIndex((one) => one.name === name);
  const corrections = [
    correctSpeaker(news, report, quoteIndex(news, report, "Nobody called"), "Zoë Ö’Brien"),
    mergeEntities(news, report, entity("NATO"), entity("Leeds")),
    dismissFinding(news, report, 0),
  ];
  return { text: news, report, corrections, address: "https://example.org/ferry?a=1&b=2", date: "2026-11-23" };
}

const words = [
  "=cmd|'/c calc'!A0, <script>alert(1)</script> & \"so on\"",
  '“=1+1,” said Ann Lee, the mayor.\u00a0“＝HYPERLINK("x"),” she said.',
  "“\t@SUM(1),” said אבי כהן‏. “👩‍👩‍👧 e\u0301tude - [link](javascript:x) *bold* # no | `code`,” Ann Lee said.",
  '- “–1 – 2, well-known & “nested” 50%,” said Bob Ray; "1. one\nmore line" he said. \ud800 is half a letter, \u0001 none.',
];

/** Formulas, markup, marks of all styles, letters of two directions and of two units, half a letter. */
export async function hostileArticle(): Promise<Article & { corrections: Correction[] }> {
  const text = words.join("\n");
  const report = await analysed(text, [
    ["unbalanced-mark", "“nested”"],
    ["mixed-marks", "<script>alert(1)</script>"],
  ]);
  const corrections = [correctSpeaker(text, report, quoteIndex(text, report, "=1+1"), "=cmd|' /C calc'!A0<b>\n\"x\"")];
  return {
    text,
    report,
    corrections,
    title: '=Title, "quoted" <i>\nnext </script>',
    address: "https://example.org/x#part",
    date: "2026-11-23",
  };
}

/** Both, by their names, for `it.each`. */
export const articles = [
  ["an article", newsArticle],
  ["hostile words", hostileArticle],
] as const;
