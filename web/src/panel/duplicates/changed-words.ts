// One side of a pair, its own words with what differs from the other side marked word by word.
import { html, nothing, type TemplateResult } from "lit";

import { isGrave } from "../../grave.js";
import type { ChangeKind, Span } from "../../report.js";
import type { Texts } from "../../texts/texts.js";
import { excerpt, withoutFirstWord, withoutLastWord, words } from "../parts/excerpt.js";
import { MOST_CHANGES, type Pair } from "./changes.js";

/** Of a longer stretch that is the same on both sides, only so many characters next to a change are shown. */
const CONTEXT = 120;

interface MarkedSpan extends Span {
  kind: ChangeKind;
  /** The words of the other side. */
  other: string;
}

export function originalWords({ originalText, original, copyText, copy }: Pair, texts: Texts): TemplateResult {
  const marked = copy.changes.map(({ kind, original, copy }) => ({ ...original, kind, other: words(copyText, copy) }));
  return side(originalText, original, marked, "del", texts);
}

export function copyWords({ originalText, copyText, copy }: Pair, texts: Texts): TemplateResult {
  const marked = copy.changes.map(({ kind, original, copy }) => ({ ...copy, kind, other: words(originalText, original) }));
  return side(copyText, copy, marked, "ins", texts);
}

function side(text: string, passage: Span, marked: MarkedSpan[], mark: "del" | "ins", texts: Texts): TemplateResult {
  const shown = marked.sort((a, b) => a.start - b.start).slice(0, MOST_CHANGES);
  const parts: unknown[] = [];
  let at = passage.start;
  for (const span of shown) {
    parts.push(same(text.slice(at, span.start), at > passage.start, true), difference(words(text, span), span, mark, texts));
    at = span.end;
  }
  parts.push(same(text.slice(at, passage.end), at > passage.start, false));
  return html`${parts}`;
}

// What is the same on both sides, in the middle of which nobody needs to read far from the changes.
function same(words: string, behindChange: boolean, beforeChange: boolean): string {
  const head = behindChange || !beforeChange ? CONTEXT : 0;
  const tail = beforeChange ? CONTEXT : 0;
  if (words.length <= 2 * CONTEXT) return words;
  return `${withoutLastWord(words.slice(0, head)).trimEnd()} … ${withoutFirstWord(words.slice(words.length - tail)).trimStart()}`;
}

function difference(here: string, { kind, other }: MarkedSpan, mark: "del" | "ins", { duplicates }: Texts): TemplateResult {
  const isCopy = mark === "ins";
  if (here === "") {
    const told = `${(isCopy ? duplicates.leftOut : duplicates.putIn)[kind]}: ${excerpt(other)}`;
    return html`<span class="change gap ${kind}" title=${told}>${heard(kind, told)}</span>`;
  }
  const told = other === "" ? (isCopy ? duplicates.putIn : duplicates.leftOut)[kind] : beside(kind, excerpt(other), isCopy, duplicates);
  const content = html`${here}${heard(kind, told)}`;
  return isCopy
    ? html`<ins class="change ${kind}" title=${told}>${content}</ins>`
    : html`<del class="change ${kind}" title=${told}>${content}</del>`;
}

// "number, was 12".
function beside(kind: ChangeKind, other: string, isCopy: boolean, { kinds, was, now }: Texts["duplicates"]): string {
  return `${kinds[kind]}, ${isCopy ? was(other) : now(other)}`;
}

// Wording and typography would only be in the way of a person who listens: the list below has them.
function heard(kind: ChangeKind, told: string): TemplateResult | typeof nothing {
  return isGrave({ kind }) ? html`<span class="heard"> [${told}]</span>` : nothing;
}
