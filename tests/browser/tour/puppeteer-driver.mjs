// Chromium and Firefox, by puppeteer-core.
import { keysOf } from "./chord.mjs";

/** A driver (see tourist.mjs) of a page of its own in a running browser. */
export async function drivePuppeteer(browser) {
  const page = await browser.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  return {
    open: (address) => page.goto(address),
    reload: () => page.reload(),
    evaluate: (fn, ...args) => page.evaluate(fn, ...args),
    async press(chord) {
      const keys = keysOf(chord);
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.reverse()) await page.keyboard.up(key);
    },
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: () => page.screenshot(),
    async chooseFile(find, path) {
      const input = await page.evaluateHandle(find);
      await input.uploadFile(path);
    },
    async close() {
      await page.close();
      return errors;
    },
  };
}
