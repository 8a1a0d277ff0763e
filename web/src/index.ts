// The package's entry.
import type { Analyzer, AnalyzerOptions } from "./analyzer.js";
import { analyzerFrom } from "./create-analyzer.js";

export * from "./public.js";

/** An analyzer, at once: galley.wasm and the worker are loaded by its first call. */
export function createAnalyzer(options: AnalyzerOptions = {}): Analyzer {
  return analyzerFrom(options, () => new URL(WASM_FILE, import.meta.url));
}
