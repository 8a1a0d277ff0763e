// That the whole analysis stays linear: 4 MB against 100 KB, half a minute in all. scaling.mjs measures more
// sizes against the goals themselves; here a busy machine is allowed for, and a quadratic stage is 40 times over.
import assert from "node:assert/strict";
import { test } from "node:test";

import { measure } from "./measure.mjs";
import { texts } from "./texts.mjs";

const small = 1e5;
const large = 4e6;
const largestGrowth = 2.5; // of the time per megabyte; measured at most 1.6
const attempts = 4; // noise passes
const cases = [
  // the most memory for each byte of the text: a few more than measured, 12, 12, 12.3, 19.5, 14.1, 18.3 and 25.6
  { platform: "native", name: "article, nothing repeated", largestMemory: 15 },
  { platform: "native", name: "article, 90 % repeated", largestMemory: 15 },
  { platform: "native", name: "one sentence as lines", largestMemory: 15 },
  { platform: "native", name: "one letter", largestMemory: 24 },
  { platform: "native", name: "lines of one form", largestMemory: 18 },
  { platform: "wasm", name: "article, 90 % repeated", largestMemory: 22 },
  { platform: "wasm", name: "one letter", largestMemory: 30 },
];

for (const { platform, name, largestMemory } of cases) {
  test(`${name}, ${platform}`, () => {
    const base = measure(platform, texts[name](small)).perMegabyte;
    let growth = Infinity;
    for (let i = 0; i < attempts && growth > largestGrowth; i += 1) {
      const cost = measure(platform, texts[name](large));
      assert.ok(cost.memory <= largestMemory, `memory ${cost.memory} times the text`);
      growth = Math.min(growth, cost.perMegabyte / base);
    }
    assert.ok(growth <= largestGrowth, `${growth} times the time per megabyte`);
  });
}
