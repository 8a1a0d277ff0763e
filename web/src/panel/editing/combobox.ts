// A box to type into and the suggestions under it: the combobox of the ARIA Authoring Practices, whose list stays open for
// as long as the box is there.
import { html, nothing, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";

import type { Texts } from "../../texts/texts.js";
import { folded } from "../parts/folded.js";

/** Suggestions shown at once; typing brings up the others. */
const MOST_OPTIONS = 50;

export interface ComboboxOption {
  /** The entity's index. */
  index: number;
  name: string;
  /** What it is, behind the name. */
  note: string;
  /** All that it is found by, folded. */
  sought: readonly string[];
}

/** A suggestion that a person chose, or the words that are none. */
export type ComboboxChoice = ComboboxOption | string;

export interface ComboboxParts {
  label: string;
  hint: string;
  options: readonly ComboboxOption[];
  /** In words, what choosing a name means that is no option; absent where only options can be chosen. */
  newName?: (name: string) => string;
  error: string | null;
  choose: (choice: ComboboxChoice) => void;
  texts: Texts;
}

/** The state of one box. Arrow keys go through the suggestions, Enter chooses the one marked, or takes what was typed. */
export class Combobox {
  readonly #id: string;
  readonly #update: () => void;
  #typed = "";
  #active = -1;
  #hasMoved = false;

  /** `id` is the only one of its kind in the panel; `update` asks for another rendering. */
  constructor(id: string, update: () => void) {
    this.#id = id;
    this.#update = update;
  }

  reset(): void {
    this.#typed = "";
    this.#active = -1;
  }

  render(parts: ComboboxParts, focus: unknown): TemplateResult {
    const { label, hint, options, error, newName, texts } = parts;
    const typed = this.#typed.trim();
    const found = sought(options, typed);
    const shown: ComboboxChoice[] = found.slice(0, MOST_OPTIONS);
    if (newName && typed !== "" && !found.some(({ name }) => name === typed)) shown.push(typed);
    const id = this.#id;
    const active = this.#active < shown.length ? this.#active : -1;
    return html`<div class="combobox" @keydown=${(event: KeyboardEvent) => this.#onKey(event, shown, active, parts)}>
      <label for=${id}>${label}</label>
      <input
        ${focus}
        id=${id}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded=${shown.length > 0}
        aria-controls="${id}-list"
        aria-activedescendant=${active < 0 ? nothing : `${id}-${active}`}
        aria-invalid=${error === null ? nothing : "true"}
        aria-describedby="${id}-note"
        autocomplete="off"
        autocapitalize="words"
        spellcheck="false"
        dir="auto"
        placeholder=${hint}
        .value=${this.#typed}
        @input=${(event: Event) => this.#type((event.currentTarget as HTMLInputElement).value)}
      />
      <ul id="${id}-list" class="options" role="listbox" aria-label=${texts.editing.suggestions} ?hidden=${shown.length === 0}>
        ${shown.map((choice, at) => this.#option(choice, at, at === active, parts))}
      </ul>
      <p id="${id}-note" class="note" role="status">${error ?? this.#note(found.length, shown.length, texts)}</p>
    </div>`;
  }

  #option(choice: ComboboxChoice, at: number, isActive: boolean, { newName, choose }: ComboboxParts): TemplateResult {
    const content =
      typeof choice === "string"
        ? html`<bdi class="option-name">${newName?.(choice)}</bdi>`
        : html`<bdi class="option-name">${choice.name}</bdi> <span class="option-note">${choice.note}</span>`;
    const keepFocus = (event: Event): void => event.preventDefault();
    return html`<li
      id="${this.#id}-${at}"
      class="option"
      role="option"
      aria-selected=${isActive}
      ${ref((element) => isActive && this.#bringIntoSight(element))}
      @mousedown=${keepFocus}
      @click=${() => choose(choice)}
    >
      ${content}
    </li>`;
  }

  #note(found: number, shown: number, { editing }: Texts): string {
    if (found > shown) return editing.moreSuggestions(found - shown);
    return found === 0 && this.#typed.trim() !== "" ? editing.noSuggestion : "";
  }

  #type(words: string): void {
    this.#typed = words;
    this.#active = -1;
    this.#update();
  }

  #onKey(event: KeyboardEvent, shown: readonly ComboboxChoice[], active: number, { choose }: ComboboxParts): void {
    if (event.isComposing) return; // the key is for the input method
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && shown.length > 0) {
      event.preventDefault();
      this.#active = active < 0 && step < 0 ? shown.length - 1 : (active + step + shown.length) % shown.length;
      this.#hasMoved = true;
      this.#update();
    } else if (event.key === "Enter") {
      event.preventDefault();
      choose(shown[active] ?? this.#typedChoice(shown));
    }
  }

  // Who typed a name to its end means that one.
  #typedChoice(shown: readonly ComboboxChoice[]): ComboboxChoice {
    const typed = this.#typed.trim();
    return shown.find((choice) => typeof choice !== "string" && folded(choice.name) === folded(typed)) ?? typed;
  }

  #bringIntoSight(element: Element | undefined): void {
    if (!element || !this.#hasMoved) return;
    this.#hasMoved = false;
    queueMicrotask(() => element.scrollIntoView({ block: "nearest" }));
  }
}

function sought(options: readonly ComboboxOption[], typed: string): readonly ComboboxOption[] {
  const letters = folded(typed);
  return letters === "" ? options : options.filter((option) => option.sought.some((words) => words.includes(letters)));
}
