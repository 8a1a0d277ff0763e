// axe-core on the page as it looks with an article in it, and on the panels with their editors, in light and dark.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, it } from "node:test";

import { chooseEntity, visitEntities } from "./entities-panel.mjs";
import { visitSpeakers } from "./speakers-panel.mjs";
import { visit } from "./visit.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

async function faults(seen, part = null) {
  await seen.evaluate(axe);
  return seen.evaluate(async (within) => {
    const { violations } = await window.axe.run(within ?? document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).slice(0, 3).join(" ")}`);
  }, part);
}

const PANEL = { fromShadowDom: ["#proof", "#panel-body"] };

// Whether the browser can be told the scheme; leaves the page if not.
async function hasScheme(seen, scheme) {
  await seen.page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]).catch(() => {});
  const isSo = await seen.evaluate((value) => matchMedia(`(prefers-color-scheme: ${value})`).matches, scheme);
  if (!isSo) await seen.leave();
  return isSo;
}

export function accessibility(world) {
  describe("accessibility", () => {
    for (const scheme of ["light", "dark"]) {
      for (const width of [1280, 390]) {
        it(`has no fault that axe finds in the Entities panel, ${scheme}, ${width} wide`, async (context) => {
          const seen = await visitEntities(world, { width });
          if (!(await hasScheme(seen.seen, scheme))) return context.skip(`${world.name} cannot be told a colour scheme`);
          assert.deepEqual(await faults(seen.seen, PANEL), [], "nothing chosen");
          await chooseEntity(seen);
          await seen.ask((home) => home.querySelectorAll(".entity-row details").forEach((details) => (details.open = true)));
          await seen.until((home) => home.querySelector(".mentions li") !== null);
          assert.deepEqual(await faults(seen.seen, PANEL), [], "one chosen, all unfolded");
          await seen.click(".correct");
          await seen.click(".split button");
          assert.deepEqual(await faults(seen.seen, PANEL), [], "an editor that says what is wrong");
          await seen.press("Escape");
          await seen.focus("#entity-filter");
          await seen.type("xyz");
          assert.deepEqual(await faults(seen.seen, PANEL), [], "none found");
          await seen.leave();
        });

        it(`has no fault that axe finds in the Speakers panel, ${scheme}, ${width} wide`, async (context) => {
          const seen = await visitSpeakers(world, { width });
          if (!(await hasScheme(seen.seen, scheme))) return context.skip(`${world.name} cannot be told a colour scheme`);
          await seen.ask((home) => home.querySelectorAll("details").forEach((details) => (details.open = true)));
          assert.deepEqual(await faults(seen.seen, PANEL), [], "all unfolded");
          await seen.click('input[name="quote-order"][value="bySpeaker"]');
          await seen.click(".quote-row .jump");
          await seen.click(".correct");
          await seen.press("ArrowDown");
          assert.deepEqual(await faults(seen.seen, PANEL), [], "by speaker, one chosen, its editor open");
          await seen.press("Escape");
          await seen.click(".correct");
          await seen.press("Enter");
          assert.deepEqual(await faults(seen.seen, PANEL), [], "an editor that says what is wrong");
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
        await seen.panel("duplicates");
        await seen.evaluate(() => document.querySelector("#proof").shadowRoot.querySelector(".duplicate-row .jump").click());
        await seen.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
        assert.deepEqual(await faults(seen), []);
        await seen.panel("speakers");
        await seen.evaluate(() => document.querySelector("#proof").shadowRoot.querySelector(".quote-row .jump").click());
        await seen.until(() => document.querySelector("#copy-citation") !== null);
        await seen.page.click("#edit");
        assert.deepEqual(await faults(seen), [], "a quote chosen, the box open again");
        await seen.leave();
      });
    }
  });
}
