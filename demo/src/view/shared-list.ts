// What the article has in common with the other text.
import { html, nothing, type TemplateResult } from "lit";
import type { SharedCopy, SharedPassage, Span } from "galley";
import { passagePair, warnings, words } from "galley/changes";

import type { Compared } from "../comparing.js";
import type { Desk } from "../desk.js";
import { ROWS_AT_ONCE } from "../rows.js";

/** `reveal` goes to a place in the article. */
export function sharedList(compared: Compared, desk: Desk, reveal: (span: Span) => void): TemplateResult {
  const { texts, comparing } = desk;
  const { passages } = compared.comparison;
  if (passages.length === 0) return html`<p class="none">${texts.compare.none}</p>`;
  const rows = passages.slice(0, comparing.limit);
  return html`<p class="sum">${texts.compare.sum(passages.length)}</p>
    <ol class="rows">
      ${rows.map((passage, index) => row(passage, index, compared.texts, desk, reveal))}
    </ol>
    ${rows.length < passages.length
      ? html`<button type="button" class="more" @click=${() => comparing.more()}>${texts.compare.more(rows.length, passages.length)}</button>`
      : nothing}`;
}

function row(passage: SharedPassage, index: number, texts: Compared["texts"], desk: Desk, reveal: (span: Span) => void): TemplateResult {
  const { compare } = desk.texts;
  const here = passage.spans.filter(({ document }) => document === 0);
  const there = passage.spans.filter(({ document }) => document === 1);
  const [place] = here;
  if (!place) return html``;
  const { chosen } = desk.comparing;
  const isChosen = here.some(({ start }) => start === chosen?.start);
  return html`<li class="row shared-row ${passage.kind}" data-index=${index}>
    <button type="button" class="jump" aria-current=${isChosen} @click=${() => reveal(place)}>
      <span class="tag">${passage.kind === "exact" ? compare.exact : compare.near}</span>
      ${passage.quotation ? html`<span class="tag">${compare.quoted}</span>` : nothing} ${warnings(there, desk.panelTexts)}
      <span class="what" dir="auto">${words(texts[0], place)}</span>
    </button>
    ${here.length > 1 ? morePlaces(here, desk, reveal) : nothing}
    ${there.length > 1 ? html`<p class="notes">${compare.timesThere(there.length)}</p>` : nothing}
    ${there.slice(0, 1).map((copy) => (copy.changes.length > 0 ? pairOf(place, copy, texts, desk) : nothing))}
  </li>`;
}

function morePlaces(here: readonly SharedCopy[], { comparing, texts }: Desk, reveal: (span: Span) => void): TemplateResult {
  return html`<ol class="copies">
    ${here.slice(0, ROWS_AT_ONCE).map(
      (copy, i) => html`<li>
        <button type="button" class="mention" aria-current=${comparing.chosen?.start === copy.start} @click=${() => reveal(copy)}>
          ${texts.compare.here(i + 1)}
        </button>
      </li>`,
    )}
  </ol>`;
}

function pairOf(original: Span, copy: SharedCopy, [originalText, copyText]: Compared["texts"], desk: Desk): TemplateResult {
  const { compare } = desk.texts;
  return passagePair({ originalText, original, copyText, copy }, compare.article, compare.other, desk.panelTexts);
}
