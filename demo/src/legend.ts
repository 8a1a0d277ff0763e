// The key to the marks: words that name a mark, marked by a report made by hand.
import type {
  Change,
  ChangeKind,
  DuplicateGroup,
  DuplicateKind,
  EntityType,
  MentionKind,
  QuoteKind,
  Report,
  Span,
} from "galley";

export const LEGEND_TEXT = [
  "Repeats: the same again · nearly the same, with another word or something left out · with another number or name",
  "Quotes: word for word · partly in marks · in other words · no speaker found",
  "Names: person · organization · place · date, amount, other · pronoun · description · unsure",
].join("\n");

export const LEGEND_REPORT: Report = {
  schema: "galley/1",
  paragraphs: [],
  sentences: [],
  entities: [
    entity("person", "person"),
    entity("organization", "organization"),
    entity("place", "place"),
    entity("date", "date, amount, other"),
    entity("person", "pronoun", "pronoun"),
    entity("person", "description", "description"),
    entity("person", "unsure", "name", 0),
  ],
  quotes: [
    quote("direct", "word for word"),
    quote("mixed", "partly in marks"),
    quote("indirect", "in other words"),
    quote("scare", "no speaker found"),
  ],
  duplicates: [
    duplicates("exact", "the same again"),
    duplicates("near", "nearly the same, with another word or something left out", [
      change("wording", place("another word")),
      change("wording", { start: place(" out").start, end: place(" out").start }),
    ]),
    duplicates("near", "with another number or name", [
      change("number", place("number")),
      change("name", place("name")),
    ]),
  ],
  findings: [],
};

function place(words: string): Span {
  const start = LEGEND_TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function entity(type: EntityType, words: string, kind: MentionKind = "name", confidence = 1): Report["entities"][number] {
  return { type, name: words, aliases: [], mentions: [{ ...place(words), kind, confidence }] };
}

function quote(kind: QuoteKind, words: string): Report["quotes"][number] {
  const contents = [place(words)];
  return { kind, contents, cue: null, source: null, speaker: null, parent: null, rule: "key", confidence: 1 };
}

function duplicates(kind: DuplicateKind, words: string, changes: Change[] = []): DuplicateGroup {
  const original = { ...place("Repeats"), similarity: 1, changes: [] };
  return { kind, quotation: false, spans: [original, { ...place(words), similarity: kind === "exact" ? 1 : 0.9, changes }] };
}

function change(kind: ChangeKind, copy: Span): Change {
  return { original: place("Repeats"), copy, kind };
}
