// The Entities panel: types, counts and values, a chosen name in the text and in the list, and what is unsure.
import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { visitPanel } from "./panel-visit.mjs";

const TEXT =
  "Kyiv, Tuesday. Minister Ann Lee of Ukraine gave $1.5 million. She met Bob Ray in Larne.\n" +
  "The minister spoke for an hour. Then she left, and Lee was seen with Ray in Ukraine.";
const secondLine = TEXT.indexOf("\n");

function mention(words, kind = "name", confidence = 1, from = 0) {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length, kind, confidence };
}

const ENTITIES = [
  { type: "place", name: "Kyiv", related: [3], mentions: [mention("Kyiv")] },
  { type: "date", name: "Tuesday", value: "2026-11-17", mentions: [mention("Tuesday")] },
  {
    type: "person",
    name: "Ann Lee",
    aliases: ["Lee"],
    mentions: [
      mention("Ann Lee"),
      mention("She", "pronoun"),
      mention("The minister", "description"),
      mention("she", "pronoun", 0.1, secondLine),
      mention("Lee", "name", 0.2, secondLine),
    ],
  },
  { type: "place", name: "Ukraine", related: [0], mentions: [mention("Ukraine"), mention("Ukraine", "name", 1, secondLine)] },
  { type: "money", name: "$1.5 million", value: "1500000", unit: "USD", mentions: [mention("$1.5 million")] },
  { type: "person", name: "Bob Ray", aliases: ["Ray"], mentions: [mention("Bob Ray"), mention("Ray", "name", 1, secondLine)] },
  { type: "place", name: "Larne", mentions: [mention("Larne", "name", 0.1)] },
].map((entity) => ({ aliases: [], ...entity }));

const REPORT = {
  schema: "galley/1",
  paragraphs: [{ start: 0, end: secondLine }, { start: secondLine + 1, end: TEXT.length }],
  sentences: [],
  entities: ENTITIES,
  quotes: [],
  duplicates: [],
  findings: [],
};
const ANN = 2;
const row = (index) => `.entity-row[data-index="${index}"]`;

/** The panel with the list of the report above. */
export function visitEntities(world, options = {}) {
  return visitPanel(world, { panel: "entities", text: TEXT, report: REPORT, ...options });
}

/** Chooses the name that has mentions of every kind, sure and unsure ones. */
export function chooseEntity(seen) {
  return seen.click(`${row(ANN)} .jump`);
}

const chosen = (seen) =>
  seen.ask((home) => [...home.querySelectorAll('.entity-row .jump[aria-current="true"]')].map((one) => Number(one.closest(".row").dataset.index)));
const spoken = (seen) => seen.ask((home) => home.querySelector(".spoken").textContent);
const selectMention = (seen, at) =>
  seen.ask(({ host }, index, mention) => {
    const { start, end } = host.correctedReport.entities[index].mentions[mention];
    host.select({ kind: "entity", index, span: { start, end } });
  }, ANN, at);

