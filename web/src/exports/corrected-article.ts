// An article as exports write it: with its corrections laid over the report, and only what can be used of what was given.
import { applyCorrections, type Outcome } from "../corrections/apply.js";
import type { Correction } from "../corrections/correction.js";
import type { Entity, Finding, Quote, Report, Span } from "../report.js";
import { startingBefore } from "../span-search.js";
import { webAddress } from "../web-address.js";
import type { Article } from "./article.js";

export interface LaidCorrection {
  correction: Correction;
  outcome: Outcome;
}

export interface CorrectedArticle {
  text: string;
  /** With the corrections laid over it. */
  report: Report;
  corrections: readonly LaidCorrection[];
  dismissed: readonly Finding[];
  /** Null if it is no absolute http or https address: it becomes a link. */
  address: string | null;
  /** Given, or the first paragraph, in one line; empty if the text is. */
  headline: string;
  /** Null if it is no day. */
  date: string | null;
}

export function correctedArticle(article: Article): CorrectedArticle {
  const { text, corrections = [] } = article;
  const { report, outcomes, dismissed } = applyCorrections(text, article.report, corrections);
  const [first] = report.paragraphs;
  return {
    text,
    report,
    corrections: corrections.map((correction, i) => ({ correction, outcome: outcomes[i]! })),
    dismissed,
    address: webAddress(article.address ?? ""),
    headline: inOneLine(article.title ?? (first ? wordsOf(text, first) : "")),
    date: article.date !== undefined && /^\d{4}-\d\d-\d\d$/.test(article.date) ? article.date : null,
  };
}

export function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** Without line breaks; no-break spaces stay. */
export function inOneLine(words: string): string {
  return words.replace(/(?:[^\S\u00a0\u2007\u202f]|\u0085)+/g, " ").trim();
}

export function speakerOf({ entities }: Report, { speaker }: Quote): Entity | null {
  return speaker === null ? null : entities[speaker]!;
}

/** Whether a person had a say in it. */
export function isSetByHand({ rule }: Quote): boolean {
  return rule === "corrected";
}

/** The number of the paragraph that a span begins in, from 1 on; null if it begins between two. */
export function paragraphOf({ paragraphs }: Report, { start }: Span): number | null {
  const number = startingBefore(paragraphs, start + 1);
  return number > 0 && start < paragraphs[number - 1]!.end ? number : null;
}
