// The report: everything Galley says about a text, as layers of spans beside it. Plain data: it can be cloned, stored
// and sent as it is, and JSON.stringify gives what the command-line tool prints.
//
//   text        "Photos matter," Putin replied. "They reflect something."
//   contents    ^^^^^^^^^^^^^^^^                ^^^^^^^^^^^^^^^^^^^^^^^^^   one Quote, two contents
//   source                       ^^^^^                                     the words that name the speaker here
//   cue                                ^^^^^^^                             lemma "reply", stance neutral
//   mentions                     ^^^^^                                     of the Entity "Vladimir Putin"

/**
 * A stretch of the text, half-open, in UTF-16 code units: `text.slice(start, end)`.
 * `0 <= start < end <= text.length`; neither end splits a surrogate pair.
 */
export interface Span {
  start: number;
  end: number;
}

/** What kind of thing an entity is. */
export type EntityType =
  | "person"
  | "organization"
  | "place"
  | "nationality"
  | "event"
  | "date"
  | "time"
  | "money"
  | "percent"
  | "quantity";

/** How a mention refers: by the name alone (no title, no possessive 's, no final stop), by "he", by "his alliance". */
export type MentionKind = "name" | "pronoun" | "description";

/** One place where the text refers to an entity. */
export interface Mention extends Span {
  kind: MentionKind;
  /** 0 to 1, in thousandths. */
  confidence: number;
}

/** One real-world thing that the text names. */
export interface Entity {
  type: EntityType;
  /** Its fullest form in the text: "Mark Rutte", not "Rutte's". */
  name: string;
  /** Other names it goes by here: "Rutte"; "DPRK". */
  aliases: string[];
  /**
   * What the words of a date, time or amount mean; absent where they do not say it ("Tuesday", "several years").
   * - A date or time in ISO 8601: "2015-06-01", "2015-06", "--06-01" (no year is named), "2015-W23", "T10:30",
   *   "T18:00Z", "P2Y"; or as its second part has it (EDTF): "199X" a decade, "18XX" a century, "2009-22" summer
   *   (21 spring … 24 winter), "2008-33" first quarter (… 36), "2011-41" second half (40 the first), "-0043" 44 B.C.
   * - An amount as a decimal number: "1500000", "-5", "0.5".
   *
   * Of a range both ends, parted by "/": "2015/2016", "5/10".
   */
  value?: string;
  /**
   * Of an amount with a value: ISO 4217 of money ("USD"), "%", "pp" (percentage points), "bp" (basis points), or the
   * unit's symbol or name ("km", "people"); absent where the text does not say it ("20 francs").
   */
  unit?: string;
  /**
   * Indices in `entities` of others it can stand for: a capital, and the country whose government it means. Ascending,
   * in both entities; absent where there are none.
   */
  related?: number[];
  /** In text order, at least one. */
  mentions: Mention[];
}

/**
 * `direct`: verbatim in marks. `mixed`: paraphrase with marked parts. `indirect`: no marks.
 * `scare`: marked words that nobody is said to have uttered; it has neither cue nor source.
 */
export type QuoteKind = "direct" | "mixed" | "indirect" | "scare";

/** What the reporting words say about the truth of what they report. */
export type Stance = "neutral" | "assertive" | "distancing" | "denying" | "asking";

/**
 * Whether what they report was said. `negated`: "did not say", "refused to comment". `hypothetical`: "would say", "if he
 * says", "is expected to announce".
 */
export type Modality = "actual" | "negated" | "hypothetical";

/** The words that report: "said", "according to". */
export interface Cue extends Span {
  /** The dictionary form of the word that reports: "say" for "has said", "announce" for "is expected to announce". */
  lemma: string;
  stance: Stance;
  modality: Modality;
}

/** One attribution: what was said, by which words it is reported, and who said it. */
export interface Quote {
  kind: QuoteKind;
  /** What was said, marks and an opening "that" included; several when the attribution interrupts it. */
  contents: Span[];
  cue: Cue | null;
  /** The whole noun phrase that names the speaker here: "he", "one reporter", "NATO Secretary General Mark Rutte". */
  source: Span | null;
  /** Index in `entities` of who that is; null when nobody is named. */
  speaker: number | null;
  /** Index in `quotes` of the quote this one stands inside. */
  parent: number | null;
  /** Which rule decided, for a person who asks why. */
  rule: string;
  /** 0 to 1, in thousandths. */
  confidence: number;
}

