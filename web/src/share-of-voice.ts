// Share of voice: who is given how many words in an article.
import type { Quote, QuoteKind, Report, Span } from "./report.js";
import { united } from "./spans.js";
import { countWords } from "./word-count.js";

/** The kinds of quotes that are somebody's words; marked words that nobody is said to have uttered are not. */
export const VOICED_KINDS = ["direct", "mixed", "indirect"] as const satisfies readonly QuoteKind[];
export type VoicedKind = (typeof VOICED_KINDS)[number];

export interface VoiceTally {
  quotes: number;
  words: number;
}

/** What somebody is given, in all and by the kind of quote. */
export interface Voice extends VoiceTally, Record<VoicedKind, VoiceTally> {}

export interface SpeakerVoice extends Voice {
  /** Index in `report.entities`. */
  speaker: number;
}

/** The parts, and their sum. */
export interface ShareOfVoice extends Voice {
  /** Those who are given most words first; of equals, who speaks first. */
  speakers: SpeakerVoice[];
  /** Sources that the text does not name: "two officials". */
  unnamed: Voice;
  /** Words in quotation marks with no source at all. */
  nobody: Voice;
}

/** A stretch of the text and the quote whose words it is. */
interface Said extends Span {
  quote: number;
}

/**
 * Counts the words that each speaker of a report of `text` is given.
 *
 * - The words inside `contents` count; not the cue and not the source.
 * - A quote inside another is its own speaker's; where it has neither speaker nor source, it stays with the outer one.
 * - What stands in a copy of an earlier passage does not count again. The same words quoted twice, in a headline and
 *   below, do: the article gives them room twice.
 * - What is told as not said, or as what might be said (`modality`), does not count; nor do quotes of kind `scare`.
 * - A quote counts if one of its words does.
 *
 * n log n in the text; does not change the report.
 */
export function shareOfVoice(text: string, report: Report): ShareOfVoice {
  const speakers = new Map<number, SpeakerVoice>();
  const unnamed = noVoice();
  const nobody = noVoice();
  const voiceOf = ({ speaker, source }: Quote): Voice => {
    if (speaker === null) return source ? unnamed : nobody;
    const voice = speakers.get(speaker) ?? { speaker, ...noVoice() };
    speakers.set(speaker, voice);
    return voice;
  };
  for (const [index, words] of wordsByQuote(text, report)) {
    const quote = report.quotes[index]!;
    const voice = voiceOf(quote);
    for (const tally of [voice, voice[quote.kind as VoicedKind]]) add(tally, { quotes: 1, words });
  }
  const sorted = [...speakers.values()].sort((a, b) => b.words - a.words);
  return { ...together([...sorted, unnamed, nobody]), speakers: sorted, unnamed, nobody };
}

/** The sum of several voices. */
export function together(voices: readonly Voice[]): Voice {
  const sum = noVoice();
  for (const voice of voices) {
    add(sum, voice);
    for (const kind of VOICED_KINDS) add(sum[kind], voice[kind]);
  }
  return sum;
}

function add(sum: VoiceTally, { quotes, words }: VoiceTally): void {
  sum.quotes += quotes;
  sum.words += words;
}

function noVoice(): Voice {
  const none = (): VoiceTally => ({ quotes: 0, words: 0 });
  return { ...none(), direct: none(), mixed: none(), indirect: none() };
}

// Of each quote that has a word of its own, by their first words.
function wordsByQuote(text: string, report: Report): Map<number, number> {
  const counts = new Map<number, number>();
  const copies = report.duplicates.flatMap((group) => (group.quotation ? [] : group.spans.slice(1)));
  for (const { quote, start, end } of without(said(report), united(copies))) {
    const words = countWords(text.slice(start, end));
    if (words > 0) counts.set(quote, (counts.get(quote) ?? 0) + words);
  }
  return counts;
}

function isVoiced({ kind, cue, parent, speaker, source }: Quote): boolean {
  const isOuters = parent !== null && speaker === null && source === null;
  return kind !== "scare" && (cue?.modality ?? "actual") === "actual" && !isOuters;
}

// What is said, each stretch with the innermost quote around it; in order, none overlaps another.
function said({ quotes }: Report): Said[] {
  const contents = quotes
    .flatMap((quote, index) => (isVoiced(quote) ? quote.contents.map(({ start, end }) => ({ start, end, quote: index })) : []))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: Said[] = [];
  const open: Said[] = [];
  let at = 0;
  const goOn = (to: number, { quote }: Said): void => {
    if (to > at) parts.push({ start: at, end: to, quote });
    at = Math.max(at, to);
  };
  const closeUntil = (offset: number): void => {
    for (let last = open.at(-1); last && last.end <= offset; last = open.at(-1)) {
      goOn(last.end, last);
      open.pop();
    }
  };
  for (const content of contents) {
    closeUntil(content.start);
    const around = open.at(-1);
    if (around) goOn(content.start, around);
    at = Math.max(at, content.start);
    open.push(content);
  }
  closeUntil(Infinity);
  return parts;
}

// What of the stretches lies outside `holes`; both are in order, and neither overlaps itself.
function without(stretches: readonly Said[], holes: readonly Span[]): Said[] {
  const left: Said[] = [];
  let hole = 0;
  for (const { start, end, quote } of stretches) {
    let at = start;
    while ((holes[hole]?.end ?? Infinity) <= at) ++hole;
    for (let next = hole; (holes[next]?.start ?? Infinity) < end; ++next) {
      if (holes[next]!.start > at) left.push({ start: at, end: holes[next]!.start, quote });
      at = Math.max(at, holes[next]!.end);
    }
    if (at < end) left.push({ start: at, end, quote });
  }
  return left;
}
