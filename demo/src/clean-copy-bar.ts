// The bar above the article: what a clean copy leaves out, what it keeps and why, and the way there and back.
import { html, nothing, type TemplateResult } from "lit";
import type { Cut, KeptCopy } from "galley";
import { changeInWords, isGrave } from "galley/changes";
import { en } from "galley/element";

import type { CleanVersion } from "./clean-version.js";
import { removable } from "./removable.js";
import { ROWS_AT_ONCE } from "./row.js";
import { count, excerpt, words } from "./wording.js";

export interface CleanCopyActions {
  show: () => void;
  showWhole: () => void;
  cutChanged: (wanted: boolean) => void;
  putBack: (cut: Cut, isUndone: boolean) => void;
  say: (status: string) => void;
}

export function cleanCopyBar(version: CleanVersion, isShown: boolean, actions: CleanCopyActions): TemplateResult {
  const { report } = version.whole;
  if (!isShown)
    return html`${version.full.cuts.length > 0
      ? html`<p>Repeated in this text: ${removable(report, version.full.cuts)}.</p>
          <button type="button" id="show-clean" @click=${actions.show}>Show clean copy</button>`
      : html`<p>What repeats in this text stays.</p>`}
    ${changedChoice(version, actions)}`;
  const { text, cuts } = version.copy;
  return html`<p><strong>Clean copy</strong>: ${count(text.length, "character")}, ${removable(report, cuts)} left out.</p>
    <span class="buttons">
      <button type="button" id="copy-clean" @click=${() => copyToClipboard(text, actions.say)}>Copy it</button>
      <button type="button" id="show-pasted" @click=${actions.showWhole}>Undo all</button>
    </span>
    ${changedChoice(version, actions)}
    <details class="cuts">
      <summary>What was cut: ${version.full.cuts.length}, what stays: ${version.full.kept.length}</summary>
      ${cutList(version, actions)} ${keptList(version)}
    </details>`;
}

function changedChoice(version: CleanVersion, actions: CleanCopyActions): TemplateResult | typeof nothing {
  const changed = version.changedCopies;
  if (changed === 0) return nothing;
  const stay = `${count(changed, "copy stays", "copies stay")}: a number or a name differs.`;
  const go = `${count(changed, "copy", "copies")} with another number or name ${changed === 1 ? "goes" : "go"} too.`;
  return html`<p class="changed-choice">
    <span class="warning-sign">${version.cutsChanged ? go : stay}</span>
    <label>
      <input
        type="checkbox"
        id="cut-changed"
        .checked=${version.cutsChanged}
        @change=${(event: Event) => actions.cutChanged((event.currentTarget as HTMLInputElement).checked)}
      />
      Cut ${changed === 1 ? "it" : "these"} too
    </label>
  </p>`;
}

function cutList(version: CleanVersion, actions: CleanCopyActions): TemplateResult {
  const { cuts } = version.full;
  return html`<ol class="cut-list">
    ${cuts.slice(0, ROWS_AT_ONCE).map((cut) => {
      const isUndone = version.isUndone(cut);
      return html`<li class=${isUndone ? "undone" : ""}>
        <button type="button" class="quiet" @click=${() => actions.putBack(cut, !isUndone)}>
          ${isUndone ? "Cut again" : "Put back"}<span class="heard">: ${cut.text.slice(0, 40)}</span>
        </button>
        <span dir="auto">${excerpt(cut.text.trim())}</span>
      </li>`;
    })}
    ${andMore(cuts)}
  </ol>`;
}

function keptList(version: CleanVersion): TemplateResult | typeof nothing {
  const { kept } = version.full;
  if (kept.length === 0) return nothing;
  return html`<ul class="kept-list">
    ${kept.slice(0, ROWS_AT_ONCE).map(
      (place) => html`<li>
        <b>Stays:</b> <span dir="auto">${excerpt(words(version.whole.text, version.copyAt(place)))}</span>
        <small>${reason(place, version)}</small>
      </li>`,
    )}
    ${andMore(kept)}
  </ul>`;
}

function reason(place: KeptCopy, version: CleanVersion): TemplateResult {
  if (place.reason === "original") return html`because other passages repeat what stands in it alone`;
  if (place.reason === "overlap") return html`because it shares words with a copy that stays`;
  const { text, report } = version.whole;
  const copy = version.copyAt(place);
  const pair = { originalText: text, original: report.duplicates[place.group]!.spans[0]!, copyText: text, copy };
  const grave = copy.changes.filter(isGrave).slice(0, 3);
  return html`${grave.map((change, i) => html`${i > 0 ? "; " : nothing}${changeInWords(change, pair, en)}`)}`;
}

function andMore(items: readonly unknown[]): TemplateResult | typeof nothing {
  return items.length > ROWS_AT_ONCE ? html`<li>and ${(items.length - ROWS_AT_ONCE).toLocaleString("en")} more</li>` : nothing;
}

async function copyToClipboard(text: string, say: (status: string) => void): Promise<void> {
  const copied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  say(copied ? "The clean copy is on the clipboard." : "This browser does not let the page copy.");
}
