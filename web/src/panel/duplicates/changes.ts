// What differs between a copy and its original, in words: a changed number or name before anything else.
import { html, nothing, type TemplateResult } from "lit";

import { isGrave } from "../../grave.js";
import type { Change, ChangeKind, Copy, Span } from "../../report.js";
import type { Texts } from "../../texts/texts.js";
import { excerpt, words } from "../parts/excerpt.js";

/** Changes written out one by one; beyond them only their number is told. */
export const MOST_CHANGES = 100;

/** A copy beside what it is a copy of. */
export interface Pair {
  /** The text that `original` and `change.original` lie in. */
  originalText: string;
  original: Span;
  /** The text that `copy` and `change.copy` lie in; the same one unless two texts are compared. */
  copyText: string;
  copy: Copy;
}

const GRAVEST_FIRST: readonly ChangeKind[] = ["number", "name", "wording"];

/** A tag for each grave kind of change in any of the copies. */
export function warnings(copies: readonly Copy[], { duplicates }: Texts): TemplateResult[] {
  const kinds = GRAVEST_FIRST.filter((kind) => isGrave({ kind }) && copies.some(({ changes }) => changes.some((change) => change.kind === kind)));
  return kinds.map((kind) => html`<span class="tag warning ${kind}">${duplicates.changed[kind]}</span>`);
}

/** All changes of a copy in words, the grave ones first; those of typography are only counted. */
export function changeList(pair: Pair, texts: Texts): TemplateResult {
  const { duplicates } = texts;
  const { changes, similarity } = pair.copy;
  const typography = changes.filter(({ kind }) => kind === "typography").length;
  const told = GRAVEST_FIRST.flatMap((kind) => changes.filter((change) => change.kind === kind));
  const left = Math.max(0, told.length - MOST_CHANGES);
  return html`<ul class="changes">
    ${told.slice(0, MOST_CHANGES).map((change) => html`<li class=${change.kind}>${changeInWords(change, pair, texts)}</li>`)}
    ${left > 0 ? html`<li>${duplicates.moreChanges(left)}</li>` : nothing}
    ${typography > 0 ? html`<li class="typography">${duplicates.typography(typography)}</li>` : nothing}
    ${changes.length === 0 ? html`<li>${similarity < 1 ? duplicates.notToldApart : duplicates.sameWords}</li>` : nothing}
  </ul>`;
}

/** "number changed: 12 → 14", the words marked as gone and come. */
export function changeInWords({ kind, original, copy }: Change, { originalText, copyText }: Pair, { duplicates }: Texts): TemplateResult {
  const before = excerpt(words(originalText, original));
  const after = excerpt(words(copyText, copy));
  if (after === "") return html`<b>${duplicates.leftOut[kind]}:</b> <del dir="auto">${before}</del>`;
  if (before === "") return html`<b>${duplicates.putIn[kind]}:</b> <ins dir="auto">${after}</ins>`;
  const arrow = html` <span aria-hidden="true">→</span><span class="heard">${duplicates.to}</span> `;
  return html`<b>${duplicates.changed[kind]}:</b> <del dir="auto">${before}</del>${arrow}<ins dir="auto">${after}</ins>`;
}
