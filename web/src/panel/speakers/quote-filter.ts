// In which order quotes are listed, and which kinds of them.
import { html, type TemplateResult } from "lit";

import type { Quote, QuoteKind } from "../../report.js";
import type { Texts } from "../../texts/texts.js";

const ORDERS = ["inOrder", "bySpeaker"] as const;
export type QuoteOrder = (typeof ORDERS)[number];

export class QuoteFilter {
  readonly #update: () => void;
  readonly #hidden = new Set<QuoteKind>();
  #order: QuoteOrder = "inOrder";

  /** `update` asks for another rendering. */
  constructor(update: () => void) {
    this.#update = update;
  }

  get order(): QuoteOrder {
    return this.#order;
  }

  shows(kind: QuoteKind): boolean {
    return !this.#hidden.has(kind);
  }

  /** All kinds, in this order. */
  showAll(order: QuoteOrder): void {
    this.#order = order;
    this.#hidden.clear();
  }

  render(quotes: readonly Quote[], { speakers, language }: Texts): TemplateResult {
    const counts = new Map<QuoteKind, number>();
    for (const { kind } of quotes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const kinds = (Object.keys(speakers.kinds) as QuoteKind[]).filter((kind) => counts.has(kind));
    return html`<fieldset class="choices">
        <legend class="heard">${speakers.order}</legend>
        ${ORDERS.map((order) => this.#orderChoice(order, speakers[order]))}
      </fieldset>
      <fieldset class="choices">
        <legend class="heard">${speakers.kindsListed}</legend>
        ${kinds.map((kind) => this.#kindChoice(kind, speakers.kinds[kind], counts.get(kind)!.toLocaleString(language)))}
      </fieldset>`;
  }

  #orderChoice(order: QuoteOrder, words: string): TemplateResult {
    const choose = (): void => {
      this.#order = order;
      this.#update();
    };
    return html`<label>
      <input type="radio" name="quote-order" value=${order} .checked=${this.#order === order} @change=${choose} />
      ${words}
    </label>`;
  }

  #kindChoice(kind: QuoteKind, words: string, count: string): TemplateResult {
    const toggle = (event: Event): void => {
      if ((event.currentTarget as HTMLInputElement).checked) this.#hidden.delete(kind);
      else this.#hidden.add(kind);
      this.#update();
    };
    return html`<label class="kind-choice ${kind}">
      <input type="checkbox" name="quote-kind" value=${kind} .checked=${this.shows(kind)} @change=${toggle} />
      <span>${words}</span> <output>${count}</output>
    </label>`;
  }
}
