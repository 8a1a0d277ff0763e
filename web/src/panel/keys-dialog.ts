// The list of the keys.
import { html, type TemplateResult } from "lit";

import type { Texts } from "../texts/texts.js";

/** Shown by `showModal`; Escape and its button close it. */
export function keysDialog({ keys, language }: Texts): TemplateResult {
  const close = (event: Event): void => (event.currentTarget as HTMLElement).closest("dialog")?.close();
  return html`<dialog part="keys" class="keys" lang=${language} aria-labelledby="keys-title">
    <h2 id="keys-title">${keys.title}</h2>
    <table>
      <tbody>
        ${keys.list.map(
          ([pressed, meaning]) =>
            html`<tr>
              <th scope="row">${pressed.map((key, i) => html`${i > 0 ? " " : ""}<kbd>${key}</kbd>`)}</th>
              <td>${meaning}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <button type="button" class="close" @click=${close}>${keys.close}</button>
  </dialog>`;
}
