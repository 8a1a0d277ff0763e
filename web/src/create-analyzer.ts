// Options to an analyzer: what the entries index.ts (browsers) and node.ts share.
import type { Analyzer, AnalyzerOptions, WasmSource } from "./analyzer.js";
import { LocalEngine } from "./local-engine.js";
import { QueueAnalyzer } from "./queue-analyzer.js";
import { WorkerEngine } from "./worker-engine.js";
import { compiledOnce } from "./wasm-source.js";

/** `ownWasm` gives the package's own galley.wasm. */
export function analyzerFrom(options: AnalyzerOptions, ownWasm: () => WasmSource | Promise<WasmSource>): Analyzer {
  const source = compiledOnce(() => options.wasm ?? ownWasm());
  const worker = options.worker ?? typeof Worker !== "undefined";
  if (worker === false) return new QueueAnalyzer(() => new LocalEngine(source));
  const createWorker = worker === true ? ownWorker : worker;
  return new QueueAnalyzer(() => new WorkerEngine(createWorker, source));
}

function ownWorker(): Worker {
  return new Worker(new URL(WORKER_FILE, import.meta.url), { type: "module" });
}
