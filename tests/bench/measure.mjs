// What the analysis of a text costs, measured in a process of its own.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);
const program = fileURLToPath(new URL("build/release/bin/galley_bench", root));
const wasmProgram = fileURLToPath(new URL("measure_wasm.mjs", import.meta.url));
const folder = fileURLToPath(new URL("build/bench/", root));

// The goals. The ones of memory begin at sizes beside which what is there without any text does not count.
const largestGrowth = 1.5; // of the time per megabyte, from 100 KB to more
const largestMemory = 12; // bytes for each byte of the text
const memoryCountsFrom = { native: 1e6, wasm: 10e6 }; // bytes of text; the module begins with 16 MB

/** What a text of `bytes` misses, in words. `growth`: its time per megabyte over that at 100 KB. */
export function beyondGoals(platform, bytes, { memory }, growth) {
  const excess = [];
  if (bytes > 1e5 && growth > largestGrowth) excess.push(`${growth.toFixed(2)} times the time per megabyte at 100 KB`);
  if (bytes >= memoryCountsFrom[platform] && memory > largestMemory)
    excess.push(`memory ${memory.toFixed(1)} times the text`);
  return excess;
}

/**
 * The cost of analysing `text` on "native" or "wasm": milliseconds per megabyte, whole and (natively) of each stage, and
 * the memory it takes at most, in bytes for each byte of the text.
 */
export function measure(platform, text) {
  mkdirSync(folder, { recursive: true });
  const file = `${folder}text-${process.pid}.txt`;
  writeFileSync(file, text);
  const run = (command, args) => JSON.parse(execFileSync(command, args, { encoding: "utf8" }));
  try {
    return platform === "native" ? nativeCost(run(program, [file])) : wasmCost(run(process.execPath, [wasmProgram, file]));
  } finally {
    rmSync(file);
  }
}

function nativeCost({ bytes, resident, whole, ...stages }) {
  const relative = ({ ms, heap }) => ({ perMegabyte: ms / (bytes / 1e6), memory: heap / bytes });
  return {
    ...relative(whole),
    resident: resident / bytes,
    stages: Object.entries(stages).map(([name, cost]) => ({ name, ...relative(cost) })),
  };
}

function wasmCost({ bytes, ms, memory, resident }) {
  return { perMegabyte: ms / (bytes / 1e6), memory: memory / bytes, resident: resident / bytes, stages: [] };
}
