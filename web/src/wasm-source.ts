// galley.wasm, compiled, from wherever it comes.
import type { WasmSource } from "./analyzer.js";
import { GalleyError } from "./error.js";

/** Gives the compiled module. It can be sent to a worker, so a worker that replaces another compiles nothing. */
export type ModuleSource = () => Promise<WebAssembly.Module>;

/** Compiles what `source` gives when it is first asked for; after a failure it asks `source` again. */
export function compiledOnce(source: () => WasmSource | Promise<WasmSource>): ModuleSource {
  let compiled: Promise<WebAssembly.Module> | undefined;
  const attempt = async (): Promise<WebAssembly.Module> => {
    try {
      return await compile(await source());
    } catch (thrown) {
      compiled = undefined;
      throw GalleyError.from(thrown, "load-failed");
    }
  };
  return () => (compiled ??= attempt());
}

async function compile(source: WasmSource): Promise<WebAssembly.Module> {
  if (typeof source === "string" || source instanceof URL) return compileResponse(await fetch(source));
  if (source instanceof Response) return compileResponse(source);
  return WebAssembly.compile(source as BufferSource); // Node types its buffers as possibly shared
}

async function compileResponse(response: Response): Promise<WebAssembly.Module> {
  if (!response.ok) throw new GalleyError("load-failed", `galley.wasm: HTTP status ${response.status}`);
  // Compiles while it loads, but only what is served under its own type.
  if (response.headers.get("Content-Type")?.startsWith("application/wasm")) return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}
