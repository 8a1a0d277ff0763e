// What a text says of somebody right beside the name: "NATO Secretary General", "the mayor of Leeds".
import table from "../../../core/data/titles.tsv?raw";
import type { Entity, EntityType, Mention, Quote, Report, Span } from "../report.js";
import { inOneLine } from "./corrected-article.js";

const FORMS_OF_ADDRESS = /^(?:mrs?|ms|miss|dr|sir|dame|lord|lady|.+\.)$/; // "Mr" says nothing of what he is
const TITLES = table
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t")[0]!)
  .filter((title) => !FORMS_OF_ADDRESS.test(title))
  .sort((a, b) => b.length - a.length);
// "Ann Lee, the report said, left": a verb at the end, which no description has.
const CLAUSE = /\s(?:said|says|told|tells|wrote|writes|found|finds|shows?|\p{L}+ed)$/u;
const OWNERS: readonly EntityType[] = ["organization", "place", "nationality"];
const LONGEST = 80; // units; more is a clause
/** Who somebody is stands where they are named first. */
const FIRST_NAMES = 3;

/**
 * What an entity is, by words beside one of its names: first in the source of `quote`, then where the text names it first.
 * Null if the text does not say it there.
 */
export function descriptionOf(text: string, report: Report, entity: number, quote: Quote): string | null {
  const names = report.entities[entity]!.mentions.filter(({ kind }) => kind === "name");
  const { source } = quote;
  const inSource = source && names.find(({ start, end }) => source.start <= start && end <= source.end);
  const told = (name: Mention): string | null => titleBefore(text, report, name) ?? apposition(text, report, name);
  for (const name of [...(inSource ? [inSource] : []), ...names.slice(0, FIRST_NAMES)]) {
    const description = (name === inSource && phraseBefore(text, source!, name)) || told(name);
    if (description) return description;
  }
  return null;
}

// "NATO Secretary General" of the source "NATO Secretary General Mark Rutte", but not "a spokesman for" of another.
function phraseBefore(text: string, source: Span, name: Span): string | null {
  const phrase = tidy(text.slice(source.start, name.start));
  const title = TITLES.find((known) => endsWithWords(phrase, known));
  return title && phrase.length <= LONGEST ? phrase : null;
}

// A title right before the name, with the body or the place that it is of.
function titleBefore(text: string, { entities }: Report, name: Span): string | null {
  const before = text.slice(Math.max(0, name.start - LONGEST), name.start);
  if (!/[ \u00a0]$/.test(before)) return null;
  const title = TITLES.find((known) => endsWithWords(before.trimEnd(), known));
  if (!title) return null;
  const start = name.start - before.length + before.trimEnd().length - title.length;
  const owner = ownerBefore(text, entities, start);
  return tidy(text.slice(owner ? owner.start : start, name.start));
}

// "NATO " or "Dutch " before what begins at `start`.
function ownerBefore(text: string, entities: readonly Entity[], start: number): Span | null {
  for (const { type, mentions } of entities) {
    if (!OWNERS.includes(type)) continue;
    for (const { kind, start: from, end } of mentions)
      if (kind === "name" && end < start && start - end <= 3 && /^(?:['’]s)?[ \u00a0]$/.test(text.slice(end, start)))
        return { start: from, end };
  }
  return null;
}

// ", the mayor of Leeds," or ", 40, a fisherman." behind the name; not a list of people, nor what somebody reports.
function apposition(text: string, { quotes }: Report, name: Span): string | null {
  const behind = text.slice(name.end, name.end + 2 * LONGEST);
  const [all, lead, phrase] =
    /^(,\s(?:\d+,\s)?)((?:the|an?)\s[^,.;:!?"“”«»\n]+)(?=[,.])(?!,\s(?:and|or)\s)/.exec(behind) ?? [];
  if (all === undefined || lead === undefined || phrase === undefined || phrase.length > LONGEST) return null;
  const start = name.end + lead.length;
  const reports = quotes.some(({ cue }) => cue && cue.start < start + phrase.length && start < cue.end);
  return reports || CLAUSE.test(phrase) ? null : tidy(phrase);
}

function endsWithWords(phrase: string, words: string): boolean {
  return phrase.toLowerCase().endsWith(words) && !/[\p{L}\p{M}\p{N}-]$/u.test(phrase.slice(0, -words.length));
}

function tidy(phrase: string): string {
  return inOneLine(phrase)
    .replace(/^,|,$/g, "")
    .replace(/^(?:The|An?)\s/, (article) => article.toLowerCase())
    .trim();
}
