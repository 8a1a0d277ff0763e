// Original and copy, one over the other, and what differs between them.
import { html, type TemplateResult } from "lit";

import type { Texts } from "../../texts/texts.js";
import { changeList, type Pair } from "./changes.js";
import { copyWords, originalWords } from "./changed-words.js";

export function passagePair(pair: Pair, originalName: string, copyName: string, texts: Texts): TemplateResult {
  return html`<div class="pair">
    <p class="side"><span class="side-name">${originalName}</span> <span dir="auto">${originalWords(pair, texts)}</span></p>
    <p class="side"><span class="side-name">${copyName}</span> <span dir="auto">${copyWords(pair, texts)}</span></p>
    ${changeList(pair, texts)}
  </div>`;
}
