// The native tool and the wasm package say the same of a text, and of two, byte for byte.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

import { createAnalyzer } from "../../web/dist/node.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cli = path.join(root, "build/release/bin/galley");
const articles = [
  ...["tests/articles", "demo/samples"].flatMap((folder) =>
    readdirSync(path.join(root, folder)).filter((name) => name.endsWith(".txt")).map((name) => `${folder}/${name}`),
  ),
  "../shared/data/articles/seed.txt",
];
const skipped = (...names) =>
  names.some((name) => !existsSync(path.join(root, name))) && "an article is not on this machine";
const native = (...args) => execFileSync(cli, args, { encoding: "utf8", maxBuffer: 2 ** 30 });
const read = (file) => readFileSync(file, "utf8");

const analyzer = createAnalyzer({ worker: false });
after(() => analyzer.dispose());

for (const article of articles) {
  test(article, { skip: skipped(article) }, async () => {
    const file = path.join(root, article);
    const report = await analyzer.analyze(read(file));
    assert.ok(report.sentences.length > 0, "an article has sentences");
    assert.equal(`${JSON.stringify(report)}\n`, native(file));
  });
}

test("values, units and the article's date", async () => {
  const text = "“It cost £5m,” he said on Tuesday 🙂: 5 million pounds, 12.5 per cent more than last week, at 9 a.m. GMT.";
  const report = await analyzer.analyze(text, { date: "2026-11-22" });
  assert.deepEqual(
    report.entities.map(({ type, value, unit }) => [type, value, unit]),
    [
      ["money", "5000000", "GBP"],
      ["date", "2026-11-17", undefined],
      ["percent", "12.5", "%"],
      ["date", "2026-W46", undefined],
      ["time", "T09:00Z", undefined],
    ],
  );
  const printed = execFileSync(cli, ["--date", "2026-11-22"], { input: text, encoding: "utf8" });
  assert.equal(`${JSON.stringify(report)}\n`, printed);
});

for (const [i, one] of articles.entries()) {
  for (const other of articles.slice(i)) {
    test(`${one} against ${other}`, { skip: skipped(one, other) }, async () => {
      const files = [one, other].map((article) => path.join(root, article));
      const comparison = await analyzer.compare(files.map(read));
      // Not all: a line that is a name or a label alone is no passage.
      if (one === other) assert.ok(comparison.documents.every(({ share }) => share > 0.95), "a text has all of itself");
      assert.equal(`${JSON.stringify(comparison)}\n`, native("compare", ...files));
    });
  }
}
