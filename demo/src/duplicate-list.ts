// Passages that stand in the text more than once.
import { html, nothing, type TemplateResult } from "lit";
import type { Copy, DuplicateGroup, Report, Span } from "galley";
import { isGrave, passagePair, warnings } from "galley/changes";
import { en } from "galley/element";

import { MOST_PLACES, firstRows, isSelected, moreButton, type ListContext } from "./row.js";
import { count, percent, words } from "./wording.js";

/** `removable` says what of it a clean copy leaves out. */
export function duplicateList(report: Report, removable: string, context: ListContext): TemplateResult {
  if (report.duplicates.length === 0) return html`<p class="none">Nothing repeats.</p>`;
  return html`<p class="sum">${count(report.duplicates.length, "passage repeats", "passages repeat")}: ${removable} can go.</p>
    <ol class="rows">
      ${firstRows(report.duplicates, "duplicate", context).map((group, index) => row(group, index, context))}
    </ol>
    ${moreButton(report.duplicates, context)}`;
}

/** Every copy but the original; the same words quoted twice are no copies. */
export function removableCopies(report: Report): Copy[] {
  return report.duplicates.flatMap((group) => (group.quotation ? [] : group.spans.slice(1)));
}

function row(group: DuplicateGroup, index: number, context: ListContext): TemplateResult {
  const original = group.spans[0]!;
  const selected = isSelected(context, "duplicate", index);
  const jump = ({ start, end }: Span): void => context.jump({ kind: "duplicate", index, span: { start, end } });
  return html`<li class="row duplicate-row ${group.kind}" data-kind="duplicate" data-index=${index}>
    <button type="button" class="jump" aria-current=${selected} @click=${() => jump(original)}>
      ${title(group)} <span class="what" dir="auto">${words(context.text, original)}</span>
    </button>
    <ol class="copies">
      ${group.spans.slice(0, MOST_PLACES).map(
        (copy, i) => html`<li>
          <button
            type="button"
            class="mention"
            aria-current=${selected && context.selected?.span.start === copy.start}
            @click=${() => jump(copy)}
          >
            ${i === 0 ? "original" : group.quotation ? `again ${i}` : `copy ${i}`}${i > 0 && copy.similarity < 1
              ? ` (${percent(copy.similarity)} alike)`
              : nothing}
          </button>
        </li>`,
      )}
    </ol>
    ${selected && context.selected ? chosenCopy(group, context.selected.span, context.text) : nothing}
  </li>`;
}

/** Beside its original. Where that itself was chosen: the copy that differs most gravely. For the card as well. */
export function chosenCopy(group: DuplicateGroup, chosen: Span, text: string): TemplateResult {
  const at = group.spans.findIndex(({ start }) => start === chosen.start);
  const number = at > 0 ? at : gravest(group);
  const pair = { originalText: text, original: group.spans[0]!, copyText: text, copy: group.spans[number]! };
  return passagePair(pair, "Original", group.quotation ? `Again ${number}` : `Copy ${number}`, en);
}

// The first with a changed number or name, or else with any change, or else the first.
function gravest({ spans }: DuplicateGroup): number {
  const grave = spans.findIndex(({ changes }) => changes.some(isGrave));
  const other = spans.findIndex(({ changes }) => changes.length > 0);
  return Math.max(grave > 0 ? grave : other, 1);
}

/** How often and how exactly it repeats, for the card as well. */
export function title(group: DuplicateGroup): TemplateResult {
  const times = `${group.spans.length} times`;
  return html`<span class="times">${times}</span>
    <span class="tag">${group.quotation ? "quoted again: stays" : group.kind === "exact" ? "the same" : "nearly the same"}</span>
    ${warnings(group.spans, en)}`;
}
