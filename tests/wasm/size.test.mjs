// The budget of what a page loads: all files of the package but declarations and source maps.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

// Bytes after brotli at its default, the highest quality. The models are a part of the wasm file; what is left is as much as
// it was before there were models of quotes.
const MODELS = 1_100_000;
const ALL = MODELS + 400_000;

const dist = fileURLToPath(new URL("../../web/dist", import.meta.url));

function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(folder, entry.name);
    return entry.isDirectory() ? files(name) : [name];
  });
}

test("the models fit into 1.1 MB of brotli, the shipped files with them into 1.5 MB", () => {
  const folder = fileURLToPath(new URL("../../core/model", import.meta.url));
  let models = 0;
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".galley"))) {
    const brotli = brotliCompressSync(readFileSync(path.join(folder, name))).length;
    console.log(`${name.padEnd(30)} ${String(brotli).padStart(8)} brotli`);
    models += brotli;
  }
  assert.ok(models > 0, "there is no model");
  assert.ok(models <= MODELS, `the models' ${models} bytes are over their budget of ${MODELS}`);

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
