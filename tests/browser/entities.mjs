// The list of names: kinds, counts and values, a chosen name in the text and in the list, what is unsure, the article's date.
import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { answerByHand, wordsOf } from "./hand-report.mjs";
import { visit } from "./visit.mjs";

const TEXT =
  "Kyiv, Tuesday. Minister Ann Lee of Ukraine gave $1.5 million. She met Bob Ray in Larne.\n" +
  "The minister spoke for an hour. Then she left, and Lee was seen with Ray in Ukraine.";

function mention(words, kind = "name", confidence = 1, from = 0) {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length, kind, confidence };
}

const secondLine = TEXT.indexOf("\n");
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
];
const ANN = 2;
const row = (index) => `.entity-row[data-index="${index}"]`;

/** The page with the list of the report above. */
export async function visitNames(world, options = {}) {
  const seen = await visit(world.browser, world.server.address, { ...options, before: answerByHand });
  await seen.ready();
  await seen.evaluate((words) => (window.handWords = words), wordsOf(ENTITIES, TEXT));
  await seen.paste(TEXT);
  await seen.until(() => document.querySelector(".entity-row") !== null);
  return seen;
}

/** Chooses the name that has mentions of every kind, sure and unsure ones. */
export async function chooseName(seen) {
  await seen.evaluate((selector) => document.querySelector(selector).click(), `${row(ANN)} .jump`);
}

const pressed = (seen) =>
  seen.page.$$eval('.entity-row .jump[aria-pressed="true"]', (all) => all.map((one) => Number(one.closest(".row").dataset.index)));
const spoken = (seen) => seen.evaluate(() => document.querySelector("#proof").shadowRoot.querySelector("[aria-live]").textContent);
const lit = async (seen) => {
  const names = ["selected-name", "selected-pronoun", "selected-description", "selected", "selected-reference"];
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await seen.painted(name)])));
};

// In the middle of the words that are painted so.
async function placeOf(seen, look, words) {
  return seen.evaluate(
    (name, text) => {
      document.querySelector("#proof").scrollIntoView({ behavior: "instant", block: "center" });
      const range = [...CSS.highlights.get(name)].find((one) => one.toString() === text);
      const { left, top, width, height } = range.getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    },
    `galley-${look}`,
    words,
  );
}

