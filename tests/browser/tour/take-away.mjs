// The legs of the tour in which the work leaves the page, in files and in another language.
import assert from "node:assert/strict";

import { FORMATS } from "./formats.mjs";
import { goToText } from "./walk.mjs";

const ADDRESS = "https://example.org/news/storm";

/** Some formats lead to places in the published article. */
export async function giveAddress(tourist) {
  await goToText(tourist);
  await tourist.pressUntil("Shift+Tab", () => document.activeElement.matches("#about summary"));
  await tourist.press("Enter");
  await tourist.pressUntil("Tab", () => document.activeElement.id === "article-address");
  await tourist.type(ADDRESS);
  await tourist.press("Tab");
}

/** Downloads every format of the menu and has it read. */
export async function exportAll(tourist) {
  await tourist.pressUntil("Tab", () => document.activeElement.matches("#exports summary"));
  await tourist.press("Enter");
  const formats = await tourist.until(() => [...document.querySelectorAll("#exports[open] li")].map((row) => row.dataset.format));
  assert.deepEqual([...formats].sort(), Object.keys(FORMATS).sort(), "each has somebody who reads it");
  const { text, corrected } = await tourist.evaluate(() => ({ text: eyes.proof.text, corrected: eyes.proof.correctedReport }));
  for (const format of formats) {
    await tourist.pressUntil("Tab", (id) => document.activeElement.closest("li")?.dataset.format === id, format);
    await tourist.press("Enter");
    const [file] = await tourist.downloads();
    await FORMATS[format](file.text, { text, corrected, address: ADDRESS });
  }
  await tourist.press("Escape");
  await tourist.until(() => document.querySelector("#exports:not([open])") !== null);
}

export async function speakGerman(tourist) {
  const before = await tourist.evaluate(() => eyes.proof.correctedReport);
  await tourist.pressUntil("Shift+Tab", () => document.activeElement.id === "language");
  await tourist.type("D");
  await tourist.until(() => document.documentElement.lang === "de" && /Befunde/.test(eyes.root.querySelector("#tab-findings").textContent));
  assert.deepEqual(await tourist.evaluate(() => eyes.proof.correctedReport), before, "the work stays");
}
