// An article with its marks and lists as a document that stands alone: one file, no script, nothing to load.
import type { Entity, Finding, Quote, Span } from "../report.js";
import type { Article } from "./article.js";
import { type CorrectedArticle, correctedArticle, inOneLine, isSetByHand, wordsOf } from "./corrected-article.js";
import { describer } from "./description.js";
import { type Mark, markedText } from "./marked-text.js";
import { STYLES } from "./html-styles.js";
import { correctionInWords, findingName, quoted, saidBy } from "./wording.js";

/** A whole HTML document: the text with quotes, names and findings marked, and lists of them that link into it. */
export function html(article: Article): string {
  const corrected = correctedArticle(article);
  const title = escaped(corrected.headline || "Article");
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLES}</style>
</head>
<body>
<main>
<h1 dir="auto">${title}</h1>
${about(corrected)}<article>
${paragraphs(corrected)}</article>
${lists(corrected)}</main>
</body>
</html>
`;
}

function lists(article: CorrectedArticle): string {
  const { text, report, dismissed, corrections } = article;
  const describe = describer(text, report);
  const quotes = report.quotes.map((quote, index) => quoteItem(article, index, describe(quote)));
  const findings = report.findings.map((finding, index) => findingItem(article, finding, `#finding-${index + 1}`));
  const dropped = dismissed.map((finding) => findingItem(article, finding, null));
  const decisions = corrections.map(({ correction, outcome }) => bidi(correctionInWords(correction, outcome)));
  return [
    section("Quotes", quotes),
    section("Entities", report.entities.map(entityItem)),
    section("Findings", findings),
    section("Dismissed findings", dropped),
    section("Corrections", decisions),
  ].join("");
}

// Words whose direction does not touch that of what stands around them.
function bidi(words: string): string {
  return `<bdi>${escaped(words)}</bdi>`;
}

function about({ date, address }: CorrectedArticle): string {
  const parts = [
    ...(date ? [`<time datetime="${date}">${date}</time>`] : []),
    ...(address ? [`<a href="${escaped(address)}">${escaped(address)}</a>`] : []),
  ];
  return parts.length > 0 ? `<p class="about">${parts.join(", ")}</p>\n` : "";
}

function paragraphs({ text, report }: CorrectedArticle): string {
  const marks = [...quoteMarks(report.quotes), ...findingMarks(report.findings), ...entityMarks(report.entities)];
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const within = marksWithin(report.paragraphs, marks);
  const write = (span: Span): string => escaped(wordsOf(text, span));
  return report.paragraphs
    .map((paragraph, i) => `<p dir="auto">${markedText(paragraph, within[i]!, write)}</p>\n`)
    .join("");
}

// Of each paragraph; a quote of several paragraphs is in each of them.
function marksWithin(paragraphs: readonly Span[], marks: readonly Mark[]): Mark[][] {
  const within = paragraphs.map((): Mark[] => []);
  let first = 0;
  for (const mark of marks) {
    while (first < paragraphs.length && paragraphs[first]!.end <= mark.start) first += 1;
    for (let i = first; i < paragraphs.length && paragraphs[i]!.start < mark.end; i += 1) within[i]!.push(mark);
  }
  return within;
}

function quoteMarks(quotes: readonly Quote[]): Mark[] {
  return quotes.flatMap((quote, index) => {
    const attributes = ` class="${quote.kind}${isSetByHand(quote) ? " by-hand" : ""}"`;
    return quote.contents.map(({ start, end }, i): Mark => {
      return { start, end, tag: "q", attributes, id: i === 0 ? `quote-${index + 1}` : null };
    });
  });
}

function findingMarks(findings: readonly Finding[]): Mark[] {
  return findings.map((finding, index): Mark => {
    const { start, end } = finding.spans[0]!;
    return {
      start,
      end,
      tag: "mark",
      attributes: ` title="${escaped(findingName(finding))}"`,
      id: `finding-${index + 1}`,
    };
  });
}

function entityMarks(entities: readonly Entity[]): Mark[] {
  return entities.flatMap(({ type, name, mentions }) =>
    mentions.map(({ start, end, kind }): Mark => {
      return {
        start,
        end,
        tag: "span",
        attributes: ` class="entity ${kind}" title="${escaped(`${type}: ${name}`)}"`,
        id: null,
      };
    }),
  );
}

function section(heading: string, items: readonly string[]): string {
  if (items.length === 0) return "";
  return `<section>\n<h2>${heading}</h2>\n<ol>\n${items.map((item) => `<li>${item}</li>\n`).join("")}</ol>\n</section>\n`;
}

function quoteItem({ text, report }: CorrectedArticle, index: number, description: string | null): string {
  const quote = report.quotes[index]!;
  const speaker = saidBy(text, report, quote);
  const parts = [
    speaker && `<b>${bidi(speaker)}</b>`,
    description && bidi(description),
    quote.kind,
    isSetByHand(quote) ? "<em>set by hand</em>" : null,
  ];
  const words = `<a href="#quote-${index + 1}">${bidi(quoted(text, quote))}</a>`;
  return `${words} — ${parts.filter((part) => part !== null).join(", ")}`;
}

function entityItem({ name, type, aliases, mentions }: Entity): string {
  const parts = [
    type,
    ...(aliases.length > 0 ? [`also ${aliases.map((alias) => bidi(alias)).join(", ")}`] : []),
    mentions.length === 0
      ? "<em>named by hand</em>"
      : `${mentions.length} ${mentions.length === 1 ? "mention" : "mentions"}`,
  ];
  return `<b>${bidi(name)}</b>: ${parts.join(", ")}`;
}

function findingItem({ text }: CorrectedArticle, finding: Finding, target: string | null): string {
  const places = finding.spans.map((span) => bidi(inOneLine(wordsOf(text, span)))).join(" · ");
  const label = escaped(findingName(finding));
  return `${target === null ? label : `<a href="${target}">${label}</a>`} (${finding.severity}): ${places}`;
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

// What no HTML text may hold, half a surrogate pair and control characters, is replaced as a browser replaces it.
function escaped(words: string): string {
  return words
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
    .replace(/[\0-\x08\v\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]/g, "\ufffd")
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
