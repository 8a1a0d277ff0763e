// What differs between a copy and its original, in words: a changed number or name before anything else.
import { html, nothing, type TemplateResult } from "lit";
import type { Change, ChangeKind, Copy, Span } from "galley";

import { count, excerpt, words } from "./wording.js";

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

/** The gravest first. */
const GRAVE: readonly ChangeKind[] = ["number", "name"];

export function isGrave(kind: ChangeKind): boolean {
  return GRAVE.includes(kind);
}

/** A tag for each grave kind of change in any of the copies. */
export function warnings(copies: readonly Copy[]): TemplateResult[] {
  const kinds = GRAVE.filter((kind) => copies.some(({ changes }) => changes.some((change) => change.kind === kind)));
  return kinds.map((kind) => html`<span class="tag warning ${kind}">${kind} changed</span>`);
}

/** All changes of a copy in words, the grave ones first; those of typography are only counted. */
export function changeList(pair: Pair): TemplateResult {
  const { changes } = pair.copy;
  const typography = changes.filter(({ kind }) => kind === "typography").length;
  const told = [...GRAVE, "wording" as const].flatMap((kind) => changes.filter((change) => change.kind === kind));
  const left = Math.max(0, told.length - MOST_CHANGES);
  return html`<ul class="changes">
    ${told.slice(0, MOST_CHANGES).map((change) => html`<li class=${change.kind}>${inWords(change, pair)}</li>`)}
    ${left > 0 ? html`<li>and ${count(left, "more change")}</li>` : nothing}
    ${typography > 0 ? html`<li class="typography">${count(typography, "change")} of quotation marks, dashes or case</li>` : nothing}
    ${changes.length === 0 ? html`<li>${pair.copy.similarity < 1 ? "not told apart word by word" : "the same words"}</li>` : nothing}
  </ul>`;
}

/** "number changed: 12 → 14". */
export function inWords({ kind, original, copy }: Change, { originalText, copyText }: Pair): TemplateResult {
  const before = excerpt(words(originalText, original));
  const after = excerpt(words(copyText, copy));
  if (after === "") return html`<b>${kind} left out:</b> <del dir="auto">${before}</del>`;
  if (before === "") return html`<b>${kind} put in:</b> <ins dir="auto">${after}</ins>`;
  return html`<b>${kind} changed:</b> <del dir="auto">${before}</del>${arrow}<ins dir="auto">${after}</ins>`;
}

const arrow = html` <span aria-hidden="true">→</span><span class="heard">to</span> `;
