// Which rows of a long list stand in the panel: a page of them, and more of them when a person asks.
import { html, nothing, type TemplateResult } from "lit";

import type { Texts } from "../../texts/texts.js";

/** Rows at first, and again with each wish for more: what a person reads through, at no cost that can be felt. */
export const ROWS_AT_ONCE = 200;

/** The state of one list. Lists of a text that is new begin at their first row again: call `reset`. */
export class ShownRows {
  readonly #update: () => void;
  #from = 0;
  #to = ROWS_AT_ONCE;
  #all = 0;

  /** `update` asks for another rendering. */
  constructor(update: () => void) {
    this.#update = update;
  }

  reset(): void {
    this.#from = 0;
    this.#to = ROWS_AT_ONCE;
  }

  /** The items to show. `chosen` is the place in `items` that must be among them; -1 for none. */
  page<T>(items: readonly T[], chosen: number): readonly T[] {
    this.#all = items.length;
    if (this.#from >= items.length) this.reset(); // so many were taken out of the list
    if (chosen >= 0 && (chosen < this.#from || chosen >= this.#to)) {
      this.#from = chosen - (chosen % ROWS_AT_ONCE);
      this.#to = this.#from + ROWS_AT_ONCE;
    }
    return items.slice(this.#from, this.#to);
  }

  /** A button for the rows before the page that was asked for last. */
  earlier({ parts }: Texts): TemplateResult | typeof nothing {
    if (this.#from === 0) return nothing;
    return this.#button(parts.earlier, () => (this.#from = Math.max(0, this.#from - ROWS_AT_ONCE)));
  }

  /** A button for the rows behind it. */
  more({ parts, language }: Texts): TemplateResult | typeof nothing {
    if (this.#all <= this.#to) return nothing;
    const [shown, all] = [this.#to - this.#from, this.#all].map((n) => n.toLocaleString(language));
    return this.#button(parts.more(shown!, all!), () => (this.#to += ROWS_AT_ONCE));
  }

  #button(words: string, change: () => void): TemplateResult {
    const press = (): void => {
      change();
      this.#update();
    };
    return html`<button type="button" class="more quiet" @click=${press}>${words}</button>`;
  }
}
