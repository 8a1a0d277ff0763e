// Who speaks where, of a whole article, as a strip can show it.
import type { Quote, Report, Span } from "../../report.js";

/** Parts that the article is cut into from start to end: what lies in one is shown as one, so a long text costs no more. */
export const COLUMNS = 400;
const MOST_SPEAKERS = 5;

export type Voice = "direct" | "indirect";

/** Neighbouring columns in which somebody speaks in the same way. */
export interface Segment {
  /** Columns, half-open. */
  from: number;
  to: number;
  voice: Voice;
  /** Of the quote that begins it, in `report.quotes`. */
  quote: number;
}

export interface Lane {
  /** In `report.entities`; null for all others together, and whoever is not named. */
  speaker: number | null;
  segments: Segment[];
}

/** A finding that is not muted, and the column it begins in. */
export interface Tick {
  column: number;
  /** In `report.findings`: the gravest of the column. */
  finding: number;
}

/**
 * One lane for each of those who say most, counted in UTF-16 units of what they say, and one for all others. Words that
 * nobody is said to have uttered are left out. Linear in the report.
 */
export function lanesOf(report: Report, length: number): Lane[] {
  const said = new Map<number, number>();
  for (const { speaker, contents } of report.quotes) if (speaker !== null) said.set(speaker, (said.get(speaker) ?? 0) + sum(contents));
  const leading = [...said].sort(([, a], [, b]) => b - a).map(([speaker]) => speaker);
  const quotesOf = new Map<number | null, number[]>(leading.slice(0, MOST_SPEAKERS).map((speaker) => [speaker, []]));
  const others: number[] = [];
  for (const [index, { kind, speaker }] of report.quotes.entries())
    if (kind !== "scare") (speaker === null ? others : (quotesOf.get(speaker) ?? others)).push(index);
  const lanes = [...quotesOf].map(([speaker, quotes]) => ({ speaker, segments: segments(quotes, report, length) }));
  return others.length > 0 ? [...lanes, { speaker: null, segments: segments(others, report, length) }] : lanes;
}

export function ticksOf(report: Report, length: number, isMuted: (finding: Report["findings"][number]) => boolean): Tick[] {
  const ranks = { high: 0, medium: 1, low: 2 };
  const gravest = new Map<number, number>();
  for (const [index, finding] of report.findings.entries()) {
    if (isMuted(finding)) continue;
    const column = columnOf(finding.spans[0]!.start, length);
    const other = report.findings[gravest.get(column) ?? -1];
    if (!other || ranks[finding.severity] < ranks[other.severity]) gravest.set(column, index);
  }
  return [...gravest].map(([column, finding]) => ({ column, finding }));
}

/** The column that an offset of the text lies in. */
export function columnOf(offset: number, length: number): number {
  return Math.min(COLUMNS - 1, Math.floor((offset / Math.max(1, length)) * COLUMNS));
}

function segments(quotes: readonly number[], report: Report, length: number): Segment[] {
  const columns = new Array<{ voice: Voice; quote: number } | undefined>(COLUMNS).fill(undefined);
  for (const index of quotes) {
    const quote = report.quotes[index]!;
    const voice = voiceOf(quote);
    for (const { start, end } of quote.contents)
      for (let at = columnOf(start, length); at <= columnOf(end - 1, length); ++at)
        if (!columns[at] || (voice === "direct" && columns[at]?.voice !== "direct")) columns[at] = { voice, quote: index };
  }
  const joined: Segment[] = [];
  for (const [at, column] of columns.entries()) {
    const last = joined.at(-1);
    if (!column) continue;
    if (last?.to === at && last.voice === column.voice) last.to = at + 1;
    else joined.push({ from: at, to: at + 1, ...column });
  }
  return joined;
}

function voiceOf({ kind }: Quote): Voice {
  return kind === "direct" ? "direct" : "indirect";
}

function sum(spans: readonly Span[]): number {
  return spans.reduce((all, { start, end }) => all + end - start, 0);
}
