// The texts that are measured, made up here from a seed: the same on every machine, of any size.
// `article` is like a newspaper's; the others are the worst that could come.

/** Draws numbers from 0 to 1, always the same row for a seed: mulberry32 by Tommy Ettinger. */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws a whole number below `bound`. */
export const below = (random, bound) => Math.floor(random() * bound);
const anyOf = (random, list) => list[below(random, list.length)];
// Zipf's law: the n-th of the list is drawn about 1 / n as often as the first.
const oftenFirst = (random, list) => list[Math.floor((list.length + 1) ** random()) - 1];
const capital = (word) => word[0].toUpperCase() + word.slice(1);

function madeUpWords(random, count, syllables) {
  const starts = ["b", "br", "c", "d", "dr", "f", "g", "h", "l", "m", "n", "p", "pr", "r", "s", "st", "t", "tr", "v", "w"];
  const ends = ["a", "al", "an", "ar", "e", "el", "en", "er", "i", "in", "is", "o", "on", "or", "u", "un"];
  const words = new Set();
  while (words.size < count) {
    const length = syllables + below(random, 2);
    words.add(Array.from({ length }, () => anyOf(random, starts) + anyOf(random, ends)).join(""));
  }
  return [...words];
}

const forenames = "Anna Ben Carla David Ella Frank Grace Henry Irene James Kate Leo Maria Noah Olga Paul Rosa Simon Tina Victor"
  .split(" ");
const small = "the of and to in a for on that with was as by at from it has an be is after but not were this will are more"
  .split(" ");
const verbs = "said told warned argued added claimed denied announced explained insisted".split(" ");
const titles = ["minister", "spokesman", "mayor", "professor", "analyst"];
const months = "January February March April May June July August September October November December".split(" ");

/** Sentences as they stand in newspapers, out of made-up words. */
class Newspaper {
  constructor(seed) {
    this.random = randomFrom(seed);
    this.words = madeUpWords(this.random, 20_000, 2);
    this.surnames = madeUpWords(this.random, 5_000, 2).map(capital);
    this.places = madeUpWords(this.random, 500, 3).map(capital);
  }

  chance(share) {
    return this.random() < share;
  }

  name() {
    const surname = oftenFirst(this.random, this.surnames);
    return this.chance(0.5) ? surname : `${oftenFirst(this.random, forenames)} ${surname}`;
  }

  number() {
    const kinds = [
      () => `${1 + below(this.random, 999)}`,
      () => `$${1 + below(this.random, 90)}.${below(this.random, 10)} million`,
      () => `${below(this.random, 100)} percent`,
      () => `${1 + below(this.random, 28)} ${anyOf(this.random, months)} ${1950 + below(this.random, 75)}`,
    ];
    return anyOf(this.random, kinds)();
  }

  word() {
    const draw = this.random();
    if (draw < 0.45) return oftenFirst(this.random, small);
    if (draw < 0.93) return oftenFirst(this.random, this.words);
    if (draw < 0.96) return this.name();
    return draw < 0.98 ? oftenFirst(this.random, this.places) : this.number();
  }

  clause() {
    const words = Array.from({ length: 6 + below(this.random, 18) }, () => this.word());
    if (this.chance(0.3)) words[below(this.random, words.length - 1)] += ",";
    return words.join(" ");
  }

  sentence() {
    const verb = oftenFirst(this.random, verbs);
    const draw = this.random();
    if (draw < 0.12) return `“${capital(this.clause())},” ${this.name()} ${verb}.`;
    if (draw < 0.16) return `"${capital(this.clause())}," ${verb} the ${anyOf(this.random, titles)}.`;
    if (draw < 0.22) return `${this.name()} ${verb} that ${this.clause()}.`;
    if (draw < 0.25) return `${capital(this.clause())}, according to ${this.name()}.`;
    return `${capital(this.clause())}.`;
  }

  paragraph() {
    return Array.from({ length: 1 + below(this.random, 5) }, () => this.sentence()).join(" ");
  }

  /** A paragraph again: as it was, with a word or a number changed, or in other quotation marks. */
  again(paragraph) {
    const draw = this.random();
    if (draw < 0.5) return paragraph;
    if (draw < 0.6) return paragraph.replace(/[“”]/g, '"');
    if (draw < 0.7) return paragraph.replace(/\d+/, (digits) => String(Number(digits) + 1));
    const words = paragraph.split(" ");
    words[1 + below(this.random, words.length - 2)] = oftenFirst(this.random, this.words);
    return words.join(" ");
  }
}

/** Paragraphs of which `share` (0 to 1) stand there before, verbatim or nearly so; at least `bytes` of UTF-8. */
export function article(bytes, share, seed = 1) {
  const newspaper = new Newspaper(seed);
  const fresh = [];
  const lines = [];
  for (let size = 0; size < bytes; size += Buffer.byteLength(lines.at(-1)) + 1) {
    const copied = fresh.length > 0 && newspaper.chance(share);
    if (!copied) fresh.push(newspaper.paragraph());
    lines.push(copied ? newspaper.again(anyOf(newspaper.random, fresh)) : fresh.at(-1));
  }
  return `${lines.join("\n")}\n`;
}

const filled = (piece) => (bytes) => piece.repeat(Math.ceil(bytes / piece.length));
const first = "The committee approved the annual budget after a long debate on Tuesday evening.";
const second = "Several residents complained that nobody had asked about the parking rules.";

function linesOfOneForm(bytes) {
  const lines = [];
  for (let i = 0, size = 0; size < bytes; i += 1, size += lines.at(-1).length + 1)
    lines.push(`Boyd, ${i % 61}, of Leeds, was fined ${(i * 7919) % 99_991} pounds by the magistrates after a hearing.`);
  return `${lines.join("\n")}\n`;
}

/** Each makes a text of at least so many bytes. */
export const texts = {
  "article, nothing repeated": (bytes) => article(bytes, 0),
  "article, 10 % repeated": (bytes) => article(bytes, 0.1),
  "article, 50 % repeated": (bytes) => article(bytes, 0.5),
  "article, 90 % repeated": (bytes) => article(bytes, 0.9),
  "one sentence on one line": filled(`${first} `),
  "one sentence as lines": filled(`${first}\n`),
  "two sentences in turn": filled(`${first} ${second} `),
  "one word": filled("budget "),
  "one letter": filled("a "),
  "lines of one form": linesOfOneForm,
};
