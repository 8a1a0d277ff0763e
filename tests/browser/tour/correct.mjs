// The legs of the tour in which somebody corrects, edits, and changes their mind.
import assert from "node:assert/strict";

import { goToText } from "./walk.mjs";

const ADDED = "Stop press: it rained in Bonn on Monday.\n";

const isFirstSaidBy = (words, name) => eyes.saidBy(words)[0] === name;

/** A spoken sentence, who said it, and somebody else who is to have. */
function pickQuote() {
  const { report, text } = eyes.proof;
  for (const [index, { kind, contents, speaker }] of report.quotes.entries()) {
    const other = report.entities.find(({ type }, i) => type === "person" && i !== speaker);
    if (kind === "direct" && speaker !== null && other)
      return { index, words: text.slice(contents[0].start, contents[0].end), from: report.entities[speaker].name, to: other.name };
  }
}

/** Answers what was corrected. */
export async function correctSpeaker(tourist) {
  const picked = await tourist.evaluate(pickQuote);
  const before = await tourist.evaluate((words) => eyes.saidBy(words), picked.words);
  await goToText(tourist);
  await tourist.pressUntil("q", (index) => eyes.selected()?.kind === "quote" && eyes.selected().index === index, picked.index);
  await tourist.press("Enter");
  await tourist.until((index) => eyes.row()?.index === index, picked.index);
  await tourist.pressUntil("Tab", () => eyes.focused().matches(".correct"));
  await tourist.press("Enter");
  await tourist.until(() => eyes.focused().role === "combobox");
  await tourist.type(picked.to);
  await tourist.press("ArrowDown");
  await tourist.press("Enter");
  await tourist.until(isFirstSaidBy, picked.words, picked.to);
  await tourist.until((index) => eyes.focused().matches(".correct") && eyes.row().index === index, picked.index);
  const after = await tourist.evaluate((words) => eyes.saidBy(words), picked.words);
  assert.deepEqual(after.slice(1), before.slice(1), "the copies of it stay as they are");
  const analysed = await tourist.evaluate((index) => eyes.proof.report.entities[eyes.proof.report.quotes[index].speaker].name, picked.index);
  assert.equal(analysed, picked.from, "the analysis stays as it is");
  return picked;
}

/** A paragraph in front moves everything; the correction is still of the same words. */
export async function editText(tourist, { words, to }) {
  const before = await tourist.evaluate(() => eyes.proof.text);
  await tourist.pressUntil("Shift+Tab", () => document.activeElement.id === "edit");
  await tourist.press("Enter");
  await tourist.pressUntil("Tab", () => document.activeElement.id === "paste");
  await tourist.press("Control+Home");
  await tourist.type(ADDED);
  await tourist.until((text) => eyes.hasRead(text), ADDED + before);
  assert.ok(await tourist.evaluate(isFirstSaidBy, words, to), "the correction holds");
}

export async function undoAndRedo(tourist, { words, from, to }) {
  await goToText(tourist);
  await tourist.press("Control+z");
  await tourist.until(isFirstSaidBy, words, from);
  assert.equal(await tourist.evaluate(() => eyes.proof.corrections.length), 0);
  await tourist.press("Control+Shift+z");
  await tourist.until(isFirstSaidBy, words, to);
  await tourist.press("Control+z");
  await tourist.until(isFirstSaidBy, words, from);
  await tourist.press("Control+y");
  await tourist.until(isFirstSaidBy, words, to);
}

export async function dismissFinding(tourist) {
  await goToText(tourist);
  const count = await tourist.evaluate(() => eyes.proof.correctedReport.findings.length);
  await tourist.press("f");
  await tourist.until(() => eyes.selected()?.kind === "finding");
  await tourist.press("Enter");
  await tourist.until(() => eyes.row()?.kind === "finding");
  await tourist.pressUntil("Tab", () => eyes.focused().matches(".dismiss"));
  await tourist.press("Enter");
  await tourist.until((less) => eyes.proof.correctedReport.findings.length === less, count - 1);
  assert.ok(await tourist.evaluate(() => eyes.root.contains(eyes.focused())), "the focus is not lost");
}
