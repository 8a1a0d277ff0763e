// What a person does with the page: layers, lists, passages, the clean copy.
import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { visit } from "./visit.mjs";

export function handling(world) {
  describe("handling", () => {
    const open = async (options) => {
      const seen = await visit(world.browser, world.server.address, options);
      await seen.sample();
      return seen;
    };
    const picture = (seen) => seen.page.$("#proof").then((proof) => proof.screenshot({ encoding: "base64" }));

    it("shows and hides each layer", async () => {
      const seen = await open();
      const looks = { duplicates: "duplicate-exact", quotes: "quote-direct", entities: "entity-person" };
      for (const [layer, look] of Object.entries(looks)) {
        const [count, all, before] = [await seen.text(`#count-${layer}`), await picture(seen), await seen.painted(look)];
        assert.notEqual(count, "0", layer);
        assert.ok(before.length > 0, `${look} is painted`);
        await seen.page.click(`input[value="${layer}"]`);
        await seen.until((name) => !document.querySelector("#proof").layers.includes(name), layer);
        assert.deepEqual(await seen.painted(look), []);
        assert.notEqual(await picture(seen), all, `${layer} can be seen`);
        await seen.page.click(`input[value="${layer}"]`);
        assert.deepEqual(await seen.painted(look), before);
      }
      await seen.leave();
    });

    it("goes from a row to its passage", async () => {
      const seen = await open({ height: 500 });
      const last = await seen.evaluate(() => document.querySelectorAll(".quote-row").length - 1);
      await seen.evaluate((i) => document.querySelector(`.quote-row[data-index="${i}"] .jump`).click(), last);
      const [painted, visible] = await seen.until((i) => {
        const { report, text } = document.querySelector("#proof");
        const { start, end } = report.quotes[i].contents[0];
        const ranges = [...(CSS.highlights.get("galley-selected") ?? [])];
        const range = ranges.find((r) => r.toString() === text.slice(start, end));
        const { top, bottom } = range?.getBoundingClientRect() ?? { top: -1, bottom: 0 };
        return top >= 0 && bottom <= innerHeight && [range.toString(), true];
      }, last);
      assert.ok(painted.length > 0 && visible);
      assert.deepEqual(await seen.page.$$eval('.jump[aria-current="true"]', (all) => all.length), 1);
      await seen.leave();
    });

    it("goes from a passage to its row", async () => {
      const seen = await open();
      const { x, y } = await seen.evaluate(() => {
        document.querySelector("#proof").scrollIntoView({ behavior: "instant" });
        const ranges = [...CSS.highlights.get("galley-quote-cue")];
        const cue = ranges.find((range) => range.startContainer.getRootNode() === document.querySelector("#proof").shadowRoot);
        const direct = [...CSS.highlights.get("galley-quote-direct")].find((range) => range.toString().includes("cracks"));
        const box = (direct ?? cue).getClientRects()[0];
        return { x: box.left + box.width * 0.1, y: box.top + box.height / 2 };
      });
      await seen.page.mouse.click(x, y);
      const row = await seen.until(() => document.querySelector('.jump[aria-current="true"]')?.closest(".row").innerText);
      assert.match(row, /We have found cracks/);
      const chosen = await seen.painted("selected");
      assert.ok(chosen.some((words) => words.includes("We have found cracks")));
      await seen.leave();
    });

    it("brings the passage up in a card on a phone, and the card leads to the list", async () => {
      const seen = await open({ width: 390, height: 844 });
      const wide = await seen.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= 390, `nothing sticks out: ${wide}`);
      const { x, y } = await seen.evaluate(() => {
        document.querySelector("#proof").scrollIntoView({ behavior: "instant" });
        const direct = [...CSS.highlights.get("galley-quote-direct")].find((range) => range.toString().includes("cracks"));
        const box = direct.getClientRects()[0];
        return { x: box.left + box.width * 0.1, y: box.top + box.height / 2 };
      });
      await seen.page.mouse.click(x, y);
      await seen.until(() => !document.querySelector("#card").hidden);
      assert.match(await seen.text("#card"), /We have found cracks/);
      await seen.page.click("#card-list");
      await seen.until(() => document.activeElement.closest(".quote-row")?.innerText.includes("We have found cracks"));
      await seen.leave();
    });

    it("tells why by keyboard", async () => {
      const seen = await open();
      await seen.page.focus(".quote-row .why summary");
      await seen.page.keyboard.press("Enter");
      const [{ rule }] = (await seen.report()).quotes;
      const why = await seen.until(() => document.querySelector(".quote-row .why[open]")?.innerText);
      assert.ok(why.includes(rule), `${rule} in ${why}`);
      assert.match(why, /Confidence\s+\d+%/);
      await seen.leave();
    });

    it("shows the clean copy and comes back", async () => {
      const seen = await open();
      const whole = await seen.shownText();
      await seen.page.click("#show-clean");
      await seen.until(() => document.querySelector("#show-pasted") !== null);
      const clean = await seen.shownText();
      const lines = whole.split("\n");
      assert.equal(clean, [...lines.slice(0, 6), lines[12], lines[15]].join("\n"), "a name or a number differs in two");
      assert.equal(await seen.page.$eval("#paste", (box) => box.value), whole, "the paste box keeps the whole text");
      await seen.page.click("#show-pasted");
      await seen.until(() => document.querySelector("#show-clean") !== null);
      assert.equal(await seen.shownText(), whole);
      assert.equal(await seen.text("#count-duplicates"), "6");
      await seen.leave();
    });

    it("never lets a button about the text before take the place of a newer text", async () => {
      const seen = await open();
      const sample = await seen.shownText();
      const typed = "Ann Lee slept.\nAnn Lee slept.\nBob Ray woke.";
      // Both in one task: within the pause after a keystroke.
      const typeAndClick = (text, button) => {
        const box = document.querySelector("#paste");
        box.value = text;
        box.dispatchEvent(new InputEvent("input", { bubbles: true }));
        document.querySelector(button).click();
      };
      const isShown = (text) => document.querySelector("#proof").text === text && document.querySelector("#show-clean") !== null;

      await seen.evaluate(typeAndClick, typed, "#show-clean");
      await seen.until(isShown, typed);
      await seen.evaluate(() => {
        document.querySelector("#sample").click(); // read at once, so this comes while it is being read
        document.querySelector("#show-clean").click();
      });
      await seen.until(isShown, sample);
      await seen.page.click("#show-clean");
      await seen.until(() => document.querySelector("#show-pasted") !== null);
      await seen.evaluate(typeAndClick, typed, "#show-pasted");
      await seen.until(isShown, typed);
      await seen.page.click("#show-clean");
      await seen.until(() => document.querySelector("#proof").text === "Ann Lee slept.\nBob Ray woke.");
      await seen.leave();
    });

    it("reads what is typed, and the last keystroke counts", async () => {
      const seen = await visit(world.browser, world.server.address);
      const typed = "Ann Lee said: “It rains.”";
      await seen.page.type("#paste", typed);
      await seen.until((text) => document.querySelector("#proof").text === text, typed);
      assert.equal(await seen.shownText(), typed);
      await seen.leave();
    });
  });
}
