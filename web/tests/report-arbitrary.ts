// Texts with reports that could be of them, for property tests: words of many scripts, some of them mentions, some quotes.
import fc from "fast-check";
import type {
  Entity,
  EntityType,
  Finding,
  FindingKind,
  Mention,
  Quote,
  QuoteKind,
  Report,
  Span,
} from "../src/report.js";

export const ENTITY_TYPES: EntityType[] = ["person", "organization", "place", "date", "money"];
export const QUOTE_KINDS: QuoteKind[] = ["direct", "mixed", "indirect", "scare"];
const FINDINGS: FindingKind[] = ["unattributed-quote", "ambiguous-source", "quote-speaker", "name-spelling"];
const WORDS = [
  "Ann",
  "Lee",
  "“wir",
  "fahren”",
  "שרה",
  "🚢",
  "cafe\u0301",
  "\u00a0",
  "said",
  "he",
  "he",
  "Ann",
  "=1+1",
  "a\nb",
];

export interface Sample {
  text: string;
  report: Report;
}

interface Seed {
  words: string[];
  kinds: { owner: number; kind: Mention["kind"] }[];
  types: EntityType[];
  quotes: { kind: QuoteKind; length: number; from: number; speaker: number; sourced: boolean }[];
  findings: { kind: FindingKind; at: number; quote: number }[];
}

const seed: fc.Arbitrary<Seed> = fc.record({
  words: fc.array(fc.constantFrom(...WORDS), { minLength: 12, maxLength: 40 }),
  kinds: fc.array(
    fc.record({ owner: fc.nat(5), kind: fc.constantFrom("name" as const, "pronoun" as const, "description" as const) }),
    { maxLength: 20 },
  ),
  types: fc.array(fc.constantFrom(...ENTITY_TYPES), { minLength: 6, maxLength: 6 }),
  quotes: fc.array(
    fc.record({
      kind: fc.constantFrom(...QUOTE_KINDS),
      length: fc.integer({ min: 1, max: 4 }),
      from: fc.nat(30),
      speaker: fc.nat(9),
      sourced: fc.boolean(),
    }),
    { maxLength: 5 },
  ),
  findings: fc.array(fc.record({ kind: fc.constantFrom(...FINDINGS), at: fc.nat(11), quote: fc.nat(9) }), {
    maxLength: 5,
  }),
});

export const sample: fc.Arbitrary<Sample> = seed.map(({ words, kinds, types, quotes, findings }) => {
  const text = words.join(" ");
  let at = 0;
  const places = words.map((word): Span => {
    const start = at;
    at += word.length + 1;
    return { start, end: start + word.length };
  });
  const entities = entitiesOf(text, places, kinds, types);
  const made = quotes
    .map((quote) => quoteOf(quote, places, entities))
    .sort((a, b) => a.contents[0]!.start - b.contents[0]!.start);
  const report: Report = {
    schema: "galley/1",
    paragraphs: [{ start: 0, end: text.length }],
    sentences: [{ start: 0, end: text.length }],
    entities,
    quotes: made,
    duplicates: [],
    findings: findings
      .map(({ kind, at: place, quote }): Finding => {
        const about = entities.length > 1 && kind === "name-spelling" ? [0, entities.length - 1] : [];
        const of = made.length > 0 && kind !== "name-spelling" ? [quote % made.length] : [];
        return { kind, severity: "low", spans: [places[place]!], entities: about, quotes: of, rule: kind };
      })
      .sort((a, b) => a.spans[0]!.start - b.spans[0]!.start),
  };
  return { text, report };
});

function entitiesOf(
  text: string,
  places: readonly Span[],
  kinds: Seed["kinds"],
  types: readonly EntityType[],
): Entity[] {
  const owners = new Map<number, Mention[]>();
  for (const [i, { owner, kind }] of kinds.entries()) {
    const place = places[i];
    if (place) owners.set(owner, [...(owners.get(owner) ?? []), { ...place, kind, confidence: 0.9 }]);
  }
  const entities = [...owners].map(([owner, mentions]): Entity => {
    const names = [...new Set(mentions.map(({ start, end }) => text.slice(start, end)))];
    const type = types[owner]!;
    const value =
      type === "date" || type === "money" ? { value: "2000", ...(type === "money" ? { unit: "USD" } : {}) } : {};
    return { type, name: names[0]!, aliases: names.slice(1), ...value, mentions };
  });
  if (entities.length > 2) {
    entities[0]!.related = [1, 2];
    entities[1]!.related = [0];
    entities[2]!.related = [0];
  }
  return entities;
}

function quoteOf(
  { kind, length, from, speaker, sourced }: Seed["quotes"][number],
  places: readonly Span[],
  entities: readonly Entity[],
): Quote {
  const first = from % places.length;
  const last = Math.min(places.length - 1, first + length - 1);
  const who = kind !== "scare" && sourced && entities.length > 0 ? speaker % entities.length : null;
  const source =
    who === null ? null : { start: entities[who]!.mentions[0]!.start, end: entities[who]!.mentions[0]!.end };
  const contents = [{ start: places[first]!.start, end: places[last]!.end }];
  return { kind, contents, cue: null, source, speaker: who, parent: null, rule: "sample", confidence: 0.4 };
}
