// axe-core on the page and on the element in all their states, light and dark, wide and narrow.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, describe, it } from "node:test";

import { start } from "./browsers.mjs";
import { PAGE_STATIONS, PANEL_STATIONS, TROUBLE_STATIONS, visitPage, visitPanels, visitTrouble } from "./stations.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// Between them the browsers see each width in each scheme.
const LOOKS = {
  Chromium: [
    { scheme: "light", width: 1280 },
    { scheme: "dark", width: 390 },
  ],
  Firefox: [
    { scheme: "dark", width: 1280 },
    { scheme: "light", width: 390 },
  ],
};

const TOURS = [
  { of: "the page", visit: visitPage, stations: PAGE_STATIONS },
  { of: "the page in trouble", visit: visitTrouble, stations: TROUBLE_STATIONS, expectErrors: true },
  { of: "the panels", visit: visitPanels, stations: PANEL_STATIONS },
];

export function accessibility(world) {
  describe("accessibility", () => {
    for (const { scheme, width } of LOOKS[world.name]) {
      describe(`${scheme}, ${width} wide`, () => {
        // Only Chromium can be told the scheme while it runs.
        const here = { ...world };
        const isOwn = world.name === "Firefox" && scheme === "dark";
        before(async () => {
          here.server = world.server;
          here.browser = isOwn ? await start(world.name, { dark: true }) : world.browser;
        });
        after(() => isOwn && here.browser.close());

        for (const { of, visit, stations, expectErrors } of TOURS) {
          it(`axe finds no fault in ${of}`, async (context) => {
            const seen = await visit(here, { context, width });
            await setScheme(seen.page, scheme);
            const found = {};
            for (const [name, reach] of stations) {
              await reach(seen);
              for (const fault of await faults(seen.page)) (found[fault] ??= []).push(name);
            }
            assert.deepEqual(found, {});
            await seen.leave({ expectErrors });
          });
        }
      });
    }
  });
}

async function setScheme(page, scheme) {
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]).catch(() => {});
  assert.ok(await page.evaluate((value) => matchMedia(`(prefers-color-scheme: ${value})`).matches, scheme));
}

async function faults(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document);
    const place = ({ html, failureSummary }) => `${html.replace(/<!--.*?-->/g, "")} ${failureSummary}`;
    return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(place).join(" ")}`);
  });
}
