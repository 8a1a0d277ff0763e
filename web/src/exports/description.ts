// What a text says of somebody right beside the name: "NATO Secretary General", "the mayor of Leeds".
import table from "../../../core/data/titles.tsv?raw";
import type { EntityType, Mention, Quote, Report, Span } from "../report.js";
import { startingBefore } from "../span-search.js";
import { inOneLine } from "./corrected-article.js";

const FORMS_OF_ADDRESS = /^(?:mrs?|ms|miss|dr|sir|dame|lord|lady|.+\.)$/; // "Mr" says nothing of what he is
const TITLES: ReadonlySet<string> = new Set(
  table
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t")[0]!)
    .filter((title) => !FORMS_OF_ADDRESS.test(title)),
);
const TITLE_WORDS = Math.max(...[...TITLES].map((title) => title.split(" ").length));

// "Ann Lee, the report said, left": a verb at the end, which no description has.
const CLAUSE = /\s(?:said|says|told|tells|wrote|writes|found|finds|shows?|\p{L}+ed)$/u;
const OWNERS: readonly EntityType[] = ["organization", "place", "nationality"];
const LONGEST = 80; // units; more is a clause
/** Who somebody is stands where they are named first. */
const FIRST_NAMES = 3;

/**
 * What the speaker of a quote of this report is, by words beside the name: first in the quote's source, then in that of
 * another quote of theirs, where the phrase is whole, then where the text names them first. Null if the text does not say it there, or nobody is known to speak. Linear in the report, once.
 */
export function describer(text: string, report: Report): (quote: Quote) => string | null {
  const names = report.entities.map(({ mentions }) => mentions.filter(({ kind }) => kind === "name"));
  const owners = new Map(
    report.entities.flatMap(({ type }, i) =>
      OWNERS.includes(type) ? names[i]!.map((name) => [name.end, name] as const) : [],
    ),
  );
  const cues = report.quotes.flatMap(({ cue }) => (cue ? [cue] : [])).sort((a, b) => a.start - b.start);
  const beside = (name: Span): string | null => titleBefore(text, owners, name) ?? apposition(text, cues, name);
  const first = names.map((list) => lazily(() => firstOf(list.slice(0, FIRST_NAMES), beside)));
  const phraseOf = ({ source, speaker }: Quote): string | null => {
    const name = source && speaker !== null && nameIn(names[speaker]!, source);
    return name ? phraseBefore(text, source, name) : null;
  };
  const ofAnyQuote = lazily(() => {
    const phrases = report.quotes.map((quote) => [quote.speaker, phraseOf(quote)] as const);
    return new Map(phrases.filter(([, phrase]) => phrase !== null).reverse()); // the first of each counts
  });
  return (quote) => {
    const { source, speaker } = quote;
    if (speaker === null) return null;
    const name = source && nameIn(names[speaker]!, source);
    return phraseOf(quote) ?? ofAnyQuote().get(speaker) ?? (name && beside(name)) ?? first[speaker]!();
  };
}

function lazily<T>(compute: () => T): () => T {
  let value: { of: T } | null = null;
  return () => (value ??= { of: compute() }).of;
}

function firstOf(names: readonly Span[], beside: (name: Span) => string | null): string | null {
  for (const name of names) {
    const description = beside(name);
    if (description) return description;
  }
  return null;
}

function nameIn(names: readonly Mention[], source: Span): Span | null {
  const name = names[startingBefore(names, source.start)];
  return name && name.end <= source.end ? name : null;
}

// "NATO Secretary General" of the source "NATO Secretary General Mark Rutte", but not "a spokesman for" of another.
function phraseBefore(text: string, source: Span, name: Span): string | null {
  const phrase = tidy(text.slice(source.start, name.start));
  return phrase.length <= LONGEST && titleAtEnd(phrase) ? phrase : null;
}

// A title right before the name, with the body or the place that it is of.
function titleBefore(text: string, owners: ReadonlyMap<number, Span>, name: Span): string | null {
  const before = text.slice(Math.max(0, name.start - LONGEST), name.start);
  const title = /[ \u00a0]$/.test(before) ? titleAtEnd(before.trimEnd()) : null;
  if (!title) return null;
  const start = name.start - before.length + before.trimEnd().length - title.length;
  const gap = /(?:['’]s)?[ \u00a0]$/.exec(text.slice(Math.max(0, start - 3), start));
  const owner = gap && owners.get(start - gap[0].length);
  return tidy(text.slice(owner ? owner.start : start, name.start));
}

// ", the mayor of Leeds," or ", 40, a fisherman." behind the name; not a list of people, nor what somebody reports.
function apposition(text: string, cues: readonly Span[], name: Span): string | null {
  const behind = text.slice(name.end, name.end + 2 * LONGEST);
  const [all, lead, phrase] =
    /^(,\s(?:\d+,\s)?)((?:the|an?)\s[^,.;:!?"“”«»\n]+)(?=[,.])(?!,\s(?:and|or)\s)/.exec(behind) ?? [];
  if (all === undefined || lead === undefined || phrase === undefined || phrase.length > LONGEST) return null;
  const start = name.end + lead.length;
  const cue = cues[startingBefore(cues, start)];
  const reports = cue !== undefined && cue.start < start + phrase.length;
  return reports || CLAUSE.test(phrase) ? null : tidy(phrase);
}

// The longest, as it stands there; whole words.
function titleAtEnd(phrase: string): string | null {
  const words = phrase.split(/[ \u00a0]/);
  for (let count = Math.min(TITLE_WORDS, words.length); count > 0; count -= 1) {
    const title = words.slice(-count).join(" ");
    if (TITLES.has(title.toLowerCase())) return title;
  }
  return null;
}

function tidy(phrase: string): string {
  return inOneLine(phrase)
    .replace(/^,|,$/g, "")
    .replace(/^(?:The|An?)\s/, (article) => article.toLowerCase())
    .trim();
}
