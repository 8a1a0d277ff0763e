// The raw module, galley.js: what bindings.cpp exports, as Emscripten's glue presents it. Only web/src/engine.ts uses it.

/** The arrays are views of the module's memory, good until the next call of any of its functions. */
export interface GalleyModule {
  /** Longest text that `analyze` takes, and most that `compare` takes together, in bytes of UTF-8. */
  maxTextBytes(): number;
  /** Room for texts of `bytes` bytes. */
  reserve(bytes: number): Uint8Array;
  /**
   * Analyses the first `bytes` bytes of that room, of an article dated `date`: YYYY-MM-DD, or empty if that is not
   * known, without findings of the kinds whose bits are set in `muted`. Calls `onStage` with the number of each stage as
   * it begins. The words of the report, as bindings.cpp lays them out.
   */
  analyze(bytes: number, date: string, muted: number, onStage: (stage: number) => void): Int32Array;
  /** Compares texts that stand there one behind the other, of `sizes` bytes each. The words of the comparison. */
  compare(sizes: readonly number[]): Int32Array;
  /** Frees both. */
  release(): void;
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
  /** Where a file that belongs to the module stands. */
  locateFile(name: string): string;
}

declare const createModule: (options: GalleyModuleOptions) => Promise<GalleyModule>;
// Emscripten's ES modules export their factory so.
export default createModule;
