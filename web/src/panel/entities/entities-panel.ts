// The Entities panel: each thing once, by what it is, with all places that mention it.
import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { live } from "lit/directives/live.js";

import type { EntityType, Report } from "../../report.js";
import { byHandSigns, correctionsByItem } from "../editing/by-hand.js";
import type { EditorHost } from "../editing/editor.js";
import type { PanelContext } from "../panel-context.js";
import { entityKey, entityOfKey } from "../parts/entity-key.js";
import { FocusReturn } from "../parts/focus-return.js";
import { folded } from "../parts/folded.js";
import { latest } from "../parts/latest.js";
import { ShownRows } from "../parts/shown-rows.js";
import { EntityEditor } from "./entity-editor.js";
import { groupsByType, soughtWords, type EntityGroup } from "./entity-groups.js";
import { entityRow } from "./entity-row.js";
import { MentionLists } from "./mention-list.js";

/** Keeps the types that a person folded away and the letters they seek: that outlasts the text. */
export class EntitiesPanel {
  readonly #host: EditorHost;
  readonly #rows: ShownRows;
  readonly #mentions: MentionLists;
  readonly #editor: EntityEditor;
  readonly #folded = new Set<EntityType>();
  /** As they were typed. */
  #sought = "";
  #last: Pick<PanelContext, "text" | "report" | "selected"> | null = null;
  /** An entity that has to be among the rows of the next rendering. */
  #wanted = -1;
  /** One that stays among the rows although it is not sought: it was corrected. */
  #kept = -1;
  #told = "";

  readonly #words = latest(soughtWords);
  readonly #byHand = latest(correctionsByItem);

  /** `update` asks for another rendering. */
  constructor(update: () => void) {
    const say = (words: string): void => {
      this.#told = words;
    };
    this.#host = { update, say, focus: new FocusReturn() };
    this.#rows = new ShownRows(update);
    this.#mentions = new MentionLists(update);
    this.#editor = new EntityEditor(this.#host);
  }

  render(context: PanelContext): TemplateResult {
    const { report, selected, texts } = context;
    this.#follow(context);
    if (report.entities.length === 0) return html`<p class="none">${texts.entities.nothingNamed}</p>`;
    const chosen = selected?.kind === "entity" ? selected.index : -1;
    const words = this.#words(report, texts);
    const sought = folded(this.#sought.trim());
    const found = [...words.keys()].filter((i) => i === chosen || i === this.#kept || words[i]!.includes(sought));
    const groups = groupsByType(report, found, Object.keys(texts.entities.groups) as EntityType[]);
    const inOrder = groups.flatMap(({ entities }) => entities);
    const page = new Set(this.#rows.page(inOrder, inOrder.indexOf(this.#wanted)));
    this.#wanted = -1;
    return html`${this.#filter(found.length, context)} ${this.#rows.earlier(texts)}
      ${groups.map((group) => this.#group(group, page, context))}
      ${found.length === 0 ? html`<p class="none">${texts.entities.noneFound}</p>` : nothing} ${this.#rows.more(texts)}
      <p class="heard" role="status">${this.#told}</p>`;
  }

  // What was chosen or corrected comes into sight; what a person folds away afterwards stays so.
  #follow({ text, report, selected }: PanelContext): void {
    if (text !== this.#last?.text) {
      this.#rows.reset();
      this.#mentions.closeAll();
      this.#told = "";
    }
    if (report !== this.#last?.report) {
      this.#editor.forget();
      this.#kept = this.#followFocus(report);
    }
    const isNew = selected !== this.#last?.selected && selected?.kind === "entity";
    if (isNew) this.#wanted = selected.index;
    else if (report !== this.#last?.report) this.#wanted = this.#kept;
    const wanted = report.entities[this.#wanted];
    if (wanted) this.#folded.delete(wanted.type);
    this.#last = { text, report, selected };
  }

  // The focus comes back to an entity that a correction may have united with another one.
  #followFocus(report: Report): number {
    const key = this.#host.focus.wanted;
    const index = key === null ? -1 : entityOfKey(report, key);
    const entity = report.entities[index];
    if (entity) this.#host.focus.to(entityKey(entity));
    return index;
  }

  #filter(found: number, { report, texts }: PanelContext): TemplateResult {
    const onInput = (event: Event): void => {
      this.#sought = (event.currentTarget as HTMLInputElement).value;
      this.#rows.reset();
      this.#host.update();
    };
    const [some, all] = [found, report.entities.length].map((n) => n.toLocaleString(texts.language));
    return html`<div class="filter">
      <label for="entity-filter">${texts.entities.find}</label>
      <input type="search" id="entity-filter" autocomplete="off" spellcheck="false" .value=${this.#sought} @input=${onInput} />
      <output for="entity-filter">${this.#sought.trim() === "" ? nothing : texts.entities.found(some!, all!)}</output>
    </div>`;
  }

  #group({ type, entities, mentions }: EntityGroup, page: ReadonlySet<number>, context: PanelContext): unknown {
    const { texts } = context;
    const shown = entities.filter((index) => page.has(index));
    if (shown.length === 0) return nothing;
    const onToggle = (event: Event): void => {
      if ((event.currentTarget as HTMLDetailsElement).open) this.#folded.delete(type);
      else this.#folded.add(type);
    };
    return keyed(
      type,
      html`<details class="group" data-type=${type} .open=${live(!this.#folded.has(type))} @toggle=${onToggle}>
        <summary>
          <h3>${texts.entities.groups[type]}</h3>
          <bdi class="group-count">${entities.length.toLocaleString(texts.language)} · ${texts.element.mentions(mentions)}</bdi>
        </summary>
        <ul class="rows">
          ${shown.map((index) => this.#row(index, context))}
        </ul>
      </details>`,
    );
  }

  #row(index: number, context: PanelContext): unknown {
    const { text, report, corrections } = context;
    const byHand = this.#byHand(text, report, corrections).entities.get(index);
    const key = entityKey(report.entities[index]!);
    const mentions = this.#mentions.render(index, key, context);
    const editing = html`${byHandSigns(byHand, key, context, this.#host)} ${this.#editor.render(index, context)}`;
    return keyed(key, entityRow({ index, mentions, editing }, context));
  }
}
