// Every suite in every browser. One file, so that each browser is started once and runs alone.
import { after, before, describe } from "node:test";

import { accessibility } from "./accessibility.mjs";
import { BROWSERS, start } from "./browsers.mjs";
import { changes } from "./changes.mjs";
import { cleanCopy } from "./clean-copy.mjs";
import { compare } from "./compare.mjs";
import { desk } from "./desk.mjs";
import { editing } from "./editing.mjs";
import { element } from "./element.mjs";
import { entitiesPanel } from "./entities-panel.mjs";
import { fallback } from "./fallback.mjs";
import { hostileText } from "./hostile-text.mjs";
import { handling } from "./handling.mjs";
import { loading } from "./loading.mjs";
import { offline } from "./offline.mjs";
import { reading } from "./reading.mjs";
import { sampleArticle } from "./sample-article.mjs";
import { seedArticle } from "./seed-article.mjs";
import { serve } from "./server.mjs";
import { speakersPanel } from "./speakers-panel.mjs";
import { snippets } from "./snippets.mjs";
import { drivePuppeteer } from "./tour/puppeteer-driver.mjs";
import { tour } from "./tour/tour.mjs";
import { Tourist } from "./tour/tourist.mjs";
import { startWebKit } from "./tour/webkit-driver.mjs";

const SUITES = [
  loading,
  offline,
  reading,
  sampleArticle,
  seedArticle,
  handling,
  changes,
  cleanCopy,
  compare,
  hostileText,
  speakersPanel,
  entitiesPanel,
  editing,
  element,
  desk,
  fallback,
  accessibility,
  snippets,
];

for (const name of BROWSERS) {
  describe(name, () => {
    const world = prepare(name, start, drivePuppeteer);
    for (const suite of SUITES) suite(world);
    tour(world);
  });
}

// WebKit speaks no protocol that puppeteer does: it is toured.
describe("WebKit", () => tour(prepare("WebKit", startWebKit, (browser) => browser.drive())));

/** What the suites share: the browser, the server, and how somebody new arrives who leaves when their test is over. */
function prepare(name, launch, drive) {
  const world = { name };
  before(async () => {
    world.browser = await launch(name);
    if (!world.browser) throw new Error(`${name} is not installed; the variable ${name.toUpperCase()} can name its path`);
    world.server = await serve();
  });
  after(async () => {
    world.server?.close();
    await world.browser?.close();
  });
  world.arrive = async () => new Tourist(await drive(world.browser));
  return world;
}
