// Who said what: in the order of the text or by speaker, of all kinds or of some.
import { html, nothing, render, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { Quote, QuoteKind, Report, Span } from "galley";
import type { Passage } from "galley/element";

import { byId } from "./by-id.js";
import { removableCopies } from "./duplicate-list.js";
import { groupsBySpeaker, type SpeakerGroup } from "./quote-groups.js";
import { quoteRow } from "./quote-row.js";
import { moreButton, type ListContext } from "./row.js";
import { insideAnyOf } from "./spans.js";
import { QUOTE_KINDS, count } from "./wording.js";

type Order = "text" | "speaker";

const ORDERS: Record<Order, string> = { text: "In order", speaker: "By speaker" };

const box = byId("quote-list");

/** The list, with the order and the kinds that a person has chosen and what they have folded away: that outlasts the text. */
export class QuoteList {
  readonly #hidden = new Set<QuoteKind>();
  readonly #folded = new Set<string>();
  #order: Order = "text";
  #report: Report | null = null;
  #context: ListContext | null = null;
  #chosen: Passage | null = null;

  show(report: Report, context: ListContext): void {
    const { selected } = context;
    if (report !== this.#report) this.#folded.clear();
    if (selected?.kind === "quote" && selected !== this.#chosen) {
      const group = groupsBySpeaker(report, [selected.index])[0];
      if (group) this.#folded.delete(group.key); // folded again only by a person
    }
    this.#chosen = selected;
    this.#report = report;
    this.#context = context;
    this.#render();
  }

  #render(): void {
    if (this.#report && this.#context) render(this.#template(this.#report, this.#context), box);
  }

  #template(report: Report, context: ListContext): TemplateResult {
    if (report.quotes.length === 0) return html`<p class="none">Nobody is quoted.</p>`;
    const chosen = context.selected?.kind === "quote" ? context.selected.index : -1;
    const found = [...report.quotes.keys()].filter((i) => i === chosen || !this.#hidden.has(report.quotes[i]!.kind));
    const shown = found.filter((index, at) => at < context.limit || index <= chosen);
    return html`${this.#choices(report.quotes)}
      ${this.#order === "text" ? this.#inOrder(shown, report, context) : this.#bySpeaker(shown, report, context)}
      ${found.length === 0 ? html`<p class="none">All kinds of quotes are hidden.</p>` : nothing}
      ${moreButton(found, context)}`;
  }

  #choices(quotes: readonly Quote[]): TemplateResult {
    const kinds = (Object.keys(QUOTE_KINDS) as QuoteKind[]).filter((kind) => quotes.some((quote) => quote.kind === kind));
    const choose = (order: Order) => (): void => {
      this.#order = order;
      this.#render();
    };
    const toggle = (kind: QuoteKind) => (event: Event): void => {
      if ((event.currentTarget as HTMLInputElement).checked) this.#hidden.delete(kind);
      else this.#hidden.add(kind);
      this.#render();
    };
    return html`<fieldset class="choices">
        <legend class="heard">Order of the quotes</legend>
        ${(Object.keys(ORDERS) as Order[]).map(
          (order) => html`<label>
            <input type="radio" name="quote-order" value=${order} .checked=${this.#order === order} @change=${choose(order)} />
            ${ORDERS[order]}
          </label>`,
        )}
      </fieldset>
      <fieldset class="choices">
        <legend class="heard">Kinds of quotes to list</legend>
        ${kinds.map(
          (kind) => html`<label class="kind-choice ${kind}">
            <input type="checkbox" name="quote-kind" value=${kind} .checked=${!this.#hidden.has(kind)} @change=${toggle(kind)} />
            <span>${QUOTE_KINDS[kind]}</span> <output>${quotes.filter((quote) => quote.kind === kind).length}</output>
          </label>`,
        )}
      </fieldset>`;
  }

  #inOrder(shown: readonly number[], report: Report, context: ListContext): TemplateResult {
    return html`<ol class="rows">
      ${rows(shown, report, context)}
    </ol>`;
  }

  #bySpeaker(shown: readonly number[], report: Report, context: ListContext): TemplateResult[] {
    return groupsBySpeaker(report, shown).map((group) => this.#group(group, report, context));
  }

  #group(group: SpeakerGroup, report: Report, context: ListContext): TemplateResult {
    const onToggle = (event: Event): void => {
      if ((event.currentTarget as HTMLDetailsElement).open) this.#folded.delete(group.key);
      else this.#folded.add(group.key);
    };
    return html`<details class="kind speaker" .open=${!this.#folded.has(group.key)} @toggle=${onToggle}>
      <summary>
        <h3 dir="auto">${group.name}</h3>
        <span class="kind-count">${count(group.quotes.length, "quote")}</span>
      </summary>
      <ol class="rows">
        ${rows(group.quotes, report, context)}
      </ol>
    </details>`;
  }
}

// `quotes` ascend, so a quote comes behind the one around it.
function rows(quotes: readonly number[], report: Report, context: ListContext): unknown[] {
  const isCopied: (span: Span) => boolean = insideAnyOf(removableCopies(report));
  const depths = new Map<number, number>();
  return quotes.map((index) => {
    const quote = report.quotes[index]!;
    const around = quote.parent === null ? undefined : depths.get(quote.parent);
    const depth = around === undefined ? 0 : around + 1;
    depths.set(index, depth);
    return keyed(index, quoteRow(quote, index, report, context, { depth, copied: isCopied(quote.contents[0]!) }));
  });
}
