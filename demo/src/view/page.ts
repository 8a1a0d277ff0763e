// The page.
import { html, nothing, type TemplateResult } from "lit";

import { delivery } from "#delivery";

import type { Desk } from "../desk.js";
import { LANGUAGES } from "../texts/languages.js";
import { articleSection } from "./article-section.js";
import { comparePart } from "./compare-part.js";
import { pastePart } from "./paste-part.js";

export function page(desk: Desk): TemplateResult {
  const { texts } = desk;
  return html`${masthead(desk)} ${versionNotice(desk)}
    <main>
      ${pastePart(desk)} ${comparePart(desk)} ${articleSection(desk)}
      <aside class="intro">${texts.intro.map(([title, words]) => html`<h2>${title}</h2><p>${words}</p>`)}</aside>
    </main>
    <footer>
      <p>${texts.footer}</p>
      ${delivery.singleFile === null
        ? nothing
        : html`<a id="single-file" href=${delivery.singleFile} download="galley.html">${texts.singleFile}</a>`}
    </footer>
    <div id="drop" class="drop" aria-hidden="true"><p>${texts.box.drop}</p></div>`;
}

function masthead(desk: Desk): TemplateResult {
  const choose = (event: Event): void => desk.look({ language: (event.currentTarget as HTMLSelectElement).value });
  return html`<header class="masthead">
    <h1>Galley</h1>
    <p>${desk.texts.tagline}</p>
    <select id="language" aria-label=${desk.texts.languages} @change=${choose}>
      ${LANGUAGES.map(
        ({ language, name }) =>
          html`<option value=${language} lang=${language} ?selected=${language === desk.texts.language}>${name}</option>`,
      )}
    </select>
  </header>`;
}

function versionNotice({ changeVersion, texts }: Desk): TemplateResult {
  return html`<p id="new-version" class="notice" role="status" ?hidden=${changeVersion === null}>
    <span>${changeVersion ? texts.newVersion : nothing}</span>
    <button type="button" id="change-version" @click=${() => changeVersion?.()}>${texts.reload}</button>
  </p>`;
}
