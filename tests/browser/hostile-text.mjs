// Texts that nobody should paste.
import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { visit } from "./visit.mjs";

// Made in the page, since a lone surrogate does not survive the way to the browser.
const TEXTS = {
  "one character": () => "a",
  "only quotation marks": () => "\"'“”‘’«»„‟".repeat(50),
  "only line breaks": () => "\n\u2028".repeat(5000),
  NULs: () => "a\0b\0 “c\0” said Ann Lee.",
  "lone surrogates": () => "Ann Lee said: “\ud83d” and “left \udc00”.",
  emoji: () => "👩‍👩‍👧 Ann Lee said: “🙂 e\u0301”. 🇨🇭",
  "right-to-left text": () => "قال محمد علي: «المطر قادم». Ann Lee said: “שלום עולם”.",
  "no line break at all": () => "Ann Lee said “no”. ".repeat(3000),
  "marks never closed": () => "Ann Lee said: “It rains. ".repeat(500),
  "very many lines": () => "a\n".repeat(100_000),
};

export function hostileText(world) {
  describe("hostile text", () => {
    it("is nothing but text when it is markup", async () => {
      const seen = await visit(world.browser, world.server.address);
      const markup = `<img src=x onerror="window.struck=1"><script>window.struck=1</script>“<b>Hi</b>” said Ann Lee <svg onload=alert(1)>`;
      await seen.paste(markup);
      await seen.evaluate(() => document.querySelector("#proof").shadowRoot.querySelectorAll(".jump").forEach((jump) => jump.click()));
      assert.equal(await seen.shownText(), markup);
      const made = await seen.evaluate(() => {
        const all = (root) => [...root.querySelectorAll("*")].flatMap((e) => [e.localName, ...(e.shadowRoot ? all(e.shadowRoot) : [])]);
        const text = document.querySelector("#proof").shadowRoot.querySelector('[part="text"]');
        const strange = all(text).filter((name) => ["b", "svg"].includes(name)); // elsewhere the panels have their own
        return [...strange, ...all(document.body).filter((name) => ["img", "script"].includes(name))];
      });
      assert.deepEqual(made, []);
      assert.equal(await seen.evaluate(() => window.struck), undefined);
      await seen.leave();
    });

    for (const [title, make] of Object.entries(TEXTS)) {
      it(`is read and shown: ${title}`, async () => {
        const seen = await visit(world.browser, world.server.address);
        await seen.ready();
        await seen.evaluate(`{
          const box = document.querySelector("#paste");
          box.value = (${make})();
          box.dispatchEvent(new InputEvent("input", { bubbles: true }));
        }`);
        await seen.until(() => document.querySelector("#proof").text === document.querySelector("#paste").value);
        const [whole, lost] = await seen.evaluate(() => {
          const { text, report, shadowRoot } = document.querySelector("#proof");
          const { paragraphs, sentences, quotes, entities } = report;
          const spans = [...paragraphs, ...sentences, ...quotes.flatMap((q) => q.contents), ...entities.flatMap((e) => e.mentions)];
          const inside = ({ start, end }) => 0 <= start && start < end && end <= text.length;
          return [shadowRoot.querySelector('[part="text"]').textContent === text, spans.filter((span) => !inside(span))];
        });
        assert.ok(whole, "the text is shown whole");
        assert.deepEqual(lost, [], "spans outside the text");
        assert.equal(await seen.evaluate(() => document.querySelector("#problem").hidden), true);
        await seen.leave();
      });
    }

    it("is no text at all after Clear", async () => {
      const seen = await visit(world.browser, world.server.address);
      await seen.sample();
      await seen.page.click("#clear");
      await seen.until(() => document.body.classList.contains("empty"));
      assert.equal(await seen.shownText(), "");
      assert.deepEqual(await seen.painted("quote-direct"), []);
      await seen.leave();
    });
  });
}
