// What an analyzer is. There are two, one on this thread and one in a worker, and they behave alike.
import type { Comparison } from "./comparison.js";
import type { Progress } from "./progress.js";
import type { FindingKind, Report } from "./report.js";

/** Where galley.wasm comes from: its address, its bytes, a response with it, or a promise of one of these. */
export type WasmSource = URL | string | ArrayBuffer | ArrayBufferView | Response;

export interface AnalyzerOptions {
  /** galley.wasm; without it, the file beside this module. Read at the first call. */
  wasm?: WasmSource | Promise<WasmSource> | undefined;
  /**
   * `true`: analyse in a worker of this package's own, so that the page never waits; the default where `Worker` exists.
   * `false`: on this thread. A function: in the module worker it returns, which runs this package's `worker.js`; it is
   * called again when a worker has to be replaced.
   */
  worker?: boolean | (() => Worker) | undefined;
}

/** Of `analyze` and `compare`. */
export interface CallOptions {
  /** Aborts this call alone. */
  signal?: AbortSignal | undefined;
}

/** Of `analyze`. */
export interface AnalyzeOptions extends CallOptions {
  /**
   * The day the article is dated, `YYYY-MM-DD`, years 0001 to 9999. Only with it do "Tuesday", "yesterday", "last week"
   * and "two days ago" have a value: no date in the text is taken for it.
   */
  date?: string | undefined;
  /** Kinds of findings that the report is to have none of. */
  mute?: readonly FindingKind[] | undefined;
  /**
   * Told as each stage begins, while a text of many pages is read: in a worker as it happens, on this thread all the same,
   * but nothing can be painted meanwhile. Not called once `signal` is aborted. What it throws is lost.
   */
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** Finds duplicates, entities, quotes and what to check in a text, and what texts have in common. */
export interface Analyzer {
  /**
   * The report of `text`. Any string will do; time is linear in it (up to a logarithm). Calls are answered in their
   * order. Nothing is loaded before the first one: `analyze("")` warms up.
   *
   * The promise always settles. It rejects with
   * - the signal's reason, an `AbortError` unless another was given, once `signal` is aborted
   * - a `GalleyError` whose `code` says why
   * - a `TypeError` when `text` or `date` is not a string, or `mute` has what is no kind of finding
   */
  analyze(text: string, options?: AnalyzeOptions): Promise<Report>;
  /**
   * The passages that two or more of `texts` have in common, and how much of each text is found in the others. Time is
   * linear in all of them together (up to a logarithm). Nothing is shared by one text, by none, or with an empty one.
   * Settles as `analyze` does; a `GalleyError` about one text says which.
   */
  compare(texts: readonly string[], options?: CallOptions): Promise<Comparison>;
  /** Ends the worker and frees the memory. Open and later calls reject with the code `disposed`. */
  dispose(): void;
}
