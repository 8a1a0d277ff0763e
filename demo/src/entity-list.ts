// Names by type, each with the places that mention it.
import { html, nothing, type TemplateResult } from "lit";
import type { Entity, EntityType, Mention, Report } from "galley";

import { MOST_PLACES, doubtSign, firstRows, isSelected, moreButton, unsure, why, type ListContext } from "./row.js";
import { ENTITY_TYPES, count, words } from "./wording.js";

export function entityList(report: Report, context: ListContext): TemplateResult {
  if (report.entities.length === 0) return html`<p class="none">Nobody and nothing is named.</p>`;
  const numbered = firstRows(report.entities, "entity", context).map((entity, index) => ({ entity, index }));
  const types = Object.keys(ENTITY_TYPES) as EntityType[];
  return html`${types.map((type) => {
    const group = numbered.filter(({ entity }) => entity.type === type);
    if (group.length === 0) return nothing;
    return html`<h3>${ENTITY_TYPES[type]}</h3>
      <ul class="rows">
        ${group.map(({ entity, index }) => row(entity, index, context))}
      </ul>`;
  })}
  ${moreButton(report.entities, context)}`;
}

function row(entity: Entity, index: number, context: ListContext): TemplateResult {
  const selected = isSelected(context, "entity", index);
  const at = selected ? entity.mentions.findIndex((m) => m.start === context.selected?.span.start) : -1;
  const confidence = entity.mentions.reduce((most, mention) => Math.max(most, mention.confidence), 0);
  const jump = (mention: Mention): void =>
    context.jump({ kind: "entity", index, span: { start: mention.start, end: mention.end } });
  const next = entity.mentions[(at + 1) % entity.mentions.length]!;
  return html`<li
    class="row entity-row ${entity.type} ${unsure(confidence) ? "unsure" : ""}"
    data-kind="entity"
    data-index=${index}
  >
    <button type="button" class="jump" aria-current=${selected} @click=${() => jump(next)}>
      ${title(entity)}
      <span class="times">${at < 0 ? `${entity.mentions.length}×` : `${at + 1} of ${entity.mentions.length}`}</span>
    </button>
    <div class="notes">
      ${doubtSign(confidence)}
      <details class="mentions">
        <summary>${tally(entity)}</summary>
        <ol>
          ${entity.mentions.slice(0, MOST_PLACES).map(
            (mention, i) => html`<li>
              <button
                type="button"
                class="mention ${mention.kind} ${unsure(mention.confidence) ? "unsure" : ""}"
                aria-current=${i === at}
                @click=${() => jump(mention)}
              >
                ${words(context.text, mention)}${unsure(mention.confidence) ? " ?" : nothing}
              </button>
            </li>`,
          )}
        </ol>
      </details>
      ${why([["Kind", entity.type], ["Also", entity.aliases.join(", ") || "no other name"]], confidence)}
    </div>
  </li>`;
}

/** The entity's names, for the card as well. */
export function title(entity: Entity): TemplateResult {
  return html`<span class="entity-name" dir="auto">${entity.name}</span>${entity.aliases.length > 0
      ? html` <span class="aliases">also ${entity.aliases.join(", ")}</span>`
      : nothing}`;
}

function tally(entity: Entity): string {
  const names = entity.mentions.filter((mention) => mention.kind === "name").length;
  const pronouns = entity.mentions.filter((mention) => mention.kind === "pronoun").length;
  const others = entity.mentions.length - names - pronouns;
  return [
    count(names, "mention"),
    ...(pronouns > 0 ? [count(pronouns, "pronoun")] : []),
    ...(others > 0 ? [count(others, "description")] : []),
  ].join(", ");
}
