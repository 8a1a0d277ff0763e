#!/usr/bin/env node
// How time and memory grow with the text: tests/bench/scaling.mjs [--sizes 10KB,100KB,…] [--texts WORDS] [--on native|wasm]
// Build first: cmake --preset release && cmake --build --preset release --target galley_bench; demo/run --build-only.
//   --texts  only those texts of texts.mjs that have these words in their name
// Each text is measured in a process of its own, whose largest size is then that of this analysis.
//   ms/MB      least processor time of several analyses (in wasm, warm)
//   × 100 KB   ms/MB over that of 100 KB; the goal is at most 1.5
//   memory     natively the largest live heap beside the text, in wasm its whole memory afterwards, over the text; the goal
//              is at most 12
//   resident   the process's largest size over the text
//   stages     ms/MB and, in brackets, the largest live heap beside the text and the layers the stage reads, over the text
import { parseArgs } from "node:util";

import { beyondGoals, measure } from "./measure.mjs";
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

const columns = ["size", "ms/MB", "× 100 KB", "memory", "resident"];
const beyond = [];

const fixed = (number, digits = 1) => number.toFixed(digits);
const line = (cells) => cells.map((cell, i) => cell.padStart(i < columns.length ? 9 : 15)).join("");

function row({ size, perMegabyte, memory, resident, stages }, growth) {
  const parts = stages.map((stage) => `${fixed(stage.perMegabyte)} (${fixed(stage.memory)})`);
  return [size, fixed(perMegabyte), fixed(growth, 2), fixed(memory), fixed(resident), ...parts];
}

for (const platform of platforms) {
  for (const name of names) {
    // A base measured while the machine is busy would hide growth, so it is measured before and after.
    const all = ["100KB", ...sizes, "100KB"].map((size) => ({ size, ...measure(platform, texts[name](bytesOf(size))) }));
    const base = Math.min(...all.filter(({ size }) => size === "100KB").map(({ perMegabyte }) => perMegabyte));

    console.log(`\n${name}, ${platform}`);
    console.log(line([...columns, ...all[0].stages.map((stage) => stage.name)]));
    for (const cost of all.slice(1, -1)) {
      const growth = cost.perMegabyte / base;
      console.log(line(row(cost, growth)));
      const excess = beyondGoals(platform, bytesOf(cost.size), cost, growth);
      if (excess.length > 0) beyond.push(`${name}, ${cost.size}, ${platform}: ${excess.join(", ")}`);
    }
  }
}
console.log(beyond.length > 0 ? `\nBeyond the goals:\n${beyond.join("\n")}` : "\nAll within the goals.");
process.exitCode = beyond.length > 0 ? 1 : 0;
