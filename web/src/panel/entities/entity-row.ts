// One entity of the panel: what it is, by which names, where it is mentioned, and what it can stand for.
import { html, nothing, type TemplateResult } from "lit";

import { isUnsure } from "../../element/confidence.js";
import { valueInWords } from "../../element/value-words.js";
import type { Entity } from "../../report.js";
import type { PanelContext } from "../panel-context.js";
import { doubtSign } from "../parts/doubt-sign.js";
import { percent } from "../parts/percent.js";
import { isSelected, jumpButton } from "../parts/row.js";
import { why } from "../parts/why.js";
import { passageOf, placeIn } from "./mention-places.js";

/** What stands in the row beside what is known of the entity itself. */
export interface EntityRow {
  index: number;
  mentions: unknown;
  editing: unknown;
}

/** While it is chosen, left and right arrow keys and two buttons go from mention to mention. */
export function entityRow({ index, mentions, editing }: EntityRow, context: PanelContext): TemplateResult {
  const { report, texts, selected } = context;
  const entity = report.entities[index]!;
  const at = selected && isSelected(context, "entity", index) ? placeIn(entity, selected) : -1;
  const go = (mention: number): void => context.choose(passageOf(entity, index, mention));
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (at < 0 || step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    go(at + step);
  };
  const first = passageOf(entity, index, 0);
  return html`<li
    class="row entity-row ${entity.type} ${isUnsure(surest(entity)) ? "unsure" : ""}"
    data-kind="entity"
    data-index=${index}
    @keydown=${onKey}
  >
    ${first ? jumpButton(context, first, title(entity, context)) : html`<div class="jump">${title(entity, context)}</div>`}
    <div class="notes">
      ${first ? doubtSign(surest(entity), texts) : html`<span class="tag">${texts.entities.notInText}</span>`}
      ${at < 0 ? nothing : stepper(entity, at, go, context)} ${mentions} ${related(entity, context)}
      ${first ? reasons(entity, context) : nothing} ${editing}
    </div>
  </li>`;
}

function title(entity: Entity, { texts }: PanelContext): TemplateResult {
  const value = valueInWords(entity, texts);
  return html`<span class="entity-name" dir="auto">${entity.name}</span>
    ${value === null || value === entity.name ? nothing : html`<span class="value">${value}</span>`}
    ${entity.aliases.length === 0 ? nothing : html`<span class="aliases">${texts.entities.also} ${names(entity.aliases)}</span>`}
    <span class="times">${entity.mentions.length.toLocaleString(texts.language)}×</span>`;
}

// Each with its own direction of writing.
function names(all: readonly string[]): unknown[] {
  return all.map((name, i) => html`${i > 0 ? ", " : nothing}<bdi>${name}</bdi>`);
}

function stepper(
  { mentions }: Entity,
  at: number,
  go: (mention: number) => void,
  { texts }: PanelContext,
): TemplateResult | typeof nothing {
  if (mentions.length < 2) return nothing;
  const { previous, next, place } = texts.entities;
  const [number, all] = [at + 1, mentions.length].map((n) => n.toLocaleString(texts.language));
  const step = (by: 1 | -1, sign: string, words: string): TemplateResult =>
    html`<button type="button" class="quiet" data-step=${by} aria-label=${words} @click=${() => go(at + by)}>
      <span class="arrow" aria-hidden="true">${sign}</span>
    </button>`;
  return html`<span class="stepper">
    ${step(-1, "‹", previous)} <span class="place">${place(number!, all!)}</span> ${step(1, "›", next)}
  </span>`;
}

function related({ related }: Entity, context: PanelContext): TemplateResult | typeof nothing {
  if (!related) return nothing;
  const links = related.map((index) => {
    const { name } = context.report.entities[index]!;
    const go = (): void => context.choose(passageOf(context.report.entities[index]!, index, 0));
    return html` <button type="button" class="link" data-related=${index} dir="auto" @click=${go}>${name}</button>`;
  });
  return html`<span class="related">${context.texts.entities.related}${links}</span>`;
}

function reasons(entity: Entity, { texts }: PanelContext): TemplateResult {
  const { facts, typical } = texts.entities;
  const { entityTypes, mentions } = texts.element;
  const confidences = entity.mentions.map(({ confidence }) => confidence).sort((a, b) => a - b);
  const [median, lowest] = [Math.floor(confidences.length / 2), 0].map((at) => percent(confidences[at]!, texts));
  return why(
    [
      [facts.type, entityTypes[entity.type]],
      [facts.names, entity.aliases.length > 0 ? names(entity.aliases) : facts.noOtherName],
      [texts.parts.confidence, typical(median!, lowest!, mentions(confidences.length))],
    ],
    texts,
  );
}

function surest({ mentions }: Entity): number {
  return mentions.reduce((most, { confidence }) => Math.max(most, confidence), 0);
}
