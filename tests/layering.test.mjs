// Who may include whom: the arrows of core/README.md, and what no layer may use at all.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

// The layers that a folder of core/src may use beside itself and the public headers.
const uses = {
  lexicon: [],
  text: [],
  segment: ["text", "lexicon"],
  duplicates: ["segment", "text", "lexicon"],
  tagger: ["segment", "text"],
  entities: ["tagger", "segment", "text", "lexicon"],
  syntax: ["tagger", "segment", "text"],
  quotes: ["entities", "syntax", "tagger", "segment", "text", "lexicon"],
  findings: ["quotes", "entities", "duplicates", "segment", "text", "lexicon"],
};

// Clocks, locales, input and output, threads, chance: a stage is a function of its arguments.
const banned =
  /^(chrono|c?time(\.h)?|c?locale(\.h)?|codecvt|[io]?stream|iostream|[fs]stream|iomanip|cstdio|stdio\.h|filesystem|random|thread|mutex|future|regex)$/;

const topLevel = ["CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "core", "demo", "tests", "wasm", "web"];

function sources(folder) {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sources(name);
    return /\.(cpp|h)$/.test(name) ? [name] : [];
  });
}

// [{ file, header, system }] for every #include in `folder`.
function includes(folder) {
  return sources(folder).flatMap((file) =>
    [...readFileSync(path.join(root, file), "utf8").matchAll(/^\s*#\s*include\s*([<"])([^>"]+)[>"]/gm)].map((match) => ({
      file,
      header: match[2],
      system: match[1] === "<",
    })),
  );
}

function assertNone(found, all) {
  assert.ok(all.length > 0, "no include was found: has the folder moved?");
  assert.deepEqual(found.map(({ file, header }) => `${file} includes ${header}`), []);
}

for (const layer of readdirSync(path.join(root, "core/src"))) {
  if (layer.includes(".")) continue;
  test(`${layer} includes only what stands below it`, () => {
    assert.ok(layer in uses, `core/src/${layer} is no known layer`);
    const allowed = new Set([layer, ...uses[layer], "galley"]);
    const all = includes(`core/src/${layer}`);
    assertNone(all.filter(({ header, system }) => !system && !allowed.has(header.split("/")[0])), all);
  });
}

test("core/src has no clock, locale, input or output, thread or chance", () => {
  const all = [...includes("core/src"), ...includes("core/include")];
  assertNone(all.filter(({ header, system }) => system && banned.test(header)), all);
});

test("public headers include only public headers", () => {
  const all = includes("core/include");
  assertNone(all.filter(({ header, system }) => !system && !header.startsWith("galley/")), all);
});

test("the command line and the wasm bindings see only public headers", () => {
  const all = ["core/cli", "wasm"].flatMap(includes);
  const beside = ({ file, header }) => existsSync(path.join(root, path.dirname(file), header));
  assertNone(all.filter((one) => !one.system && !one.header.startsWith("galley/") && !beside(one)), all);
});

test("the top level holds what it should and nothing else", () => {
  const names = readdirSync(root).filter((name) => !name.startsWith(".") && name !== "build");
  assert.deepEqual(names.sort(), topLevel);
});
