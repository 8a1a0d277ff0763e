// The chosen passage, in a card for screens where the lists are far away.
import { html, nothing, render, type TemplateResult } from "lit";
import type { Report } from "galley";
import type { Passage } from "galley/element";

import { byId } from "./by-id.js";
import { chosenCopy, title as duplicateTitle } from "./duplicate-list.js";
import { title as entityTitle } from "./entity-list.js";
import { sentence } from "./quote-list.js";
import type { Reading } from "./reading.js";
import { doubtSign } from "./row.js";
import { count } from "./wording.js";

const card = byId("card");

/** Shows the card for a passage; `row` is its place in the lists. */
export function showCard(passage: Passage, { report, text }: Reading, row: HTMLElement | null): void {
  const toRow = (): void => {
    hideCard();
    row?.scrollIntoView({ block: "center" });
    row?.querySelector("button")?.focus({ preventScroll: true });
  };
  const template = html`<div class="card-words">${content(passage, report, text)}</div>
    <div class="buttons">
      <button type="button" id="card-list" @click=${toRow}>In the list</button>
      <button type="button" class="quiet" @click=${hideCard}>Close</button>
    </div>`;
  render(template, card);
  card.hidden = false;
}

export function hideCard(): void {
  render(nothing, card);
  card.hidden = true;
}

function content({ kind, index, span }: Passage, report: Report, text: string): TemplateResult {
  if (kind === "quote") {
    const quote = report.quotes[index]!;
    return html`${sentence(quote, report, text)} ${doubtSign(quote.confidence)}`;
  }
  if (kind === "duplicate") {
    const group = report.duplicates[index]!;
    return html`${duplicateTitle(group)} ${chosenCopy(group, span, text)}`;
  }
  const entity = report.entities[index]!;
  return html`${entityTitle(entity)} <span class="tag">${entity.type}</span> ${count(entity.mentions.length, "mention")}`;
}
