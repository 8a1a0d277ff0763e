// What the analysis of a text costs, measured in a process of its own.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);
const program = fileURLToPath(new URL("build/release/bin/galley_bench", root));
const wasmProgram = fileURLToPath(new URL("measure_wasm.mjs", import.meta.url));
const folder = fileURLToPath(new URL("build/bench/", root));

/** What may not be exceeded, from the sizes on at which what is there without any text no longer counts. */
export const goals = { growth: 1.5, memory: 12, memoryFrom: 1e6, wasmMemoryFrom: 10e6 };

/**
 * The cost of analysing `text` on "native" or "wasm": milliseconds per megabyte, whole and (natively) of each stage, and
 * the memory it takes at most, in bytes for each byte of the text.
 */
export function measure(platform, text) {
  mkdirSync(folder, { recursive: true });
  const file = `${folder}text-${process.pid}.txt`;
  writeFileSync(file, text);
  const command = platform === "native" ? [program, file] : [process.execPath, wasmProgram, file];
  try {
    return { native: nativeCost, wasm: wasmCost }[platform](JSON.parse(execFileSync(command[0], command.slice(1))));
  } finally {
    rmSync(file);
  }
}

function nativeCost({ bytes, resident, whole, ...stages }) {
  const perMegabyte = (cost) => cost.ms / (bytes / 1e6);
  return {
    perMegabyte: perMegabyte(whole),
    memory: whole.heap / bytes,
    resident: resident / bytes,
    stages: Object.fromEntries(Object.entries(stages).map(([name, cost]) => [name, perMegabyte(cost)])),
    stageMemory: Object.fromEntries(Object.entries(stages).map(([name, cost]) => [name, cost.heap / bytes])),
  };
}

function wasmCost({ bytes, ms, memory }) {
  return { perMegabyte: ms / (bytes / 1e6), memory: memory / bytes };
}