/** `exact`: equal after Unicode, case, quotation-mark and white-space folding. */
export type DuplicateKind = "exact" | "near";

/**
 * What a change touches, the gravest first. `number`: an amount, a date's figure, a number in words. `name`: a word that
 * is a name by its looks. `wording`: any other word, and words that moved. `typography`: case, composition, styles of
 * marks and dashes, all equal after folding; and marks added or left out.
 */
export type ChangeKind = "number" | "name" | "wording" | "typography";

/**
 * A difference between a copy and its original: whole words. One side can be empty (`start === end`), and then stands
 * where words were left out or put in. White space is not compared.
 */
export interface Change {
  original: Span;
  copy: Span;
  kind: ChangeKind;
}

/** A passage of a duplicate group. */
export interface Copy extends Span {
  /** 0 to 1, in thousandths, against the original, whose own is 1. */
  similarity: number;
  /** Against the original, in the copy's order; they do not overlap on either side. The original itself has none. */
  changes: Change[];
}

/** A passage and its copies. */
export interface DuplicateGroup {
  kind: DuplicateKind;
  /** The same words quoted twice, as in headline and body: not copied copy. */
  quotation: boolean;
  /** In text order, at least two; the first is the original. */
  spans: Copy[];
}

/**
 * What a finding is about.
 * - `unattributed-quote`: words in quotation marks that nobody is named for
 * - `quote-wording`: the same quotation twice with different words
 * - `quote-speaker`: the same quotation twice, of different speakers
 * - `changed-number`, `changed-date`, `changed-name`: what differs between near copies
 * - `name-spelling`: one name spelt two ways
 * - `acronym-unexplained`, `acronym-late`: never explained, explained after its first use
 * - `unbalanced-mark`: a quotation mark that opens or closes nothing
 * - `mixed-marks`: quotation marks of several styles
 * - `loaded-cue`: a cue that takes a side, and whom it is used for, beside *said* for others
 * - `repeated-paragraph`: a paragraph that stands there again
 * - `ambiguous-source`: a pronoun as the only source, and two people it could be
 * - `weekday-date`: a weekday that its date contradicts
 */
export type FindingKind =
  | "unattributed-quote"
  | "quote-wording"
  | "quote-speaker"
  | "changed-number"
  | "changed-date"
  | "changed-name"
  | "name-spelling"
  | "acronym-unexplained"
  | "acronym-late"
  | "unbalanced-mark"
  | "mixed-marks"
  | "loaded-cue"
  | "repeated-paragraph"
  | "ambiguous-source"
  | "weekday-date";

/** `high`: probably a fault, or grave if it is one. `medium`: worth a look. `low`: a matter of style. */
export type Severity = "high" | "medium" | "low";

/** Something for an editor to check, derived from the other layers. */
export interface Finding {
  kind: FindingKind;
  severity: Severity;
  /** Where to look, first, and what it is to be compared with: at least one. */
  spans: Span[];
  /** Indices in `entities` of those it is about: the two people that a pronoun could be. Can be empty. */
  entities: number[];
  /** Indices in `quotes` of those it is about. Can be empty. */
  quotes: number[];
  /** What decided, more precise than the kind. */
  rule: string;
}

/** All layers, each in text order. */
export interface Report {
  /** The shape's version: it changes when a field changes its meaning, not when one is added. */
  schema: "galley/1";
  /** Blocks between line breaks, white space trimmed, none empty. */
  paragraphs: Span[];
  /** Each inside one paragraph, white space trimmed. */
  sentences: Span[];
  /** By their first mention. */
  entities: Entity[];
  /** By their first content. */
  quotes: Quote[];
  /** By their second copy. */
  duplicates: DuplicateGroup[];
  /** By the start of their first span. */
  findings: Finding[];
}
