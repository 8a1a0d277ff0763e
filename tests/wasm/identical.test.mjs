// The native tool and the wasm package say the same of a text, byte for byte.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

import { createAnalyzer } from "../../web/dist/node.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cli = path.join(root, "build/release/bin/galley");
const articles = ["tests/articles", "demo/samples"].flatMap((folder) =>
  readdirSync(path.join(root, folder)).filter((name) => name.endsWith(".txt")).map((name) => `${folder}/${name}`),
);

const analyzer = createAnalyzer({ worker: false });
after(() => analyzer.dispose());

for (const article of [...articles, "../shared/data/articles/seed.txt"]) {
  const file = path.join(root, article);
  const skip = article.startsWith("..") && !existsSync(file) && "this article is not on this machine";
  test(article, { skip }, async () => {
    const native = execFileSync(cli, [file], { encoding: "utf8", maxBuffer: 2 ** 30 });
    const report = await analyzer.analyze(readFileSync(file, "utf8"));
    assert.ok(report.sentences.length > 0, "an article has sentences");
    assert.equal(`${JSON.stringify(report)}\n`, native);
  });
}
