// Words of the text with a little of what stands before and behind them in their paragraph.
import { html, nothing, type TemplateResult } from "lit";

import type { Span } from "../../report.js";
import { excerpt, withoutFirstWord, withoutLastWord, words } from "./excerpt.js";

const CONTEXT = 48;
const LINE_BREAK = /[\n\r\u2028\u2029]/;

/** The words are marked in it; so many that they need nothing around them stand alone. */
export function around(text: string, span: Span): TemplateResult {
  if (span.end - span.start > 2 * CONTEXT) return html`${excerpt(words(text, span))}`;
  const before = text.slice(Math.max(0, span.start - CONTEXT), span.start).split(LINE_BREAK).at(-1) ?? "";
  const behind = text.slice(span.end, span.end + CONTEXT).split(LINE_BREAK)[0] ?? "";
  const head = before.length < CONTEXT ? before : `… ${withoutFirstWord(before).trimStart()}`;
  const tail = behind.length < CONTEXT ? behind : `${withoutLastWord(behind).trimEnd()} …`;
  return html`${head || nothing}<mark>${excerpt(words(text, span))}</mark>${tail || nothing}`;
}
