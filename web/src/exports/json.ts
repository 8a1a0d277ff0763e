// An article with all that is known of it as JSON, and the way back.
import * as v from "valibot";
import { applyCorrections } from "../corrections/apply.js";
import type { Correction } from "../corrections/correction.js";
import { parseCorrections } from "../corrections/parse.js";
import { GalleyError } from "../error.js";
import type { Article } from "./article.js";

/** The shape's version: it changes when a field changes its meaning, not when one is added. */
const SCHEMA = "galley-article/1";

/** What is read of a stored article. Its report is not: the text is analysed afresh. */
export interface StoredArticle {
  text: string;
  corrections: Correction[];
  address?: string;
  title?: string;
  date?: string;
}

/**
 * `{ schema, text, title, address, date, report, corrections, corrected }`: the report as the analysis made it, the
 * corrections as they are, and what they make of it, `{ report, outcomes, dismissed }`.
 */
export function json(article: Article): string {
  const { text, title, address, date, report, corrections = [] } = article;
  const corrected = applyCorrections(text, report, corrections);
  return `${JSON.stringify({ schema: SCHEMA, text, title, address, date, report, corrections, corrected }, null, 2)}\n`;
}

const stored = v.object({
  schema: v.literal(SCHEMA),
  text: v.string(),
  title: v.exactOptional(v.string()),
  address: v.exactOptional(v.string()),
  date: v.exactOptional(v.string()),
  corrections: v.unknown(),
});

/**
 * Opens again what `json` wrote. Throws a GalleyError: `invalid-article` if it is no such thing, `invalid-corrections` if
 * its corrections are none; the message says where it is wrong.
 */
export function parseArticle(source: string): StoredArticle {
  const result = v.safeParse(stored, parsed(source), { abortEarly: true });
  if (result.success) {
    const { schema: _, ...article } = result.output;
    return { ...article, corrections: parseCorrections(article.corrections) };
  }
  const [issue] = result.issues;
  throw new GalleyError("invalid-article", `${v.getDotPath(issue) ?? "article"}: ${issue.message}`);
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    throw GalleyError.from(error, "invalid-article");
  }
}
