// The Speakers panel: the share of voice, what a person reads of the quotes, how they are ordered and narrowed, and what
// choosing one lights.
import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { visitPanel } from "./panel-visit.mjs";

const TEXT = [
  "Harbour master Anna Lindqvist said that the pumps had failed. She denied that anybody was warned.",
  "“The crane is safe,” said Piet Vermeer, an engineer. The council did not say whether it would pay.",
  "Two officials alleged that the reports were late.",
  "Lindqvist told reporters that Vermeer said the ‘old crane’ was “a danger to all”.",
].join("\n");

const ORDER = (value) => `input[name="quote-order"][value="${value}"]`;
const KIND = (value) => `input[name="quote-kind"][value="${value}"]`;

export function visitSpeakers(world, options) {
  return visitPanel(world, { panel: "speakers", text: TEXT, ...options });
}

export function speakersPanel(world) {
  describe("the Speakers panel", () => {
    const open = (options) => visitSpeakers(world, options);
    const rows = (seen) => seen.texts(".quote-row");
    const rowWith = async (seen, words) => {
      const found = (await rows(seen)).find((row) => row.includes(words));
      assert.ok(found, `a row with ${words} in ${await rows(seen)}`);
      return found;
    };
    const indexOf = (seen, words) =>
      seen.ask((home, wanted) => {
        const all = [...home.querySelectorAll(".quote-row")];
        return Number(all.find((row) => row.querySelector(".what").textContent.includes(wanted)).dataset.index);
      }, words);
    const jump = (index) => `.quote-row[data-index="${index}"] .jump`;

    it("shows who has how many words, direct and indirect apart, and how that is counted", async () => {
      const seen = await open();
      const [first, ...others] = await seen.texts(".voice-row");
      assert.match(first, /^Anna Lindqvist \d+% \d+ words · \d quotes/);
      assert.match(others.find((row) => row.startsWith("Piet Vermeer")), /\d+ words · \d quotes? /);
      assert.match(others.at(-1), /^Not named \d+% 5 words · 1 quote 5 in other words$/);
      const shares = [first, ...others].map((row) => Number(/(\d+)%/.exec(row)[1]));
      assert.ok(Math.abs(shares.reduce((a, b) => a + b) - 100) <= shares.length, `${shares} are about a hundred`);
      assert.equal(await seen.ask((home) => home.querySelector(".voice-rule").open), false);
      await seen.click(".voice-rule summary");
      assert.match(await seen.text(".voice-rule"), /A passage that is copied counts once/);
      await seen.leave();
    });

    it("goes from a voice to the quotes of that speaker", async () => {
      const seen = await open();
      await seen.click(KIND("direct"));
      await seen.ask((home) => [...home.querySelectorAll("button.voice-name")].find((one) => /Vermeer/.test(one.innerText)).click());
      await seen.until((home) => /^Piet Vermeer/.test(home.activeElement?.innerText ?? ""));
      assert.ok(await seen.hasFocus(".speaker[open] > summary"));
      assert.match(await rowWith(seen, "The crane is safe"), /word for word/, "hidden kinds are shown again");
      await seen.leave();
    });

    it("has stance, negation and unnamed speakers in words", async () => {
      const seen = await open();
      assert.match(await rowWith(seen, "anybody was warned"), /She → .*Anna Lindqvist.*denied.*✕ denied/);
      assert.match(await rowWith(seen, "whether it would pay"), /did not say.*⊘ not said/);
      assert.match(await rowWith(seen, "reports were late"), /Two officials.*alleged.*≈ claimed.*speaker not named/);
      assert.doesNotMatch(await rowWith(seen, "pumps had failed"), /not said|claimed|denied/);
      await seen.leave();
    });

    it("is German for who reads German", async () => {
      const seen = await open({ locale: "de" });
      await seen.until((home) => home.querySelector("#voice-title").textContent === "Redeanteile");
      assert.match(await rowWith(seen, "anybody was warned"), /✕ bestritten sinngemäß/);
      await seen.leave();
    });

    it("stands a quote within a quote further in", async () => {
      const seen = await open();
      const { quotes } = await seen.report();
      const child = quotes.findIndex(({ parent }) => parent !== null);
      assert.ok(child > 0, "one quote stands within another");
      const lefts = await seen.ask(
        (home, ...all) => all.map((i) => home.querySelector(`.quote-row[data-index="${i}"]`).getBoundingClientRect().left),
        quotes[child].parent,
        child,
      );
      assert.ok(lefts[1] > lefts[0], `${lefts}`);
      await seen.leave();
    });

    it("is ordered by speaker with counts, by keyboard, and back", async () => {
      const seen = await open();
      const before = await rows(seen);
      await seen.focus(ORDER("inOrder"));
      await seen.press("ArrowRight");
      const heads = await seen.texts(".speaker > summary");
      assert.match(heads[0], /^Anna Lindqvist \d quotes$/);
      assert.match(heads.at(-1), /^Not named \d quotes?$/);
      assert.equal((await rows(seen)).length, before.length, "every quote is in one group");
      await seen.click(ORDER("inOrder"));
      assert.equal(await seen.count(".speaker"), 0);
      assert.deepEqual(await rows(seen), before);
      await seen.leave();
    });

    it("unfolds a speaker's group when a quote of it is chosen in the text", async () => {
      const seen = await open();
      await seen.click(ORDER("bySpeaker"));
      await seen.click(".speaker > summary");
      await seen.until((home) => !home.querySelector(".speaker").open);
      const index = await indexOf(seen, "pumps had failed");
      await seen.ask(({ host }, at) => {
        const [span] = host.correctedReport.quotes[at].contents;
        host.select({ kind: "quote", index: at, span });
      }, index);
      await seen.until((home) => home.querySelector('.speaker[open] .jump[aria-current="true"]') !== null);
      await seen.leave();
    });

    it("hides a kind, but for the quote that is chosen", async () => {
      const seen = await open();
      const index = await indexOf(seen, "pumps had failed");
      const all = (await rows(seen)).length;
      const indirect = (await seen.report()).quotes.filter(({ kind }) => kind === "indirect").length;
      await seen.click(KIND("indirect"));
      assert.equal(await seen.count(".quote-row"), all - indirect);
      await seen.click(KIND("indirect"));
      await seen.click(jump(index));
      await seen.click(KIND("indirect"));
      assert.equal(await seen.count(".quote-row"), all - indirect + 1);
      assert.equal(await seen.text(`${jump(index)} .who`), "Anna Lindqvist");
      await seen.leave();
    });

    it("lights what was said, the source and the cue of the chosen one in different ways", async () => {
      const seen = await open();
      await seen.click(jump(await indexOf(seen, "The crane is safe")));
      await seen.until(() => (CSS.highlights.get("galley-selected")?.size ?? 0) > 0);
      assert.deepEqual(await seen.seen.painted("selected"), ["“The crane is safe,”"]);
      assert.match((await seen.seen.painted("selected-source")).join(), /Piet Vermeer/);
      assert.deepEqual(await seen.seen.painted("selected-cue"), ["said"]);
      await seen.leave();
    });

    it("says why in plain words", async () => {
      const seen = await open();
      const row = `.quote-row[data-index="${await indexOf(seen, "whether it would pay")}"]`;
      await seen.click(`${row} .why summary`);
      assert.match(await seen.text(`${row} .why`), /Found by .* \(.*\).*Verb “did not say”: say, not said.*Confidence \d+%/);
      await seen.leave();
    });

    for (const [width, dir] of [[390, "ltr"], [390, "rtl"], [1280, "rtl"]])
      it(`has all in sight, ${width} wide, ${dir}`, async () => {
        const seen = await open({ width, height: 844 });
        await seen.ask(({ host }, direction) => (host.dir = direction), dir);
        for (const order of ["inOrder", "bySpeaker"]) {
          await seen.click(ORDER(order));
          await seen.click(".correct");
          const outside = await seen.ask((home) => {
            const body = home.querySelector("#panel-body").getBoundingClientRect();
            return [...home.querySelectorAll("#panel-body *")]
              .filter((one) => one instanceof HTMLElement && one.checkVisibility() && !one.closest(".heard"))
              .filter((one) => one.getBoundingClientRect().left < body.left - 1 || one.getBoundingClientRect().right > body.right + 1)
              .map((one) => one.className || one.tagName);
          });
          assert.deepEqual(outside, [], order);
          await seen.press("Escape");
        }
        assert.ok((await seen.ask(() => document.documentElement.scrollWidth)) <= width);
        await seen.leave();
      });

    it("shows 200 of very many at first, and more on wish, at no cost that grows with all", async () => {
      const text = "Ann Lee said that it rained.\n".repeat(3000);
      const seen = await open({ text });
      assert.equal(await seen.count(".quote-row"), 200);
      await seen.click(".more");
      assert.equal(await seen.count(".quote-row"), 400);
      await seen.leave();
    });
  });
}
