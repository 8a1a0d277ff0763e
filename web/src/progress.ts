// How far an analysis is.

/** The stages of an analysis, in their order: by the numbers of the enumerators in analyzer.h. */
export const STAGES = ["segment", "duplicates", "entities", "quotes", "findings"] as const;
export type Stage = (typeof STAGES)[number];

/** A stage has begun. */
export interface Progress {
  stage: Stage;
  /** About how much of the work is done by then, 0 to 1: by the time that stages take of most texts. */
  done: number;
}

// What each stage takes of the time, in hundredths; measured of 84 news articles in one text, where it differs little from
// one article alone.
const SHARES: Record<Stage, number> = { segment: 3, duplicates: 1, entities: 45, quotes: 50, findings: 1 };

/** By the stage's number. */
export function toProgress(number: number): Progress {
  const stage = STAGES[number] ?? "findings";
  const before = STAGES.slice(0, number).reduce((sum, one) => sum + SHARES[one], 0);
  return { stage, done: before / 100 };
}
