// The second box: what two texts have in common.
import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { visit } from "./visit.mjs";

const RELEASE = "The harbour office will rebuild the northern pier of Kiel next year at a cost of 12 million euros, it said.";
const ARTICLE = "The harbour office will rebuild the northern pier of Kiel next year at a cost of 14 million euros, it said.";
const FIRST = `Rain fell on the town all night.\nNobody slept well.\n${ARTICLE}`;
const SECOND = `${RELEASE}\nFor more, call the press desk.`;

export function compare(world) {
  describe("comparing with another text", () => {
    const open = async (options) => {
      const seen = await visit(world.browser, world.server.address, options);
      await seen.paste(FIRST);
      await seen.page.click("#compare-open");
      return seen;
    };
    const type = (seen, text) =>
      seen.page.$eval(
        "#other",
        (box, value) => {
          box.value = value;
          box.dispatchEvent(new InputEvent("input", { bubbles: true }));
        },
        text,
      );
    const compared = (seen) => seen.until(() => !document.querySelector("#shared").hidden);

    it("opens a second box, and closes it again with all that came of it", async () => {
      const seen = await open();
      assert.equal(await seen.evaluate(() => document.activeElement.id), "other");
      assert.equal(await seen.page.$eval("#compare-open", (button) => button.getAttribute("aria-expanded")), "true");
      assert.equal(await seen.page.$eval("#shared", (section) => section.hidden), true);
      await type(seen, SECOND);
      await compared(seen);
      await seen.page.click("#compare-close");
      assert.equal(await seen.page.$eval("#shared", (section) => section.hidden), true);
      assert.equal(await seen.page.$eval("#compare", (box) => box.hidden), true);
      assert.equal(await seen.evaluate(() => document.activeElement.id), "compare-open");
      await seen.leave();
    });

    it("tells how much of each text stands in the other, and what differs, word by word", async () => {
      const seen = await open();
      await type(seen, SECOND);
      await compared(seen);
      const status = await seen.text("#compare-status");
      const [here, there] = status.match(/(\d+)% of the article .* (\d+)% of the other text/).slice(1).map(Number);
      assert.ok(here > 50 && here < 80, status);
      assert.ok(there > 60 && there < 90, status);
      assert.equal((await seen.texts(".shared-row")).length, 1);
      assert.match(await seen.text(".shared-row"), /number changed/);
      const [first, second] = await seen.page.$$eval("#shared .pair .side", (sides) => sides.map((side) => side.textContent));
      assert.match(first, /cost of 14.* million/);
      assert.match(second, /cost of 12.* million/);
      assert.match((await seen.texts("#shared .changes li"))[0], /^number changed: 14 → (to )?12$/);
      await seen.leave();
    });

    it("goes to a passage in the marked article", async () => {
      const seen = await open({ height: 400 });
      await type(seen, SECOND);
      await compared(seen);
      await seen.page.$eval("#shared .jump", (jump) => jump.click());
      const flashed = await seen.until(() => {
        const [range] = [...(CSS.highlights.get("galley-flash") ?? [])];
        const { top, bottom } = range?.getBoundingClientRect() ?? { top: -1, bottom: 0 };
        return top >= 0 && bottom <= innerHeight && range.toString();
      });
      assert.match(flashed, /^The harbour office will rebuild/);
      assert.equal(await seen.page.$eval("#shared .jump", (jump) => jump.getAttribute("aria-current")), "true");
      await seen.leave();
    });

    it("says so when there is nothing in common, and follows both texts", async () => {
      const seen = await open();
      await type(seen, "Nothing of the kind was ever written in this place before.");
      await compared(seen);
      assert.match(await seen.text("#shared"), /no passage in common/);
      assert.match(await seen.text("#compare-status"), /^0% of the article/);
      await seen.paste(`Nothing of the kind was ever written in this place before.\n${FIRST}`);
      await seen.until(() => document.querySelector(".shared-row") !== null);
      await type(seen, "");
      await seen.until(() => document.querySelector("#shared").hidden);
      assert.equal(await seen.text("#compare-status"), "");
      await seen.leave();
    });

    it("has a press release against the sample article", async () => {
      const seen = await visit(world.browser, world.server.address, { width: 390, height: 844 });
      await seen.sample();
      await seen.page.click("#compare-open");
      await seen.page.click("#other-sample");
      await compared(seen);
      const tags = await seen.texts("#shared .tag.warning");
      assert.ok(tags.includes("number changed"), tags.join());
      assert.ok((await seen.texts(".shared-row")).length >= 3);
      assert.ok((await seen.evaluate(() => document.documentElement.scrollWidth)) <= 390, "nothing sticks out");
      await seen.leave();
    });

    it("stays quick with thousands of shared passages", async () => {
      const seen = await visit(world.browser, world.server.address);
      await seen.ready();
      await seen.page.click("#compare-open");
      const [rows, more, longest] = await seen.evaluate(async () => {
        // Sentences of made-up words, every other one shared.
        const word = (n) => Array.from({ length: 3 }, (_, i) => "bdfgklmnprst"[(n >> (4 * i)) % 12] + "aeiou"[(n >> (3 * i)) % 5]).join("");
        const sentence = (n) => Array.from({ length: 14 }, (_, i) => word(((n * 14 + i) * 2654435761) >>> 12)).join(" ") + ".";
        const text = (own) => Array.from({ length: 3000 }, (_, n) => `${sentence(n)}\n${sentence(own + n)}`).join("\n");
        const frames = [];
        let last = performance.now();
        let going = true;
        const tick = (now) => (frames.push(now - last), (last = now), going && requestAnimationFrame(tick));
        requestAnimationFrame(tick);
        for (const [id, own] of [["paste", 10_000], ["other", 20_000]]) {
          const box = document.getElementById(id);
          box.value = text(own);
          box.dispatchEvent(new InputEvent("input", { bubbles: true }));
        }
        while (document.querySelector("#shared").hidden) await new Promise((later) => setTimeout(later, 50));
        going = false;
        const more = document.querySelector("#shared .more")?.innerText ?? "";
        return [document.querySelectorAll(".shared-row").length, more, Math.max(...frames)];
      });
      assert.equal(rows, 200);
      assert.match(more, /Show more \(200 of \d,\d{3}\)/);
      assert.ok(longest < 5000, `the page stood still for ${Math.round(longest)} ms`);
      await seen.leave();
    });
  });
}
