// One name of the list: what it is, where it is mentioned, and what it can stand for.
import { html, nothing, type TemplateResult } from "lit";
import type { Entity, Mention, Report } from "galley";
import { isUnsure, mentionsInWords, valueInWords, type Passage } from "galley/element";

import { MOST_PLACES, doubtSign, isSelected, why, type ListContext } from "./row.js";
import { count, percent, words } from "./wording.js";

/**
 * A press of its button lights every mention and goes to the first, another press lets go. While it is chosen, left and
 * right arrow keys and two buttons go from mention to mention.
 */
export function entityRow(entity: Entity, index: number, report: Report, context: ListContext): TemplateResult {
  const selected = isSelected(context, "entity", index);
  const at = selected ? placeOf(entity, context.selected) : -1;
  const go = (to: number): void => context.jump(passageOf(entity, index, to));
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!selected || step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    go(at + step);
  };
  return html`<li
    class="row entity-row ${entity.type} ${isUnsure(surest(entity)) ? "unsure" : ""}"
    data-kind="entity"
    data-index=${index}
    @keydown=${onKey}
  >
    <button type="button" class="jump" aria-pressed=${selected} @click=${() => (selected ? context.jump(null) : go(0))}>
      ${title(entity)} <span class="times">${entity.mentions.length}×</span>
    </button>
    <div class="notes">
      ${doubtSign(surest(entity))} ${selected ? stepper(entity, at, go) : nothing}
      <details class="mentions">
        <summary>${mentionsInWords(entity)}</summary>
        <ol>
          ${entity.mentions.slice(0, MOST_PLACES).map((mention, i) => mentionButton(mention, i === at, context.text, () => go(i)))}
        </ol>
      </details>
      ${related(entity, report, context)} ${reasons(entity)}
    </div>
  </li>`;
}

/** The entity's names and what its words mean, for the card as well. */
export function title(entity: Entity): TemplateResult {
  const value = valueInWords(entity);
  return html`<span class="entity-name" dir="auto">${entity.name}</span>${value === null || value === entity.name
      ? nothing
      : html` <span class="value">${value}</span>`}${entity.aliases.length > 0
      ? html` <span class="aliases">also ${entity.aliases.join(", ")}</span>`
      : nothing}`;
}

/** Buttons to the mentions before and after the chosen one, for the card as well. */
export function stepper(entity: Entity, at: number, go: (to: number) => void): TemplateResult | typeof nothing {
  const all = entity.mentions.length;
  if (all < 2) return nothing;
  return html`<span class="stepper">
    <button type="button" class="quiet" data-step="-1" @click=${() => go(at - 1)}>
      <span aria-hidden="true">‹</span><span class="heard">Previous mention</span>
    </button>
    <span class="place">${at + 1} of ${all}</span>
    <button type="button" class="quiet" data-step="1" @click=${() => go(at + 1)}>
      <span aria-hidden="true">›</span><span class="heard">Next mention</span>
    </button>
  </span>`;
}

/** Which of its mentions a passage is. */
export function placeOf(entity: Entity, passage: Passage | null): number {
  return entity.mentions.findIndex(({ start }) => start === passage?.span.start);
}

/** The passage of a mention; the first follows the last. */
export function passageOf(entity: Entity, index: number, mention: number): Passage {
  const { length } = entity.mentions;
  const { start, end } = entity.mentions[(mention + length) % length]!;
  return { kind: "entity", index, span: { start, end } };
}

function surest(entity: Entity): number {
  return entity.mentions.reduce((most, { confidence }) => Math.max(most, confidence), 0);
}

function mentionButton(mention: Mention, isChosen: boolean, text: string, go: () => void): TemplateResult {
  const kind = mention.kind === "name" ? nothing : html`<span class="heard"> (${mention.kind})</span>`;
  const doubt = html` <span aria-hidden="true">?</span><span class="heard">unsure</span>`;
  return html`<li>
    <button
      type="button"
      class="mention ${mention.kind} ${isUnsure(mention.confidence) ? "unsure" : ""}"
      aria-current=${isChosen}
      @click=${go}
    >
      ${words(text, mention)}${kind}${isUnsure(mention.confidence) ? doubt : nothing}
    </button>
  </li>`;
}

function related(entity: Entity, report: Report, context: ListContext): TemplateResult | typeof nothing {
  if (!entity.related) return nothing;
  const links = entity.related.flatMap((index) => {
    const other = report.entities[index];
    if (!other) return [];
    const go = (): void => context.goToRow(passageOf(other, index, 0));
    return [html` <button type="button" class="link" data-related=${index} dir="auto" @click=${go}>${other.name}</button>`];
  });
  return html`<span class="related">related:${links}</span>`;
}

function reasons(entity: Entity): TemplateResult {
  const confidences = entity.mentions.map(({ confidence }) => confidence).sort((a, b) => a - b);
  const median = confidences[Math.floor(confidences.length / 2)]!;
  const typical = `${percent(median)} typical, ${percent(confidences[0]!)} lowest of ${count(confidences.length, "mention")}`;
  return why([["Kind", entity.type], ["Also", entity.aliases.join(", ") || "no other name"]], typical);
}
