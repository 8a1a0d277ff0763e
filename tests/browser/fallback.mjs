// The page in a browser without the Custom Highlight API.
import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { visit } from "./visit.mjs";

export function fallback(world) {
  describe("without the Custom Highlight API", () => {
    const open = async () => {
      const seen = await visit(world.browser, world.server.address, { before: () => delete window.Highlight });
      await seen.sample();
      return seen;
    };
    const inMarks = (seen, look) =>
      seen.evaluate((name) => {
        const marks = document.querySelector("#proof").shadowRoot.querySelectorAll(`mark[data-look="${name}"]`);
        return [...marks].map((mark) => mark.textContent).join("");
      }, look);

    it("marks the same words by elements, one inside the other where layers overlap", async () => {
      const plain = await visit(world.browser, world.server.address);
      await plain.sample();
      const seen = await open();
      assert.equal(await seen.shownText(), await plain.shownText());
      for (const look of ["quote-direct", "quote-mixed", "quote-scare", "entity-person", "entity-place", "duplicate-exact"]) {
        const painted = (await plain.painted(look)).join("");
        assert.ok(painted.length > 0, look);
        assert.equal((await inMarks(seen, look)).replace(/\s/g, ""), painted.replace(/\s/g, ""), look);
      }
      await plain.leave();
      await seen.leave();
    });

    it("chooses a passage from the list and by a click", async () => {
      const seen = await open();
      await seen.panel("speakers");
      await seen.evaluate(() => document.querySelector("#proof").shadowRoot.querySelector(".quote-row .jump").click());
      await seen.until(() => document.querySelector("#proof").shadowRoot.querySelector('mark[data-look="selected"]') !== null);
      await seen.settled();
      const at = await seen.evaluate(() => {
        document.querySelector("#proof").scrollIntoView({ behavior: "instant" });
        const marks = [...document.querySelector("#proof").shadowRoot.querySelectorAll('mark[data-look="entity-person"]')];
        const { left, top, width, height } = marks[0].getBoundingClientRect();
        return [left + width / 2, top + height / 2];
      });
      await seen.page.mouse.click(...at);
      await seen.until(() => document.querySelector("#proof").selected?.kind === "entity");
      await seen.leave();
    });

    it("unmarks a layer that is put out", async () => {
      const seen = await open();
      await seen.page.click('input[value="quotes"]');
      await seen.until(() => !document.querySelector("#proof").layers.includes("quotes"));
      assert.equal(await inMarks(seen, "quote-direct"), "");
      await seen.leave();
    });
  });
}
