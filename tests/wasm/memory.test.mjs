// How much memory an analysis takes in wasm, where nothing is given back: the module's memory at its end is the peak.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import createModule from "../../build/wasm/bin/galley.js";

const LIMIT = 12; // times the text
const BYTES = 6_000_000;
const SPARE = 8_000_000; // the tables, and the tenth by which memory grows beyond what is asked for
const compiled = WebAssembly.compile(await readFile(new URL("../../build/wasm/bin/galley.wasm", import.meta.url)));

// In a module of its own, since memory never shrinks.
async function memoryAfter(text) {
  let memory;
  const module = await createModule({
    instantiateWasm(imports, receive) {
      compiled.then((wasm) => WebAssembly.instantiate(wasm, imports)).then((instance) => {
        memory = Object.values(instance.exports).find((value) => value instanceof WebAssembly.Memory);
        receive(instance, null);
      });
      return {};
    },
  });
  const bytes = new TextEncoder().encode(text);
  module.reserve(bytes.length).set(bytes);
  assert.ok(module.analyze(bytes.length, "", 0, () => {}).length > 0);
  return { bytes: bytes.length, memory: memory.buffer.byteLength };
}

// Articles that differ: every sentence is filled in anew, by a fixed row of pseudo-random numbers.
function news(size) {
  let state = 1;
  const pick = (list) => list[(state = (state * 48271) % 2147483647) % list.length];
  const syllables = "ba de fi go lu ma ne pi ro su ta ve wo ya ze kri sto bran del mor".split(" ");
  const word = () => pick(syllables) + pick(syllables) + pick(syllables);
  const name = () => { const plain = word(); return plain[0].toUpperCase() + plain.slice(1); };
  const forms = [
    () => `The ${word()} of ${name()} met ${word()} and ${word()} on Monday to ${word()} the ${word()} plan.`,
    () => `“We ${word()} the ${word()} in every ${word()},” said Mark ${name()}, a ${word()} of the ${name()} Council.`,
    () => `He told reporters that the ${word()} would ${word()} ${word()} by $5 million in 2019.`,
    () => `Officials in ${name()} said a ${word()} ${word()} was ${word()}, but ${name()} did not ${word()} it.`,
  ];
  const parts = [];
  for (let length = 0; length < size; ) {
    const paragraph = `${pick(forms)()} ${pick(forms)()} ${pick(forms)()}\n`;
    parts.push(paragraph);
    length += paragraph.length;
  }
  return parts.join("");
}

const repeated = (words) => words.repeat(Math.ceil(BYTES / words.length));
const texts = {
  "news": news(BYTES),
  "one sentence in a row": repeated("The committee will meet again on Thursday to discuss the plan. "),
  "one line": repeated("The committee will meet again on Thursday to discuss the plan.\n"),
  "one word": repeated("word "),
  "one reporting verb": repeated("said "),
  "single letters": repeated("a "),
  "one letter": repeated("a"),
  "full stops": repeated(". "),
};

for (const [name, text] of Object.entries(texts)) {
  test(`${name}: at most ${LIMIT} times the text`, async () => {
    const { bytes, memory } = await memoryAfter(text);
    console.log(`${name.padEnd(24)} ${(bytes / 1e6).toFixed(1)} MB of text, ${(memory / bytes).toFixed(1)} times that`);
    assert.ok(memory <= LIMIT * bytes + SPARE, `${memory} bytes of memory`);
  });
}
