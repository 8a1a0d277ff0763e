// The clean copy: what it leaves out, what it keeps, and how to undo it.
import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { TEXT } from "./changes.mjs";
import { visit } from "./visit.mjs";

const LINES = TEXT.split("\n");
const pick = (...numbers) => numbers.map((n) => LINES[n]).join("\n");

export function cleanCopy(world) {
  describe("the clean copy", () => {
    const open = async (options) => {
      const seen = await visit(world.browser, world.server.address, options);
      await seen.paste(TEXT);
      return seen;
    };
    const shows = (seen, text) =>
      seen.until((expected) => {
        const proof = document.querySelector("#proof");
        return proof.text === expected && proof.report !== null && document.querySelector("#status").innerText.startsWith("Read");
      }, text);
    const show = async (seen, text) => {
      await seen.page.click("#show-clean");
      await seen.until(() => document.querySelector("#show-pasted") !== null);
      await shows(seen, text);
    };

    it("keeps copies with another number or name, and says so", async () => {
      const seen = await open();
      assert.match(await seen.text("#clean-bar"), /Repeated in this text: 1 line\. .*2 copies stay: a number or a name differs/);
      await show(seen, pick(0, 1, 2, 3, 4, 5));
      assert.match(await seen.text("#clean-bar"), /1 line left out/);
      await seen.page.click(".cuts summary");
      const kept = await seen.texts(".kept-list li");
      assert.equal(kept.length, 2);
      assert.match(kept[0], /The flood in Kiel drove 14.* number changed: 12 → (to )?14/);
      assert.match(kept[1], /river Rhine.* name changed: Ems → (to )?Rhine/);
      await seen.leave();
    });

    it("cuts these too when asked, before or after, and keeps them again", async () => {
      const seen = await open();
      await seen.page.click("#cut-changed");
      assert.match(await seen.text("#clean-bar"), /Repeated in this text: 3 lines\. .*2 copies with another number or name go too/);
      await show(seen, pick(0, 1, 2, 3));
      await seen.page.click("#cut-changed");
      await shows(seen, pick(0, 1, 2, 3, 4, 5));
      await seen.page.click("#cut-changed");
      await shows(seen, pick(0, 1, 2, 3));
      assert.equal((await seen.page.$$(".kept-list")).length, 0);
      await seen.leave();
    });

    it("is undone cut by cut, and whole", async () => {
      const seen = await open();
      await seen.page.click("#cut-changed");
      await show(seen, pick(0, 1, 2, 3));
      await seen.page.click(".cuts summary");
      assert.equal((await seen.texts(".cut-list li")).length, 3);
      const press = (n) => seen.evaluate((i) => document.querySelectorAll(".cut-list button")[i].click(), n);
      await press(1);
      await shows(seen, pick(0, 1, 2, 3, 5));
      assert.match(await seen.text(".cut-list li:nth-child(2)"), /^Cut again/);
      assert.match(await seen.text("#clean-bar"), /2 lines left out/);
      await press(2);
      await shows(seen, pick(0, 1, 2, 3, 5, 6));
      await press(1);
      await shows(seen, pick(0, 1, 2, 3, 6));
      await seen.page.click("#show-pasted");
      await shows(seen, TEXT);
      assert.equal(await seen.evaluate(() => document.activeElement.id), "show-clean");
      await seen.leave();
    });

    it("has no bar where nothing repeats, and no button where all of it stays", async () => {
      const seen = await open();
      await seen.paste(pick(0, 1, 3));
      await seen.until(() => document.querySelector("#clean-bar").hidden);
      await seen.paste(pick(0, 3, 4));
      await seen.until(() => !document.querySelector("#clean-bar").hidden);
      assert.equal(await seen.page.$("#show-clean"), null);
      assert.match(await seen.text("#clean-bar"), /What repeats in this text stays/);
      await seen.leave();
    });
  });
}
