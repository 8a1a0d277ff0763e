// <galley-proof panel>: the text with its strip and its margin, and the panels beside it, of a report made by hand.
import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { REPORT, TEXT } from "./desk-report.mjs";
import { visit } from "./visit.mjs";

const PAGE = "fixtures/desk.html";

// Runs in the page before its own scripts: what the tests ask of the element again and again.
function helpers() {
  window.heard = [];
  for (const name of ["galley-select", "galley-corrections", "galley-view"])
    document.addEventListener(name, ({ detail }) => window.heard.push([name, detail]));
  window.inside = (selector) => document.querySelector("#proof").shadowRoot.querySelector(selector);
  window.all = (selector) => [...document.querySelector("#proof").shadowRoot.querySelectorAll(selector)];
  window.words = (element) => element?.innerText.replace(/\s+/g, " ").trim();
}

/** A page with the article on the desk, once its panels are there. */
export async function openDesk(world, { panel = "findings", locale = null, ...options } = {}) {
  const seen = await visit(world.browser, world.server.address + PAGE, { before: helpers, ...options });
  await seen.evaluate(
    ([text, report, panel, locale]) => Object.assign(document.querySelector("#proof"), { text, report, panel, locale }),
    [TEXT, REPORT, panel, locale],
  );
  await seen.until(() => window.inside('[role="tabpanel"] .row') !== null);
  return seen;
}

const focus = (seen, selector) => seen.evaluate((one) => window.inside(one).focus(), selector);
const focused = (seen) =>
  seen.evaluate(() => {
    const element = document.querySelector("#proof").shadowRoot.activeElement;
    return element?.getAttribute("part") ?? element?.closest(".row")?.dataset.kind ?? element?.className ?? null;
  });
const press = async (seen, ...keys) => {
  for (const key of keys) await seen.page.keyboard.press(key);
};
const openTab = (seen) => seen.evaluate(() => window.words(window.inside('[aria-selected="true"] span')));
const chosen = (seen) => seen.evaluate(() => document.querySelector("#proof").selected);
const kinds = (seen) => seen.evaluate(() => window.all(".finding-kind").map(window.words));

