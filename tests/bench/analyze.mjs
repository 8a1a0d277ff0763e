#!/usr/bin/env node
// The warm time of one analysis by the wasm package: tests/bench/analyze.mjs FILE [TIMES]
// Build first: demo/run --build-only. Prints the median of TIMES (default 200) analyses, after as many to warm up.
import { readFileSync } from "node:fs";

import { createAnalyzer } from "../../web/dist/node.js";

const [file, times = "200"] = process.argv.slice(2);
if (!file || !(Number(times) >= 1)) {
  console.error("usage: tests/bench/analyze.mjs FILE [TIMES]");
  process.exit(2);
}
const text = readFileSync(file, "utf8");
const analyzer = createAnalyzer({ worker: false });

async function milliseconds() {
  const start = performance.now();
  await analyzer.analyze(text);
  return performance.now() - start;
}

for (let i = 0; i < times; i += 1) await milliseconds();
const measured = [];
for (let i = 0; i < times; i += 1) measured.push(await milliseconds());
measured.sort((a, b) => a - b);
const at = (share) => measured[Math.floor(share * (measured.length - 1))].toFixed(2);
console.log(`${file}: ${text.length} characters, median ${at(0.5)} ms, 5 % below ${at(0.05)}, 5 % above ${at(0.95)}`);
analyzer.dispose();
