// The chosen passage, in a card for screens where the lists are far away.
import { html, nothing, render, type TemplateResult } from "lit";
import type { Report } from "galley";
import { mentionsInWords, type Passage } from "galley/element";

import { byId } from "./by-id.js";
import { cueSigns } from "./cue-words.js";
import { chosenCopy, title as duplicateTitle } from "./duplicate-list.js";
import { passageOf, placeOf, stepper, title as entityTitle } from "./entity-row.js";
import { sentence } from "./quote-row.js";
import type { Reading } from "./reading.js";
import { doubtSign } from "./row.js";

const card = byId("card");

/** Shows the card for a passage; `row` is its place in the lists, and `jump` goes to another passage. */
export function showCard(
  passage: Passage,
  { report, text }: Reading,
  row: HTMLElement | null,
  jump: (passage: Passage) => void,
): void {
  const toRow = (): void => {
    hideCard();
    row?.scrollIntoView({ block: "center" });
    row?.querySelector("button")?.focus({ preventScroll: true });
  };
  const template = html`<div class="card-words">${content(passage, report, text)}</div>
    <div class="buttons">
      ${passage.kind === "entity" ? steps(passage, report, jump) : nothing}
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

function steps(passage: Passage, report: Report, jump: (passage: Passage) => void): unknown {
  const entity = report.entities[passage.index]!;
  return stepper(entity, placeOf(entity, passage), (to) => jump(passageOf(entity, passage.index, to)));
}

function content({ kind, index, span }: Passage, report: Report, text: string): TemplateResult {
  if (kind === "quote") {
    const quote = report.quotes[index]!;
    return html`${sentence(quote, report, text)} ${cueSigns(quote.cue)} ${doubtSign(quote.confidence)}`;
  }
  if (kind === "duplicate") {
    const group = report.duplicates[index]!;
    return html`${duplicateTitle(group)} ${chosenCopy(group, span, text)}`;
  }
  const entity = report.entities[index]!;
  const confidence = entity.mentions[placeOf(entity, { kind, index, span })]?.confidence ?? 1;
  return html`${entityTitle(entity)} <span class="tag">${entity.type}</span> ${mentionsInWords(entity)} ${doubtSign(confidence)}`;
}
