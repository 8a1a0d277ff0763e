// galley.wasm as a running module: the one file that knows its memory.
import createModule, { type GalleyModule } from "galley-wasm";
import type { Job, OnStage } from "./engine.js";
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
    // Without it the glue works out where galley.wasm stands, and fails in a worker that was started from a Blob.
    const locateFile = (name: string): string => name;
    createModule({ instantiateWasm, locateFile }).then(resolve, reject);
  });
}

/** The answer in words, as bindings.cpp lays them out. After an error the module is not to be used again. */
export function run(wasm: GalleyModule, job: Job, onStage: OnStage): Int32Array {
  try {
    const words = job.type === "analyze" ? analyze(wasm, job, onStage) : wasm.compare(write(wasm, job.texts));
    const copy = words.slice();
    wasm.release();
    return copy;
  } catch (thrown) {
    throw GalleyError.from(thrown, isOutOfMemory(thrown) ? "out-of-memory" : "crashed");
  }
}

function analyze(wasm: GalleyModule, { text, date, muted }: Extract<Job, { type: "analyze" }>, onStage: OnStage): Int32Array {
  const [size = 0] = write(wasm, [text]);
  return wasm.analyze(size, date, muted, onStage);
}

// Writes the texts as UTF-8 where the module reserves room for them; their sizes in bytes. TextEncoder turns a lone
// surrogate into U+FFFD, one unit for one, so offsets in UTF-16 units stay true.
function write(wasm: GalleyModule, texts: readonly string[]): number[] {
  const bytes = texts.reduce((sum, text) => sum + utf8Length(text), 0);
  let room = wasm.reserve(Math.min(bytes, wasm.maxTextBytes()));
  return texts.map((text, document) => {
    const { read, written } = encoder.encodeInto(text, room);
    if (read < text.length) throw tooLong(read, document);
    room = room.subarray(written);
    return written;
  });
}

// Counted, since the room that could be needed at most is three times what a text in Latin letters takes.
function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    const isPair = unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
    bytes += unit < 0x800 ? 1 : 2;
    if (isPair) i++; // four bytes for two units
  }
  return bytes;
}

function tooLong(position: number, document: number): GalleyError {
  return new GalleyError("text-too-long", "more than 256 MiB of text", { position, document });
}

// bindings.cpp and the engines themselves throw a RangeError; so does a stack that overflows, which is another matter.
function isOutOfMemory(thrown: unknown): boolean {
  return thrown instanceof RangeError && /memory|allocation/i.test(thrown.message);
}
