// The budget of what a page loads: all files of the package but declarations and source maps.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

// Bytes after brotli at its default, the highest quality. The models are a part of the wasm file.
const MODELS = 1_100_000;
const AT_ONCE = MODELS + 430_000;
const ON_DEMAND = 300_000;

// What a page with a bare <galley-proof> loads; the worker and the module are named by address, not imported.
const BARE = ["element.js", "worker.js", "galley.wasm"];

const dist = fileURLToPath(new URL("../../web/dist", import.meta.url));

/** The files of `names` and of all that they import, but for what they import only when it is asked for. */
function withImports(names) {
  const all = new Set(names);
  for (const name of all) {
    if (!name.endsWith(".js")) continue;
    const code = readFileSync(path.join(dist, name), "utf8");
    for (const [, file] of code.matchAll(/\b(?:from|import)\s*"\.\/([^"]+)"/g)) all.add(file);
  }
  return all;
}

/** Prints the files of a folder that a pattern matches; the sum of their sizes. */
function measure(title, folder, names) {
  let [raw, brotli] = [0, 0];
  const print = (name, size, compressed) =>
    console.log(`${name.padEnd(34)} ${String(size).padStart(9)} raw ${String(compressed).padStart(8)} brotli`);
  for (const name of [...names].sort()) {
    const bytes = readFileSync(path.join(folder, name));
    const compressed = brotliCompressSync(bytes).length;
    print(name, bytes.length, compressed);
    raw += bytes.length;
    brotli += compressed;
  }
  print(title, raw, brotli);
  assert.ok(brotli > 0, `${title}: there are none`);
  return brotli;
}

test("the models fit into 1.1 MB of brotli", () => {
  const folder = fileURLToPath(new URL("../../core/model", import.meta.url));
  const size = measure("models", folder, readdirSync(folder).filter((file) => file.endsWith(".galley")));
  assert.ok(size <= MODELS, `the models' ${size} bytes are over their budget of ${MODELS}`);
});

test("what a page with the bare element loads fits into 1.53 MB, and all that can be asked for besides into 300 KB", () => {
  const atOnce = withImports(BARE);
  const size = measure("at once", dist, atOnce);
  assert.ok(size <= AT_ONCE, `${size} bytes are over the budget of ${AT_ONCE}`);
  const others = readdirSync(dist).filter((name) => /\.(js|wasm|css)$/.test(name) && !atOnce.has(name));
  const more = measure("on demand", dist, others);
  assert.ok(more <= ON_DEMAND, `${more} bytes are over the budget of ${ON_DEMAND}`);
});
