// The first article, pasted three times, against its gold. Neither is part of this project.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";

import { assertPainted, markedStretches, quoteOf, shownRow, words } from "./article.mjs";
import { visit } from "./visit.mjs";

const folder = process.env.GALLEY_ARTICLES ?? new URL("../../../shared/data/articles/", import.meta.url).pathname;
const skip = existsSync(`${folder}/seed.txt`) ? false : "the seed article is not here: see GALLEY_ARTICLES";

// What the report has otherwise than the gold, by the words of the content in the gold; the same in every copy.
const DEVIATIONS = {
  // PolNeAR, which the models learn from, takes an adverb that stands before the verb for a part of the cue.
  "that Russia was providing DPRK with 'military technology and other support to circumvent international sanctions'": {
    cue: "also alleged",
  },
  // The optional one: PolNeAR is not of one mind on whether whoever is called upon is a part of the call.
  "to 'cease these actions immediately'": { contents: ["Moscow and Pyongyang to 'cease these actions immediately'"] },
};

/** Quotes as a person would tell them; people and bodies by their names in the gold. */
function told({ quotes, entities }, text, gold) {
  const known = (name) => gold.entities.find((entity) => [entity.name, ...entity.aliases].includes(name))?.name ?? name;
  return quotes.map(({ kind, contents, cue, source, speaker, parent }) => ({
    kind,
    contents: contents.map((content) => words(text, content)),
    cue: words(text, cue),
    lemma: cue?.lemma,
    stance: cue?.stance,
    source: words(text, source),
    speaker: speaker === null ? null : known(entities[speaker].name),
    parent,
  }));
}

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
      await seen.panel("duplicates");
      assert.equal((await seen.panelTexts(".duplicate-row")).length, 6);
      assert.match(await seen.text("#clean-bar"), /Repeated in this text: 11 lines/);
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
      await seen.panel("speakers");
      const stretches = markedStretches(text);
      assert.equal(stretches.length, 33);
      const speakers = [];
      for (const stretch of stretches) {
        const expected = gold.quotes[quoteOf(gold, stretch)];
        const index = quoteOf(report, stretch);
        const quote = report.quotes[index];
        const here = words(text, stretch);
        assert.ok(quote, `nobody found ${here}`);
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

    it("has the quotes of the gold, each with kind, source, cue, stance, speaker and parent, and no other", async () => {
      const [seen, report] = await open();
      const expected = told(gold, text, gold).map((quote) => ({ ...quote, ...DEVIATIONS[quote.contents[0]] }));
      assert.deepEqual(told(report, text, gold), expected);
      assert.ok(report.quotes.every(({ cue }) => (cue?.modality ?? "actual") === "actual"), "all of it was said");
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
      await seen.panel("entities");
      const shown = await seen.panelTexts(".entity-row .entity-name");
      for (const name of ["Mark Rutte", "Vladimir Putin", "NATO", "Russia", "Brussels", "Pyongyang"])
        assert.ok(shown.includes(name), `${name} is in the list`);
      assert.equal(shown.length, report.entities.length);
      assert.equal(await seen.text("#count-entities"), String(report.entities.length));
      await seen.leave();
    });
  });
}
