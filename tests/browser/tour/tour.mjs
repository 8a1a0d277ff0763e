// One way through the page, by keyboard, in every browser.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";

const sample = readFileSync(new URL("../../../demo/samples/ferries.txt", import.meta.url), "utf8").trimEnd();

export function tour(world) {
  describe("the tour", () => {
    it("reads an article and paints it", async (context) => {
      const tourist = await world.arrive(context);
      await tourist.open(world.server.address);
      await tourist.pressUntil("Tab", () => document.activeElement.id === "paste");
      await tourist.paste({ "text/plain": sample });
      await tourist.until((text) => document.querySelector("#proof").report && document.querySelector("#proof").text === text, sample);
      const picture = await tourist.screenshot();
      await tourist.press("PageDown");
      assert.notDeepEqual(await tourist.screenshot(), picture);
      await tourist.leave();
    });
  });
}
