// The block of "key: value" lines between two "---" that a Markdown file may begin with.
import { facts, type ArticleFacts } from "./article-facts.js";

export interface FrontMatter {
  facts: ArticleFacts;
  /** The file without the block. */
  body: string;
}

const BLOCK = /^---[ \t]*\n([^]*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/;

export function splitFrontMatter(markdown: string): FrontMatter {
  const [block = "", lines = ""] = BLOCK.exec(markdown) ?? [];
  const values = new Map(lines.split("\n").map(entry));
  const of = (...keys: string[]): string[] => keys.map((key) => values.get(key) ?? "");
  return {
    facts: facts({ title: of("title"), date: of("date", "published"), address: of("canonical_url", "canonical", "url") }),
    body: markdown.slice(block.length),
  };
}

function entry(line: string): [string, string] {
  const colon = line.indexOf(":");
  if (colon < 0) return ["", ""];
  const value = line.slice(colon + 1).trim();
  return [line.slice(0, colon).trim().toLowerCase(), /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value];
}
