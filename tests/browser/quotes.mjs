// The list of quotes: what a person reads in it, how it is ordered and narrowed, and what choosing one lights.
import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { shownRow } from "./article.mjs";
import { visit } from "./visit.mjs";

const TEXT = [
  "Harbour master Anna Lindqvist said that the pumps had failed. She denied that anybody was warned.",
  "“The crane is safe,” said Piet Vermeer, an engineer. The council did not say whether it would pay.",
  "Two officials alleged that the reports were late.",
  "Lindqvist told reporters that Vermeer said the ‘old crane’ was “a danger to all”.",
].join("\n");

const ORDER = (value) => `input[name="quote-order"][value="${value}"]`;
const KIND = (value) => `input[name="quote-kind"][value="${value}"]`;

export function quotes(world) {
  describe("the list of quotes", () => {
    const open = async (options) => {
      const seen = await visit(world.browser, world.server.address, options);
      await seen.ready();
      await seen.paste(TEXT);
      return seen;
    };
    const rows = (seen) => seen.texts(".quote-row");
    const rowWith = async (seen, words) => {
      const found = (await rows(seen)).find((row) => row.includes(words));
      assert.ok(found, `a row with ${words} in ${await rows(seen)}`);
      return found;
    };
    const indexOf = (seen, words) =>
      seen.evaluate((wanted) => {
        const all = [...document.querySelectorAll(".quote-row")];
        return Number(all.find((row) => row.querySelector(".what").textContent.includes(wanted)).dataset.index);
      }, words);

    it("has stance, negation and unnamed speakers in words", async () => {
      const seen = await open();
      assert.match(await rowWith(seen, "anybody was warned"), /She → .*Anna Lindqvist.*denied.*✕ denied/);
      assert.match(await rowWith(seen, "whether it would pay"), /did not say.*⊘ not said/);
      assert.match(await rowWith(seen, "reports were late"), /Two officials.*alleged.*≈ claimed.*speaker not named/);
      assert.doesNotMatch(await rowWith(seen, "pumps had failed"), /not said|claimed|denied/);
      await seen.leave();
    });

    it("tells word for word from other words", async () => {
      const seen = await open();
      assert.match(await rowWith(seen, "The crane is safe"), /word for word/);
      assert.match(await rowWith(seen, "pumps had failed"), /in other words/);
      await seen.leave();
    });

    it("stands a quote within a quote further in", async () => {
      const seen = await open();
      const report = await seen.report();
      const child = report.quotes.findIndex(({ parent }) => parent !== null);
      assert.ok(child > 0, "one quote stands within another");
      const starts = await seen.evaluate(
        (...all) => all.map((i) => document.querySelector(`.quote-row[data-index="${i}"]`).getBoundingClientRect().left),
        report.quotes[child].parent,
        child,
      );
      assert.ok(starts[1] > starts[0], `${starts}`);
      await seen.leave();
    });

    it("is ordered by speaker with counts, by keyboard, and back", async () => {
      const seen = await open();
      const before = await rows(seen);
      await seen.page.focus(ORDER("text"));
      await seen.page.keyboard.press("ArrowRight");
      await seen.until(() => document.querySelector(".speaker") !== null);
      const heads = await seen.texts(".speaker > summary");
      assert.match(heads[0], /^Anna Lindqvist \d quotes$/);
      assert.match(heads.at(-1), /^Not named \d quotes?$/);
      assert.equal((await rows(seen)).length, before.length, "every quote is in one group");
      await seen.page.click(ORDER("text"));
      await seen.until(() => document.querySelector(".speaker") === null);
      assert.deepEqual(await rows(seen), before);
      await seen.leave();
    });

    it("unfolds a speaker's group when a quote of it is chosen", async () => {
      const seen = await open();
      await seen.page.click(ORDER("speaker"));
      await seen.until(() => document.querySelector(".speaker") !== null);
      await seen.page.click(".speaker > summary");
      await seen.until(() => !document.querySelector(".speaker").open);
      await seen.page.focus("#proof");
      await seen.evaluate(() => document.querySelector("#proof").shadowRoot.querySelector('[part="text"]').focus());
      for (let i = 0; i < 20 && !(await seen.evaluate(() => document.querySelector(".speaker").open)); ++i)
        await seen.page.keyboard.press("ArrowRight");
      await seen.until(() => document.querySelector('.speaker[open] .jump[aria-current="true"]') !== null);
      await seen.leave();
    });

    it("hides a kind, but for the quote that is chosen", async () => {
      const seen = await open();
      const index = await indexOf(seen, "pumps had failed");
      const all = (await rows(seen)).length;
      const indirect = (await seen.report()).quotes.filter(({ kind }) => kind === "indirect").length;
      await seen.page.click(KIND("indirect"));
      await seen.until((wanted) => document.querySelectorAll(".quote-row").length === wanted, all - indirect);
      await seen.page.click(KIND("indirect"));
      await seen.page.$eval(`.quote-row[data-index="${index}"] .jump`, (jump) => jump.click());
      await seen.page.click(KIND("indirect"));
      await seen.until((wanted) => document.querySelectorAll(".quote-row").length === wanted, all - indirect + 1);
      assert.deepEqual((await shownRow(seen, index)).slice(0, 2), ["Anna Lindqvist", "said"]);
      await seen.leave();
    });

    it("lights what was said, the source and the cue of the chosen one in different ways", async () => {
      const seen = await open();
      const index = await indexOf(seen, "The crane is safe");
      await seen.page.$eval(`.quote-row[data-index="${index}"] .jump`, (jump) => jump.click());
      await seen.until(() => (CSS.highlights.get("galley-selected")?.size ?? 0) > 0);
      assert.deepEqual(await seen.painted("selected"), ["“The crane is safe,”"]);
      assert.match((await seen.painted("selected-source")).join(), /Piet Vermeer/);
      assert.deepEqual(await seen.painted("selected-cue"), ["said"]);
      await seen.leave();
    });

    it("says why in plain words", async () => {
      const seen = await open();
      const index = await indexOf(seen, "whether it would pay");
      await seen.page.$eval(`.quote-row[data-index="${index}"] .why summary`, (summary) => summary.click());
      const why = await seen.text(`.quote-row[data-index="${index}"] .why`);
      assert.match(why, /Found by .* \(.*\).*Verb “did not say”: say, not said.*Confidence \d+%/);
      await seen.leave();
    });

    it("does not stick out of a phone", async () => {
      const seen = await open({ width: 390, height: 844 });
      for (const order of ["text", "speaker"]) {
        await seen.page.click(ORDER(order));
        assert.ok((await seen.evaluate(() => document.documentElement.scrollWidth)) <= 390, order);
      }
      await seen.leave();
    });
  });
}
