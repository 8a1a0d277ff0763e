// Reports and comparisons from the words that wasm/bindings.cpp encodes; the layout stands there and is read nowhere else.
import type { ComparedDocument, Comparison, SharedCopy, SharedPassage } from "./comparison.js";
import { GalleyError, invalidDate, type GalleyErrorCode } from "./error.js";
import { findingKinds } from "./finding-kinds.js";
import type * as report from "./report.js";

const layoutVersion = 6;

const errorCodes: readonly GalleyErrorCode[] = ["invalid-utf8", "text-too-long"]; // from ErrorCode 1 on
const invalidDateStatus = -1;
const errorMessages = ["invalid UTF-8", "more than 256 MiB of text"];

// By the numbers of the enumerators in report.h.
const entityTypes: readonly report.EntityType[] = [
  "person",
  "organization",
  "place",
  "nationality",
  "event",
  "date",
  "time",
  "money",
  "percent",
  "quantity",
];
const mentionKinds: readonly report.MentionKind[] = ["name", "pronoun", "description"];
const quoteKinds: readonly report.QuoteKind[] = ["direct", "mixed", "indirect", "scare"];
const stances: readonly report.Stance[] = ["neutral", "assertive", "distancing", "denying", "asking"];
const modalities: readonly report.Modality[] = ["actual", "negated", "hypothetical"];
const duplicateKinds: readonly report.DuplicateKind[] = ["exact", "near"];
const changeKinds: readonly report.ChangeKind[] = ["number", "name", "wording", "typography"];
const severities: readonly report.Severity[] = ["high", "medium", "low"];

const missing = -1; // index

const utf8 = new TextDecoder();

/**
 * `text` is the one that was analysed. The order of keys is the one the command-line tool prints.
 * @throws GalleyError when the words tell of an error, or when they are not of this layout
 */
export function decodeReport(words: Int32Array, text: string): report.Report {
  const reader = new Reader(words, text);
  reader.header();
  const paragraphs = reader.list(() => reader.span());
  const sentences = reader.list(() => reader.span());
  const strings = reader.list(() => utf8.decode(Uint8Array.from(reader.list(() => reader.word()))));
  const entities = reader.list(() => entity(reader, strings));
  reader.list(() => mention(reader, entities));
  const quotes = reader.list(() => quote(reader, strings));
  const duplicates = reader.list(() => group(reader));
  const findings = reader.list(() => finding(reader, strings));
  return { schema: "galley/1", paragraphs, sentences, entities, quotes, duplicates, findings };
}

/** @throws GalleyError as `decodeReport` does */
export function decodeComparison(words: Int32Array): Comparison {
  const reader = new Reader(words, "");
  reader.header();
  const documents = reader.list((): ComparedDocument => ({ share: reader.proportion() }));
  const passages = reader.list(() => passage(reader, documents));
  return { schema: "galley-comparison/1", documents, passages };
}

function entity(reader: Reader, strings: readonly string[]): report.Entity {
  const type = reader.choice(entityTypes);
  const name = reader.stretch();
  const aliases = reader.list(() => reader.stretch());
  const value = reader.optionalChoice(strings);
  const unit = reader.optionalChoice(strings);
  const related = reader.list(() => reader.word());
  return {
    type,
    name,
    aliases,
    ...(value !== null && { value }),
    ...(unit !== null && { unit }),
    ...(related.length > 0 && { related }),
    mentions: [],
  };
}

function mention(reader: Reader, entities: readonly report.Entity[]): void {
  const { mentions } = reader.choice(entities);
  mentions.push({ ...reader.span(), kind: reader.choice(mentionKinds), confidence: reader.proportion() });
}

function quote(reader: Reader, strings: readonly string[]): report.Quote {
  return {
    kind: reader.choice(quoteKinds),
    contents: reader.list(() => reader.span()),
    cue: cue(reader, strings),
    source: reader.optionalSpan(),
    speaker: reader.optionalIndex(),
    parent: reader.optionalIndex(),
    rule: reader.choice(strings),
    confidence: reader.proportion(),
  };
}

function cue(reader: Reader, strings: readonly string[]): report.Cue | null {
  const span = reader.optionalSpan();
  if (!span) {
    for (let left = 3; left > 0; --left) reader.word();
    return null;
  }
  return {
    ...span,
    lemma: reader.choice(strings),
    stance: reader.choice(stances),
    modality: reader.choice(modalities),
  };
}

function group(reader: Reader): report.DuplicateGroup {
  return {
    kind: reader.choice(duplicateKinds),
    quotation: reader.word() === 1,
    spans: reader.list(() => copy(reader)),
  };
}

function copy(reader: Reader): report.Copy {
  return { ...reader.span(), similarity: reader.proportion(), changes: reader.list(() => change(reader)) };
}

function change(reader: Reader): report.Change {
  return { original: reader.span(), copy: reader.span(), kind: reader.choice(changeKinds) };
}

function finding(reader: Reader, strings: readonly string[]): report.Finding {
  return {
    kind: reader.choice(findingKinds),
    severity: reader.choice(severities),
    spans: reader.list(() => reader.span()),
    entities: reader.list(() => reader.word()),
    quotes: reader.list(() => reader.word()),
    rule: reader.choice(strings),
  };
}

function passage(reader: Reader, documents: readonly ComparedDocument[]): SharedPassage {
  return {
    kind: reader.choice(duplicateKinds),
    quotation: reader.word() === 1,
    spans: reader.list((): SharedCopy => ({ document: reader.indexOf(documents), ...copy(reader) })),
  };
}

/** Reads the words from first to last. */
class Reader {
  readonly #words: Int32Array;
  readonly #text: string;
  #at = 0;

  constructor(words: Int32Array, text: string) {
    this.#words = words;
    this.#text = text;
  }

  header(): void {
    if (this.word() !== layoutVersion)
      throw new GalleyError("load-failed", "galley.wasm is not of this package's version");
    const status = this.word();
    const document = this.word();
    const position = this.word();
    if (status === invalidDateStatus) throw invalidDate();
    const code = errorCodes[status - 1];
    if (code) throw new GalleyError(code, errorMessages[status - 1] ?? code, { position, document });
  }

  word(): number {
    const word = this.#words[this.#at++];
    if (word === undefined) throw new GalleyError("crashed", "the report ends early");
    return word;
  }

  list<T>(read: () => T): T[] {
    const items: T[] = [];
    for (let left = this.word(); left > 0; --left) items.push(read());
    return items;
  }

  /** The item of `list` that the next word numbers. */
  choice<T>(list: readonly T[]): T {
    return list[this.indexOf(list)] as T;
  }

  /** The same; null for a missing one. */
  optionalChoice<T>(list: readonly T[]): T | null {
    if (this.#words[this.#at] !== missing) return this.choice(list);
    this.#at++;
    return null;
  }

  indexOf(list: readonly unknown[]): number {
    const index = this.word();
    if (!(index in list)) throw new GalleyError("crashed", "the report refers to what it does not contain");
    return index;
  }

  span(): report.Span {
    return { start: this.word(), end: this.word() };
  }

  optionalSpan(): report.Span | null {
    const span = this.span();
    return span.start < 0 ? null : span;
  }

  optionalIndex(): number | null {
    const index = this.word();
    return index < 0 ? null : index;
  }

  /** The words of the text that the next span covers. */
  stretch(): string {
    const { start, end } = this.span();
    return this.#text.slice(start, end);
  }

  proportion(): number {
    return this.word() / 1000;
  }
}
