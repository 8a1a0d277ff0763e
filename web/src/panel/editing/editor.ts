// What the editors of quotes and of entities have in common: one row's at a time is open, in the row, and the focus comes
// back to the button that opened it.
import { html, nothing, type TemplateResult } from "lit";

import type { Correction } from "../../corrections/correction.js";
import type { PanelContext } from "../panel-context.js";
import type { FocusReturn } from "../parts/focus-return.js";

/** How an editor reaches the panel around it. */
export interface EditorHost {
  /** Asks for another rendering. */
  update: () => void;
  focus: FocusReturn;
  /** Tells what was done to those who do not see it. */
  say: (words: string) => void;
}

export class Editor {
  readonly #host: EditorHost;
  #open: number | null = null;
  #last: number | null = null;
  #fault: { control: string; words: string } | null = null;

  constructor(host: EditorHost) {
    this.#host = host;
  }

  /** The index of the item whose editor is open, or was so last. */
  get last(): number | null {
    return this.#last;
  }

  /** The focus goes to a control of the editor. */
  start(index: number, control: string): void {
    this.#open = this.#last = index;
    this.#fault = null;
    this.#host.focus.to(control);
    this.#host.update();
  }

  /** For another report, in which the index means something else; does not move the focus. */
  forget(): void {
    this.#open = this.#last = null;
  }

  /** Says what is wrong with what a person asked for, and puts the focus on the control that it was asked with. */
  fail(control: string, words: string): void {
    this.#fault = { control, words };
    this.#host.focus.to(control);
    this.#host.update();
  }

  /** What is wrong with what a control holds, in words. */
  error(control: string): string | null {
    return this.#fault?.control === control ? this.#fault.words : null;
  }

  /** Ends with a correction; the focus goes to what stands under `back`. */
  finish(correction: Correction, told: string, back: string, context: PanelContext): void {
    this.#open = null;
    this.#host.focus.to(back);
    this.#host.say(told);
    context.correct(correction);
    this.#host.update();
  }

  close(back: string): void {
    this.#open = null;
    this.#host.focus.to(back);
    this.#host.update();
  }

  /** The button that opens the editor of an item, and the editor where it is open. */
  frame({ index, name, key, start, content }: EditorFrame, { texts }: PanelContext): TemplateResult {
    const { correct, correcting, close } = texts.editing;
    const isOpen = this.#open === index;
    const onKey = (event: KeyboardEvent): void => {
      if (!event.ctrlKey && !event.metaKey) event.stopPropagation(); // the keys of the panels are none in here
      if (event.key === "Escape" && !event.isComposing) this.close(key);
    };
    return html`<button
        type="button"
        class="link correct"
        ${this.#host.focus.at(key)}
        aria-expanded=${isOpen}
        @click=${() => (isOpen ? this.close(key) : start())}
      >
        ${correct}<span class="heard">: ${name}</span>
      </button>
      ${isOpen
        ? html`<div class="editor" role="group" aria-label=${correcting(name)} @keydown=${onKey}>
            ${content()}
            <button type="button" class="quiet" @click=${() => this.close(key)}>${close}</button>
          </div>`
        : nothing}`;
  }
}

export interface EditorFrame {
  /** Of the item in the report. */
  index: number;
  /** What the item is called. */
  name: string;
  /** What the button that opens the editor is known by, for the focus to come back to. */
  key: string;
  /** Opens the editor: ends in `start` of it. */
  start: () => void;
  content: () => TemplateResult;
}
