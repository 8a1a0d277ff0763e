// Finds the place of an anchor in a text that may have been edited since: the words themselves, nearest by what stands
// around them; otherwise words that differ a little. Rather none than a wrong place.
import search from "approx-string-match"; // bit-parallel, by the author of the same search in Hypothesis
import type { Span } from "../report.js";
import { united } from "../spans.js";
import { splitsPair } from "./anchor.js";
import type { Anchor } from "./correction.js";

/** At most one unit in five was changed, put in or left out: a quote of ten words in which two were replaced. */
const CHANGED_AT_MOST = 1 / 5;
/** So much of the context has to stand there yet for words that are found in another place, or differently. */
const CONTEXT_AT_LEAST = 8;
/** Words that stand in one place only and are no shorter need no context: they were moved. */
const TELLING_LENGTH = 24;
/** Landmarks of changed words: this much of their ends, and of what stands right before and behind them. */
const LANDMARK = 16;
/** Places looked at for one landmark, the nearest to where the words stood: a line that repeats has thousands. */
const LANDMARKS_AT_MOST = 32;
/** Longer words are found only unchanged: the search takes the square of their length. */
const CHANGED_LENGTH_AT_MOST = 1024;

interface Candidate extends Span {
  errors: number;
  /** Units of the context that stand here too. */
  context: number;
}

/**
 * Where the words of `anchor` stand in `text`; null if they are not there, or in several places with nothing to tell them
 * apart. Linear in `text`; changed words are looked for only where an end of them or of their context still stands.
 */
export function findAnchor(text: string, anchor: Anchor): Span | null {
  const { exact, prefix, suffix, start } = anchor;
  if (exact === "") return null;
  const end = start + exact.length;
  if (
    start >= prefix.length &&
    text.startsWith(prefix + exact + suffix, start - prefix.length) &&
    isWhole(text, { start, end })
  )
    return { start, end };
  const unchanged = occurrences(text, exact)
    .map((at) => candidate(text, anchor, { start: at, end: at + exact.length }, 0))
    .filter((place) => isWhole(text, place));
  const best = bestInContext(unchanged, anchor) ?? bestInContext(changedPlaces(text, anchor), anchor);
  return best ?? (unchanged.length === 1 && exact.length >= TELLING_LENGTH ? spanOf(unchanged[0]!) : null);
}

// Steps of half the length leave out none but words that overlap themselves, and keep this linear.
function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  const step = Math.max(1, words.length >> 1);
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + step)) found.push(at);
  return found;
}

function isWhole(text: string, { start, end }: Span): boolean {
  return !splitsPair(text, start) && !splitsPair(text, end);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function candidate(text: string, { prefix, suffix }: Anchor, { start, end }: Span, errors: number): Candidate {
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before += 1;
  let behind = 0;
  while (behind < suffix.length && text[end + behind] === suffix[behind]) behind += 1;
  return { start, end, errors, context: before + behind };
}

// With the fewest changes, then the most of its context, then nearest to where it stood.
function bestInContext(candidates: readonly Candidate[], { prefix, suffix, start }: Anchor): Span | null {
  const enough = Math.min(CONTEXT_AT_LEAST, prefix.length + suffix.length);
  const rank = (a: Candidate, b: Candidate): number =>
    a.errors - b.errors || b.context - a.context || Math.abs(a.start - start) - Math.abs(b.start - start);
  let best: Candidate | null = null;
  for (const next of candidates) if (next.context >= enough && (!best || rank(next, best) < 0)) best = next;
  return best && spanOf(best);
}

function changedPlaces(text: string, anchor: Anchor): Candidate[] {
  const { exact } = anchor;
  const errors = Math.floor(exact.length * CHANGED_AT_MOST);
  if (errors === 0 || exact.length > CHANGED_LENGTH_AT_MOST) return [];
  const places = windows(text, anchor, errors).flatMap(({ start, end }) =>
    search(text.slice(start, end), exact, errors).map((match) =>
      candidate(text, anchor, { start: start + match.start, end: start + match.end }, match.errors),
    ),
  );
  return places.filter((place) => place.start < place.end && isWhole(text, place));
}

// Where the words can be if one of their landmarks still stands, and around where they were; none over another.
function windows(text: string, { exact, prefix, suffix, start }: Anchor, errors: number): Span[] {
  const reach = exact.length + errors;
  const landmarks = [
    { words: prefix.slice(-LANDMARK), offset: -Math.min(LANDMARK, prefix.length) },
    { words: exact.slice(0, LANDMARK), offset: 0 },
    { words: exact.slice(-LANDMARK), offset: exact.length - LANDMARK },
    { words: suffix.slice(0, LANDMARK), offset: exact.length },
  ].filter(({ words }) => words.length === LANDMARK);
  const starts = landmarks.flatMap(({ words, offset }) =>
    nearest(text, words, start + offset).map((at) => at - offset),
  );
  const around = [start, ...starts].map((at) => ({
    start: Math.max(0, at - reach),
    end: Math.min(text.length, at + reach + errors),
  }));
  return united(around.filter((window) => window.start < window.end));
}

// The occurrences of `words` on both sides of `offset`.
function nearest(text: string, words: string, offset: number): number[] {
  const found: number[] = [];
  let after = text.indexOf(words, offset);
  for (let n = 0; after >= 0 && n < LANDMARKS_AT_MOST / 2; n += 1) {
    found.push(after);
    after = text.indexOf(words, after + 1);
  }
  let before = offset > 0 ? text.lastIndexOf(words, offset - 1) : -1;
  for (let n = 0; before >= 0 && n < LANDMARKS_AT_MOST / 2; n += 1) {
    found.push(before);
    before = before > 0 ? text.lastIndexOf(words, before - 1) : -1;
  }
  return found;
}
