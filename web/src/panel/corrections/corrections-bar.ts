// What a person corrected: the way back and forth, and the list of it.
import { html, nothing, type TemplateResult } from "lit";

import type { FrameState } from "../frame-state.js";
import { correctionInWords } from "./correction-words.js";

/** `showKeys` opens the list of keys, for which a button stands here too. */
export function correctionsBar(state: FrameState, showKeys: () => void): TemplateResult {
  const { corrections, history, texts, undo, redo } = state;
  const words = texts.corrections;
  return html`<footer part="corrections" class="corrections">
    <details>
      <summary>${words.title} <span class="count">${corrections.length.toLocaleString(texts.language)}</span></summary>
      ${corrections.length > 0 ? list(state) : html`<p class="none">${words.none}</p>`}
    </details>
    <span class="history">
      <button type="button" class="quiet undo" ?disabled=${!history.canUndo} @click=${undo}>
        <span aria-hidden="true">↶</span> ${words.undo}
      </button>
      <button type="button" class="quiet redo" ?disabled=${!history.canRedo} @click=${redo}>
        <span aria-hidden="true">↷</span> ${words.redo}
      </button>
      <button type="button" class="quiet show-keys" @click=${showKeys}><span aria-hidden="true">?</span><span class="heard">${texts.keys.show}</span></button>
    </span>
  </footer>`;
}

// The latest first.
function list({ corrections, outcomes, texts, takeBack }: FrameState): TemplateResult {
  const words = texts.corrections;
  const items = corrections.map((correction, index) => {
    const outcome = outcomes[index];
    return html`<li class=${outcome ?? nothing}>
      <span dir="auto">${correctionInWords(correction, texts)}</span>
      ${outcome === "lost" || outcome === "idle" ? html`<span class="tag">${words[outcome]}</span>` : nothing}
      <button type="button" class="link take-back" @click=${() => takeBack(index)}>${words.takeBack}</button>
    </li>`;
  });
  return html`<ol class="correction-list">
    ${items.reverse()}
  </ol>`;
}
