// The first article, pasted three times, against its gold. Neither is part of this project.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";

import { assertPainted, markedStretches, quoteOf, shownRow, within, words } from "./article.mjs";
import { visit } from "./visit.mjs";

const folder = process.env.GALLEY_ARTICLES ?? new URL("../../../shared/data/articles/", import.meta.url).pathname;
const skip = existsSync(`${folder}/seed.txt`) ? false : "the seed article is not here: see GALLEY_ARTICLES";
const trimmed = (words) => words.replace(/^["']|[,."']+$/g, "");

export function seedArticle(world) {
  describe("the seed article", { skip }, () => {
    const text = skip ? "" : readFileSync(`${folder}/seed.txt`, "utf8").trimEnd();
    const gold = skip ? null : JSON.parse(readFileSync(`${folder}/seed-gold.json`, "utf8"));
    const open = async () => {
      const seen = await visit(world.browser, world.server.address);
      await seen.paste(text);
      return [seen, await seen.report()];
    };

    it("repeats in six groups, and eleven lines can go", async () => {
      const [seen, report] = await open();
      const spans = (groups) => groups.map((group) => group.spans.map(({ start, end }) => [start, end]));
      assert.deepEqual(spans(report.duplicates), spans(gold.duplicates));
      assert.equal(await seen.text("#count-duplicates"), "6");
      assert.equal((await seen.texts(".duplicate-row")).length, 6);
      assert.match(await seen.text("#duplicates .sum"), /6 passages repeat: 11 lines can go/);
      assert.equal((await seen.painted("duplicate-exact")).length, 11);
      await seen.leave();
    });

    it("has a clean copy of 1,476 characters", async () => {
      const [seen] = await open();
      await seen.page.click("#show-clean");
      await seen.until(() => document.querySelector("#show-pasted") !== null);
      assert.match(await seen.text("#clean-bar"), /1,476 characters, 11 lines left out/);
      assert.equal(await seen.shownText(), text.slice(0, 1476));
      assert.equal(await seen.text("#count-duplicates"), "0");
      await seen.leave();
    });

    it("has eleven marked stretches a copy: nine with their speaker, two without a speaker", async () => {
      const [seen, report] = await open();
      const stretches = markedStretches(text);
      assert.equal(stretches.length, 33);
      const speakers = [];
      for (const stretch of stretches) {
        const expected = gold.quotes[quoteOf(gold, stretch)];
        const index = quoteOf(report, stretch);
        const quote = report.quotes[index];
        const here = words(text, stretch);
        assert.ok(quote, `nobody found ${here}`);
        assert.equal(quote.kind === "scare", expected.kind === "scare", here);
        assert.equal(quote.contents.length, expected.contents.length, here);
        const [who, verb, what] = await shownRow(seen, index);
        assert.ok(what.includes(here), `${here} is in the list`);
        if (expected.kind !== "scare") {
          const named = gold.entities[expected.speaker];
          const names = named ? [named.name, ...named.aliases] : [words(text, expected.source)];
          assert.ok(names.includes(who), `${here} was said by ${names[0]}, not by ${who}`);
          assert.equal(verb, words(text, quote.cue));
          speakers.push(names[0]);
        }
      }
      const says = (name) => speakers.filter((speaker) => speaker === name).length;
      assert.deepEqual(
        ["Mark Rutte", "Democratic People's Republic of Korea", "one reporter", "Vladimir Putin"].map(says),
        [15, 3, 3, 6],
      );
      await seen.leave();
    });

    it("tells the statements of Rutte and of the DPRK from where they begin to where they end", async () => {
      const [seen, report] = await open();
      const told = gold.quotes.filter((quote) => !quote.optional && quote.kind === "mixed" && quote.speaker !== null);
      assert.equal(told.length, 12);
      for (const expected of told) {
        const content = words(text, expected.contents[0]);
        const quote = report.quotes.find((q) => q.parent === null && q.contents.some((c) => within(expected.contents[0], c) || within(c, expected.contents[0])));
        assert.ok(quote, `nobody found ${content}`);
        assert.equal(quote.kind, "mixed", content);
        assert.equal(trimmed(words(text, quote.contents[0])), trimmed(content));
        const names = [gold.entities[expected.speaker].name, ...gold.entities[expected.speaker].aliases];
        assert.ok(names.includes(report.entities[quote.speaker]?.name), content);
      }
      await seen.leave();
    });

    it("is painted as the report says", async () => {
      const [seen, report] = await open();
      assert.equal(await seen.shownText(), text);
      for (const kind of ["direct", "mixed", "indirect", "scare"]) await assertPainted(seen, report, text, kind);
      await seen.leave();
    });

    it("names whom the gold names", async () => {
      const [seen, report] = await open();
      const shown = await seen.texts(".entity-row .entity-name");
      for (const name of ["Mark Rutte", "Vladimir Putin", "NATO", "Russia", "Brussels", "Pyongyang"])
        assert.ok(shown.includes(name), `${name} is in the list`);
      assert.equal(shown.length, report.entities.length);
      assert.equal(await seen.text("#count-entities"), String(report.entities.length));
      await seen.leave();
    });
  });
}
