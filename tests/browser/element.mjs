// <galley-proof> on a page of somebody else, from the built package alone.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { setTimeout as pause } from "node:timers/promises";

import { serve } from "./server.mjs";
import { visit } from "./visit.mjs";

const PAGE = "fixtures/element.html";

// Runs in the page before its own scripts: reports by hand, and an analyzer that answers when it is told to.
function helpers() {
  window.reportOf = (text, ...names) => ({
    schema: "galley/1",
    paragraphs: [],
    sentences: [],
    quotes: [],
    duplicates: [],
    findings: [],
    entities: names.map((name) => {
      const start = text.indexOf(name);
      return { type: "person", name, aliases: [], mentions: [{ start, end: start + name.length, kind: "name", confidence: 1 }] };
    }),
  });
  window.handAnalyzer = () => ({
    calls: [],
    analyze(text, { signal, date, onProgress }) {
      return new Promise((resolve, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
        this.calls.push({ text, date, signal, onProgress, resolve, reject });
      });
    },
    dispose() {},
  });
  window.addProof = (text, report, analyzer = null) => {
    const proof = Object.assign(document.createElement("galley-proof"), { text, analyzer });
    if (report) proof.report = report;
    document.body.append(proof);
    return proof;
  };
  window.heard = [];
  for (const name of ["galley-report", "galley-select", "galley-error"])
    document.addEventListener(name, ({ detail }) => window.heard.push([name, detail instanceof Error ? detail.message : detail]));
  window.persons = () => [...(CSS.highlights.get("galley-entity-person") ?? [])].map(String).sort();
}

