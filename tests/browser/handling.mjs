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
    // By a click on its words; what its row says.
    const chooseCracks = async (seen) => {
      await seen.panel("speakers");
      const { x, y } = await seen.evaluate(() => {
        const direct = [...CSS.highlights.get("galley-quote-direct")].find((range) => range.toString().includes("cracks"));
        direct.startContainer.parentElement.scrollIntoView({ behavior: "instant", block: "center" });
        const box = direct.getClientRects()[0];
        return { x: box.left + box.width * 0.1, y: box.top + box.height / 2 };
      });
      await seen.page.mouse.click(x, y);
      return seen.until(
        () => document.querySelector("#proof").shadowRoot.querySelector('.quote-row .jump[aria-current="true"]')?.closest(".row").textContent,
      );
    };
    const picture = (seen) => seen.page.$("#proof").then((proof) => proof.screenshot({ encoding: "base64" }));

    it("stops reading a long text when told to, keeps it, and reads the next", async () => {
      const seen = await visit(world.browser, world.server.address);
      await seen.ready();
      const length = await seen.evaluate(() => {
        const box = document.querySelector("#paste");
        box.value = Array.from({ length: 10_000 }, (_, i) => `Ann Lee said on day ${i} that it rained.`).join("\n");
        box.dispatchEvent(new InputEvent("input", { bubbles: true }));
        return box.value.length;
      });
      // Asked and told at once: a moment later it could be done.
      await seen.until(() => {
        const isUnderWay = !document.querySelector(".reading").hidden && document.querySelector("#progress").value > 0;
        if (isUnderWay) document.querySelector("#cancel").click();
        return isUnderWay;
      });
      await seen.until(() => document.querySelector("#status").innerText.startsWith("Cancelled"));
      assert.equal(await seen.evaluate(() => document.querySelector(".reading").hidden), true);
      assert.equal(await seen.evaluate(() => document.querySelector("#paste").value.length), length, "the text is kept");
      await seen.paste("“It rains,” Ann Lee said.");
      assert.equal((await seen.report()).quotes.length, 1);
      await seen.leave();
    });

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
      await seen.panel("speakers");
      const last = await seen.evaluate(() => {
        const rows = document.querySelector("#proof").shadowRoot.querySelectorAll(".quote-row");
        const row = rows[rows.length - 1];
        row.querySelector(".jump").click();
        return Number(row.dataset.index);
      });
      const painted = await seen.until((i) => {
        const { report, text } = document.querySelector("#proof");
        const { start, end } = report.quotes[i].contents[0];
        const range = [...(CSS.highlights.get("galley-selected") ?? [])].find((r) => r.toString() === text.slice(start, end));
        const { top, bottom } = range?.getBoundingClientRect() ?? { top: -1, bottom: 0 };
        return top >= 0 && bottom <= innerHeight && range.toString();
      }, last);
      assert.ok(painted.length > 0);
      await seen.leave();
    });

    it("goes from a passage to its row, and offers to copy a chosen quote", async () => {
      const seen = await open();
      const row = await chooseCracks(seen);
      assert.match(row, /We have found cracks/);
      assert.ok((await seen.painted("selected")).some((words) => words.includes("We have found cracks")));
      await seen.evaluate(() => {
        Object.defineProperty(navigator, "clipboard", { value: { writeText: async (words) => void (window.copied = words) } });
        document.querySelector("#copy-citation").click();
      });
      assert.match(await seen.until(() => window.copied), /^“We have found cracks.*” — Elena Marsh/);
      await seen.until(() => document.querySelector("#status").innerText.startsWith("On the clipboard"));
      await seen.evaluate(() => {
        window.copied = "";
        document.querySelector("#copy-claim-review").click();
      });
      assert.match(JSON.parse(await seen.until(() => window.copied)).claimReviewed, /We have found cracks/);
      await seen.leave();
    });

    it("has the panels as a sheet on a phone, where nothing sticks out", async () => {
      const seen = await open({ width: 390, height: 844 });
      assert.match(await chooseCracks(seen), /We have found cracks/);
      await seen.until(() => {
        const panel = document.querySelector("#proof").shadowRoot.querySelector('[part="panel"]').getBoundingClientRect();
        return panel.bottom <= innerHeight + 1 && panel.height > 150;
      });
      assert.ok((await seen.evaluate(() => document.documentElement.scrollWidth)) <= 390);
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
