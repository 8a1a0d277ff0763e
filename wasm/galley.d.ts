// The raw module, galley.js: what bindings.cpp exports, as Emscripten's glue presents it. Only web/src/engine.ts uses it.

export interface GalleyModule {
  /** Views of the memory. It can grow in every call, which detaches them: read them afresh after each. */
  readonly HEAPU8: Uint8Array;
  readonly HEAP32: Int32Array;

  /** Longest text that `_analyze` takes, in bytes of UTF-8. */
  _max_text_bytes(): number;
  /** Address of room for a text of `bytes` bytes, good until the next call. */
  _reserve(bytes: number): number;
  /** Analyses the first `bytes` bytes of that room. Address of the report's words, good until the next call. */
  _analyze(bytes: number): number;
  /** Frees both. */
  _release(): void;
}

export interface GalleyModuleOptions {
  /**
   * Instantiates galley.wasm with `imports` and passes the instance to `receive`; returns an empty object at once.
   * A failure has to be reported by other means: the factory's promise stays open.
   */
  instantiateWasm(
    imports: WebAssembly.Imports,
    receive: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ): object;
}

declare const createModule: (options: GalleyModuleOptions) => Promise<GalleyModule>;
// Emscripten's ES modules export their factory so.
export default createModule;