export function element(world) {
  describe("<galley-proof>", () => {
    const open = async () => {
      const seen = await visit(world.browser, world.server.address + PAGE, { before: helpers });
      await seen.until(() => window.heard.length > 0); // its own text is read
      return seen;
    };

    it("shows its text before its script has come", async (context) => {
      let release;
      const held = new Promise((resolve) => (release = resolve));
      const server = await serve((path) => (path.endsWith("element.js") ? held : true));
      context.after(server.close);
      const page = await world.browser.newPage();
      const loaded = page.goto(server.address + PAGE);
      await server.asked("element.js");
      const shown = () => page.evaluate(() => document.body?.innerText).catch(() => null); // null: still on its way
      while (!(await shown())) await pause(20);
      assert.match(await shown(), /“It rains,” Ann Lee said\./);
      assert.equal(await page.evaluate(() => document.querySelector("galley-proof").shadowRoot), null);
      release();
      await loaded;
      await page.close();
    });

    it("shows how far the analysis of a long text is, and can be told to stop", async () => {
      const seen = await open();
      const states = await seen.evaluate(async () => {
        const analyzer = window.handAnalyzer();
        const proof = window.addProof("It rains. ".repeat(10_000), null, analyzer);
        const told = [];
        proof.addEventListener("galley-progress", ({ detail }) => told.push(detail?.stage ?? null));
        const bar = () => proof.shadowRoot.querySelector('[part="progress"]');
        const state = async () => (await proof.updateComplete, [bar()?.innerText ?? null, bar()?.querySelector("progress").value ?? null]);
        const states = [await state(), await state()];
        analyzer.calls[0].onProgress({ stage: "entities", done: 0.25 });
        states.push(await state());
        bar().querySelector("button").click();
        states.push(await state(), [analyzer.calls[0].signal.aborted, proof.text.length, proof.report], told);
        proof.text = "It rains no more.";
        await proof.updateComplete;
        states.push(await state(), analyzer.calls.length);
        return states;
      });
      assert.deepEqual(states.slice(1), [
        ["Reading paragraphs and sentences…\nCancel", 0],
        ["Looking for names…\nCancel", 0.25],
        [null, null],
        [true, 100_000, null],
        ["segment", "entities", null, "segment"],
        [null, null],
        2,
      ]);
      await seen.leave();
    });

    it("reads its text by itself", async () => {
      const seen = await open();
      const [[name, report]] = await seen.evaluate(() => window.heard);
      assert.equal(name, "galley-report");
      assert.equal(report.schema, "galley/1");
      assert.deepEqual(report.sentences, [{ start: 0, end: 25 }]);
      await seen.leave();
    });

    it("does not read a text whose report is given, whichever is set first", async () => {
      const seen = await open();
      const outcome = await seen.evaluate(async () => {
        const analyzer = handAnalyzer();
        const proof = addProof("Ann met Bob.", reportOf("Ann met Bob.", "Ann"), analyzer);
        await proof.updateComplete;
        proof.report = reportOf("Now Cleo came.", "Cleo");
        proof.text = "Now Cleo came.";
        await proof.updateComplete;
        return [analyzer.calls.length, window.persons(), proof.report.entities[0].name];
      });
      assert.equal(outcome[0], 0);
      assert.ok(outcome[1].includes("Cleo") && !outcome[1].includes("Ann"));
      assert.equal(outcome[2], "Cleo");
      await seen.leave();
    });

    it("drops the report of an earlier text, and the latest text wins", async () => {
      const seen = await open();
      const outcome = await seen.evaluate(async () => {
        const analyzer = handAnalyzer();
        const proof = addProof("Ann slept.", null, analyzer);
        await proof.updateComplete;
        proof.textContent = "Bob slept."; // as a script that knows nothing of the property would
        await new Promise(requestAnimationFrame);
        await proof.updateComplete;
        const [first, second] = analyzer.calls;
        second.resolve(reportOf("Bob slept.", "Bob"));
        await new Promise(requestAnimationFrame);
        const painted = window.persons().includes("Bob");
        proof.text = "Nobody slept.";
        await proof.updateComplete;
        return [first.signal.aborted, painted, proof.report, window.persons().includes("Bob"), analyzer.calls.length];
      });
      assert.deepEqual(outcome, [true, true, null, false, 3]);
      await seen.leave();
    });

    it("reads anew when its date changes, unless the report was given", async () => {
      const seen = await open();
      const outcome = await seen.evaluate(async () => {
        const analyzer = handAnalyzer();
        const proof = addProof("Ann slept.", null, analyzer);
        await proof.updateComplete;
        analyzer.calls[0].resolve(reportOf("Ann slept.", "Ann"));
        await new Promise((resolve) => proof.addEventListener("galley-report", resolve, { once: true }));
        for (const date of ["2026-11-22", ""]) {
          proof.setAttribute("date", date);
          await proof.updateComplete;
        }
        proof.report = reportOf("Ann slept.", "Ann");
        await proof.updateComplete;
        proof.date = "2026-11-23";
        await proof.updateComplete;
        return [analyzer.calls.map(({ date }) => date ?? "none"), proof.report.entities[0].name];
      });
      assert.deepEqual(outcome, [["none", "2026-11-22", "none"], "Ann"]);
      await seen.leave();
    });

    it("tells what went wrong and keeps its text", async () => {
      const seen = await open();
      const outcome = await seen.evaluate(async () => {
        const analyzer = handAnalyzer();
        const proof = addProof("Ann slept.", null, analyzer);
        await proof.updateComplete;
        analyzer.calls[0].reject(new Error("no luck"));
        await new Promise(requestAnimationFrame);
        return [window.heard.at(-1), proof.text, proof.shadowRoot.textContent.includes("Ann slept.")];
      });
      assert.deepEqual(outcome, [["galley-error", "no luck"], "Ann slept.", true]);
      await seen.leave();
    });

    it("leaves the highlights of others alone", async () => {
      const seen = await open();
      const outcome = await seen.evaluate(async () => {
        const foreign = new Highlight(new Range());
        CSS.highlights.set("foreign", foreign);
        const one = addProof("Zoe came.", reportOf("Zoe came.", "Zoe"));
        const two = addProof("Yan came.", reportOf("Yan came.", "Yan"));
        await Promise.all([one.updateComplete, two.updateComplete]);
        const both = window.persons();
        two.remove();
        const left = window.persons();
        document.body.append(two);
        return { both, left, again: window.persons(), foreign: CSS.highlights.get("foreign") === foreign && foreign.size };
      });
      assert.ok(outcome.both.includes("Yan") && outcome.both.includes("Zoe"));
      assert.ok(!outcome.left.includes("Yan") && outcome.left.includes("Zoe"));
      assert.ok(outcome.again.includes("Yan"));
      assert.equal(outcome.foreign, 1);
      await seen.leave();
    });

    it("registers its highlights in the order of their priorities, also when some were taken away", async () => {
      const seen = await open();
      const inOrder = await seen.evaluate(async () => {
        const priorities = () => [...CSS.highlights].filter(([name]) => name.startsWith("galley-")).map(([, { priority }]) => priority);
        const before = priorities();
        CSS.highlights.delete("galley-entity-person");
        await addProof("Zoe came.", reportOf("Zoe came.", "Zoe")).updateComplete;
        return [before, priorities()].map((all) => all.length > 5 && all.every((priority, i) => i === 0 || all[i - 1] < priority));
      });
      assert.deepEqual(inOrder, [true, true], "WebKit crashes otherwise");
      await seen.leave();
    });

    it("marks the layers that its attribute names", async () => {
      const seen = await open();
      const outcome = await seen.evaluate(async () => {
        const proof = addProof("Zoe came.", reportOf("Zoe came.", "Zoe"));
        const states = [];
        for (const layers of [null, "quotes duplicates", "quotes  entities", ""]) {
          if (layers === null) proof.removeAttribute("layers");
          else proof.setAttribute("layers", layers);
          await proof.updateComplete;
          states.push(window.persons().includes("Zoe"));
        }
        return states;
      });
      assert.deepEqual(outcome, [true, false, true, false]);
      await seen.leave();
    });

    it("tells which passage was clicked, the innermost first, then the one around it", async () => {
      const seen = await open();
      const at = await seen.evaluate(async () => {
        const text = "He told Zoe Brown then.";
        const proof = addProof(text, reportOf(text, "Zoe Brown", "Brown"));
        await proof.updateComplete;
        proof.scrollIntoView();
        const range = [...CSS.highlights.get("galley-entity-person")].find((r) => r.toString() === "Brown");
        const { left, top, width, height } = range.getBoundingClientRect();
        return [left + width / 2, top + height / 2];
      });
      await seen.page.mouse.click(...at);
      await seen.page.mouse.click(...at);
      await seen.page.mouse.click(at[0] + 300, at[1]); // beside the words: nothing is there
      const heard = await seen.evaluate(() => window.heard.filter(([name]) => name === "galley-select"));
      assert.deepEqual(heard, [
        ["galley-select", { kind: "entity", index: 1, span: { start: 12, end: 17 } }],
        ["galley-select", { kind: "entity", index: 0, span: { start: 8, end: 17 } }],
      ]);
      await seen.leave();
    });

    it("is walked through by keyboard and says where one is", async () => {
      const seen = await open();
      await seen.evaluate(async () => {
        const text = "Ann met Bob.";
        const proof = addProof(text, reportOf(text, "Ann", "Bob"));
        await proof.updateComplete;
        proof.shadowRoot.querySelector('[part="text"]').focus();
      });
      for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft"]) await seen.page.keyboard.press(key);
      const [chosen, spoken] = await seen.evaluate(() => [
        window.heard.filter(([name]) => name === "galley-select").map(([, { index }]) => index),
        [...document.querySelectorAll("galley-proof")].at(-1).shadowRoot.querySelector("[aria-live]").textContent,
      ]);
      assert.deepEqual(chosen, [0, 1, 0, 1]);
      assert.equal(spoken, "Bob: person Bob. Mention 1 of 1. Bob: 1 mention.");
      await seen.leave();
    });

    it("reads five megabytes", async () => {
      const seen = await open();
      const longest = await seen.evaluate(async () => {
        const proof = addProof("", null);
        const text = "Ann Lee said that it rained in Paris on Monday.\n".repeat(110_000);
        const done = new Promise((resolve) => proof.addEventListener("galley-report", resolve, { once: true }));
        const began = performance.now();
        proof.text = text;
        await done;
        return [performance.now() - began, proof.report.sentences.length];
      });
      assert.equal(longest[1], 110_000);
      assert.ok(longest[0] < 60_000, `${Math.round(longest[0])} ms`);
      await seen.leave();
    });
  });
}
