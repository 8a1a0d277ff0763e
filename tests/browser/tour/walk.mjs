// The legs of the tour in which nothing is changed.
import assert from "node:assert/strict";

const PANELS = { findings: "finding", speakers: "quote", entities: "entity", duplicates: "duplicate" };
const KEYS = { f: "finding", q: "quote", e: "entity", d: "duplicate" };

const isRow = ({ kind, index }) => eyes.row()?.kind === kind && eyes.row().index === index;
const isSelected = ({ kind, index }) => eyes.selected()?.kind === kind && eyes.selected().index === index;

/** From wherever one is: the panels have a key for it. */
export async function goToText(tourist) {
  const isBeside = await tourist.evaluate(() => document.activeElement === eyes.proof);
  await tourist.pressUntil(isBeside ? "Escape" : "Tab", () => eyes.inText());
}

/** From tab to tab, in each to a row, from the row to the text and back to the row. */
export async function walkPanels(tourist) {
  await tourist.pressUntil("Tab", () => eyes.focused()?.role === "tab");
  await tourist.press("Home");
  for (const [panel, kind] of Object.entries(PANELS)) {
    if (panel !== "findings") await tourist.press("ArrowRight");
    await tourist.until((name) => eyes.openPanel() === name && eyes.focused().id === `tab-${name}`, panel);
    await tourist.pressUntil("Tab", () => eyes.row());
    await tourist.press("ArrowDown");
    const row = await tourist.evaluate(() => eyes.row());
    assert.equal(row.kind, kind);
    await tourist.press("Enter");
    await tourist.until(isSelected, row);
    await tourist.until(() => eyes.seesChosen());
    assert.ok(await tourist.evaluate(isRow, row), "the focus stays in the list");

    await tourist.press("Escape");
    await tourist.until(() => eyes.inText());
    await tourist.press("Enter");
    await tourist.until(isRow, row);
    await tourist.pressUntil("Shift+Tab", (name) => eyes.focused()?.id === `tab-${name}`, panel);
  }
}

/** Forward twice and back once, by each of the letters. */
export async function stepThroughKinds(tourist) {
  await goToText(tourist);
  for (const [key, kind] of Object.entries(KEYS)) {
    const chosen = [];
    for (const chord of [key, key, `Shift+${key.toUpperCase()}`]) {
      const before = chosen.at(-1);
      await tourist.press(chord);
      chosen.push(await tourist.until((wanted, last) => eyes.chosenOf(wanted, last), kind, before ?? null));
      await tourist.until(() => eyes.seesChosen());
    }
    assert.deepEqual(chosen[2], chosen[0], `shift with ${key} goes back`);
  }
}

/** The list of the keys opens by a key and gives the focus back. */
export async function askForKeys(tourist) {
  await goToText(tourist);
  await tourist.press("Shift+?");
  const keys = await tourist.until(() => {
    const keys = [...eyes.root.querySelectorAll("dialog[open] kbd")].map((key) => key.textContent);
    return keys.length > 0 && keys;
  });
  for (const key of Object.keys(KEYS)) assert.ok(keys.includes(key), `${key} is listed`);
  await tourist.press("Escape");
  await tourist.until(() => eyes.root.querySelector("dialog[open]") === null && eyes.inText());
}
