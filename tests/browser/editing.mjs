// Correcting quotes and entities in the panels, by keyboard alone.
import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { visitPanel } from "./panel-visit.mjs";

const LINES = ["Ann Lee met Bob Ray and Zoe Falk in Larne.", "“It rains,” she said. “It hails,” said Ray.", "Lee left. CSA stayed."];
const TEXT = LINES.join("\n");

function at(words, from = 0) {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
}

function mention(words, from = 0, kind = "name") {
  return { ...at(words, from), kind, confidence: 1 };
}

const cue = (from) => ({ ...at("said", from), lemma: "say", stance: "neutral", modality: "actual" });
const quote = (words, source, speaker, from) => ({
  kind: "direct",
  contents: [at(words)],
  cue: cue(from),
  source: at(source, from),
  speaker,
  parent: null,
  rule: "quote-then-speaker",
  confidence: 0.9,
});
const second = LINES[0].length;
const third = TEXT.indexOf("Lee left");
const rains = TEXT.indexOf("“It rains");

const REPORT = {
  schema: "galley/1",
  paragraphs: LINES.map((line) => at(line)),
  sentences: [],
  entities: [
    { type: "person", name: "Ann Lee", aliases: ["Lee"], mentions: [mention("Ann Lee"), mention("she", second, "pronoun"), mention("Lee", third)] },
    { type: "person", name: "Bob Ray", aliases: ["Ray"], mentions: [mention("Bob Ray"), mention("Ray", second)] },
    { type: "person", name: "Zoe Falk", aliases: [], mentions: [mention("Zoe Falk")] },
    { type: "place", name: "Larne", aliases: [], mentions: [mention("Larne")] },
    { type: "organization", name: "CSA", aliases: [], mentions: [mention("CSA")] },
  ],
  quotes: [quote("“It rains,”", "she", 0, rains), quote("“It hails,”", "Ray", 1, TEXT.indexOf("“It hails"))],
  duplicates: [],
  findings: [],
};

const quoteRow = (index) => `.quote-row[data-index="${index}"]`;

