// The bar above the article: what a clean copy leaves out, what it keeps and why, and the way there and back.
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { KeptCopy } from "galley";
import { changeInWords, excerpt, isGrave, words } from "galley/changes";

import { copy } from "../clipboard.js";
import type { Desk } from "../desk.js";
import { removable } from "../removable.js";
import { ROWS_AT_ONCE } from "../rows.js";

export function cleanCopyBar(desk: Desk): TemplateResult {
  const { clean, isClean, shown, progress, texts } = desk;
  const hasCopies = clean.whole.report.duplicates.some(({ quotation }) => !quotation);
  // While another text is being read, its buttons would be about the text before.
  return html`<fieldset
    id="clean-bar"
    class="clean-bar"
    aria-label=${texts.clean.label}
    ?hidden=${shown.text === "" || (!isClean && !hasCopies)}
    ?disabled=${progress !== null}
  >
    ${isClean ? cleanBar(desk) : wholeBar(desk)}
  </fieldset>`;
}

function wholeBar(desk: Desk): TemplateResult {
  const { clean, texts } = desk;
  const { cuts } = clean.full;
  return html`${cuts.length > 0
    ? html`<p>${texts.clean.repeated(removable(clean.whole.report, cuts, texts.clean))}</p>
        <button type="button" id="show-clean" @click=${() => showClean(desk)}>${texts.clean.show}</button>`
    : html`<p>${texts.clean.nothingGoes}</p>`}
  ${changedChoice(desk)}`;
}

function cleanBar(desk: Desk): TemplateResult {
  const { clean, texts } = desk;
  const { text, cuts } = clean.copy;
  return html`<p>
      <strong>${texts.clean.title}</strong>: ${texts.clean.length(text.length, removable(clean.whole.report, cuts, texts.clean))}
    </p>
    <span class="buttons">
      <button type="button" id="copy-clean" @click=${() => copy(desk, text, texts.clean.title)}>${texts.clean.copy}</button>
      <button type="button" id="show-pasted" @click=${() => showWhole(desk)}>${texts.clean.undo}</button>
    </span>
    ${changedChoice(desk)}
    <details class="cuts">
      <summary>${texts.clean.summary(clean.full.cuts.length, clean.full.kept.length)}</summary>
      ${cutList(desk)} ${keptList(desk)}
    </details>`;
}

// The button that was pressed makes place for the one that leads back.
async function showClean(desk: Desk): Promise<void> {
  await desk.showClean();
  document.getElementById("show-pasted")?.focus();
}

function showWhole(desk: Desk): void {
  desk.showWhole();
  document.getElementById("show-clean")?.focus();
}

function changedChoice(desk: Desk): TemplateResult | typeof nothing {
  const { clean, texts } = desk;
  const changed = clean.changedCopies;
  if (changed === 0) return nothing;
  return html`<p class="changed-choice">
    <span class="warning-sign">${clean.cutsChanged ? texts.clean.changedGo(changed) : texts.clean.changedStay(changed)}</span>
    <label>
      <input
        type="checkbox"
        id="cut-changed"
        .checked=${live(clean.cutsChanged)}
        @change=${(event: Event) => desk.cutChanged((event.currentTarget as HTMLInputElement).checked)}
      />
      ${texts.clean.cutThese(changed)}
    </label>
  </p>`;
}

function cutList(desk: Desk): TemplateResult {
  const { clean, texts } = desk;
  const { cuts } = clean.full;
  return html`<ol class="cut-list">
    ${cuts.slice(0, ROWS_AT_ONCE).map((cut) => {
      const isUndone = clean.isUndone(cut);
      return html`<li class=${isUndone ? "undone" : ""}>
        <button type="button" class="quiet" @click=${() => desk.putBack(cut, !isUndone)}>
          ${isUndone ? texts.clean.cutAgain : texts.clean.putBack}<span class="heard">: ${cut.text.slice(0, 40)}</span>
        </button>
        <span dir="auto">${excerpt(cut.text.trim())}</span>
      </li>`;
    })}
    ${andMore(cuts, desk)}
  </ol>`;
}

function keptList(desk: Desk): TemplateResult | typeof nothing {
  const { clean, texts } = desk;
  const { kept } = clean.full;
  if (kept.length === 0) return nothing;
  return html`<ul class="kept-list">
    ${kept.slice(0, ROWS_AT_ONCE).map(
      (place) => html`<li>
        <b>${texts.clean.stays}</b> <span dir="auto">${excerpt(words(clean.whole.text, clean.copyAt(place)))}</span>
        <small>${reason(place, desk)}</small>
      </li>`,
    )}
    ${andMore(kept, desk)}
  </ul>`;
}

function reason(place: KeptCopy, { clean, texts, panelTexts }: Desk): unknown {
  if (place.reason === "original") return texts.clean.original;
  if (place.reason === "overlap") return texts.clean.overlap;
  const { text, report } = clean.whole;
  const copyHere = clean.copyAt(place);
  const pair = { originalText: text, original: report.duplicates[place.group]!.spans[0]!, copyText: text, copy: copyHere };
  const grave = copyHere.changes.filter(isGrave).slice(0, 3);
  return grave.map((change, i) => html`${i > 0 ? "; " : nothing}${changeInWords(change, pair, panelTexts)}`);
}

function andMore(items: readonly unknown[], { texts }: Desk): TemplateResult | typeof nothing {
  return items.length > ROWS_AT_ONCE ? html`<li>${texts.clean.more(items.length - ROWS_AT_ONCE)}</li>` : nothing;
}
