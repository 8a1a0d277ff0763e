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
const largestMemory = 12; // bytes for each byte of the text
const cases = [
  { platform: "native", name: "article, nothing repeated" },
  { platform: "native", name: "article, 90 % repeated" },
  { platform: "native", name: "one sentence as lines" },
  { platform: "native", name: "one letter" },
  { platform: "native", name: "lines of one form" },
  { platform: "wasm", name: "article, 90 % repeated" },
  { platform: "wasm", name: "one letter" },
];

for (const { platform, name } of cases) {
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
