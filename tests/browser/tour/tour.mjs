// One way through the desk, by keyboard alone, the same in every browser.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";

import { correctSpeaker, dismissFinding, editText, undoAndRedo } from "./correct.mjs";
import { stepThroughKinds, walkPanels } from "./walk.mjs";

const seed = `${process.env.GALLEY_ARTICLES ?? new URL("../../../../shared/data/articles/", import.meta.url).pathname}/seed.txt`;
const sample = new URL("../../../demo/samples/ferries.txt", import.meta.url);
const article = readFileSync(existsSync(seed) ? seed : sample, "utf8").trimEnd();

export function tour(world) {
  describe("the tour", () => {
    let tourist, corrected;
    before(async () => {
      tourist = await world.arrive();
      await tourist.open(world.server.address);
    });
    after(() => tourist?.close());

    it("reads a pasted article", async (context) => {
      if (!existsSync(seed)) context.diagnostic("the seed article is not here (see GALLEY_ARTICLES): the sample is read instead");
      await tourist.pressUntil("Tab", () => document.activeElement.id === "paste");
      await tourist.paste({ "text/plain": article });
      await tourist.until((text) => eyes.proof.report && eyes.proof.text === text, article);
      const counts = await tourist.evaluate(() => ["findings", "quotes", "entities", "duplicates"].map((layer) => eyes.proof.report[layer].length));
      assert.ok(counts.every((count) => count > 1), `there is something in every panel: ${counts}`);
    });

    it("walks through every panel, from rows to the text and back", () => walkPanels(tourist));
    it("goes to the next and the previous of each kind", () => stepThroughKinds(tourist));
    it("corrects a speaker", async () => (corrected = await correctSpeaker(tourist)));
    it("keeps the correction while the text is edited", () => editText(tourist, corrected));
    it("undoes and redoes", () => undoAndRedo(tourist, corrected));
    it("dismisses a finding", () => dismissFinding(tourist));
    it("met no error on the way", () => tourist.leave());
  });
}
