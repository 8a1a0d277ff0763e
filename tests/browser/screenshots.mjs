// Takes pictures of all states of the desk, and of the single file, to be looked at: node tests/browser/screenshots.mjs FOLDER [PART OF A NAME]
import { mkdirSync } from "node:fs";
import { join } from "node:path";

import { start } from "./browsers.mjs";
import { serve } from "./server.mjs";
import { PAGE_STATIONS, PANEL_STATIONS, visitPage, visitPanels } from "./stations.mjs";
import { visit } from "./visit.mjs";

const SINGLE_FILE = new URL("../../demo/dist/galley.html", import.meta.url).href;

const SIZES = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
];

const [folder, wanted = ""] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node tests/browser/screenshots.mjs FOLDER [PART OF A NAME]");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const world = { browser: await start("Chromium"), server: await serve() };
try {
  for (const scheme of ["light", "dark"]) {
    for (const size of SIZES) {
      await photograph(await visitPage(world, size), PAGE_STATIONS, { scheme, ...size });
      await photograph(await visitPanels(world, size), PANEL_STATIONS, { scheme, ...size });
      await photograph(await visit(world.browser, SINGLE_FILE, size), PAGE_STATIONS, { scheme, ...size, from: "single file, " });
    }
  }
} finally {
  await world.browser.close();
  world.server.close();
}

async function photograph(seen, stations, { scheme, width, from = "" }) {
  await seen.page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  for (const [name, reach] of stations) {
    await reach(seen);
    const file = `${`${from}${name}`.replace(/\W+/g, "-")}-${width}-${scheme}.png`;
    if (file.includes(wanted)) await seen.page.screenshot({ path: join(folder, file), animations: "disabled" });
  }
  await seen.leave();
}