export function editing(world) {
  const open = (panel) => visitPanel(world, { panel, text: TEXT, report: REPORT });
  const openEditor = async (seen, row) => {
    await seen.focus(`${row} .correct`);
    await seen.press("Enter");
    await seen.until((home, wanted) => home.querySelector(`${wanted} .editor`)?.contains(home.activeElement), row);
  };
  const options = (seen) => seen.texts(".option .option-name");
  const active = (seen) => seen.ask((home) => home.getElementById(home.activeElement.getAttribute("aria-activedescendant"))?.innerText);
  const says = (seen, words) => seen.until((home, told) => home.querySelector('#panel-body > [role="status"]').textContent === told, words);

  describe("correcting a quote by keyboard", () => {
    it("suggests the text's people and bodies, those near first, by their letters and other names", async () => {
      const seen = await open("speakers");
      await openEditor(seen, quoteRow(0));
      assert.ok(await seen.hasFocus('[role="combobox"]'));
      assert.deepEqual(await options(seen), ["Zoe Falk", "Bob Ray", "CSA", "Larne"]);
      await seen.type("RA");
      assert.deepEqual(await options(seen), ["Bob Ray", "New name: RA"]);
      await seen.press("ArrowDown");
      assert.match(await active(seen), /^Bob Ray/);
      await seen.press("ArrowDown");
      assert.match(await active(seen), /^New name: RA/);
      await seen.leave();
    });

    it("sets another speaker; the focus comes back, it is told, and it can be taken back", async () => {
      const seen = await open("speakers");
      await openEditor(seen, quoteRow(0));
      await seen.type("zoe");
      await seen.press("ArrowDown", "Enter");
      await says(seen, "The speaker is Zoe Falk, set by hand.");
      assert.equal(await seen.text(`${quoteRow(0)} .who`), "Zoe Falk");
      assert.ok(await seen.hasFocus(`${quoteRow(0)} .correct`));
      assert.match(await seen.text(`${quoteRow(0)} .by-hand`), /speaker set by hand Take back/);
      assert.equal(await seen.count(".editor"), 0);
      assert.deepEqual((await seen.corrections()).map(({ type, speaker }) => [type, speaker.name]), [["speaker", "Zoe Falk"]]);
      await seen.focus(`${quoteRow(0)} .by-hand button`);
      await seen.press("Enter");
      await says(seen, "The correction is taken back.");
      assert.equal(await seen.text(`${quoteRow(0)} .who`), "Ann Lee");
      assert.ok(await seen.hasFocus(`${quoteRow(0)} .correct`));
      assert.deepEqual(await seen.corrections(), []);
      await seen.leave();
    });

    it("takes a name that the text does not have, of any script", async () => {
      const seen = await open("speakers");
      await openEditor(seen, quoteRow(1));
      await seen.type("محمد ‘Mo’ علي 🙂");
      await seen.press("Enter");
      assert.equal(await seen.text(`${quoteRow(1)} .who`), "محمد ‘Mo’ علي 🙂");
      assert.match(await seen.text(".voices"), /محمد ‘Mo’ علي 🙂/);
      await seen.leave();
    });

    it("takes a typed name for the one of the text, whatever its case", async () => {
      const seen = await open("speakers");
      await openEditor(seen, quoteRow(0));
      await seen.type("zoe falk");
      await seen.press("Enter");
      assert.equal((await seen.report()).quotes[0].speaker, 2);
      await seen.leave();
    });

    it("says that a name is missing, and stays", async () => {
      const seen = await open("speakers");
      await openEditor(seen, quoteRow(0));
      await seen.type("  ");
      await seen.press("Enter");
      assert.equal(await seen.text(".editor .note"), "A name is missing.");
      assert.ok(await seen.hasFocus('[role="combobox"][aria-invalid="true"]'));
      assert.deepEqual(await seen.corrections(), []);
      await seen.leave();
    });

    it("takes the speaker away, and sets the kind", async () => {
      const seen = await open("speakers");
      await openEditor(seen, quoteRow(0));
      await seen.press("Tab");
      await seen.until((home) => home.activeElement.innerText === "Nobody named");
      await seen.press("Enter");
      assert.equal(await seen.text(`${quoteRow(0)} .who`), "she");
      assert.equal((await seen.report()).quotes[0].speaker, null);
      await openEditor(seen, quoteRow(0));
      await seen.press("Tab");
      assert.ok(await seen.hasFocus("#quote-kind"), "without a speaker there is none to take away");
      await seen.type("in other");
      await seen.press("Tab", "Enter");
      await says(seen, "The quote is in other words, set by hand.");
      assert.equal(await seen.text(`${quoteRow(0)} .quote-kind`), "in other words");
      assert.deepEqual(await seen.texts(`${quoteRow(0)} .by-hand .tag`), ["✎ speaker set by hand", "✎ kind set by hand"]);
      await seen.leave();
    });

    it("is closed by Escape, and letters typed there are no keys of the panel", async () => {
      const seen = await open("speakers");
      await openEditor(seen, quoteRow(0));
      await seen.type("1fq");
      assert.equal(await seen.ask(({ host }) => host.panel), "speakers");
      await seen.press("Escape");
      assert.equal(await seen.count(".editor"), 0);
      assert.ok(await seen.hasFocus(`${quoteRow(0)} .correct`));
      await openEditor(seen, quoteRow(0));
      assert.equal(await seen.ask((home) => home.querySelector('[role="combobox"]').value), "", "what was typed is gone");
      await seen.leave();
    });

    it("keeps the row in sight that moves to another speaker", async () => {
      const seen = await open("speakers");
      await seen.click('input[name="quote-order"][value="bySpeaker"]');
      await openEditor(seen, quoteRow(0));
      await seen.type("zoe");
      await seen.press("ArrowDown", "Enter");
      assert.deepEqual(await seen.texts(".speaker > summary"), ["Zoe Falk 1 quote", "Bob Ray 1 quote"]);
      assert.ok(await seen.hasFocus(`${quoteRow(0)} .correct`));
      await seen.leave();
    });
  });

  describe("correcting an entity by keyboard", () => {
    const rowOf = async (seen, name) => `.entity-row[data-index="${await indexOf(seen, name)}"]`;
    const indexOf = (seen, name) => seen.ask(({ host }, wanted) => host.correctedReport.entities.findIndex((one) => one.name === wanted), name);

    it("sets what it is; the row moves there with the focus", async () => {
      const seen = await open("entities");
      await openEditor(seen, await rowOf(seen, "CSA"));
      assert.ok(await seen.hasFocus("#entity-type"));
      await seen.type("event");
      await seen.press("Tab", "Enter");
      await says(seen, "CSA: event, set by hand.");
      assert.equal(await seen.text('.group[data-type="event"] .entity-name'), "CSA");
      assert.ok(await seen.hasFocus('.group[data-type="event"] .correct'));
      assert.match(await seen.text('.group[data-type="event"] .by-hand'), /kind set by hand Take back/);
      await seen.leave();
    });

    it("makes two one, with the focus on what they became; taking it back parts them", async () => {
      const seen = await open("entities");
      await openEditor(seen, await rowOf(seen, "Zoe Falk"));
      await seen.press("Tab", "Tab");
      assert.ok(await seen.hasFocus('[role="combobox"]'));
      await seen.type("bob");
      await seen.press("ArrowDown", "Enter");
      await says(seen, "Zoe Falk is the same as Bob Ray, set by hand.");
      assert.deepEqual(await seen.texts('.group[data-type="person"] .entity-name'), ["Ann Lee", "Bob Ray"]);
      const bob = await rowOf(seen, "Bob Ray");
      assert.match(await seen.text(bob), /^Bob Ray also Ray, Zoe Falk 3×.*merged by hand: Zoe Falk/);
      assert.ok(await seen.hasFocus(`${bob} .correct`));
      await seen.focus(`${bob} .by-hand button`);
      await seen.press("Enter");
      assert.deepEqual(await seen.texts('.group[data-type="person"] .entity-name'), ["Ann Lee", "Bob Ray", "Zoe Falk"]);
      assert.ok(await seen.hasFocus(`${await rowOf(seen, "Bob Ray")} .correct`));
      await seen.leave();
    });

    it("says of a name that is none of the text's that it is not there", async () => {
      const seen = await open("entities");
      await openEditor(seen, await rowOf(seen, "Larne"));
      await seen.press("Tab", "Tab");
      await seen.type("Kiel");
      await seen.press("Enter");
      assert.equal(await seen.text(".combobox .note"), "There is no Kiel in the text.");
      assert.deepEqual(await seen.corrections(), []);
      await seen.leave();
    });

    it("makes other mentions another, and says what is wrong with none or all of them", async () => {
      const seen = await open("entities");
      await openEditor(seen, await rowOf(seen, "Ann Lee"));
      await seen.press("Tab", "Tab", "Tab");
      assert.match(await seen.ask((home) => home.activeElement.closest("label").innerText), /Ann Lee met/);
      await seen.press("Enter");
      assert.equal(await seen.text(".split .note"), "No mention is ticked.");
      await seen.press(" ", "Tab", " ", "Tab", " ", "Enter");
      assert.equal(await seen.text(".split .note"), "One mention has to stay: all are ticked.");
      await seen.press(" ", "Tab", " ", "Enter"); // the first two stay
      await says(seen, "1 mention is of something else, set by hand.");
      assert.deepEqual(await seen.texts('.group[data-type="person"] .entity-name'), ["Ann Lee", "Bob Ray", "Zoe Falk", "Lee"]);
      assert.ok(await seen.hasFocus(`${await rowOf(seen, "Ann Lee")} .correct`));
      const lee = await rowOf(seen, "Lee");
      assert.match(await seen.text(`${lee} .by-hand`), /split off by hand/);
      await seen.focus(`${lee} .by-hand button`);
      await seen.press("Enter");
      assert.deepEqual(await seen.texts('.group[data-type="person"] .entity-name'), ["Ann Lee", "Bob Ray", "Zoe Falk"]);
      assert.ok(await seen.hasFocus(`${await rowOf(seen, "Ann Lee")} .correct`));
      await seen.leave();
    });

    it("goes with an undone step back and forth", async () => {
      const seen = await open("entities");
      await openEditor(seen, await rowOf(seen, "CSA"));
      await seen.type("place");
      await seen.press("Tab", "Enter");
      assert.equal((await seen.report()).entities[4].type, "place");
      await seen.page.keyboard.down("Control");
      await seen.press("z");
      await seen.page.keyboard.up("Control");
      assert.equal((await seen.report()).entities[4].type, "organization");
      await seen.leave();
    });
  });
}
