// Takes pictures of all states of the desk, to be looked at: node tests/browser/screenshots.mjs FOLDER [PART OF A NAME]
import { mkdirSync } from "node:fs";
import { join } from "node:path";

import { start } from "./browsers.mjs";
import { serve } from "./server.mjs";
import { STATIONS, visitStations } from "./stations.mjs";

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
  for (const scheme of ["light", "dark"]) for (const size of SIZES) await photograph(scheme, size);
} finally {
  await world.browser.close();
  world.server.close();
}

async function photograph(scheme, size) {
  const seen = await visitStations(world, size);
  await seen.page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  for (const [name, reach] of STATIONS) {
    await reach(seen);
    const file = `${name.replace(/\W+/g, "-")}-${size.width}-${scheme}.png`;
    if (file.includes(wanted)) await seen.page.screenshot({ path: join(folder, file), animations: "disabled" });
  }
  await seen.leave({ expectErrors: true });
}
