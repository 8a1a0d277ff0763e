// What differs between a copy and its original, in the marked article and in the panel of repeats.
import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { visit } from "./visit.mjs";

const PAGE = "fixtures/desk.html";

// A number and two words changed, a word left out; a name changed; the same again with other marks.
const FLOOD = "The flood in Kiel drove 12 families out of their old homes on Monday, the harbour office said in a statement.";
const NUMBER = "The flood in Kiel drove 14 families out of their homes on Monday, the harbour office told us in a statement.";
const BRIDGE = "The bridge over the river Ems was closed for a week after engineers found a crack in its western pillar.";
const NAME = "The bridge over the river Rhine was closed for a week after engineers found a crack in its western pillar.";
const QUOTE = "\"Nobody was ready for this, and nobody will say so aloud before the summer,\" the mayor of the town told reporters.";
const MARKS = "“Nobody was ready for this, and nobody will say so aloud before the summer,” the mayor of the town told reporters.";
export const TEXT = [FLOOD, BRIDGE, QUOTE, "And so it went on.", NUMBER, NAME, MARKS].join("\n");

export function changes(world) {
  describe("what changed in a copy", () => {
    const open = async ({ before = () => {}, ...options } = {}) => {
      const seen = await visit(world.browser, world.server.address + PAGE, { before, ...options });
      await seen.evaluate((text) => Object.assign(document.querySelector("#proof"), { text, panel: "duplicates" }), TEXT);
      await seen.until(() => document.querySelector("#proof").shadowRoot.querySelector(".duplicate-row") !== null);
      return seen;
    };
    const choose = async (seen, words, copy = null) => {
      await seen.evaluate(
        ([start, at]) => {
          const rows = [...document.querySelector("#proof").shadowRoot.querySelectorAll(".duplicate-row")];
          const row = rows.find((row) => row.querySelector(".what").textContent.includes(start));
          (at === null ? row.querySelector(".jump") : row.querySelectorAll(".mention")[at]).click();
        },
        [words, copy],
      );
      await seen.until(
        (start) => document.querySelector("#proof").shadowRoot.querySelector(".pair")?.closest(".row").innerText.includes(start),
        words,
      );
    };

    it("is painted word by word, numbers and names in looks of their own, with a sign for what was left out", async () => {
      const seen = await open();
      const { duplicates } = await seen.report();
      assert.equal(duplicates.length, 3);
      assert.deepEqual(await seen.painted("change-number"), ["14"]);
      assert.deepEqual(await seen.painted("change-name"), ["Rhine"]);
      assert.ok((await seen.painted("change-wording")).join(" ").includes("told us"));
      assert.deepEqual(await seen.painted("gap"), [" "]);
      await seen.evaluate(() => (document.querySelector("#proof").layers = "quotes"));
      await seen.until(() => CSS.highlights.get("galley-change-number").size === 0);
      await seen.leave();
    });

    it("is marked in the fallback too, in lines that differ without their colour", async () => {
      const seen = await open({ before: () => delete window.Highlight });
      const marked = (look) =>
        seen.evaluate((name) => {
          const marks = document.querySelector("#proof").shadowRoot.querySelectorAll(`mark[data-look="${name}"]`);
          const { textDecorationLine, textDecorationStyle } = getComputedStyle(marks[0]);
          return [[...marks].map((mark) => mark.textContent).join("|"), `${textDecorationLine} ${textDecorationStyle}`];
        }, look);
      const looks = await Promise.all(["change-number", "change-name", "change-wording", "gap"].map(marked));
      assert.deepEqual(looks.map(([words]) => words).filter((_, i) => i !== 2), ["14", "Rhine", " "]);
      assert.equal(new Set(looks.map(([, line]) => line)).size, 4);
      await seen.leave();
    });

    it("comes with a warning in the list for a changed number or name, and only for these", async () => {
      const seen = await open();
      const tags = await seen.evaluate(() =>
        [...document.querySelector("#proof").shadowRoot.querySelectorAll(".duplicate-row")].map((row) => [...row.querySelectorAll(".tag.warning")].map((t) => t.innerText.trim())),
      );
      assert.deepEqual(tags, [["number changed"], ["name changed"], []]);
      await seen.leave();
    });

    it("is written out when a group is chosen: both sides, and each change in words", async () => {
      const seen = await open();
      await choose(seen, "The flood");
      assert.deepEqual(await seen.texts(">>> .pair .side-name"), ["Original", "Copy 1"]);
      const [original, copy] = await seen.page.$$eval(">>> .pair .side", (sides) => sides.map((side) => side.textContent.replace(/\s+/g, " ")));
      assert.match(original, /drove 12 \[number, now 14\] families out of their old homes/);
      assert.match(copy, /drove 14 \[number, was 12\] families out of their homes/);
      const list = await seen.texts(">>> .changes li");
      assert.match(list[0], /^number changed: 12 → (to )?14$/);
      assert.ok(list.some((line) => /^wording left out: old$/.test(line)), list.join("; "));
      assert.equal((await seen.page.$$(">>> .pair ins.change.number")).length, 1);
      assert.equal((await seen.page.$$(">>> .pair .change.gap.wording")).length, 1, "a sign where “old” stood");

      await choose(seen, "The bridge", 1);
      assert.equal((await seen.page.$$(">>> .pair")).length, 1, "one pair at a time");
      assert.match((await seen.texts(">>> .changes li"))[0], /^name changed: Ems → (to )?Rhine$/);

      await choose(seen, "Nobody was ready");
      assert.match((await seen.texts(">>> .changes li")).join(), /^\d changes? of quotation marks, dashes or case$/);
      assert.equal((await seen.painted("selected")).length, 2);
      await seen.leave();
    });

    it("is told to those who go through the article by keyboard", async () => {
      const seen = await open();
      await seen.evaluate(() => {
        document.querySelector("#proof").layers = "duplicates";
        document.querySelector("#proof").shadowRoot.querySelector('[part="text"]').focus();
      });
      await seen.page.keyboard.press("d");
      const spoken = await seen.evaluate(() => document.querySelector("#proof").shadowRoot.querySelector("[aria-live]").textContent);
      assert.match(spoken, /^Copy 1 of a passage: number changed from 12 to 14: The flood/);
      await seen.leave();
    });

    it("comes up in the sheet on a phone, and nothing sticks out", async () => {
      const seen = await open({ width: 390, height: 844 });
      await seen.evaluate(() => (document.querySelector("#proof").layers = "duplicates")); // a click is for the quote, if there is one
      await seen.until(() => (CSS.highlights.get("galley-quote-direct")?.size ?? 0) === 0);
      const { x, y } = await seen.evaluate(() => {
        const number = [...CSS.highlights.get("galley-change-number")].find((range) => range.toString() === "14");
        number.startContainer.parentElement.scrollIntoView({ behavior: "instant", block: "center" });
        const box = number.getClientRects()[0];
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      });
      await seen.page.mouse.click(x, y);
      await seen.until(() => {
        const changes = document.querySelector("#proof").shadowRoot.querySelector(".changes");
        return changes && getComputedStyle(changes.closest(".body")).display !== "none" && /number changed/.test(changes.innerText);
      });
      assert.ok((await seen.evaluate(() => document.documentElement.scrollWidth)) <= 390);
      await seen.leave();
    });
  });
}
