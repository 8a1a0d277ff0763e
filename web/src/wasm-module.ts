// galley.wasm as a running module: the one file that knows its memory.
import createModule, { type GalleyModule } from "galley-wasm";
import { GalleyError } from "./error.js";

const encoder = new TextEncoder();

export function instantiate(module: WebAssembly.Module): Promise<GalleyModule> {
  return new Promise((resolve, reject) => {
    const instantiateWasm = (
      imports: WebAssembly.Imports,
      receive: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
    ): object => {
      // The factory's promise stays open when this fails, hence the outer one.
      WebAssembly.instantiate(module, imports).then((instance) => receive(instance, module)).catch(reject);
      return {};
    };
    createModule({ instantiateWasm }).then(resolve, reject);
  });
}

/** The report of `text` in words, as bindings.cpp lays them out. After an error the module is not to be used again. */
export function analyze(wasm: GalleyModule, text: string): Int32Array {
  try {
    const words = wasm.analyze(write(wasm, text)).slice();
    wasm.release();
    return words;
  } catch (thrown) {
    throw GalleyError.from(thrown, isOutOfMemory(thrown) ? "out-of-memory" : "crashed");
  }
}

// Writes `text` as UTF-8 where the module reserves room for it; the number of bytes. TextEncoder turns a lone surrogate
// into U+FFFD, one unit for one, so offsets in UTF-16 units stay true.
function write(wasm: GalleyModule, text: string): number {
  const room = wasm.reserve(Math.min(text.length * 3, wasm.maxTextBytes()));
  const { read, written } = encoder.encodeInto(text, room);
  if (read < text.length) throw new GalleyError("text-too-long", "the text is longer than 256 MiB", { position: read });
  return written;
}

// bindings.cpp and the engines themselves throw a RangeError; so does a stack that overflows, which is another matter.
function isOutOfMemory(thrown: unknown): boolean {
  return thrown instanceof RangeError && /memory|allocation/i.test(thrown.message);
}
