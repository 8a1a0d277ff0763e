// The package's entry in Node, whose fetch reads no files.
import { readFile } from "node:fs/promises";
import type { Analyzer, AnalyzerOptions } from "./analyzer.js";
import { analyzerFrom } from "./create-analyzer.js";

export * from "./public.js";

/** An analyzer, at once: galley.wasm is read by its first call. There is no worker unless `worker` makes one. */
export function createAnalyzer(options: AnalyzerOptions = {}): Analyzer {
  return analyzerFrom(options, () => readFile(new URL(WASM_FILE, import.meta.url)));
}
