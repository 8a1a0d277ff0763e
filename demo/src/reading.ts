// A text and what was found in it.
import type { Analyzer, Report } from "galley";

export interface Reading {
  text: string;
  report: Report;
  /** From the call to its answer, the way to the worker and back included. */
  milliseconds: number;
}

const NOTHING_FOUND: Report = { schema: "galley/1", paragraphs: [], sentences: [], entities: [], quotes: [], duplicates: [], findings: [] };

/** What is known of a text that could not be read. */
export function unread(text: string): Reading {
  return { text, report: NOTHING_FOUND, milliseconds: 0 };
}

/** `date` is the day of the article, if it is known. */
export async function read(
  analyzer: Analyzer,
  text: string,
  date: string | undefined,
  signal: AbortSignal,
): Promise<Reading> {
  const began = performance.now();
  const report = await analyzer.analyze(text, { signal, date });
  return { text, report, milliseconds: performance.now() - began };
}