export function entities(world) {
  describe("the list of names", () => {
    it("has the kinds with their counts", async () => {
      const seen = await visitNames(world);
      const kinds = (await seen.texts(".kind > summary")).map((words) => words.toLowerCase());
      assert.deepEqual(kinds, ["people 2 · 7 mentions", "places 3 · 4 mentions", "dates 1 · 1 mention", "money 1 · 1 mention"]);
      await seen.leave();
    });

    it("has each name's other names, mentions by kind, meaning and confidence", async () => {
      const seen = await visitNames(world);
      assert.match(await seen.text(row(ANN)), /^Ann Lee also Lee 5× 2 names, 2 pronouns, 1 description, 2 unsure Why\?$/);
      assert.match(await seen.text(row(1)), /^Tuesday 17 November 2026 1×/);
      assert.match(await seen.text(row(4)), /^\$1\.5 million 1,500,000 USD 1×/);
      await seen.page.$eval(`${row(ANN)} .why`, (why) => (why.open = true));
      assert.match(await seen.text(`${row(ANN)} .why`), /Confidence 100% typical, 10% lowest of 5 mentions/);
      await seen.leave();
    });

    it("lights all mentions of the chosen name, each kind in its own line, and says how many there are", async () => {
      const seen = await visitNames(world);
      await chooseName(seen);
      assert.deepEqual(await lit(seen), {
        "selected-name": ["Ann Lee", "Lee"],
        "selected-pronoun": ["She", "she"],
        "selected-description": ["The minister"],
        selected: ["Ann Lee"],
        "selected-reference": ["She", "The minister"],
      });
      assert.deepEqual(await pressed(seen), [ANN]);
      const told = "Ann Lee: person Ann Lee. Mention 1 of 5. Ann Lee: 2 names, 2 pronouns, 1 description, 2 unsure.";
      assert.equal(await spoken(seen), told);
      const rules = await seen.evaluate((kinds) => {
        const sheets = document.querySelector("#proof").shadowRoot.adoptedStyleSheets.map((sheet) => [...sheet.cssRules]).flat();
        return kinds.map((kind) => {
          const { style } = sheets.find((rule) => rule.selectorText === `::highlight(galley-selected-${kind})`);
          return style.getPropertyValue("text-decoration"); // of one colour
        });
      }, ["name", "pronoun", "description"]);
      assert.equal(new Set(rules).size, 3, `three lines that differ without their colour: ${rules}`);
      await seen.leave();
    });

    it("is worked by keyboard: Enter and Space press, arrows go on, Escape lets go", async () => {
      const seen = await visitNames(world);
      const press = (key) => seen.page.keyboard.press(key);
      const place = () => seen.text(`${row(ANN)} .place`);
      await seen.page.focus(`${row(ANN)} .jump`);
      await press("Enter");
      assert.deepEqual([await pressed(seen), await place()], [[ANN], "1 of 5"]);
      await press("ArrowRight");
      assert.equal(await place(), "2 of 5");
      assert.equal(await spoken(seen), "She: pronoun for person Ann Lee. Mention 2 of 5.");
      for (const key of ["ArrowLeft", "ArrowLeft"]) await press(key);
      assert.equal(await place(), "5 of 5", "round at the ends");
      assert.equal(await spoken(seen), "Lee: person Ann Lee, unsure. Mention 5 of 5.");
      await press("Escape");
      assert.deepEqual([await pressed(seen), (await lit(seen))["selected-name"]], [[], []]);
      await press(" ");
      assert.deepEqual(await pressed(seen), [ANN]);
      await press(" ");
      assert.deepEqual([await pressed(seen), (await lit(seen))["selected-name"]], [[], []]);
      await seen.leave();
    });

    it("has buttons to the mentions before and after", async () => {
      const seen = await visitNames(world);
      await chooseName(seen);
      for (const [step, place] of [[1, "2 of 5"], [1, "3 of 5"], [-1, "2 of 5"]]) {
        await seen.page.$eval(`${row(ANN)} [data-step="${step}"]`, (button) => button.click());
        assert.equal(await seen.text(`${row(ANN)} .place`), place);
      }
      await seen.leave();
    });

    it("shows the name whose mention is chosen in the text, even if its kind is folded away or it is not sought", async () => {
      const seen = await visitNames(world);
      await seen.page.click('.kind[data-type="person"] > summary');
      await seen.page.type("#entity-filter", "kyiv");
      assert.deepEqual(await seen.texts(".entity-row .entity-name"), ["Kyiv"]);
      await seen.page.mouse.click(...(await placeOf(seen, "entity-description", "The minister")));
      await seen.until(() => document.querySelector('.entity-row .jump[aria-pressed="true"]')?.checkVisibility());
      assert.deepEqual(await pressed(seen), [ANN]);
      assert.equal(await seen.text(`${row(ANN)} .place`), "3 of 5");
      await seen.leave();
    });

    it("goes in the text through the mentions of the chosen name, with shift", async () => {
      const seen = await visitNames(world);
      await seen.page.mouse.click(...(await placeOf(seen, "entity-person", "Ann Lee")));
      await seen.until(() => document.querySelector('.entity-row .jump[aria-pressed="true"]') !== null);
      await seen.evaluate(() => document.querySelector("#proof").shadowRoot.querySelector('[part="text"]').focus());
      await seen.page.keyboard.down("Shift");
      await seen.page.keyboard.press("ArrowRight");
      await seen.page.keyboard.press("ArrowRight");
      await seen.page.keyboard.up("Shift");
      assert.equal(await spoken(seen), "The minister: description for person Ann Lee. Mention 3 of 5.");
      assert.equal(await seen.text(`${row(ANN)} .place`), "3 of 5");
      await seen.page.keyboard.press("ArrowRight");
      assert.match(await spoken(seen), /^she: pronoun for person Ann Lee, unsure\. Mention 4 of 5\.$/);
      await seen.page.keyboard.press("Escape");
      assert.deepEqual([await pressed(seen), await spoken(seen)], [[], ""]);
      await seen.leave();
    });

    it("folds a kind away, and it stays so for the next text", async () => {
      const seen = await visitNames(world);
      const isOpen = () => seen.page.$eval('.kind[data-type="place"]', (kind) => kind.open);
      await seen.page.focus('.kind[data-type="place"] > summary');
      await seen.page.keyboard.press("Enter");
      await seen.until(() => !document.querySelector('.kind[data-type="place"]').open);
      assert.equal(await seen.page.$eval(row(0), (one) => one.checkVisibility()), false);
      await seen.paste(`${TEXT} `);
      assert.equal(await isOpen(), false);
      assert.equal(await seen.page.$eval('.kind[data-type="person"]', (kind) => kind.open), true);
      await seen.leave();
    });

    it("finds names by their letters, other names and values", async () => {
      const seen = await visitNames(world);
      const names = async (letters) => {
        await seen.page.$eval("#entity-filter", (box) => (box.value = ""));
        await seen.page.type("#entity-filter", letters);
        return seen.texts(".entity-row .entity-name");
      };
      assert.deepEqual(await names("RAY"), ["Bob Ray"]);
      assert.deepEqual(await names("november"), ["Tuesday"]);
      assert.equal(await seen.text(".filter output"), "1 of 7");
      assert.deepEqual(await names("xyz"), []);
      assert.match(await seen.text("#entity-list"), /No name here has these letters/);
      await seen.leave();
    });

    it("leads to related names", async () => {
      const seen = await visitNames(world);
      assert.equal(await seen.text(`${row(0)} .related`), "related: Ukraine");
      await seen.page.$eval(`${row(0)} [data-related="3"]`, (link) => link.click());
      assert.deepEqual(await pressed(seen), [3]);
      assert.deepEqual((await lit(seen))["selected-name"], ["Ukraine", "Ukraine"]);
      assert.equal(await seen.evaluate(() => document.activeElement.closest(".entity-row")?.dataset.index), "3");
      await seen.leave();
    });

    it("shows what is unsure as unsure, in looks and in words", async () => {
      const seen = await visitNames(world);
      assert.deepEqual(await seen.painted("unsure"), ["Larne", "she", "Lee"]);
      assert.deepEqual(await seen.page.$$eval(".entity-row.unsure", (all) => all.map((one) => one.dataset.index)), ["6"]);
      assert.equal(await seen.text(`${row(6)} .doubt`), "unsure");
      const buttons = await seen.page.$$eval(`${row(ANN)} .mention`, (all) => all.map((one) => one.textContent.replace(/\s+/g, " ").trim()));
      assert.deepEqual(buttons, ["Ann Lee", "She (pronoun)", "The minister (description)", "she (pronoun) ?unsure", "Lee ?unsure"]);
      const look = (index) => seen.page.$eval(`${row(index)} .entity-name`, (name) => getComputedStyle(name).textDecorationStyle);
      assert.notEqual(await look(6), await look(3));
      await seen.leave();
    });

    it("is told apart in forced colors, and nothing moves for who wants no motion", async (context) => {
      const seen = await visitNames(world);
      const features = { "forced-colors": "active", "prefers-reduced-motion": "reduce" };
      const told = await seen.page
        .createCDPSession()
        .then((session) => session.send("Emulation.setEmulatedMedia", { features: Object.entries(features).map(([name, value]) => ({ name, value })) }))
        .then(() => true, () => false);
      if (!told) {
        await seen.leave();
        return context.skip(`${world.name} cannot be told of forced colors`);
      }
      const edge = (index) => seen.page.$eval(row(index), (one) => getComputedStyle(one).borderInlineStartWidth);
      const before = await edge(ANN);
      await seen.evaluate(() => {
        window.scrolls = [];
        const { scrollIntoView } = Element.prototype;
        Element.prototype.scrollIntoView = function (options) {
          window.scrolls.push(options?.behavior);
          return scrollIntoView.call(this, options);
        };
      });
      await chooseName(seen);
      await seen.until(() => window.scrolls.length > 0);
      assert.ok((await seen.evaluate(() => window.scrolls)).every((behavior) => behavior !== "smooth"));
      assert.notEqual(await edge(ANN), before);
      const adjust = () => getComputedStyle(document.querySelector("#proof").shadowRoot.querySelector('[part="text"]')).forcedColorAdjust;
      assert.equal(await seen.evaluate(adjust), "none", "marks keep their own looks");
      await seen.leave();
    });

    it("brings a name chosen in the list up in a card on a phone, with steps", async () => {
      const seen = await visitNames(world, { width: 390, height: 844 });
      await chooseName(seen);
      await seen.until(() => !document.querySelector("#card").hidden);
      assert.match(await seen.text("#card"), /^Ann Lee also Lee person 2 names, 2 pronouns, 1 description, 2 unsure/);
      await seen.page.$eval('#card [data-step="-1"]', (button) => button.click());
      assert.match(await seen.text("#card"), /5 of 5/);
      const wide = await seen.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= 390, `nothing sticks out: ${wide}`);
      await seen.leave();
    });
  });

  describe("the article's date", () => {
    const setDate = (seen, value) =>
      seen.page.$eval(
        "#article-date",
        (field, date) => {
          document.querySelector("#status").textContent = "";
          field.value = date;
          field.dispatchEvent(new Event("change", { bubbles: true }));
        },
        value,
      );
    const valueAfter = async (seen, date) => {
      await setDate(seen, date);
      await seen.until(() => /^Read/.test(document.querySelector("#status").innerText));
      const rows = await seen.texts('.kind[data-type="date"] .entity-row .jump');
      return rows.find((words) => words.startsWith("Tuesday"));
    };

    it("makes weekdays days; none, a half one or one beyond the calendar does not", async () => {
      const seen = await visit(world.browser, world.server.address);
      await seen.ready();
      await seen.paste("The bridge was closed on Tuesday, the police said.");
      assert.equal(await valueAfter(seen, "2026-11-22"), "Tuesday 17 November 2026 1×");
      for (const none of ["", "2026-02-30", "12026-11-22", "soon"]) assert.equal(await valueAfter(seen, none), "Tuesday 1×", none);
      assert.equal(await seen.page.$eval("#problem", (problem) => problem.hidden), true);
      await seen.leave();
    });
  });
}
