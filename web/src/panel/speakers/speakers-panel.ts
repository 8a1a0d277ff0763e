// The Speakers panel: the share of voice, and who said what, in the order of the text or by speaker.
import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { live } from "lit/directives/live.js";

import type { Report, Span } from "../../report.js";
import { shareOfVoice } from "../../share-of-voice.js";
import { insideAnyOf } from "../../spans.js";
import { byHandSigns, correctionsByItem } from "../editing/by-hand.js";
import type { EditorHost } from "../editing/editor.js";
import type { PanelContext } from "../panel-context.js";
import { entityKey } from "../parts/entity-key.js";
import { FocusReturn } from "../parts/focus-return.js";
import { latest } from "../parts/latest.js";
import { ShownRows } from "../parts/shown-rows.js";
import { QuoteEditor, correctKey } from "./quote-editor.js";
import { QuoteFilter } from "./quote-filter.js";
import { groupsBySpeaker, speakerKey, type SpeakerGroup, type SpeakerKey } from "./quote-groups.js";
import { quoteRow } from "./quote-row.js";
import { voiceChart } from "./voice-chart.js";

/** Keeps the order and the kinds that a person chose: they outlast the text. What is folded away does not. */
export class SpeakersPanel {
  readonly #host: EditorHost;
  readonly #filter: QuoteFilter;
  readonly #rows: ShownRows;
  readonly #editor: QuoteEditor;
  readonly #folded = new Set<string>();
  #last: Pick<PanelContext, "text" | "report" | "selected"> | null = null;
  /** A quote that has to be among the rows of the next rendering. */
  #wanted: number | null = null;
  #told = "";

  readonly #voices = latest(shareOfVoice);
  readonly #byHand = latest(correctionsByItem);
  readonly #isCopied = latest(copiesOf);

  /** `update` asks for another rendering. */
  constructor(update: () => void) {
    const say = (words: string): void => {
      this.#told = words;
    };
    this.#host = { update, say, focus: new FocusReturn() };
    this.#filter = new QuoteFilter(update);
    this.#rows = new ShownRows(update);
    this.#editor = new QuoteEditor(this.#host);
  }

  render(context: PanelContext): TemplateResult {
    const { report, texts } = context;
    this.#follow(context);
    if (report.quotes.length === 0) return html`<p class="none">${texts.speakers.nobodyQuoted}</p>`;
    const kept = new Set([this.#chosen(context), this.#editor.last]);
    const found = [...report.quotes.keys()].filter((i) => kept.has(i) || this.#filter.shows(report.quotes[i]!.kind));
    const chart = voiceChart(this.#voices(context.text, report), context, (key) => this.#showSpeaker(key, report));
    return html`${chart} ${this.#filter.render(report.quotes, texts)}
      ${this.#filter.order === "inOrder" ? this.#inOrder(found, context) : this.#bySpeaker(found, context)}
      ${found.length === 0 ? html`<p class="none">${texts.speakers.allHidden}</p>` : nothing}
      <p class="heard" role="status">${this.#told}</p>`;
  }

  // What was chosen or corrected elsewhere comes into sight; what a person folds away afterwards stays so.
  #follow({ text, report, selected }: PanelContext): void {
    if (text !== this.#last?.text) {
      this.#editor.forget();
      this.#folded.clear();
      this.#rows.reset();
      this.#told = "";
    }
    const chosen = selected !== this.#last?.selected && selected?.kind === "quote" ? selected.index : null;
    const edited = report !== this.#last?.report ? this.#editor.last : null;
    this.#wanted = chosen ?? edited ?? this.#wanted;
    const quote = report.quotes[this.#wanted ?? -1];
    if (quote) this.#folded.delete(groupKey(speakerKey(quote), report));
    this.#last = { text, report, selected };
  }

  #chosen({ selected }: PanelContext): number | null {
    return selected?.kind === "quote" ? selected.index : null;
  }

  #showSpeaker(key: SpeakerKey, report: Report): void {
    this.#filter.showAll("bySpeaker");
    this.#wanted = report.quotes.findIndex((quote) => speakerKey(quote) === key);
    this.#host.focus.to(`group ${groupKey(key, report)}`);
    this.#host.update();
  }

  #page(quotes: readonly number[]): ReadonlySet<number> {
    const page = this.#rows.page(quotes, this.#wanted === null ? -1 : quotes.indexOf(this.#wanted));
    this.#wanted = null;
    return new Set(page);
  }

  #inOrder(found: readonly number[], context: PanelContext): TemplateResult {
    const page = this.#page(found);
    return html`${this.#rows.earlier(context.texts)}
      <ol class="rows">
        ${this.#quoteRows([...page], context)}
      </ol>
      ${this.#rows.more(context.texts)}`;
  }

  #bySpeaker(found: readonly number[], context: PanelContext): TemplateResult {
    const groups = groupsBySpeaker(context.report, found);
    const page = this.#page(groups.flatMap(({ quotes }) => quotes));
    return html`${this.#rows.earlier(context.texts)} ${groups.map((group) => this.#group(group, page, context))}
    ${this.#rows.more(context.texts)}`;
  }

  #group({ key, quotes }: SpeakerGroup, page: ReadonlySet<number>, context: PanelContext): unknown {
    const { report, texts } = context;
    const shown = quotes.filter((quote) => page.has(quote));
    if (shown.length === 0) return nothing;
    const id = groupKey(key, report);
    const onToggle = (event: Event): void => {
      if ((event.currentTarget as HTMLDetailsElement).open) this.#folded.delete(id);
      else this.#folded.add(id);
    };
    const name = typeof key === "number" ? report.entities[key]!.name : texts.speakers[key];
    return keyed(
      id,
      html`<details class="group speaker" .open=${live(!this.#folded.has(id))} @toggle=${onToggle}>
        <summary ${this.#host.focus.at(`group ${id}`)}>
          <h3 dir="auto">${name}</h3>
          <bdi class="group-count">${texts.speakers.quotes(quotes.length)}</bdi>
        </summary>
        <ol class="rows">
          ${this.#quoteRows(shown, context)}
        </ol>
      </details>`,
    );
  }

  // `quotes` ascend, so a quote comes behind the one around it.
  #quoteRows(quotes: readonly number[], context: PanelContext): unknown[] {
    const { text, report, corrections } = context;
    const isCopied = this.#isCopied(report);
    const byHand = this.#byHand(text, report, corrections).quotes;
    const depths = new Map<number, number>();
    return quotes.map((index) => {
      const { parent, contents } = report.quotes[index]!;
      const around = parent === null ? undefined : depths.get(parent);
      const depth = around === undefined ? 0 : around + 1;
      depths.set(index, depth);
      const editing = html`${byHandSigns(byHand.get(index), correctKey(index), context, this.#host)}
      ${this.#editor.render(index, context)}`;
      return keyed(index, quoteRow({ index, depth, copied: isCopied(contents[0]!), editing }, context));
    });
  }
}

function groupKey(key: SpeakerKey, { entities }: Report): string {
  return typeof key === "number" ? entityKey(entities[key]!) : key;
}

// The same words quoted twice are no copies.
function copiesOf({ duplicates }: Report): (span: Span) => boolean {
  return insideAnyOf(duplicates.flatMap(({ quotation, spans }) => (quotation ? [] : spans.slice(1))));
}
