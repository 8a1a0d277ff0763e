// An article's quotes, entities and findings as Markdown (CommonMark).
import type { Article } from "./article.js";
import {
  type CorrectedArticle,
  correctedArticle,
  inOneLine,
  isSetByHand,
  paragraphOf,
  wordsOf,
} from "./corrected-article.js";
import { describer } from "./description.js";
import { correctionInWords, findingName, quoted, saidBy } from "./wording.js";

/** Headings and lists; sections of which there is nothing are left out. Words of the text are never taken for markup. */
export function markdown(article: Article): string {
  const corrected = correctedArticle(article);
  const { text, report, headline, address, date } = corrected;
  const describe = describer(text, report);
  const about = [...(date ? [escaped(date)] : []), ...(address ? [`<${address}>`] : [])];
  return [
    headline === "" ? "" : `# ${escaped(headline)}\n`,
    about.length > 0 ? `${about.join(", ")}\n` : "",
    section(
      "Quotes",
      report.quotes.map((quote, index) => quoteItem(corrected, index, describe(quote))),
    ),
    section(
      "Entities",
      report.entities.map((_, index) => entityItem(corrected, index)),
    ),
    section(
      "Findings",
      report.findings.map((finding) => findingItem(corrected, finding)),
    ),
    section(
      "Dismissed findings",
      corrected.dismissed.map((finding) => findingItem(corrected, finding)),
    ),
    section(
      "Corrections",
      corrected.corrections.map(({ correction, outcome }) => escaped(correctionInWords(correction, outcome))),
    ),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function section(heading: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `## ${heading}\n\n${items.map((item) => `- ${item}\n`).join("")}`;
}

function quoteItem({ text, report }: CorrectedArticle, index: number, description: string | null): string {
  const quote = report.quotes[index]!;
  const speaker = saidBy(text, report, quote);
  const paragraph = paragraphOf(report, quote.contents[0]!);
  const parts = [
    speaker && `**${escaped(speaker)}**`,
    description && escaped(description),
    quote.kind,
    paragraph === null ? null : `paragraph ${paragraph}`,
    isSetByHand(quote) ? "*set by hand*" : null,
  ];
  return `${escaped(quoted(text, quote))} — ${parts.filter((part) => part !== null).join(", ")}`;
}

function entityItem({ report }: CorrectedArticle, index: number): string {
  const { name, type, aliases, value, unit, mentions } = report.entities[index]!;
  const parts = [
    type,
    ...(aliases.length > 0 ? [`also ${aliases.map(escaped).join(", ")}`] : []),
    ...(value === undefined ? [] : [escaped(unit === undefined ? value : `${value} ${unit}`)]),
    mentions.length === 0 ? "*named by hand*" : `${mentions.length} ${mentions.length === 1 ? "mention" : "mentions"}`,
  ];
  return `**${escaped(name)}**: ${parts.join(", ")}`;
}

function findingItem({ text }: CorrectedArticle, finding: CorrectedArticle["dismissed"][number]): string {
  const places = finding.spans.map((span) => escaped(`‘${inOneLine(wordsOf(text, span))}’`));
  return `${findingName(finding)} (${finding.severity}): ${places.join(", ")}`;
}

// Everything that is markup somewhere in a line, and what is at its beginning: a list, a heading, a rule.
function escaped(words: string): string {
  return inOneLine(words)
    .replace(/[\\`*_{}[\]<>#|&~$]/g, "\\$&")
    .replace(/^[-+=]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}