export function entitiesPanel(world) {
  describe("the Entities panel", () => {
    it("has the types with their counts", async () => {
      const seen = await visitEntities(world);
      const groups = (await seen.texts(".group > summary")).map((words) => words.toLowerCase());
      assert.deepEqual(groups, ["people 2 · 7 mentions", "places 3 · 4 mentions", "dates 1 · 1 mention", "money 1 · 1 mention"]);
      await seen.leave();
    });

    it("has each name's other names, mentions by kind, meaning and confidence", async () => {
      const seen = await visitEntities(world);
      assert.match(await seen.text(row(ANN)), /^Ann Lee also Lee 5× 2 names, 2 pronouns, 1 description, 2 unsure Why\? Correct/);
      assert.match(await seen.text(row(1)), /^Tuesday 17 November 2026 1×/);
      assert.match(await seen.text(row(4)), /^\$1\.5 million 1,500,000 USD 1×/);
      await seen.click(`${row(ANN)} .why summary`);
      assert.match(await seen.text(`${row(ANN)} .why`), /Confidence 100% typical, 10% lowest of 5 mentions/);
      await seen.leave();
    });

    it("is German for who reads German", async () => {
      const seen = await visitEntities(world, { locale: "de" });
      await seen.until((home) => home.querySelector(".filter label").textContent === "Namen suchen");
      assert.match(await seen.text(row(ANN)), /2 Namen, 2 Pronomen, 1 Umschreibung, 2 unsicher Warum\? Korrigieren/);
      assert.match(await seen.text(row(1)), /^Tuesday 17\. November 2026/);
      await seen.leave();
    });

    it("says of each mention what it is, where, and how sure that is", async () => {
      const seen = await visitEntities(world);
      await seen.click(`${row(ANN)} .mentions summary`);
      await seen.until((home, selector) => home.querySelector(selector) !== null, `${row(ANN)} .mentions li`);
      assert.deepEqual(await seen.texts(`${row(ANN)} .mentions li`), [
        "Ann Lee name · paragraph 1 · 100%",
        "She pronoun · paragraph 1 · 100%",
        "The minister description · paragraph 2 · 100%",
        "she pronoun · paragraph 2 · 10% unsure",
        "Lee name · paragraph 2 · 20% unsure",
      ]);
      await seen.click(`${row(ANN)} .mentions li:nth-child(3) button`);
      assert.equal(await seen.text(`${row(ANN)} .place`), "3 of 5");
      await seen.leave();
    });

    it("goes through the mentions of the chosen one by arrow keys and by buttons", async () => {
      const seen = await visitEntities(world);
      const place = () => seen.text(`${row(ANN)} .place`);
      await seen.focus(`${row(ANN)} .jump`);
      await seen.press("Enter");
      assert.deepEqual([await chosen(seen), await place()], [[ANN], "1 of 5"]);
      await seen.press("ArrowRight");
      assert.equal(await place(), "2 of 5");
      assert.match(await spoken(seen), /^She: pronoun for person Ann Lee\. Mention 2 of 5\./);
      await seen.press("ArrowLeft", "ArrowLeft");
      assert.equal(await place(), "5 of 5", "round at the ends");
      assert.ok(await seen.hasFocus(`${row(ANN)} .jump`), "the focus stays");
      for (const [step, words] of [[1, "1 of 5"], [1, "2 of 5"], [-1, "1 of 5"]]) {
        await seen.click(`${row(ANN)} [data-step="${step}"]`);
        assert.equal(await place(), words);
      }
      await seen.leave();
    });

    it("shows the one whose mention is chosen in the text, even if its type is folded away or it is not sought", async () => {
      const seen = await visitEntities(world);
      await seen.click('.group[data-type="person"] > summary');
      await seen.focus("#entity-filter");
      await seen.type("kyiv");
      assert.deepEqual(await seen.texts(".entity-row .entity-name"), ["Kyiv"]);
      await selectMention(seen, 2);
      await seen.until((home) => home.querySelector('.entity-row .jump[aria-current="true"]')?.checkVisibility());
      assert.deepEqual(await chosen(seen), [ANN]);
      assert.equal(await seen.text(`${row(ANN)} .place`), "3 of 5");
      await seen.leave();
    });

    it("folds a type away, and it stays so for the next text", async () => {
      const seen = await visitEntities(world);
      const isOpen = (type) => seen.ask((home, wanted) => home.querySelector(`.group[data-type="${wanted}"]`).open, type);
      await seen.focus('.group[data-type="place"] > summary');
      await seen.press("Enter");
      await seen.until((home) => !home.querySelector('.group[data-type="place"]').open);
      await seen.ask(({ host }, text, report) => Object.assign(host, { text, report }), `${TEXT} `, REPORT);
      await seen.rendered();
      assert.deepEqual([await isOpen("place"), await isOpen("person")], [false, true]);
      await seen.leave();
    });

    it("finds names by their letters, other names and values", async () => {
      const seen = await visitEntities(world);
      const names = async (letters) => {
        await seen.ask((home) => {
          home.querySelector("#entity-filter").value = "";
          home.querySelector("#entity-filter").focus();
        });
        await seen.type(letters);
        return seen.texts(".entity-row .entity-name");
      };
      assert.deepEqual(await names("RAY"), ["Bob Ray"]);
      assert.deepEqual(await names("november"), ["Tuesday"]);
      assert.equal(await seen.text(".filter output"), "1 of 7");
      assert.deepEqual(await names("xyz"), []);
      assert.equal(await seen.text("#panel-body .none"), "No name here has these letters.");
      await seen.leave();
    });

    it("has weekdays as days once the date of the text is known", async () => {
      const seen = await visitPanel(world, { panel: "entities", text: "The bridge was closed on Tuesday, the police said." });
      const tuesday = '.group[data-type="date"] .entity-row .jump';
      assert.equal(await seen.text(tuesday), "Tuesday 1×");
      await seen.ask(({ host }) => (host.date = "2026-11-22"));
      await seen.until((home, selector) => /2026/.test(home.querySelector(selector)?.innerText), tuesday);
      assert.equal(await seen.text(tuesday), "Tuesday 17 November 2026 1×");
      await seen.leave();
    });

    it("tells the chosen one apart in forced colors", async (context) => {
      const seen = await visitEntities(world);
      const told = await seen.page
        .createCDPSession()
        .then((session) => session.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] }))
        .then(() => true, () => false);
      if (!told) {
        await seen.leave();
        return context.skip(`${world.name} cannot be told of forced colors`);
      }
      const edge = () => seen.ask((home, at) => getComputedStyle(home.querySelector(at)).borderInlineStartWidth, row(ANN));
      const before = await edge();
      await chooseEntity(seen);
      assert.notEqual(await edge(), before);
      await seen.leave();
    });

    it("leads to related ones", async () => {
      const seen = await visitEntities(world);
      assert.equal(await seen.text(`${row(0)} .related`), "related: Ukraine");
      await seen.click(`${row(0)} [data-related="3"]`);
      assert.deepEqual(await chosen(seen), [3]);
      assert.deepEqual(await seen.seen.painted("selected-name"), ["Ukraine", "Ukraine"]);
      await seen.leave();
    });

    it("shows what is unsure as unsure, in looks and in words", async () => {
      const seen = await visitEntities(world);
      assert.deepEqual(await seen.seen.painted("unsure"), ["Larne", "she", "Lee"]);
      assert.deepEqual(await seen.ask((home) => [...home.querySelectorAll(".entity-row.unsure")].map((one) => one.dataset.index)), ["6"]);
      assert.equal(await seen.text(`${row(6)} .doubt`), "unsure");
      const line = (index) => seen.ask((home, at) => getComputedStyle(home.querySelector(`${at} .entity-name`)).textDecorationLine, row(index));
      assert.notEqual(await line(6), await line(3));
      await seen.leave();
    });
  });
}
