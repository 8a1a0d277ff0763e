// One way through the desk, by keyboard alone, the same in every browser: from its server, which then goes away, and from
// the single file on a disk.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";

import { serve } from "../server.mjs";
import { correctSpeaker, dismissFinding, editText, undoAndRedo } from "./correct.mjs";
import { exportAll, giveAddress, speakGerman } from "./take-away.mjs";
import { askForKeys, stepThroughKinds, walkPanels } from "./walk.mjs";

const seed = `${process.env.GALLEY_ARTICLES ?? new URL("../../../../shared/data/articles/", import.meta.url).pathname}/seed.txt`;
const sample = new URL("../../../demo/samples/ferries.txt", import.meta.url);
const article = readFileSync(existsSync(seed) ? seed : sample, "utf8").trimEnd();
const singleFile = new URL("../../../demo/dist/galley.html", import.meta.url).href;

export function tour(world) {
  describe("the tour of the page", () => {
    let server;
    before(async () => (server = await serve()));
    after(() => server.close());
    goThrough(world, () => server.address, {
      "works on when the server is gone": async (tourist) => {
        await tourist.until(() => navigator.serviceWorker.ready.then(({ active }) => active.state === "activated"));
        server.close();
        await tourist.reload();
        await readArticle(tourist);
      },
    });
  });

  describe("the tour of the single file", () => goThrough(world, () => singleFile, {}));
}

function goThrough(world, address, more) {
  let tourist, corrected;
  before(async () => {
    tourist = await world.arrive();
    await tourist.open(address());
  });
  after(() => tourist?.close());

  it("reads a pasted article", (context) => {
    if (!existsSync(seed)) context.diagnostic("the seed article is not here (see GALLEY_ARTICLES): the sample is read instead");
    return readArticle(tourist);
  });
  it("walks through every panel, from rows to the text and back", () => walkPanels(tourist));
  it("goes to the next and the previous of each kind", () => stepThroughKinds(tourist));
  it("shows the keys", () => askForKeys(tourist));
  it("corrects a speaker", async () => (corrected = await correctSpeaker(tourist)));
  it("keeps the correction while the text is edited", () => editText(tourist, corrected));
  it("undoes and redoes", () => undoAndRedo(tourist, corrected));
  it("dismisses a finding", () => dismissFinding(tourist));
  it("exports every format, each read by somebody else's parser", async () => {
    await giveAddress(tourist);
    await exportAll(tourist);
  });
  it("goes on in German", () => speakGerman(tourist));
  for (const [name, walk] of Object.entries(more)) it(name, () => walk(tourist));
  it("met no error on the way", () => tourist.leave());
}

async function readArticle(tourist) {
  await tourist.pressUntil("Tab", () => document.activeElement.id === "paste");
  await tourist.paste({ "text/plain": article });
  await tourist.until((text) => eyes.hasRead(text), article);
  const counts = await tourist.evaluate(() => ["findings", "quotes", "entities", "duplicates"].map((layer) => eyes.proof.report[layer].length));
  assert.ok(counts.every((count) => count > 1), `there is something in every panel: ${counts}`);
}
