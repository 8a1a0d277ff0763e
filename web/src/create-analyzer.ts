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

// Two statements, because Vite would build a worker of its own into the package. Minified they are the one expression
// that the user's bundler knows: new Worker(new URL("./worker.js", import.meta.url)).
function ownWorker(): Worker {
  const script = new URL(/* @vite-ignore */ "./worker.js", import.meta.url);
  return new Worker(script, { type: "module" });
}
