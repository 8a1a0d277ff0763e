#!/usr/bin/env node
// How time and memory grow with the text: tests/bench/scaling.mjs [--sizes 10KB,100KB,…] [--texts WORDS] [--on native|wasm]
// Build first: cmake --preset release && cmake --build --preset release --target galley_bench; demo/run --build-only.
//   --texts  only those texts of texts.mjs that have these words in their name
// Each text is measured in a process of its own, whose largest size is then that of this analysis.
//   ms/MB      least processor time of several analyses (in wasm, warm)
//   × 100 KB   ms/MB over that of 100 KB; the goal is at most 1.5
//   memory     natively the largest live heap, in wasm its whole memory afterwards, over the text; the goal is at most 12
import { parseArgs } from "node:util";

import { goals, measure } from "./measure.mjs";
import { texts } from "./texts.mjs";

const units = { KB: 1e3, MB: 1e6 };
const bytesOf = (size) => {
  const [, number, unit] = /^(\d+)(KB|MB)$/.exec(size) ?? [];
  if (!unit) throw new Error(`'${size}' is no size such as 10KB or 1MB`);
  return number * units[unit];
};

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "10KB,100KB,1MB,10MB,50MB" },
    texts: { type: "string", default: "" },
    on: { type: "string", default: "native,wasm" },
  },
});
const sizes = values.sizes.split(",");
const platforms = values.on.split(",");
const names = Object.keys(texts).filter((name) => name.includes(values.texts));
const stages = ["text", "segment", "duplicates", "entities", "quotes"];

const cell = (value, width = 11) => String(value).padStart(width);
const fixed = (number, digits = 1) => (Number.isFinite(number) ? number.toFixed(digits) : "–");
const above = [];

function row(name, platform, size, cost, base) {
  const growth = cost.perMegabyte / base;
  const label = `${name}, ${size}, ${platform}`;
  if (sizes.indexOf(size) > sizes.indexOf("100KB") && growth > goals.growth) above.push(`${label}: × ${fixed(growth, 2)}`);
  if (bytesOf(size) >= goals.memoryFrom && cost.memory > goals.memory) above.push(`${label}: memory × ${fixed(cost.memory)}`);
  const parts = stages.map((stage) => cell(fixed(cost.stages?.[stage])));
  return [cell(size, 8), cell(fixed(cost.perMegabyte), 9), cell(fixed(growth, 2), 9), cell(fixed(cost.memory), 8), ...parts];
}

for (const platform of platforms) {
  for (const name of names) {
    console.log(`\n${name}, ${platform}`);
    console.log([cell("size", 8), cell("ms/MB", 9), cell("× 100 KB", 9), cell("memory", 8), ...stages.map((s) => cell(s))].join(""));
    const base = measure(platform, texts[name](bytesOf("100KB")));
    for (const size of sizes) {
      const cost = size === "100KB" ? base : measure(platform, texts[name](bytesOf(size)));
      console.log(row(name, platform, size, cost, base.perMegabyte).join(""));
    }
  }
}
console.log(above.length > 0 ? `\nAbove the goals:\n${above.join("\n")}` : "\nAll within the goals.");
process.exitCode = above.length > 0 ? 1 : 0;
