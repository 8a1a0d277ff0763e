// One passage with its copies; of the chosen one, what changed word by word.
import { html, nothing, type TemplateResult } from "lit";

import type { Passage } from "../../element/passage.js";
import { isGrave } from "../../grave.js";
import type { Copy, DuplicateGroup, Span } from "../../report.js";
import type { PanelContext } from "../panel-context.js";
import { words } from "../parts/excerpt.js";
import { percent } from "../parts/percent.js";
import { MOST_PLACES, isSelected, jumpButton } from "../parts/row.js";
import type { Texts } from "../../texts/texts.js";
import { warnings } from "./changes.js";
import { passagePair } from "./passage-pair.js";

export function duplicateRow(group: DuplicateGroup, index: number, context: PanelContext): TemplateResult {
  const { text, texts, selected } = context;
  const original = group.spans[0]!;
  const content = html`${title(group, texts)} <span class="what" dir="auto">${words(text, original)}</span>`;
  const isChosen = isSelected(context, "duplicate", index);
  return html`<li class="row duplicate-row ${group.kind}" data-kind="duplicate" data-index=${index}>
    ${jumpButton(context, passage(index, original), content)}
    <ol class="copies">
      ${group.spans.slice(0, MOST_PLACES).map(
        (copy, number) => html`<li>
          <button
            type="button"
            class="mention"
            aria-current=${isChosen && selected?.span.start === copy.start}
            @click=${() => context.choose(passage(index, copy))}
          >
            ${copyName(group, copy, number, texts)}
          </button>
        </li>`,
      )}
    </ol>
    ${isChosen && selected ? chosenCopy(group, selected.span, text, texts) : nothing}
  </li>`;
}

// How often and how exactly it repeats.
function title(group: DuplicateGroup, texts: Texts): TemplateResult {
  const { duplicates } = texts;
  const kind = group.quotation ? duplicates.quotedAgain : duplicates[group.kind];
  return html`<span class="times">${duplicates.times(group.spans.length)}</span> <span class="tag">${kind}</span>
    ${warnings(group.spans, texts)}`;
}

function copyName(group: DuplicateGroup, copy: Copy, number: number, texts: Texts): string {
  const { duplicates } = texts;
  if (number === 0) return duplicates.original;
  const name = group.quotation ? duplicates.again(number) : duplicates.copy(number);
  return copy.similarity < 1 ? `${name} (${duplicates.alike(percent(copy.similarity, texts))})` : name;
}

// Beside its original. Where that itself was chosen: the copy that differs most gravely.
function chosenCopy(group: DuplicateGroup, chosen: Span, text: string, texts: Texts): TemplateResult {
  const at = group.spans.findIndex(({ start }) => start === chosen.start);
  const number = at > 0 ? at : gravest(group);
  const pair = { originalText: text, original: group.spans[0]!, copyText: text, copy: group.spans[number]! };
  const { original, again, copy } = texts.duplicates;
  return passagePair(pair, original, group.quotation ? again(number) : copy(number), texts);
}

// The first with a changed number or name, or else with any change, or else the first.
function gravest({ spans }: DuplicateGroup): number {
  const grave = spans.findIndex(({ changes }) => changes.some(isGrave));
  const other = spans.findIndex(({ changes }) => changes.length > 0);
  return Math.max(grave > 0 ? grave : other, 1);
}

function passage(index: number, { start, end }: Span): Passage {
  return { kind: "duplicate", index, span: { start, end } };
}
