// axe-core on the page as it looks with an article in it, in light and dark.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, it } from "node:test";

import { visit } from "./visit.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export function accessibility(world) {
  describe("accessibility", () => {
    for (const scheme of ["light", "dark"]) {
      it(`has no fault that axe finds, ${scheme}`, async (context) => {
        const seen = await visit(world.browser, world.server.address);
        await seen.page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]).catch(() => {});
        if (!(await seen.evaluate((value) => matchMedia(`(prefers-color-scheme: ${value})`).matches, scheme))) {
          await seen.leave();
          return context.skip(`${world.name} cannot be told a colour scheme`);
        }
        await seen.sample();
        await seen.page.click("#compare-open");
        await seen.page.click("#other-sample");
        await seen.until(() => !document.querySelector("#shared").hidden);
        await seen.page.click("#show-clean");
        await seen.until(() => document.querySelector("#show-pasted") !== null);
        await seen.page.$eval(".duplicate-row:has(.warning) .jump", (jump) => jump.click());
        await seen.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
        await seen.evaluate(axe);
        const faults = await seen.evaluate(async () => {
          const { violations } = await window.axe.run(document);
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).slice(0, 3).join(" ")}`);
        });
        assert.deepEqual(faults, []);
        await seen.leave();
      });
    }
  });
}
