// Corrects an entity: what it is, that it is the same as another one, or that some mentions are of something else.
import { html, nothing, type TemplateResult } from "lit";

import { mergeEntities, retypeEntity, splitEntity } from "../../corrections/correct.js";
import type { Entity, EntityType, Report } from "../../report.js";
import type { Texts } from "../../texts/texts.js";
import { Combobox, type ComboboxChoice, type ComboboxOption } from "../editing/combobox.js";
import { Editor, type EditorHost } from "../editing/editor.js";
import { entityOptions } from "../editing/entity-options.js";
import type { PanelContext } from "../panel-context.js";
import { entityKey, spanKey } from "../parts/entity-key.js";
import { latest } from "../parts/latest.js";
import { splitForm } from "./split-form.js";

// The controls that the focus can go to.
const TYPE = "entity-type";
const BOX = "same-box";
const SPLIT = "split-mentions";

export class EntityEditor {
  readonly #host: EditorHost;
  readonly #editor: Editor;
  readonly #box: Combobox;
  readonly #options = latest(optionsFor);

  constructor(host: EditorHost) {
    this.#host = host;
    this.#editor = new Editor(host);
    this.#box = new Combobox(BOX, host.update);
  }

  forget(): void {
    this.#editor.forget();
  }

  /** The button of an entity's row, known by its `entityKey`, and the editor where it is open. */
  render(index: number, context: PanelContext): TemplateResult {
    const entity = context.report.entities[index]!;
    const start = (): void => {
      this.#box.reset();
      this.#editor.start(index, TYPE);
    };
    const content = (): TemplateResult =>
      html`${this.#type(entity, index, context)} ${this.#same(entity, index, context)}
      ${entity.mentions.length > 1 ? this.#split(entity, index, context) : nothing}`;
    return this.#editor.frame({ index, name: entity.name, key: entityKey(entity), start, content }, context);
  }

  #type(entity: Entity, index: number, context: PanelContext): TemplateResult {
    const { text, report, texts } = context;
    const { entityTypes: types } = texts.element;
    const submit = (event: SubmitEvent): void => {
      event.preventDefault();
      const type = new FormData(event.currentTarget as HTMLFormElement).get("type") as EntityType;
      if (type === entity.type) return this.#editor.close(entityKey(entity));
      this.#editor.finish(retypeEntity(text, report, index, type), texts.editing.typeSet(entity.name, types[type]), entityKey(entity), context);
    };
    return html`<form class="choice" @submit=${submit}>
      <label for=${TYPE}>${texts.editing.entityType}</label>
      <select id=${TYPE} name="type" ${this.#host.focus.at(TYPE)}>
        ${Object.entries(types).map(([type, words]) => html`<option value=${type} ?selected=${type === entity.type}>${words}</option>`)}
      </select>
      <button type="submit" class="quiet">${texts.editing.set}</button>
    </form>`;
  }

  #same(entity: Entity, index: number, context: PanelContext): TemplateResult {
    const { text, report, texts } = context;
    const { editing } = texts;
    const choose = (choice: ComboboxChoice): void => {
      if (typeof choice === "string") this.#editor.fail(BOX, choice === "" ? editing.nameMissing : editing.notFound(choice));
      else
        this.#editor.finish(
          mergeEntities(text, report, index, choice.index),
          editing.merged(entity.name, choice.name),
          entityKey(entity),
          context,
        );
    };
    const options = this.#options(index, report, texts);
    const parts = { label: editing.same, hint: editing.sameHint, options, error: this.#editor.error(BOX), choose, texts };
    return this.#box.render(parts, this.#host.focus.at(BOX));
  }

  #split(entity: Entity, index: number, context: PanelContext): TemplateResult {
    const { text, report, texts } = context;
    const { editing } = texts;
    const split = (mentions: number[]): void => {
      const stays = entity.mentions.find((_, i) => !mentions.includes(i));
      if (mentions.length === 0) this.#editor.fail(SPLIT, editing.noneTicked);
      else if (!stays) this.#editor.fail(SPLIT, editing.allTicked);
      else this.#editor.finish(splitEntity(text, report, index, mentions), editing.splitDone(mentions.length), spanKey(stays), context);
    };
    return splitForm({ entity, error: this.#editor.error(SPLIT), focus: this.#host.focus.at(SPLIT), split }, context);
  }
}

// Of the same type first: one thing is seldom taken for two of different types.
function optionsFor(index: number, report: Report, texts: Texts): ComboboxOption[] {
  const { type, mentions } = report.entities[index]!;
  const rank = (other: Entity, at: number): number | null => (at === index ? null : other.type === type ? 0 : 1);
  return entityOptions(report, rank, mentions[0]?.start ?? 0, texts);
}
