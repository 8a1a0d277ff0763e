// Analyses on this thread.
import type { GalleyModule } from "galley-wasm";
import type { Engine } from "./engine.js";
import { GalleyError } from "./error.js";
import type { ModuleSource } from "./wasm-source.js";

export class LocalEngine implements Engine {
  readonly ready: Promise<void>;
  #run: ((text: string) => Int32Array) | undefined;

  constructor(source: ModuleSource) {
    this.ready = this.#load(source);
  }

  async analyze(text: string): Promise<Int32Array> {
    if (!this.#run) throw new GalleyError("crashed", "the analysis was stopped");
    return this.#run(text);
  }

  stop(): void {
    this.#run = undefined;
  }

  async #load(source: ModuleSource): Promise<void> {
    try {
      // Loaded here, so that a page with a worker does not load Emscripten's glue twice.
      const [compiled, wasmModule] = await Promise.all([source(), import("./wasm-module.js")]);
      const wasm: GalleyModule = await wasmModule.instantiate(compiled);
      this.#run = (text) => wasmModule.analyze(wasm, text);
    } catch (thrown) {
      throw GalleyError.from(thrown, "load-failed");
    }
  }
}
