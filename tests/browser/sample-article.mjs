// The sample article of the demo: three pastes, the second with typographic marks, the third with a name, a
// number and a sentence changed.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";

import { assertPainted, markedStretches, quoteOf, shownRow, words } from "./article.mjs";
import { visit } from "./visit.mjs";

const text = readFileSync(new URL("../../demo/samples/ferries.txt", import.meta.url), "utf8").trimEnd();
const lines = text.split("\n");

// Who says the marked stretches of one paste, in their order; null: no speaker.
const SPEAKERS = [
  ["Elena Marsh", /^.guarantee that no ferry/],
  [null, /^.our friends across/],
  ["Elena Marsh", /^.We have found cracks/],
  ["Elena Marsh", /^.The report shows/],
  ["Elena Marsh", /^.withdraw the oldest/],
  ["Elena Marsh", /^.repair records/],
  ["Coastal Safety Agency", /^.would follow/],
  [null, /^.secret memos/],
  ["one passenger", /^.lying on the bridge/],
  ["Owen Pryce", /^.Paper is patient/],
  ["Owen Pryce", /^.If there are memos/],
];

export function sampleArticle(world) {
  describe("the sample article", () => {
    const open = async () => {
      const seen = await visit(world.browser, world.server.address);
      await seen.sample();
      return [seen, await seen.report()];
    };

    it("is shown whole, with the time that reading it took", async () => {
      const [seen] = await open();
      assert.equal(await seen.shownText(), text);
      assert.match(await seen.text("#status"), /^Read 3,\d{3} characters in (less than 1|[\d.]+) m?s\.$/);
      await seen.leave();
    });

    it("repeats line for line, three lines nearly", async () => {
      const [seen, report] = await open();
      const groups = report.duplicates.map((group) => group.spans.map((span) => lines.indexOf(words(text, span))));
      assert.equal(groups.length, 6);
      assert.deepEqual(groups.map((group) => group.length).sort(), [2, 3, 3, 3, 3, 3]);
      assert.ok(groups.flat().every((line) => line >= 0), "each is a line");
      assert.deepEqual(report.duplicates.map((group) => group.kind).sort(), ["exact", "exact", "exact", "near", "near", "near"]);
      assert.match(await seen.text("#clean-bar"), /Repeated in this text: 9 lines/);
      assert.equal((await seen.painted("duplicate-exact")).length + (await seen.painted("duplicate-near")).length, 9);
      await seen.leave();
    });

    it("warns of a changed name and a changed number", async () => {
      const [seen] = await open();
      await seen.panel("duplicates");
      assert.deepEqual((await seen.panelTexts(".tag.warning")).sort(), ["name changed", "number changed"]);
      assert.deepEqual(await seen.painted("change-name"), ["Belfast"]);
      assert.equal((await seen.painted("change-number")).length, 1);
      const wording = (await seen.painted("change-wording")).join(" ");
      assert.ok(wording.includes("are") && wording.includes("going to"), wording);
      await seen.leave();
    });

    it("lists who said what, in straight and in typographic marks", async () => {
      const [seen, report] = await open();
      await seen.panel("speakers");
      const stretches = markedStretches(text);
      assert.equal(stretches.length, 3 * SPEAKERS.length);
      for (const [i, stretch] of stretches.entries()) {
        const [speaker, start] = SPEAKERS[i % SPEAKERS.length];
        const here = words(text, stretch);
        assert.match(here, start);
        const index = quoteOf(report, stretch);
        assert.ok(index >= 0, `nobody found ${here}`);
        assert.equal(report.quotes[index].kind === "scare", speaker === null, here);
        const [who, , what] = await shownRow(seen, index);
        assert.equal(who, speaker ?? "No speaker found", here);
        assert.ok(what.includes(here), what);
      }
      await seen.leave();
    });

    it("is painted as the report says", async () => {
      const [seen, report] = await open();
      for (const kind of ["direct", "mixed", "indirect", "scare"]) await assertPainted(seen, report, text, kind);
      await seen.leave();
    });

    it("names people, organizations, places, dates and an amount", async () => {
      const [seen] = await open();
      await seen.panel("entities");
      const groups = await seen.panelTexts("h3");
      for (const group of ["PEOPLE", "ORGANIZATIONS", "PLACES", "DATES", "MONEY"])
        assert.ok(groups.map((g) => g.toUpperCase()).includes(group), group);
      const names = await seen.panelTexts(".entity-row .entity-name");
      for (const name of ["Elena Marsh", "Owen Pryce", "Coastal Safety Agency", "Dublin", "Cardiff", "£3 million"])
        assert.ok(names.includes(name), `${name} is in the list`);
      await seen.leave();
    });
  });
}
