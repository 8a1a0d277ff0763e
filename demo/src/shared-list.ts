// What the article has in common with the other text.
import { html, nothing, type TemplateResult } from "lit";
import type { SharedCopy, SharedPassage, Span } from "galley";
import { passagePair, warnings } from "galley/changes";
import { en } from "galley/element";

import type { Compared } from "./compare-box.js";
import { MOST_PLACES, moreButton } from "./row.js";
import { count, words } from "./wording.js";

export interface SharedListContext {
  /** Where in the article somebody went last. */
  chosen: Span | null;
  reveal: (span: Span) => void;
  limit: number;
  more: () => void;
}

export function sharedList({ texts, comparison }: Compared, context: SharedListContext): TemplateResult {
  const { passages } = comparison;
  if (passages.length === 0) return html`<p class="none">The two texts have no passage in common.</p>`;
  return html`<p class="sum">${count(passages.length, "passage stands", "passages stand")} in both.</p>
    <ol class="rows">
      ${passages.slice(0, context.limit).map((passage, index) => row(passage, index, texts, context))}
    </ol>
    ${moreButton(passages, context)}`;
}

function row(passage: SharedPassage, index: number, texts: Compared["texts"], context: SharedListContext): TemplateResult {
  const here = passage.spans.filter(({ document }) => document === 0);
  const there = passage.spans.filter(({ document }) => document === 1);
  const [place] = here;
  if (!place) return html``;
  const isChosen = here.some(({ start }) => start === context.chosen?.start);
  return html`<li class="row shared-row ${passage.kind}" data-index=${index}>
    <button type="button" class="jump" aria-current=${isChosen} @click=${() => context.reveal(place)}>
      <span class="tag">${passage.kind === "exact" ? "word for word" : "nearly the same"}</span>
      ${passage.quotation ? html`<span class="tag">quoted</span>` : nothing} ${warnings(there, en)}
      <span class="what" dir="auto">${words(texts[0], place)}</span>
    </button>
    ${here.length > 1 ? morePlaces(here, context) : nothing}
    ${there.length > 1 ? html`<p class="notes">${count(there.length, "time")} in the other text</p>` : nothing}
    ${there.slice(0, 1).map((copy) => (copy.changes.length > 0 ? pairOf(place, copy, texts) : nothing))}
  </li>`;
}

function morePlaces(here: readonly SharedCopy[], context: SharedListContext): TemplateResult {
  return html`<ol class="copies">
    ${here.slice(0, MOST_PLACES).map(
      (copy, i) => html`<li>
        <button type="button" class="mention" aria-current=${context.chosen?.start === copy.start} @click=${() => context.reveal(copy)}>
          here ${i + 1}
        </button>
      </li>`,
    )}
  </ol>`;
}

function pairOf(original: Span, copy: SharedCopy, texts: Compared["texts"]): TemplateResult {
  return passagePair({ originalText: texts[0], original, copyText: texts[1], copy }, "The article", "The other text", en);
}