export function desk(world) {
  describe("the desk", () => {
    it("is the text alone without a panel, and loads none then", async () => {
      const seen = await visit(world.browser, world.server.address + PAGE, { before: helpers });
      await seen.evaluate(([text, report]) => Object.assign(document.querySelector("#proof"), { text, report }), [TEXT, REPORT]);
      await seen.until(() => window.inside('[part="text"] p') !== null);
      assert.equal(await seen.evaluate(() => window.inside('[role="tab"], [part="strip"], .margin')), null);
      assert.ok(!seen.requests.some((url) => url.includes("frame")), "no panel is loaded");
      await seen.evaluate(() => (document.querySelector("#proof").panel = "no such panel"));
      await seen.until(() => window.inside('[role="tab"]') !== null);
      assert.equal(await openTab(seen), "Findings");
      assert.equal(await seen.shownText(), TEXT, "signs in the margin are no text");
      await seen.leave();
    });

    it("lists findings, the gravest first, each with its words and what they are compared with", async () => {
      const seen = await openDesk(world);
      assert.deepEqual(await seen.evaluate(() => window.all(".severity").map(window.words)), [
        "PROBABLY A FAULT",
        "WORTH A LOOK",
        "A MATTER OF STYLE",
      ]);
      assert.equal((await kinds(seen))[0], "Another number in a copy");
      assert.deepEqual(await seen.evaluate(() => window.all(".finding-row.high mark").map(window.words)), ["14", "12"]);
      await seen.evaluate(() => (window.inside(".why").open = true));
      assert.match(await seen.evaluate(() => window.words(window.inside(".why dl"))), /Found by changed-number-by-hand/);
      await seen.leave();
    });

    it("goes by tabs after the pattern of WAI-ARIA", async () => {
      const seen = await openDesk(world);
      assert.deepEqual(await seen.evaluate(() => window.all('[role="tab"]').map(({ tabIndex }) => tabIndex)), [0, -1, -1, -1]);
      await focus(seen, '[role="tab"][aria-selected="true"]');
      await press(seen, "ArrowLeft");
      await seen.until(() => document.querySelector("#proof").panel === "duplicates");
      assert.equal(await focused(seen), "tab");
      await press(seen, "ArrowRight", "ArrowRight", "End", "Home");
      await seen.until(() => document.querySelector("#proof").getAttribute("panel") === "findings");
      const views = await seen.evaluate(() => window.heard.filter(([name]) => name === "galley-view").map(([, { panel }]) => panel));
      assert.deepEqual(views, ["duplicates", "findings", "speakers", "duplicates", "findings"]);
      await seen.leave();
    });

    it("shows in the text what is chosen in a row, and keeps the focus there", async () => {
      const seen = await openDesk(world);
      await focus(seen, ".finding-row.high .jump");
      await press(seen, "Enter");
      const [start] = REPORT.findings.find(({ kind }) => kind === "changed-number").spans.map((span) => span.start);
      assert.equal((await chosen(seen)).span.start, start);
      await seen.until(() => window.inside('.finding-row.high .jump[aria-current="true"]') !== null);
      assert.equal(await focused(seen), "finding");
      assert.deepEqual(await seen.painted("selected"), ["14"]);
      await press(seen, "ArrowDown", "Enter");
      await seen.until(() => CSS.highlights.get("galley-selected").size === 1 && window.inside('.medium .jump[aria-current="true"]') !== null);
      assert.deepEqual(await seen.painted("selected"), ["she"]);
      await seen.leave();
    });

    it("shows the row of what is chosen in the text, in the panel that has it", async () => {
      const seen = await openDesk(world);
      const click = async (words) => {
        const at = await seen.evaluate((sought) => {
          const ranges = [...CSS.highlights].filter(([name]) => name.startsWith("galley-")).flatMap(([, highlight]) => [...highlight]);
          const { left, top, width, height } = ranges.find((range) => range.toString() === sought).getBoundingClientRect();
          return [left + width / 2, top + height / 2];
        }, words);
        await seen.page.mouse.click(...at);
      };
      await click("Kiel");
      await seen.until(() => window.words(window.inside('.row > [aria-pressed="true"], .row > [aria-current="true"]'))?.startsWith("Kiel"));
      assert.equal(await openTab(seen), "Entities");
      await seen.evaluate(() => (document.querySelector("#proof").panel = "findings"));
      await click("she");
      await seen.until(() => window.inside('.finding-row > [aria-current="true"]') !== null);
      assert.equal(await openTab(seen), "Findings", "what the open panel lists comes first");
      await seen.leave();
    });

    it("is walked through by letters, forward and back, and tells what is there", async () => {
      const seen = await openDesk(world);
      await focus(seen, '[part="text"]');
      const told = async (key) => {
        await press(seen, key);
        await seen.until(() => document.querySelector("#proof").selected !== null);
        return seen.evaluate(() => window.inside("[aria-live]").textContent);
      };
      assert.match(await told("f"), /^Finding, Worth a look: Pronoun that could be two people: she$/);
      assert.match(await told("f"), /^Finding, A matter of style: Verb that takes a side: claimed$/);
      await seen.page.keyboard.down("Shift");
      assert.match(await told("F"), /: she$/);
      await seen.page.keyboard.up("Shift");
      assert.match(await told("q"), /^direct speech of port office: “Nobody was hurt,”$/);
      assert.match(await told("d"), /^Copy 1 of a passage: number changed from 12 to 14/);
      assert.match(await told("e"), /^port office: organization port office/);
      assert.equal(await openTab(seen), "Entities");
      assert.equal(await focused(seen), "text");
      await seen.leave();
    });

    it("leads by Enter from the text to the row and by Escape back, and numbers open panels", async () => {
      const seen = await openDesk(world);
      await focus(seen, '[part="text"]');
      await press(seen, "d", "Enter");
      await seen.until(() => document.querySelector("#proof").shadowRoot.activeElement?.matches(".duplicate-row .jump"));
      await press(seen, "Escape");
      assert.equal(await focused(seen), "text");
      assert.notEqual(await chosen(seen), null);
      await press(seen, "Escape");
      assert.equal(await chosen(seen), null);
      await press(seen, "3");
      await seen.until(() => document.querySelector("#proof").panel === "entities");
      assert.equal(await focused(seen), "tab");
      await seen.leave();
    });

    it("leaves its keys alone in a field", async () => {
      const seen = await openDesk(world, { panel: "entities" });
      await focus(seen, 'input[type="search"]');
      await press(seen, "f", "1", "?");
      assert.equal(await seen.evaluate(() => window.inside('input[type="search"]').value), "f1?");
      assert.equal(await chosen(seen), null);
      assert.equal(await openTab(seen), "Entities");
      await seen.leave();
    });

    it("shows its keys in a dialog", async () => {
      const seen = await openDesk(world);
      await focus(seen, '[part="text"]');
      await press(seen, "?");
      await seen.until(() => window.inside("dialog").open);
      await press(seen, "f");
      assert.equal(await chosen(seen), null, "keys are asleep behind it");
      await press(seen, "Escape");
      await seen.until(() => !window.inside("dialog").open);
      await seen.leave();
    });

    it("dismisses a finding, goes on to the next, and undoes and redoes by keys", async () => {
      const seen = await openDesk(world);
      const before = await kinds(seen);
      await focus(seen, ".finding-row .dismiss");
      await press(seen, "Enter");
      await seen.until((n) => window.all(".finding-row").length === n, before.length - 1);
      assert.deepEqual(await kinds(seen), before.slice(1));
      assert.equal(await focused(seen), "finding", "the focus stays in the list");
      const state = () =>
        seen.evaluate(() => {
          const { corrections, report, correctedReport } = document.querySelector("#proof");
          return [corrections.length, report.findings.length, correctedReport.findings.length];
        });
      assert.deepEqual(await state(), [1, 5, 4]);
      await seen.page.keyboard.down("Control");
      await press(seen, "z");
      assert.deepEqual(await state(), [0, 5, 5]);
      await press(seen, "y");
      await seen.page.keyboard.up("Control");
      assert.deepEqual(await state(), [1, 5, 4]);
      const events = await seen.evaluate(() => window.heard.filter(([name]) => name === "galley-corrections").map(([, list]) => list.length));
      assert.deepEqual(events, [1, 0, 1]);
      await seen.leave();
    });

    it("lists corrections, says which are lost in another text, and takes them back", async () => {
      const seen = await openDesk(world);
      await seen.evaluate(() => window.inside(".dismiss").click());
      await seen.until(() => window.words(window.inside(".corrections summary")) === "Corrections 1");
      await seen.evaluate(() => (window.inside(".corrections details").open = true));
      assert.match(await seen.evaluate(() => window.words(window.inside(".correction-list li"))), /^Dismissed: Another number in a copy: 14/);
      await seen.evaluate(() => {
        const proof = document.querySelector("#proof");
        const report = { ...proof.report, paragraphs: [], entities: [], quotes: [], duplicates: [], findings: [] };
        Object.assign(proof, { text: "Quite another text.", report });
      });
      await seen.until(() => window.inside(".correction-list .lost") !== null);
      assert.match(await seen.evaluate(() => window.words(window.inside(".correction-list li"))), /not found in this text/);
      await seen.evaluate(() => window.inside(".take-back").click());
      await seen.until(() => document.querySelector("#proof").corrections.length === 0);
      await seen.leave();
    });

    it("mutes a kind of findings everywhere, says so, and lets it back", async () => {
      const seen = await openDesk(world);
      assert.deepEqual(await seen.painted("finding-low"), ["claimed"]);
      await seen.evaluate(() => window.inside(".finding-row.low .mute").click());
      await seen.until(() => document.querySelector("#proof").getAttribute("mute") === "loaded-cue");
      await seen.until(() => window.inside(".finding-row.low") === null);
      assert.deepEqual(await seen.painted("finding-low"), []);
      assert.equal(await seen.evaluate(() => window.words(window.inside(".muted p"))), "1 kind muted, with 1 finding.");
      assert.match(await seen.evaluate(() => window.words(window.inside('[role="tab"]'))), /Findings 4/);
      assert.equal(await seen.evaluate(() => window.all(".tick.low, .sign.low").length), 0);
      await seen.evaluate(() => window.inside(".muted button").click());
      await seen.until(() => window.inside(".finding-row.low") !== null);
      await seen.leave();
    });

    it("has signs in the margin that say what they are and lead there", async () => {
      const seen = await openDesk(world);
      await seen.until(() => window.all(".sign").length >= 8);
      const labels = await seen.evaluate(() => window.all(".sign").map((sign) => sign.getAttribute("aria-label")));
      assert.ok(labels.includes("To be checked in this paragraph: Another number in a copy, Paragraph that repeats, Quotation without a speaker"));
      assert.ok(labels.includes("This paragraph repeats another"));
      assert.ok(labels.includes("Speaks in this paragraph: محمد علي"));
      await seen.evaluate(() => window.inside(".sign.high").click());
      assert.equal((await chosen(seen)).kind, "finding");
      const first = (await chosen(seen)).index;
      await seen.evaluate(() => window.inside(".sign.high").click());
      assert.notEqual((await chosen(seen)).index, first, "another press goes on");
      await seen.leave();
    });

    it("shows the article as a strip, by pointer, by keyboard and as a table", async () => {
      const seen = await openDesk(world);
      assert.deepEqual(await seen.evaluate(() => window.all(".lane-names li").map(window.words)), [
        "Ann Lee",
        "Юрий Петров",
        "port office",
        "محمد علي",
      ]);
      await focus(seen, ".plot");
      await press(seen, "End", "ArrowLeft");
      await seen.until(() => window.inside(".plot").getAttribute("aria-valuenow") === "5");
      assert.equal(await seen.evaluate(() => window.inside(".plot").getAttribute("aria-valuetext")), "Paragraph 5 of 6: محمد علي");
      await press(seen, "Enter");
      await seen.until(() => [...(CSS.highlights.get("galley-flash") ?? [])].some((range) => range.toString().includes("محمد")));
      const at = await seen.evaluate(() => {
        const { left, top, width } = window.inside(".plot").getBoundingClientRect();
        const [column] = window.inside(".tick.high").getAttribute("d").match(/[\d.]+/);
        return [left + (width * column) / 400, top + 6];
      });
      await seen.page.mouse.click(...at);
      const { kind, index } = await chosen(seen);
      assert.equal(kind, "finding");
      assert.equal(REPORT.findings[index].severity, "high");
      await seen.evaluate(() => (window.inside(".strip-table").open = true));
      const rows = await seen.until(() => window.inside(".strip-table tbody") && window.all(".strip-table tbody tr").map(window.words));
      assert.equal(rows[0], "Ann Lee word for word: 2; in other words: 2");
      await seen.leave();
    });

    it("speaks German, and writes numbers as German does", async () => {
      const seen = await openDesk(world, { locale: "de" });
      await seen.until(() => window.words(window.inside('[role="tab"] span')) === "Befunde");
      assert.equal((await kinds(seen))[0], "Andere Zahl in einer Kopie");
      assert.equal(await seen.evaluate(() => window.inside('[part="panel"]').lang), "de");
      await seen.evaluate(() => (document.querySelector("#proof").locale = null));
      await seen.until(() => window.words(window.inside('[role="tab"] span')) === "Findings");
      await seen.leave();
    });

    it("puts the panels into a sheet on a phone, above which the chosen words stay in sight", async () => {
      const seen = await openDesk(world, { width: 390, height: 844 });
      assert.ok((await seen.evaluate(() => document.documentElement.scrollWidth)) <= 390, "nothing sticks out");
      assert.equal(await seen.evaluate(() => getComputedStyle(window.inside(".body")).display), "none", "folded away at first");
      await seen.evaluate(() => window.inside('[role="tab"]').click());
      await seen.until(() => getComputedStyle(window.inside(".body")).display !== "none");
      await seen.evaluate(() => window.inside(".finding-row.high .jump").click());
      await seen.settled();
      const [words, sheet] = await seen.evaluate(() => {
        const [range] = [...CSS.highlights.get("galley-selected")];
        return [range.getBoundingClientRect().bottom, window.inside('[part="panel"]').getBoundingClientRect().top];
      });
      assert.ok(words < sheet, `${words} above ${sheet}`);
      await seen.page.click(">>> .fold");
      await seen.until(() => getComputedStyle(window.inside(".body")).display === "none");
      await seen.leave();
    });

    it("shows many findings page by page", async () => {
      const seen = await openDesk(world);
      await seen.evaluate(() => {
        const proof = document.querySelector("#proof");
        const [one] = proof.report.findings;
        proof.report = { ...proof.report, findings: Array.from({ length: 450 }, () => ({ ...one, severity: "low" })) };
      });
      await seen.until(() => window.all(".finding-row").length === 200);
      assert.equal(await seen.evaluate(() => window.words(window.inside(".more"))), "Show more (200 of 450)");
      await seen.evaluate(() => window.inside(".more").click());
      await seen.until(() => window.all(".finding-row").length === 400);
      await seen.evaluate(() => {
        const proof = document.querySelector("#proof");
        proof.select({ kind: "finding", index: 449, span: proof.report.findings[449].spans[0] });
      });
      await seen.until(() => window.inside('.finding-row[data-index="449"]') !== null);
      assert.equal(await seen.evaluate(() => window.all(".finding-row").length), 50);
      await seen.leave();
    });
  });
}
