// The key to the marks: words that name a mark, marked by a report made by hand.
import type { Change, ChangeKind, DuplicateGroup, DuplicateKind, EntityType, MentionKind, QuoteKind, Report, Severity, Span } from "galley";

/** What the key says. What is named "near…" and "changed…" stands within `near` and `changed`. */
export type LegendTexts = Record<
  | "repeats" | "exact" | "near" | "nearWord" | "nearGap" | "changed" | "changedNumber" | "changedName"
  | "quotes" | "direct" | "mixed" | "indirect" | "scare"
  | "names" | "person" | "organization" | "place" | "other" | "pronoun" | "description" | "unsure"
  | "findings" | "high" | "medium" | "low",
  string
>;

export interface Legend {
  text: string;
  report: Report;
}

export function legendOf(texts: LegendTexts): Legend {
  const lines = [
    [texts.repeats, texts.exact, texts.near, texts.changed],
    [texts.quotes, texts.direct, texts.mixed, texts.indirect, texts.scare],
    [texts.names, texts.person, texts.organization, texts.place, texts.other, texts.pronoun, texts.description, texts.unsure],
    [texts.findings, texts.high, texts.medium, texts.low],
  ];
  const text = lines.map(([title, ...items]) => `${title}: ${items.join(" · ")}`).join("\n");
  return { text, report: reportOf(texts, new Places(text)) };
}

/** Where words stand; they are asked for in the order in which they stand there. */
class Places {
  readonly #text: string;
  #from = 0;

  constructor(text: string) {
    this.#text = text;
  }

  of(words: string): Span {
    const start = this.#text.indexOf(words, this.#from);
    this.#from = start + 1; // “check” is not the beginning of “check first”
    return { start, end: start + words.length };
  }
}

function reportOf(texts: LegendTexts, places: Places): Report {
  const title = places.of(texts.repeats);
  const change = (kind: ChangeKind, copy: Span): Change => ({ original: title, copy, kind });
  const repeat = (kind: DuplicateKind, words: string, changes: () => Change[] = () => []): DuplicateGroup => {
    const copy = { ...places.of(words), similarity: kind === "exact" ? 1 : 0.9, changes: changes() };
    return { kind, quotation: false, spans: [{ ...title, similarity: 1, changes: [] }, copy] };
  };
  const gap = ({ start }: Span): Span => ({ start, end: start });
  return {
    schema: "galley/1",
    paragraphs: [],
    sentences: [],
    duplicates: [
      repeat("exact", texts.exact),
      repeat("near", texts.near, () => [
        change("wording", places.of(texts.nearWord)),
        change("wording", gap(places.of(texts.nearGap))),
      ]),
      repeat("near", texts.changed, () => [
        change("number", places.of(texts.changedNumber)),
        change("name", places.of(texts.changedName)),
      ]),
    ],
    quotes: (["direct", "mixed", "indirect", "scare"] as const).map((kind) => quote(kind, places.of(texts[kind]))),
    entities: [
      entity("person", texts.person, places),
      entity("organization", texts.organization, places),
      entity("place", texts.place, places),
      entity("date", texts.other, places),
      entity("person", texts.pronoun, places, "pronoun"),
      entity("person", texts.description, places, "description"),
      entity("person", texts.unsure, places, "name", 0),
    ],
    findings: (["high", "medium", "low"] as const).map((severity) => finding(severity, places.of(texts[severity]))),
  };
}

function quote(kind: QuoteKind, content: Span): Report["quotes"][number] {
  return { kind, contents: [content], cue: null, source: null, speaker: null, parent: null, rule: "key", confidence: 1 };
}

function entity(
  type: EntityType,
  words: string,
  places: Places,
  kind: MentionKind = "name",
  confidence = 1,
): Report["entities"][number] {
  return { type, name: words, aliases: [], mentions: [{ ...places.of(words), kind, confidence }] };
}

function finding(severity: Severity, span: Span): Report["findings"][number] {
  return { kind: "loaded-cue", severity, spans: [span], entities: [], quotes: [], rule: "key" };
}
