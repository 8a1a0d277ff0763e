#!/usr/bin/env node
// How many words a second one analysis by the wasm package reads, beside wink-nlp's readDoc in the same run on the same
// text: tests/bench/wink.mjs [FILE]
// Build and install first: demo/run --build-only; npm --prefix tests/bench ci.
// Without FILE it takes an article of 100 KB of texts.mjs. The two take turns, so that a busy machine slows both; each is
// measured warm, by its median. The analysis is the whole one, duplicates and quotations included: the package offers no
// part of it. readDoc runs all of wink's pipe that its web model has: sentences, parts of speech, entities by patterns,
// negation, sentiment. Exits with 1 below the goal.
import { readFileSync } from "node:fs";

import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

import { createAnalyzer } from "../../web/dist/node.js";
import { article } from "./texts.mjs";

const goal = 0.7; // of wink's words per second
const warmUps = 20;
const turns = 60;

const [file] = process.argv.slice(2);
const text = file ? readFileSync(file, "utf8") : article(100_000, 0.1);
const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu).length;

const nlp = winkNLP(model);
const analyzer = createAnalyzer({ worker: false });
const readers = {
  "galley, analyze": () => analyzer.analyze(text),
  "wink-nlp, readDoc": () => nlp.readDoc(text),
};

async function milliseconds(read) {
  const start = performance.now();
  await read();
  return performance.now() - start;
}

async function mediansInTurns() {
  const times = Object.fromEntries(Object.keys(readers).map((name) => [name, []]));
  for (let turn = 0; turn < warmUps + turns; turn += 1)
    for (const [name, read] of Object.entries(readers)) times[name].push(await milliseconds(read));
  const median = (all) => all.slice(warmUps).sort((a, b) => a - b)[turns / 2];
  return Object.values(times).map(median);
}

const medians = await mediansInTurns();
analyzer.dispose();
console.log(`${Buffer.byteLength(text)} bytes, ${words} words, the median of ${turns} turns`);
for (const [i, name] of Object.keys(readers).entries()) {
  const perSecond = Math.round((words / medians[i]) * 1000).toLocaleString("en");
  console.log(`${name.padEnd(20)}${medians[i].toFixed(1).padStart(8)} ms${perSecond.padStart(12)} words/s`);
}
const ratio = medians[1] / medians[0];
console.log(`galley reads ${ratio.toFixed(2)} times as many words a second; the goal is ${goal}`);
process.exitCode = ratio < goal ? 1 : 0;
