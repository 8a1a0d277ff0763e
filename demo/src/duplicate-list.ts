// Passages that stand in the text more than once.
import { html, nothing, type TemplateResult } from "lit";
import type { Copy, DuplicateGroup, Report, Span } from "galley";

import { MOST_PLACES, firstRows, isSelected, moreButton, type ListContext } from "./row.js";
import { containsAnyOf, insideAnyOf } from "./spans.js";
import { count, percent, words } from "./wording.js";

export function duplicateList(report: Report, context: ListContext): TemplateResult {
  if (report.duplicates.length === 0) return html`<p class="none">Nothing repeats.</p>`;
  return html`<p class="sum">${count(report.duplicates.length, "passage repeats", "passages repeat")}: ${removable(report)} can go.</p>
    <ol class="rows">
      ${firstRows(report.duplicates, "duplicate", context).map((group, index) => row(group, index, context))}
    </ol>
    ${moreButton(report.duplicates, context)}`;
}

/** What a clean copy leaves out, in words: "11 lines", "11 lines and 2 sentences". */
export function removable(report: Report): string {
  const copies = removableCopies(report);
  const lines = report.paragraphs.filter(insideAnyOf(copies)).length;
  const hasLine = containsAnyOf(report.paragraphs);
  const sentences = copies.filter((copy) => !hasLine(copy)).length;
  const parts = [...(lines > 0 ? [count(lines, "line")] : []), ...(sentences > 0 ? [count(sentences, "sentence")] : [])];
  return parts.join(" and ") || "nothing";
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
  </li>`;
}

/** How often and how exactly it repeats, for the card as well. */
export function title(group: DuplicateGroup): TemplateResult {
  const times = `${group.spans.length} times`;
  return html`<span class="times">${times}</span>
    <span class="tag">${group.quotation ? "quoted again: stays" : group.kind === "exact" ? "the same" : "nearly the same"}</span>`;
}
