// The chosen passage, in a card for screens where the lists are far away.
import { html, type TemplateResult } from "lit";
import type { Report } from "galley";
import type { Passage } from "galley/element";

import { title as duplicateTitle } from "./duplicate-list.js";
import { title as entityTitle } from "./entity-list.js";
import { sentence } from "./quote-list.js";
import { doubtSign } from "./row.js";
import { count } from "./wording.js";

export function cardFor(
  passage: Passage,
  report: Report,
  text: string,
  toList: () => void,
  close: () => void,
): TemplateResult {
  return html`<div class="card-words">${content(passage, report, text)}</div>
    <div class="buttons">
      <button type="button" id="card-list" @click=${toList}>In the list</button>
      <button type="button" class="quiet" @click=${close}>Close</button>
    </div>`;
}

function content({ kind, index }: Passage, report: Report, text: string): TemplateResult {
  if (kind === "quote") {
    const quote = report.quotes[index]!;
    return html`${sentence(quote, report, text)} ${doubtSign(quote.confidence)}`;
  }
  if (kind === "duplicate") return duplicateTitle(report.duplicates[index]!);
  const entity = report.entities[index]!;
  return html`${entityTitle(entity)} <span class="tag">${entity.type}</span> ${count(entity.mentions.length, "mention")}`;
}
