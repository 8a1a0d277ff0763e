// Ticks the mentions of an entity that are of something else.
import { html, nothing, type TemplateResult } from "lit";

import type { Entity } from "../../report.js";
import type { PanelContext } from "../panel-context.js";
import { around } from "../parts/around.js";
import { MOST_PLACES } from "../parts/row.js";

export interface SplitForm {
  entity: Entity;
  error: string | null;
  /** In the tag of the first box, for the focus. */
  focus: unknown;
  /** Indices of the mentions that were ticked. */
  split: (mentions: number[]) => void;
}

export function splitForm({ entity, error, focus, split }: SplitForm, { text, texts }: PanelContext): TemplateResult {
  const { editing } = texts;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    split(new FormData(event.currentTarget as HTMLFormElement).getAll("mention").map(Number));
  };
  return html`<form class="split" @submit=${submit}>
    <fieldset aria-describedby="split-note">
      <legend>${editing.split}</legend>
      ${entity.mentions.slice(0, MOST_PLACES).map(
        (mention, i) => html`<label>
          <input type="checkbox" name="mention" value=${i} ${i === 0 ? focus : nothing} />
          <span dir="auto">${around(text, mention)}</span>
        </label>`,
      )}
    </fieldset>
    <p id="split-note" class="note" role="alert">${error}</p>
    <button type="submit" class="quiet">${editing.splitButton}</button>
  </form>`;
}
