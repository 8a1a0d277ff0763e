#!/usr/bin/env node
// For scale: comparing all pairs of an article's paragraphs, as one would with npm packages that compare two strings,
// beside one whole analysis by the wasm package of the same text in the same run: tests/bench/peers.mjs [FILE]
// Build and install first: demo/run --build-only; npm --prefix tests/bench ci.
// Without FILE it takes an article of 100 KB of texts.mjs. Galley: the median of warm analyses. A package that would take
// longer than `budget` is measured on pairs drawn at random, and its time scaled up.
import { readFileSync } from "node:fs";

import { diffWords } from "diff";
import { token_set_ratio } from "fuzzball";
import { compareTwoStrings } from "string-similarity";

import { createAnalyzer } from "../../web/dist/node.js";
import { article, below, randomFrom } from "./texts.mjs";

const budget = 10_000; // ms for each package
const goal = 50; // times as fast as the fastest
const analyses = 50;

const peers = {
  "string-similarity, compareTwoStrings": compareTwoStrings,
  "fuzzball, token_set_ratio": token_set_ratio,
  "diff (jsdiff), diffWords": diffWords,
};

// All pairs, in random order, so that any beginning of them is a fair sample.
function shuffledPairs(items) {
  const pairs = items.flatMap((one, i) => items.slice(i + 1).map((other) => [one, other]));
  const random = randomFrom(1);
  for (let i = pairs.length - 1; i > 0; i -= 1) {
    const j = below(random, i + 1);
    [pairs[i], pairs[j]] = [pairs[j], pairs[i]];
  }
  return pairs;
}

function timeOfPairs(compare, pairs) {
  for (const [one, other] of pairs.slice(-200)) compare(one, other); // warm
  const start = performance.now();
  let done = 0;
  while (done < pairs.length && performance.now() - start < budget) {
    compare(...pairs[done]);
    done += 1;
  }
  return { ms: ((performance.now() - start) * pairs.length) / done, done };
}

async function medianOfAnalyses(text) {
  const analyzer = createAnalyzer({ worker: false });
  const times = [];
  for (let i = 0; i < 2 * analyses; i += 1) {
    const start = performance.now();
    await analyzer.analyze(text);
    times.push(performance.now() - start);
  }
  analyzer.dispose();
  return times.slice(analyses).sort((a, b) => a - b)[analyses / 2];
}

const [file] = process.argv.slice(2);
const text = file ? readFileSync(file, "utf8") : article(100_000, 0.1);
const paragraphs = text.split("\n").filter((line) => line.trim() !== "");
const pairs = shuffledPairs(paragraphs);
const galley = await medianOfAnalyses(text);
console.log(`${Buffer.byteLength(text)} bytes, ${paragraphs.length} paragraphs, ${pairs.length} pairs`);
console.log(`${"galley, analyze".padEnd(38)}${galley.toFixed(1).padStart(10)} ms`);

let fastest = Infinity;
for (const [name, compare] of Object.entries(peers)) {
  const { ms, done } = timeOfPairs(compare, pairs);
  fastest = Math.min(fastest, ms / galley);
  const scaled = done < pairs.length ? `, scaled from ${done} pairs` : "";
  console.log(`${name.padEnd(38)}${ms.toFixed(0).padStart(10)} ms, ${(ms / galley).toFixed(1)} times galley's${scaled}`);
}
console.log(`the fastest takes ${fastest.toFixed(1)} times as long; the goal is ${goal}`);
process.exitCode = fastest < goal ? 1 : 0;
