// The page without a network: kept by its service worker, and as one file on a disk.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";

import { serve } from "./server.mjs";
import { visit } from "./visit.mjs";

const SINGLE_FILE = new URL("../../demo/dist/galley.html", import.meta.url);

export function offline(world) {
  describe("offline", () => {
    it("works when its server is gone", async () => {
      const server = await serve();
      const seen = await visit(world.browser, server.address);
      await seen.keptForOffline();
      server.close();
      await seen.page.reload({ waitUntil: "domcontentloaded" });
      await seen.ready();
      await seen.sample();
      assert.ok((await seen.report()).quotes.length > 0);
      await seen.leave();
    });

    it("says that there is a new version, and changes over when it is told to", async (context) => {
      let version = "";
      const server = await serve((path) => path !== "/sw.js" || version);
      context.after(server.close);
      const seen = await visit(world.browser, server.address);
      await seen.keptForOffline();
      assert.ok(await seen.page.$eval("#new-version", (notice) => notice.hidden));
      version = "self.isNewer = true;";
      await seen.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.update()));
      await seen.until(() => !document.querySelector("#new-version").hidden);
      await seen.evaluate(() => (window.isOld = true));
      await Promise.all([seen.page.waitForNavigation({ waitUntil: "load" }), seen.page.click("#change-version")]);
      await seen.ready();
      assert.equal(await seen.evaluate(() => window.isOld), undefined);
      assert.ok(await seen.page.$eval("#new-version", (notice) => notice.hidden));
      await seen.leave();
    });

    it("can be installed", async () => {
      const manifest = await (await fetch(new URL("manifest.webmanifest", world.server.address))).json();
      assert.equal(manifest.display, "standalone");
      for (const { src, sizes, type } of manifest.icons) {
        const icon = Buffer.from(await (await fetch(new URL(src, world.server.address))).arrayBuffer());
        assert.equal(type, "image/png");
        assert.equal(`${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`, sizes, src); // where a PNG says its size
      }
    });

    it("is one file on a disk, which asks for nothing", async () => {
      const seen = await visit(world.browser, SINGLE_FILE.href);
      await seen.ready();
      await seen.sample();
      assert.ok((await seen.report()).quotes.length > 0);
      const asked = seen.requests.filter((url) => !/^(data|blob):/.test(url) && url !== SINGLE_FILE.href);
      assert.deepEqual(asked, [], fileURLToPath(SINGLE_FILE));
      await seen.leave();
    });
  });
}
