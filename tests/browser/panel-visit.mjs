// A visit to a page with one <galley-proof> and a panel open in it: what stands in its shadow root, and what a person does
// there.
import { visit } from "./visit.mjs";

/** Without a `report` the element makes its own, counted from `date`. Waits until the panel has a `.row`. */
export async function visitPanel(world, { panel, text, report = null, date = null, locale = null, ...options }) {
  const seen = await visit(world.browser, `${world.server.address}fixtures/desk.html`, options);
  await seen.evaluate((given) => Object.assign(document.querySelector("#proof"), given), { panel, text, report, date, locale });
  const root = await seen.page.evaluateHandle(() => document.querySelector("#proof").shadowRoot);
  const visited = new PanelVisit(seen, root);
  await visited.until((home) => home.querySelector(".row") !== null);
  return visited;
}

class PanelVisit {
  #root;

  constructor(seen, root) {
    this.seen = seen;
    this.page = seen.page;
    this.#root = root;
  }

  /** Asks with the shadow root and the arguments. */
  ask(question, ...args) {
    return this.page.evaluate(question, this.#root, ...args);
  }

  /** Until the answer is true. */
  until(question, ...args) {
    return this.seen.until(question, this.#root, ...args);
  }

  text(selector) {
    return this.ask((home, wanted) => home.querySelector(wanted).innerText.replace(/\s+/g, " ").trim(), selector);
  }

  texts(selector) {
    return this.ask((home, wanted) => [...home.querySelectorAll(wanted)].map((one) => one.innerText.replace(/\s+/g, " ").trim()), selector);
  }

  count(selector) {
    return this.ask((home, wanted) => home.querySelectorAll(wanted).length, selector);
  }

  /** By script, wherever it stands; the element has been rendered again when it is done. */
  async click(selector) {
    await this.ask((home, wanted) => home.querySelector(wanted).click(), selector);
    await this.rendered();
  }

  async focus(selector) {
    await this.ask((home, wanted) => home.querySelector(wanted).focus(), selector);
  }

  /** One key after the other. */
  async press(...keys) {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      await this.rendered();
    }
  }

  async type(words) {
    await this.page.keyboard.type(words);
    await this.rendered();
  }

  async rendered() {
    await this.ask(async ({ host }) => {
      await host.updateComplete;
      await new Promise((resolve) => setTimeout(resolve)); // the focus comes after that
    });
  }

  /** Whether what has the focus is, or stands in, what the selector finds. */
  hasFocus(selector) {
    return this.ask((home, wanted) => home.activeElement?.closest(wanted) != null, selector);
  }

  corrections() {
    return this.ask(({ host }) => host.corrections);
  }

  /** With the corrections laid over it. */
  report() {
    return this.ask(({ host }) => host.correctedReport);
  }

  leave(options) {
    return this.seen.leave(options);
  }
}
