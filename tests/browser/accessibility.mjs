// axe-core on the page and on the element in all their states, light and dark, wide and narrow.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, it } from "node:test";

import { start } from "./browsers.mjs";
import { chooseName, visitNames } from "./entities.mjs";
import { STATIONS, visitStations } from "./stations.mjs";
import { visit } from "./visit.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

async function faults(seen) {
  await seen.evaluate(axe);
  return seen.evaluate(async () => {
    const { violations } = await window.axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} (${node.any.map(({ message }) => message).join(" ")})`).slice(0, 3).join(" ")}`);
  });
}

// Whether the browser can be told the scheme; leaves the page if not.
async function hasScheme(seen, scheme) {
  await seen.page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]).catch(() => {});
  const isSo = await seen.evaluate((value) => matchMedia(`(prefers-color-scheme: ${value})`).matches, scheme);
  if (!isSo) await seen.leave();
  return isSo;
}

// Together the browsers see each width in each scheme.
const LOOKS = {
  Chromium: [
    { scheme: "light", width: 1280 },
    { scheme: "dark", width: 390 },
  ],
  Firefox: [
    { scheme: "dark", width: 1280 },
    { scheme: "light", width: 390 },
  ],
};

/** The world with a browser in that scheme. Only Chromium can be told while it runs. */
async function worldIn(scheme, world, context) {
  if (world.name !== "Firefox" || scheme === "light") return world;
  const browser = await start(world.name, { dark: true });
  context.after(() => browser.close());
  return { ...world, browser };
}

export function accessibility(world) {
  describe("accessibility", () => {
    for (const { scheme, width } of LOOKS[world.name]) {
      it(`has no fault that axe finds in the panels, ${scheme}, ${width} wide`, async (context) => {
        const seen = await visitStations(await worldIn(scheme, world, context), { width });
        if (world.name === "Chromium") await seen.page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
        assert.ok(await seen.page.evaluate((value) => matchMedia(`(prefers-color-scheme: ${value})`).matches, scheme));
        const found = {};
        for (const [name, reach] of STATIONS) {
          await reach(seen);
          for (const fault of await faults(seen.seen)) (found[fault] ??= []).push(name);
        }
        assert.deepEqual(found, {});
        await seen.leave();
      });
    }

    for (const scheme of ["light", "dark"]) {
      for (const width of [1280, 390]) {
        it(`has no fault that axe finds in the list of names, ${scheme}, ${width} wide`, async (context) => {
          const seen = await visitNames(world, { width });
          if (!(await hasScheme(seen, scheme))) return context.skip(`${world.name} cannot be told a colour scheme`);
          assert.deepEqual(await faults(seen), [], "nothing chosen");
          await chooseName(seen);
          await seen.evaluate(() => document.querySelectorAll(".entity-row details").forEach((details) => (details.open = true)));
          assert.deepEqual(await faults(seen), [], "a name chosen, all unfolded");
          await seen.page.type("#entity-filter", "xyz");
          await seen.evaluate(() => document.querySelectorAll(".kind").forEach((kind) => (kind.open = false)));
          assert.deepEqual(await faults(seen), [], "folded away, and none found");
          await seen.leave();
        });
      }

      it(`has no fault that axe finds, ${scheme}`, async (context) => {
        const seen = await visit(world.browser, world.server.address);
        if (!(await hasScheme(seen, scheme))) return context.skip(`${world.name} cannot be told a colour scheme`);
        await seen.sample();
        await seen.page.click("#compare-open");
        await seen.page.click("#other-sample");
        await seen.until(() => !document.querySelector("#shared").hidden);
        await seen.page.click("#show-clean");
        await seen.until(() => document.querySelector("#show-pasted") !== null);
        await seen.page.$eval(".duplicate-row:has(.warning) .jump", (jump) => jump.click());
        await seen.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
        assert.deepEqual(await faults(seen), []);
        await seen.page.$eval('input[name="quote-order"][value="speaker"]', (order) => order.click());
        await seen.until(() => document.querySelector(".speaker") !== null);
        await seen.page.$eval(".quote-row .jump", (jump) => jump.click());
        assert.deepEqual(await faults(seen), [], "quotes by speaker, one of them chosen");
        await seen.leave();
      });
    }
  });
}
