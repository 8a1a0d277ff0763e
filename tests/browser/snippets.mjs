// The HTML that the READMEs show, opened as it stands there, on a page of somebody else with the built package beside it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";

import { serve } from "./server.mjs";
import { visit } from "./visit.mjs";

const root = new URL("../../", import.meta.url);
const { exports } = JSON.parse(readFileSync(new URL("web/package.json", root), "utf8"));

// "galley/element" and the like, as a bundler would find them.
const imports = Object.entries(exports).flatMap(([entry, target]) => {
  const file = typeof target === "string" ? target : target.default;
  return file.endsWith(".js") ? [[entry.replace(".", "galley"), file.replace("./dist/", "/package/")]] : [];
});

/** A snippet as a whole page. One that shows the element alone says in words before it that a script registers it. */
function pageOf(snippet) {
  const script = snippet.includes("<script") ? "" : '<script type="module">import "galley/element";</script>';
  return `<!doctype html><meta charset="utf-8"><title>Somebody's page</title><link rel="icon" href="data:,">
<script type="importmap">${JSON.stringify({ imports: Object.fromEntries(imports) })}</script>
${script}
${snippet}`;
}

/** What became of each element on the page, once it has read its text. */
function elementsRead() {
  const proofs = [...document.querySelectorAll("galley-proof")];
  if (proofs.length === 0 || proofs.some((proof) => !proof.report)) return null;
  return proofs.map((proof) => ({
    text: proof.textContent.trim(),
    shown: proof.shadowRoot.querySelector('[part="text"]').textContent.trim(),
    marks: [...CSS.highlights.values()].some((highlight) => [...highlight].some((range) => proof.shadowRoot.contains(range.startContainer))),
    panel: proof.hasAttribute("panel"),
    tabs: proof.shadowRoot.querySelectorAll('[role="tab"]').length,
  }));
}

export function snippets(world) {
  for (const name of ["README.md", "web/README.md"]) {
    const found = [...readFileSync(new URL(name, root), "utf8").matchAll(/```html\n([^]*?)```/g)].map(([, snippet]) => snippet);

    describe(`the HTML in ${name}`, () => {
      it("shows the panels", () => assert.ok(found.some((snippet) => /<galley-proof[^>]* panel\b/.test(snippet))));

      for (const [i, snippet] of found.entries()) {
        it(`works: ${i + 1} of ${found.length}`, async (context) => {
          const server = await serve(undefined, { "/page": pageOf(snippet) });
          context.after(server.close);
          const seen = await visit(world.browser, `${server.address}page`);
          for (const { text, shown, marks, panel, tabs } of await seen.until(elementsRead)) {
            assert.equal(shown, text);
            assert.ok(marks, "something is marked");
            assert.equal(tabs, panel ? 4 : 0);
          }
          await seen.leave();
        });
      }
    });
  }
}
