// The second text, and what it has in common with the article; and the button that opens both.
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Comparison, Span } from "galley";
import type { GalleyProof } from "galley/element";

import { complaint, type Desk } from "../desk.js";
import { sharedList } from "./shared-list.js";

export function comparePart(desk: Desk): TemplateResult {
  const { comparing, texts } = desk;
  const { compare } = texts;
  const write = (event: Event): void => comparing.write((event.currentTarget as HTMLTextAreaElement).value);
  return html`<div id="compare" class="compare" ?hidden=${!comparing.isOpen}>
      <div class="paste-head">
        <label for="other">${compare.label}</label>
        <div class="buttons">
          <button type="button" id="other-sample" @click=${() => comparing.sample()}>${compare.sample}</button>
          <button type="button" id="compare-close" class="quiet" @click=${() => toggle(desk, false)}>${compare.close}</button>
        </div>
      </div>
      <textarea
        id="other"
        rows="5"
        spellcheck="false"
        autocomplete="off"
        placeholder=${compare.placeholder}
        .value=${live(comparing.other)}
        @input=${write}
      ></textarea>
      <p id="compare-status" class="status" role="status">${status(desk)}</p>
      <div id="shared" ?hidden=${comparing.compared === null}>
        <h2>${compare.title}</h2>
        <div id="shared-list">
          ${comparing.compared ? sharedList(comparing.compared, desk, (span) => reveal(desk, span)) : nothing}
        </div>
      </div>
    </div>`;
}

export function compareButton(desk: Desk): TemplateResult {
  const { comparing, texts } = desk;
  return html`<button
    type="button"
    id="compare-open"
    class="quiet"
    aria-expanded=${comparing.isOpen}
    aria-controls="compare"
    @click=${() => toggle(desk, !comparing.isOpen)}
  >
    ${texts.compare.open}
  </button>`;
}

function toggle(desk: Desk, isOpen: boolean): void {
  desk.comparing.toggle(isOpen);
  document.getElementById(isOpen ? "other" : "compare-open")?.focus();
}

function reveal({ comparing }: Desk, span: Span): void {
  document.querySelector<GalleyProof>("#proof")?.reveal(span);
  comparing.choose(span);
}

function status({ comparing, texts }: Desk): string {
  if (comparing.problem !== null) return complaint(comparing.problem)(texts);
  return comparing.compared ? texts.compare.shares(...shares(comparing.compared.comparison, texts.language)) : "";
}

// Of the article and of the other text, in percent.
function shares({ documents: [here, there] }: Comparison, language: string): [string, string] {
  const percent = (share = 0): string => share.toLocaleString(language, { style: "percent" });
  return [percent(here?.share), percent(there?.share)];
}
