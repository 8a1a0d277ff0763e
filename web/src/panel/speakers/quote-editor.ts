// Corrects a quote: who said it, or that nobody is named, and how it is quoted.
import { html, nothing, type TemplateResult } from "lit";

import { correctKind, correctSpeaker } from "../../corrections/correct.js";
import type { Entity, QuoteKind, Report } from "../../report.js";
import type { Texts } from "../../texts/texts.js";
import { Combobox, type ComboboxChoice, type ComboboxOption } from "../editing/combobox.js";
import { Editor, type EditorHost } from "../editing/editor.js";
import { entityOptions } from "../editing/entity-options.js";
import type { PanelContext } from "../panel-context.js";
import { latest } from "../parts/latest.js";
import { speakerWords } from "./quote-words.js";

const BOX = "speaker-box";

/** Where the focus goes when the editor of a quote closes. */
export function correctKey(quote: number): string {
  return `correct quote ${quote}`;
}

export class QuoteEditor {
  readonly #host: EditorHost;
  readonly #editor: Editor;
  readonly #box: Combobox;
  readonly #options = latest(optionsFor);

  constructor(host: EditorHost) {
    this.#host = host;
    this.#editor = new Editor(host);
    this.#box = new Combobox(BOX, host.update);
  }

  /** The index of the quote whose editor is open, or was so last. */
  get last(): number | null {
    return this.#editor.last;
  }

  forget(): void {
    this.#editor.forget();
  }

  /** The button of a quote's row, and the editor where it is open. */
  render(quote: number, context: PanelContext): TemplateResult {
    const { name } = speakerWords(context.report.quotes[quote]!, context.report, context.text, context.texts);
    const start = (): void => {
      this.#box.reset();
      this.#editor.start(quote, BOX);
    };
    return this.#editor.frame({ index: quote, name, key: correctKey(quote), start, content: () => this.#content(quote, context) }, context);
  }

  #content(quote: number, context: PanelContext): TemplateResult {
    return html`${this.#speaker(quote, context)} ${this.#kind(quote, context)}`;
  }

  #speaker(quote: number, context: PanelContext): TemplateResult {
    const { text, report, texts } = context;
    const { editing } = texts;
    const set = (speaker: number | string | null, told: string): void =>
      this.#editor.finish(correctSpeaker(text, report, quote, speaker), told, correctKey(quote), context);
    const choose = (choice: ComboboxChoice): void => {
      if (choice === "") this.#editor.fail(BOX, editing.nameMissing);
      else if (typeof choice === "string") set(choice, editing.speakerSet(choice));
      else set(choice.index, editing.speakerSet(choice.name));
    };
    const box = {
      label: editing.speaker,
      hint: editing.speakerHint,
      options: this.#options(quote, report, texts),
      newName: editing.newName,
      error: this.#editor.error(BOX),
      choose,
      texts,
    };
    const nobody = html`<button type="button" class="quiet" @click=${() => set(null, editing.speakerRemoved)}>${editing.nobodyNamed}</button>`;
    return html`${this.#box.render(box, this.#host.focus.at(BOX))}
    ${report.quotes[quote]!.speaker === null ? nothing : nobody}`;
  }

  #kind(quote: number, context: PanelContext): TemplateResult {
    const { text, report, texts } = context;
    const { kinds } = texts.speakers;
    const now = report.quotes[quote]!.kind;
    const submit = (event: SubmitEvent): void => {
      event.preventDefault();
      const kind = new FormData(event.currentTarget as HTMLFormElement).get("kind") as QuoteKind;
      if (kind === now) this.#editor.close(correctKey(quote));
      else this.#editor.finish(correctKind(text, report, quote, kind), texts.editing.kindSet(kinds[kind]), correctKey(quote), context);
    };
    return html`<form class="choice" @submit=${submit}>
      <label for="quote-kind">${texts.editing.quoteKind}</label>
      <select id="quote-kind" name="kind">
        ${Object.entries(kinds).map(([kind, words]) => html`<option value=${kind} ?selected=${kind === now}>${words}</option>`)}
      </select>
      <button type="submit" class="quiet">${texts.editing.set}</button>
    </form>`;
  }
}

// People and bodies first, then places, which stand for their governments; whoever is named nearby most likely said it.
function optionsFor(quote: number, report: Report, texts: Texts): ComboboxOption[] {
  const { contents, speaker } = report.quotes[quote]!;
  const rank = ({ type }: Entity, index: number): number | null => {
    if (index === speaker) return null;
    return type === "person" || type === "organization" ? 0 : type === "place" ? 1 : null;
  };
  return entityOptions(report, rank, contents[0]!.start, texts);
}
