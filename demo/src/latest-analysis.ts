// Analysis while somebody types: only the latest text counts.
import type { Analyzer, Report } from "galley";

/** A text and what was found in it. */
export interface Reading {
  text: string;
  report: Report;
  /** From the call to its answer, the way to the worker and back included. */
  milliseconds: number;
}

// Long enough to skip most keystrokes of a quick typist, short enough to seem immediate.
const PAUSE_MILLISECONDS = 120;

export class LatestAnalysis {
  readonly #analyzer: Analyzer;
  readonly #onReading: (reading: Reading) => void;
  readonly #onError: (error: unknown, text: string) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: AbortController | null = null;

  constructor(
    analyzer: Analyzer,
    onReading: (reading: Reading) => void,
    onError: (error: unknown, text: string) => void,
  ) {
    this.#analyzer = analyzer;
    this.#onReading = onReading;
    this.#onError = onError;
  }

  /** Analyses `text` unless another one follows within the pause. */
  soon(text: string): void {
    this.#drop();
    this.#timer = setTimeout(() => void this.now(text), PAUSE_MILLISECONDS);
  }

  /** Analyses `text` at once; whatever was under way is dropped. */
  async now(text: string): Promise<void> {
    this.#drop();
    const { signal } = (this.#running = new AbortController());
    const began = performance.now();
    try {
      const report = await this.#analyzer.analyze(text, { signal });
      if (!signal.aborted) this.#onReading({ text, report, milliseconds: performance.now() - began });
    } catch (error) {
      if (!signal.aborted) this.#onError(error, text);
    }
  }

  // Whatever is under way.
  #drop(): void {
    clearTimeout(this.#timer);
    this.#running?.abort();
  }
}
