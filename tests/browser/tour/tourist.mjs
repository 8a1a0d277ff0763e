// Somebody who goes through the page in any browser.
//
// What they do is what a driver can do, of which there is one for each way to drive a browser:
//   open(address), reload()   back when the page is loaded
//   evaluate(fn, ...args)     runs a function of the page, which may be async; arguments and answer are plain data
//   press(chord)              "Enter", "Shift+Tab", "Control+z", " "; with shift, a letter is a capital: "Shift+Q"
//   type(text)
//   resize(width, height)     of the window's inside
//   screenshot()              what is in view, as PNG
//   chooseFile(find, path)    `find` is a function of the page that answers the input
//   close()                   answers the errors that the browser told of meanwhile
import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";

import { openEyes } from "./eyes.mjs";

const PATIENCE = 20_000;

export class Tourist {
  #driver;
  #closed = null;

  constructor(driver) {
    this.#driver = driver;
    for (const ability of ["evaluate", "press", "type", "resize", "screenshot", "chooseFile"])
      this[ability] = driver[ability].bind(driver);
  }

  async open(address) {
    await this.#driver.open(address);
    await this.#settle();
  }

  async reload() {
    await this.#driver.reload();
    await this.#settle();
  }

  async #settle() {
    await this.evaluate(keepAccount);
    await this.evaluate(openEyes);
  }

  /** Asks the page until it answers something true, which is no node. */
  async until(question, ...args) {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const answer = await this.evaluate(question, ...args);
      if (answer) return answer;
      if (Date.now() > end) throw new assert.AssertionError({ message: `it never came true: ${question} of ${shown(args)}` });
      await pause(20);
    }
  }

  /** Presses a key until the page answers something true, as a person does who looks where they are. */
  async pressUntil(chord, question, ...args) {
    for (let presses = 0; presses < 80; presses++) {
      const answer = await this.evaluate(question, ...args);
      if (answer) return answer;
      await this.press(chord);
    }
    throw new assert.AssertionError({ message: `no ${chord} led to: ${question} of ${shown(args)}` });
  }

  /** Pastes where the caret is, as the browser does: the page may take the paste for itself. */
  paste(flavours) {
    return this.evaluate((data) => {
      const field = document.activeElement;
      const clipboardData = new DataTransfer();
      for (const [type, content] of Object.entries(data)) clipboardData.setData(type, content);
      const paste = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      if (!field.dispatchEvent(paste)) return;
      field.setRangeText(data["text/plain"], field.selectionStart, field.selectionEnd, "end");
      field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
    }, flavours);
  }

  /** The files that the page gave for download since the last time, as { name, type, text }. */
  async downloads() {
    await this.until(() => window.account.downloads.length > 0);
    return this.evaluate(() =>
      Promise.all(window.account.downloads.splice(0).map(async ({ name, blob }) => ({ name, type: blob.type, text: await blob.text() }))),
    );
  }

  /** What the page put into the clipboard last. */
  copied() {
    return this.until(() => window.account.copied);
  }

  /** Nothing went wrong on the way; then closes the page. */
  async leave() {
    const { breaches, errors } = await this.evaluate(() => window.account);
    const told = await this.close();
    assert.deepEqual(breaches, [], "breaches of the content security policy");
    assert.deepEqual([...errors, ...told], [], "errors");
  }

  /** For when the test is over in any case; a second time it does nothing. */
  async close() {
    this.#closed ??= this.#driver.close();
    return this.#closed;
  }
}

const shown = (args) => JSON.stringify(args).slice(0, 200);

// Runs in the page. Downloads and copies are taken where the page hands them to the browser, as no two browsers show them
// to a test in the same way.
function keepAccount() {
  const account = { breaches: [], errors: [], downloads: [], copied: null };
  window.account = account;
  document.addEventListener("securitypolicyviolation", (b) => account.breaches.push(`${b.violatedDirective} ${b.blockedURI}`));
  window.addEventListener("error", (event) => account.errors.push(event.message));
  window.addEventListener("unhandledrejection", (event) => account.errors.push(String(event.reason)));

  const blobs = new Map();
  const createObjectURL = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    const address = createObjectURL.call(URL, blob);
    blobs.set(address, blob);
    return address;
  };
  const take = (link) => blobs.has(link.href) && link.download && account.downloads.push({ name: link.download, blob: blobs.get(link.href) });
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    if (!take(this)) click.call(this);
  };
  document.addEventListener("click", (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link && take(link)) event.preventDefault();
  });
  if (navigator.clipboard) navigator.clipboard.writeText = async (text) => void (account.copied = text);
}
