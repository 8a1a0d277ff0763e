// Passages that stand in the text more than once.
import { html, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";

import type { PanelContext } from "../panel-context.js";
import { ShownRows } from "../parts/shown-rows.js";
import { duplicateRow } from "./duplicate-row.js";

export class DuplicatesPanel {
  readonly #rows: ShownRows;
  #text: string | null = null;

  constructor(update: () => void) {
    this.#rows = new ShownRows(update);
  }

  render(context: PanelContext): TemplateResult {
    const { text, report, selected, texts } = context;
    if (text !== this.#text) this.#rows.reset();
    this.#text = text;
    const groups = report.duplicates.map((group, index) => ({ group, index }));
    if (groups.length === 0) return html`<p class="none">${texts.duplicates.none}</p>`;
    const page = this.#rows.page(groups, selected?.kind === "duplicate" ? selected.index : -1);
    return html`<p class="sum">${texts.duplicates.repeats(groups.length)}.</p>
      ${this.#rows.earlier(texts)}
      <ol class="rows">
        ${page.map(({ group, index }) => keyed(index, duplicateRow(group, index, context)))}
      </ol>
      ${this.#rows.more(texts)}`;
  }
}
