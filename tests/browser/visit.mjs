// A visit to a page: what a person does there and sees, and what went wrong meanwhile.
import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";

/** Opens `address` and keeps account of errors, of breaches of the policy and of requests. */
export async function visit(browser, address, { before, width = 1280, height = 900 } = {}) {
  const page = await browser.newPage();
  const visited = new Visit(page);
  await page.setViewport({ width, height });
  await page.evaluateOnNewDocument(() => {
    window.breaches = [];
    document.addEventListener("securitypolicyviolation", (breach) =>
      window.breaches.push(`${breach.violatedDirective} ${breach.blockedURI}`),
    );
  });
  if (before) await page.evaluateOnNewDocument(before);
  await page.goto(address, { waitUntil: "load" });
  return visited;
}

class Visit {
  constructor(page) {
    this.page = page;
    this.errors = [];
    this.requests = [];
    page.on("console", (message) => message.type() === "error" && this.errors.push(message.text()));
    page.on("pageerror", (error) => this.errors.push(error.message));
    page.on("request", (request) => this.requests.push(request.url()));
  }

  evaluate(...args) {
    return this.page.evaluate(...args);
  }

  /** Asks the page until it answers something true, which is no node; `page.waitForFunction` needs the eval that the policy forbids. */
  async until(question, ...args) {
    const end = Date.now() + 20_000;
    for (;;) {
      const answer = await this.page.evaluate(question, ...args);
      if (answer) return answer;
      if (Date.now() > end) throw new assert.AssertionError({ message: `it never came true: ${question}` });
      await pause(20);
    }
  }

  text(selector) {
    return this.page.$eval(selector, (element) => element.innerText.replace(/\s+/g, " ").trim());
  }

  texts(selector) {
    return this.page.$$eval(selector, (all) => all.map((element) => element.innerText.replace(/\s+/g, " ").trim()));
  }

  /** The page has loaded its worker and its wasm. */
  ready() {
    return this.until(() => /^Ready/.test(document.querySelector("#status").innerText));
  }

  /** The service worker has everything that it keeps. */
  keptForOffline() {
    return this.until(() => navigator.serviceWorker.ready.then(({ active }) => active.state === "activated"));
  }

  /** Puts a text into the paste box, as a paste does, and waits until it has been read. */
  async paste(text) {
    await this.page.$eval(
      "#paste",
      (box, value) => {
        document.querySelector("#status").textContent = "";
        box.value = value;
        box.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
      },
      text,
    );
    await this.until(() => /^Read/.test(document.querySelector("#status").innerText));
  }

  /** Asks for the sample article and waits until it has been read. */
  async sample() {
    await this.page.click("#sample");
    await this.until(() => !document.body.classList.contains("empty"));
  }

  /** Waits until nothing scrolls any more. */
  async settled() {
    for (let before = -1, now = 0; before !== now; ) {
      before = now;
      await pause(150);
      now = await this.evaluate(() => scrollY);
    }
  }

  /** Opens a panel of the article and waits until it has a row. */
  async panel(name) {
    await this.evaluate((wanted) => (document.querySelector("#proof").panel = wanted), name);
    await this.until(() => document.querySelector("#proof").shadowRoot.querySelector("#panel-body .row") !== null);
    await this.evaluate(() => document.querySelector("#proof").updateComplete.then(() => true));
  }

  /** What stands in the panel. */
  panelTexts(selector) {
    return this.evaluate((wanted) => {
      const all = document.querySelector("#proof").shadowRoot.querySelectorAll(`#panel-body ${wanted}`);
      return [...all].map((element) => element.innerText.replace(/\s+/g, " ").trim());
    }, selector);
  }

  report() {
    return this.evaluate(() => document.querySelector("#proof").report);
  }

  shownText() {
    return this.evaluate(() => document.querySelector("#proof").shadowRoot.querySelector('[part="text"]').textContent);
  }

  /** The words painted in a look, in text order. */
  painted(look) {
    return this.evaluate((name) => {
      const home = document.querySelector("#proof").shadowRoot;
      return [...(CSS.highlights.get(name) ?? [])]
        .filter((range) => range.startContainer.getRootNode() === home)
        .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
        .map((range) => range.toString());
    }, `galley-${look}`);
  }

  /** Nothing went wrong since the page was opened; then closes it. */
  async leave({ expectErrors = false } = {}) {
    const breaches = await this.evaluate(() => window.breaches);
    await this.page.close();
    assert.deepEqual(breaches, [], "breaches of the content security policy");
    if (!expectErrors) assert.deepEqual(this.errors, [], "errors in the console");
  }
}
