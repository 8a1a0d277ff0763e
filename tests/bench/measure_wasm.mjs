#!/usr/bin/env node
// measure_wasm.mjs FILE: what the wasm package takes for one text, as one line of JSON:
//   {"bytes": 100123, "ms": 15.2, "memory": 16777216, "resident": 90000000}
// ms: the least of several analyses, warm. memory: the size of the module's memory after the first; it never shrinks.
// resident: the process's largest size, Node itself included.
import { readFileSync } from "node:fs";

import { article } from "./texts.mjs";

const runs = 3; // at least
const enough = 1000; // ms; and until this is spent

const memory = memoryOfTheModule();
const { createAnalyzer } = await import("../../web/dist/node.js");
const analyzer = createAnalyzer({ worker: false });

// The package shows nobody its memory, so the module is caught as it is instantiated.
function memoryOfTheModule() {
  const { instantiate } = WebAssembly;
  let found;
  WebAssembly.instantiate = async (...args) => {
    const instance = await instantiate(...args);
    found = Object.values(instance.exports).find((one) => one instanceof WebAssembly.Memory);
    return instance;
  };
  return () => found.buffer.byteLength;
}

// Both the clock and the processor's time, which counts the engine's other threads, exceed the analysis's own time.
async function milliseconds(text) {
  const start = performance.now();
  const startCpu = process.cpuUsage();
  await analyzer.analyze(text);
  const { user, system } = process.cpuUsage(startCpu);
  return Math.min(performance.now() - start, (user + system) / 1000);
}

const warmUp = article(50_000, 0.1, 2);
for (let i = 0; i < 30; i += 1) await analyzer.analyze(warmUp);

const bytes = readFileSync(process.argv[2]);
const text = bytes.toString("utf8");
let least = await milliseconds(text);
const memoryAfterFirst = memory();
const resident = process.resourceUsage().maxRSS * 1024;
for (let run = 1, spent = least; run < runs || spent < enough; run += 1) {
  const took = await milliseconds(text);
  least = Math.min(least, took);
  spent += took;
}
console.log(JSON.stringify({ bytes: bytes.length, ms: least, memory: memoryAfterFirst, resident }));
