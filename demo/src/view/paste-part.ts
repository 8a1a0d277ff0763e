// Where a text comes in: the box, files, what is known of the article, and how its reading goes.
import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { ACCEPTED_FILES } from "galley/read";

import type { About } from "../about.js";
import type { Desk } from "../desk.js";
import { onPaste } from "../getting-in.js";
import { compareButton } from "./compare-part.js";

export function pastePart(desk: Desk): TemplateResult {
  const { texts, isBoxOpen } = desk;
  const { box } = texts;
  const write = (event: Event): void => desk.write((event.currentTarget as HTMLTextAreaElement).value);
  return html`<section class="paste" aria-labelledby="paste-label">
    <div class="paste-head">
      <label id="paste-label" for="paste">${box.label}</label>
      ${statusLine(desk)}
      <div class="buttons">
        <button type="button" id="edit" class="quiet" ?hidden=${desk.pasted === ""} aria-expanded=${isBoxOpen} aria-controls="box" @click=${() => desk.foldBox(!isBoxOpen)}>
          ${isBoxOpen ? box.fold : box.edit}
        </button>
        ${compareButton(desk)} ${fileButton(desk)}
        <button type="button" id="sample" @click=${() => desk.openSample()}>${box.sample}</button>
        <button type="button" id="clear" class="quiet" @click=${() => clear(desk)}>${box.clear}</button>
      </div>
    </div>
    <p id="problem" class="problem" role="alert" ?hidden=${desk.problem === null}>${desk.problem?.(texts)}</p>
    <div id="box" ?hidden=${!isBoxOpen}>
      <textarea
        id="paste"
        rows="6"
        spellcheck="false"
        autocomplete="off"
        placeholder=${box.placeholder}
        .value=${live(desk.pasted)}
        @input=${write}
        @paste=${(event: ClipboardEvent) => onPaste(event, desk)}
      ></textarea>
      ${aboutArticle(desk)} ${keepChoice(desk)}
    </div>
  </section>`;
}

function clear(desk: Desk): void {
  void desk.open("");
  document.getElementById("paste")?.focus();
}

function statusLine(desk: Desk): TemplateResult {
  const { texts, progress, status } = desk;
  return html`<div class="status-line">
    <p id="status" class="status" role="status" .textContent=${live(status(texts))}></p>
    <p class="reading" ?hidden=${progress === null}>
      <label>${texts.status.reading} <progress id="progress" max="1" .value=${progress?.done ?? 0}></progress></label>
      <button type="button" id="cancel" class="quiet" @click=${() => desk.cancel()}>${texts.status.cancel}</button>
    </p>
  </div>`;
}

// The input is not shown, but it is what opens the system's dialog; the button is what has the focus.
function fileButton(desk: Desk): TemplateResult {
  const read = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) void desk.openFile(file);
    input.value = ""; // so that the same file can be chosen again
  };
  return html`<button type="button" id="choose" @click=${() => document.getElementById("file")?.click()}>${desk.texts.box.choose}</button>
    <input id="file" type="file" accept=${ACCEPTED_FILES} hidden @change=${read} />`;
}

function aboutArticle(desk: Desk): TemplateResult {
  const { about, texts } = desk;
  const set = (field: keyof About) => (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    desk.describe({ [field]: input.validity.valid ? input.value : "" });
  };
  return html`<details id="about" class="about">
    <summary>${texts.about.summary}</summary>
    <div class="fields">
      <label>${texts.about.title} <input id="article-title" .value=${live(about.title)} @change=${set("title")} /></label>
      <label>
        ${texts.about.address}
        <input id="article-address" type="url" placeholder="https://" .value=${live(about.address)} @change=${set("address")} />
      </label>
      <label>
        ${texts.about.date}
        <input
          id="article-date"
          type="date"
          min="0001-01-01"
          max="9999-12-31"
          aria-describedby="article-date-note"
          .value=${about.date}
          @change=${set("date")}
        />
      </label>
    </div>
    <small id="article-date-note">${texts.about.dateNote}</small>
  </details>`;
}

function keepChoice(desk: Desk): TemplateResult {
  const change = (event: Event): void => void desk.keepWork((event.currentTarget as HTMLInputElement).checked);
  return html`<p class="keep">
    <label><input type="checkbox" id="keep" aria-describedby="keep-note" .checked=${live(desk.keepsWork)} @change=${change} /> ${desk.texts.keep.label}</label>
    <small id="keep-note">${desk.texts.keep.note}</small>
  </p>`;
}
