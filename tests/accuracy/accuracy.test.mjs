// Runs the command-line tool over the annotated texts and scores its reports with the scorers kept beside them, in the
// `shared` folder next to the project; without that folder there is nothing to measure on.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

import { measured } from "./figures.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const shared = path.join(root, "../shared");
const work = path.join(root, "build/tests/accuracy");
const skip = !existsSync(path.join(shared, "eval")) && "the annotated texts are not on this machine";

function run(program, args, input) {
  const done = spawnSync(program, args, { input, encoding: "utf8", maxBuffer: 2 ** 30 });
  const why = done.error ?? done.signal ?? done.stderr;
  assert.equal(done.status, 0, `${program} ${args.join(" ")}: ${why}`);
  return done.stdout;
}

// Writes the reports of the texts in a file of the data; the file they are in.
function report(name) {
  const bytes = readFileSync(path.join(shared, "data", name));
  const texts = name.endsWith(".gz") ? gunzipSync(bytes) : bytes;
  const file = path.join(work, `${name.replace(/\W+/g, "-")}.reports`);
  mkdirSync(work, { recursive: true });
  writeFileSync(file, run(path.join(root, "build/release/bin/galley"), ["--jsonl", "--offsets=codepoint"], texts));
  return file;
}

for (const { gold, texts = gold, by } of measured) {
  describe(gold, () => {
    const file = path.join(shared, "data", gold);
    let reports;
    for (const { scorer, options = [], figures } of by) {
      test([scorer, ...options].join(" "), { skip }, () => {
        reports ??= report(texts);
        const printed = run("python3", [path.join(shared, "eval", scorer), file, reports, ...options]);
        console.log(`${gold}, ${scorer}\n${printed}`);
        for (const { name, pattern } of figures) assert.match(printed, pattern, name);
        const low = figures.flatMap(({ name, pattern, floor = 0 }) => {
          const figure = Number(printed.match(pattern)[1]);
          return figure < floor ? [`${name} ${figure} is below ${floor}`] : [];
        });
        assert.deepEqual(low, []);
      });
    }
  });
}
