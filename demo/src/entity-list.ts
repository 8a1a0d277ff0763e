// Names by kind, each with the places that mention it. A kind can be folded away, and a word typed in narrows the list.
import { html, nothing, render, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { Entity, EntityType, Report } from "galley";
import { valueInWords, type Passage } from "galley/element";

import { byId } from "./by-id.js";
import { entityRow } from "./entity-row.js";
import { moreButton, type ListContext } from "./row.js";
import { ENTITY_TYPES, count } from "./wording.js";

/** An entity and its index in `report.entities`. */
interface Entry {
  entity: Entity;
  index: number;
}

const box = byId("entity-list");

/** The list, with what a person has folded away and typed in: that outlasts the text. */
export class EntityList {
  readonly #folded = new Set<EntityType>();
  #sought = "";
  #report: Report | null = null;
  #context: ListContext | null = null;
  #chosen: Passage | null = null;

  show(report: Report, context: ListContext): void {
    const { selected } = context;
    const chosen = selected?.kind === "entity" ? report.entities[selected.index] : undefined;
    if (chosen && selected !== this.#chosen) this.#folded.delete(chosen.type); // folded again only by a person
    this.#chosen = selected;
    this.#report = report;
    this.#context = context;
    this.#render();
  }

  #render(): void {
    if (this.#report && this.#context) render(this.#template(this.#report, this.#context), box);
  }

  #template(report: Report, context: ListContext): TemplateResult {
    if (report.entities.length === 0) return html`<p class="none">Nobody and nothing is named.</p>`;
    const chosen = context.selected?.kind === "entity" ? context.selected.index : -1;
    const all = report.entities.map((entity, index) => ({ entity, index }));
    const found = all.filter(({ entity, index }) => index === chosen || this.#isSought(entity));
    const shown = found.filter(({ index }, at) => at < context.limit || index <= chosen);
    const types = Object.keys(ENTITY_TYPES) as EntityType[];
    return html`${this.#filter(found.length, all.length)}
      ${types.map((type) => this.#kind(type, ofType(found, type), ofType(shown, type), report, context))}
      ${found.length === 0 ? html`<p class="none">No name here has these letters.</p>` : nothing}
      ${moreButton(found, context)}`;
  }

  #filter(found: number, all: number): TemplateResult {
    const onInput = (event: Event): void => {
      this.#sought = folded((event.currentTarget as HTMLInputElement).value.trim());
      this.#render();
    };
    return html`<div class="filter">
      <label for="entity-filter">Find a name</label>
      <input type="search" id="entity-filter" autocomplete="off" spellcheck="false" @input=${onInput} />
      <output for="entity-filter">${this.#sought === "" ? nothing : `${found} of ${all}`}</output>
    </div>`;
  }

  #isSought(entity: Entity): boolean {
    if (this.#sought === "") return true;
    return [entity.name, ...entity.aliases, valueInWords(entity) ?? ""].some((words) => folded(words).includes(this.#sought));
  }

  #kind(
    type: EntityType,
    found: readonly Entry[],
    shown: readonly Entry[],
    report: Report,
    context: ListContext,
  ): TemplateResult | typeof nothing {
    if (shown.length === 0) return nothing;
    const mentions = found.reduce((sum, { entity }) => sum + entity.mentions.length, 0);
    const onToggle = (event: Event): void => {
      if ((event.currentTarget as HTMLDetailsElement).open) this.#folded.delete(type);
      else this.#folded.add(type);
    };
    return html`<details class="kind" data-type=${type} .open=${!this.#folded.has(type)} @toggle=${onToggle}>
      <summary>
        <h3>${ENTITY_TYPES[type]}</h3>
        <span class="kind-count">${found.length.toLocaleString("en")} · ${count(mentions, "mention")}</span>
      </summary>
      <ul class="rows">
        ${shown.map(({ entity, index }) => keyed(index, entityRow(entity, index, report, context)))}
      </ul>
    </details>`;
  }
}

function ofType(entries: readonly Entry[], type: EntityType): Entry[] {
  return entries.filter(({ entity }) => entity.type === type);
}

// Without case and accents: "Malmo" finds Malmö.
function folded(words: string): string {
  return words.normalize("NFD").replace(/\p{Mn}/gu, "").toLowerCase();
}
