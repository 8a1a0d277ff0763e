// Links that open the article and show a passage: URL text fragments, address#:~:text=…
import type { Report, Span } from "../report.js";
import type { Article } from "./article.js";
import { correctedArticle, inOneLine, isSetByHand, paragraphOf, wordsOf } from "./corrected-article.js";
import { findingName, quoted, saidBy } from "./wording.js";

/** A link to a quote or to where a finding is. */
export interface TextFragment {
  href: string;
  /** What it leads to, in words. */
  label: string;
}

/** Longer words are told by their first and last ones: an address is to stay short. */
const LONGEST = 120;
const ENDS = 5; // words at each end
const CONTEXT = 3; // words before and behind, where the same words stand in several places

/** Of each quote, then of each finding; none without an address. */
export function textFragments(article: Article): TextFragment[] {
  const { text, report, dismissed, address } = correctedArticle(article);
  if (address === null) return [];
  const link = (label: string, spans: readonly Span[]): TextFragment => ({
    href: hrefTo(address, text, report, spans),
    label,
  });
  return [
    ...report.quotes.map((quote) => {
      const by = [saidBy(text, report, quote), ...(isSetByHand(quote) ? ["set by hand"] : [])].filter(
        (part) => part !== null,
      );
      return link([quoted(text, quote), ...(by.length > 0 ? [by.join(", ")] : [])].join(" — "), quote.contents);
    }),
    ...report.findings.map((finding) => link(findingName(finding), finding.spans.slice(0, 1))),
    ...dismissed.map((finding) => link(`${findingName(finding)} (dismissed)`, finding.spans.slice(0, 1))),
  ];
}

/** The links as text: a line of words, the address below it, and an empty line. */
export function textFragmentList(article: Article): string {
  return textFragments(article)
    .map(({ href, label }) => `${label}\n${href}\n`)
    .join("\n");
}

function hrefTo(address: string, text: string, report: Report, spans: readonly Span[]): string {
  const directives = spans.map((span) => directive(text, report, span)).filter((part) => part !== null);
  return directives.length === 0 ? address : `${address}${address.includes("#") ? "" : "#"}:~:${directives.join("&")}`;
}

// text=[prefix-,]start[,end][,-suffix]: whole words, each part within one block of the page.
function directive(text: string, report: Report, span: Span): string | null {
  const { start, end } = withoutOuterMarks(text, span);
  if (start === end) return null;
  const words = text.slice(start, end);
  const parts = oneBlock(words) && words.length <= LONGEST ? [encoded(inOneLine(words))] : endsOf(words);
  const several = text.indexOf(words) !== start || text.includes(words, start + 1);
  if (!several) return `text=${parts.join(",")}`;
  const [first, last] = [blockOf(report, start), blockOf(report, end - 1)];
  const prefix = first && lastWords(text.slice(first.start, start));
  const suffix = last && firstWords(text.slice(end, last.end));
  return `text=${[...(prefix ? [`${encoded(prefix)}-`] : []), ...parts, ...(suffix ? [`-${encoded(suffix)}`] : [])].join(",")}`;
}

function blockOf(report: Report, offset: number): Span | null {
  const number = paragraphOf(report, { start: offset, end: offset + 1 });
  return number === null ? null : report.paragraphs[number - 1]!;
}

function oneBlock(words: string): boolean {
  return !/[\n\r\u2028\u2029]/.test(words);
}

function endsOf(words: string): string[] {
  const lines = words
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return [firstWords(lines[0]!, ENDS), lastWords(lines.at(-1)!, ENDS)].map(encoded);
}

function firstWords(words: string, count = CONTEXT): string {
  return inOneLine(words).split(" ").slice(0, count).join(" ");
}

function lastWords(words: string, count = CONTEXT): string {
  return inOneLine(words).split(" ").slice(-count).join(" ");
}

// A page can have other marks than the text that was pasted.
function withoutOuterMarks(text: string, { start, end }: Span): Span {
  const words = wordsOf(text, { start, end });
  const before = /^[^\p{L}\p{M}\p{N}]*/u.exec(words)![0].length;
  const behind = before === words.length ? 0 : /[^\p{L}\p{M}\p{N}]*$/u.exec(words)![0].length;
  return { start: start + before, end: end - behind };
}

// The three characters that are syntax; encodeURIComponent knows two of them, and takes no half of a surrogate pair.
function encoded(words: string): string {
  const whole = words.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
  return encodeURIComponent(whole).replaceAll("-", "%2D");
}
