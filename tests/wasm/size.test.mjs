// The budget of what a page loads: all files of the package but declarations and source maps.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

// Bytes after brotli at its default, the highest quality. The model is a part of the wasm file.
const MODEL = 600_000;
const ALL = 1_000_000;

const dist = fileURLToPath(new URL("../../web/dist", import.meta.url));

function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(folder, entry.name);
    return entry.isDirectory() ? files(name) : [name];
  });
}

test("the model fits into 600 KB of brotli, the shipped files with it into a megabyte", () => {
  const model = brotliCompressSync(readFileSync(new URL("../../core/model/names.galley", import.meta.url))).length;
  console.log(`model ${model} brotli`);
  assert.ok(model <= MODEL, `the model's ${model} bytes are over its budget of ${MODEL}`);

  const shipped = files(dist).filter((name) => /\.(js|wasm|css)$/.test(name));
  assert.ok(shipped.some((name) => name.endsWith(".wasm")), "no wasm is shipped");
  const sizes = shipped.map((name) => {
    const bytes = readFileSync(name);
    return { name: path.relative(dist, name), raw: bytes.length, brotli: brotliCompressSync(bytes).length };
  });
  const sum = (key) => sizes.reduce((total, size) => total + size[key], 0);
  for (const { name, raw, brotli } of [...sizes, { name: "together", raw: sum("raw"), brotli: sum("brotli") }]) {
    console.log(`${name.padEnd(30)} ${String(raw).padStart(9)} raw ${String(brotli).padStart(8)} brotli`);
  }
  assert.ok(sum("brotli") <= ALL, `${sum("brotli")} bytes are over the budget of ${ALL}`);
});
