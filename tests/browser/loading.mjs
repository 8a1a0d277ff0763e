// The page loads everything at once and then leaves the network alone.
import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { serve } from "./server.mjs";
import { visit } from "./visit.mjs";

export function loading(world) {
  describe("loading", () => {
    it("asks for nothing once it is ready", async (context) => {
      const server = await serve();
      context.after(server.close);
      const seen = await visit(world.browser, server.address);
      await seen.ready();
      await seen.keptForOffline();
      assert.ok(server.requests.some((path) => path.endsWith(".wasm")), "the wasm is loaded before a text is there");
      const [before, asked] = [server.requests.length, seen.requests.length];
      await seen.sample();
      await seen.page.click("#show-clean");
      await seen.until(() => document.querySelector("#show-pasted") !== null);
      await seen.page.click("#clear");
      await seen.until(() => document.body.classList.contains("empty"));
      assert.deepEqual(server.requests.slice(before), []);
      const later = seen.requests.slice(asked).filter((url) => !url.startsWith("data:")); // Firefox's own marker font
      assert.deepEqual(later, []);
      await seen.leave();
    });

    it("asks its own server only", async () => {
      const seen = await visit(world.browser, world.server.address);
      await seen.ready();
      const strangers = seen.requests.filter((url) => !url.startsWith(world.server.address) && !url.startsWith("data:"));
      assert.deepEqual(strangers, []);
      await seen.leave();
    });

    it("says in plain words that the wasm did not come, and keeps the text", async (context) => {
      const server = await serve((path) => !path.endsWith(".wasm"));
      context.after(server.close);
      const seen = await visit(world.browser, server.address);
      await seen.until(() => !document.querySelector("#problem").hidden);
      await seen.page.type("#paste", "Typed in vain.");
      await seen.until(() => document.querySelector("#proof").text === "Typed in vain.");
      assert.match(await seen.text("#problem"), /could not be loaded.*Your text is still here/);
      assert.equal(await seen.page.$eval("#paste", (box) => box.value), "Typed in vain.");
      assert.equal(await seen.shownText(), "Typed in vain.");
      await seen.leave({ expectErrors: true }); // the browser itself notes the missing file
    });
  });
}
