// A text and what was found in it.
import type { Analyzer, Progress, Report } from "galley";

export interface Reading {
  text: string;
  report: Report;
  /** From the call to its answer, the way to the worker and back included. */
  milliseconds: number;
}

/** What is known of a text that could not be read. */
export function unread(text: string): Reading {
  const report: Report = { schema: "galley/1", paragraphs: [], sentences: [], entities: [], quotes: [], duplicates: [], findings: [] };
  return { text, report, milliseconds: 0 };
}

export interface ReadOptions {
  /** The day of the article, if it is known. */
  date: string | undefined;
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
}

export async function read(analyzer: Analyzer, text: string, options: ReadOptions): Promise<Reading> {
  const began = performance.now();
  const report = await analyzer.analyze(text, options);
  return { text, report, milliseconds: performance.now() - began };
}
