// Works on this thread.
import type { GalleyModule } from "galley-wasm";
import type { Engine, Job, OnStage } from "./engine.js";
import { GalleyError } from "./error.js";
import type { ModuleSource } from "./wasm-source.js";

export class LocalEngine implements Engine {
  readonly ready: Promise<void>;
  ended = false;
  #run: ((job: Job, onStage: OnStage) => Int32Array) | undefined;

  constructor(source: ModuleSource) {
    this.ready = this.#load(source);
  }

  async run(job: Job, onStage: OnStage): Promise<Int32Array> {
    if (!this.#run) throw new GalleyError("crashed", "the analysis was stopped");
    return this.#run(job, onStage);
  }

  stop(): void {
    this.ended = true;
    this.#run = undefined;
  }

  async #load(source: ModuleSource): Promise<void> {
    try {
      // Loaded here, so that a page with a worker does not load Emscripten's glue twice.
      const [compiled, wasmModule] = await Promise.all([source(), import("./wasm-module.js")]);
      const wasm: GalleyModule = await wasmModule.instantiate(compiled);
      this.#run = (job, onStage) => wasmModule.run(wasm, job, onStage);
    } catch (thrown) {
      throw GalleyError.from(thrown, "load-failed");
    }
  }
}
