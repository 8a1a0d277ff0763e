// The article with its marks and panels, and the bars above it.
import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { live } from "lit/directives/live.js";
import { LAYERS, type GalleyProof, type LayerName } from "galley/element";

import type { Desk } from "../desk.js";
import { legendOf } from "../legend.js";
import { cleanCopyBar } from "./clean-copy-bar.js";
import { exportMenu } from "./export-menu.js";
import { quoteBar } from "./quote-bar.js";

export function articleSection(desk: Desk): TemplateResult {
  const { texts, shown, view } = desk;
  return html`<section class="article" aria-labelledby="article-heading">
    <h2 id="article-heading" class="heard">${texts.article.title}</h2>
    <div class="toolbar">
      ${layerChoice(desk)} ${legend(desk)}
      <div class="buttons">
        ${quoteBar(desk)} ${exportMenu(desk)}
        <button type="button" id="print" class="quiet" @click=${() => print()}>${texts.article.print}</button>
      </div>
    </div>
    ${cleanCopyBar(desk)}
    <galley-proof
      id="proof"
      panel=${view.panel ?? nothing}
      mute=${view.mute ?? nothing}
      locale=${texts.language}
      layers=${[...desk.layers].join(" ")}
      .analyzer=${desk.analyzer}
      .text=${shown.text}
      .report=${shown.report}
      .corrections=${live(desk.corrections)}
      @galley-view=${({ detail }: CustomEvent<{ panel: string; mute: string | null }>) => desk.look(detail)}
      @galley-corrections=${({ currentTarget }: Event) => desk.correct((currentTarget as GalleyProof).corrections)}
      @galley-select=${({ currentTarget }: Event) => desk.select((currentTarget as GalleyProof).selected)}
    ></galley-proof>
  </section>`;
}

function layerChoice(desk: Desk): TemplateResult {
  const { article } = desk.texts;
  return html`<fieldset class="layers">
    <legend class="heard">${article.layers}</legend>
    ${LAYERS.map(
      (layer) => html`<label>
        <input
          type="checkbox"
          name="layer"
          value=${layer}
          .checked=${desk.layers.has(layer)}
          @change=${(event: Event) => desk.showLayer(layer, (event.currentTarget as HTMLInputElement).checked)}
        />
        ${article.layer[layer]} <output id="count-${layer}">${count(desk, layer)}</output>
      </label>`,
    )}
  </fieldset>`;
}

function count({ shown, texts }: Desk, layer: LayerName): string {
  return shown.report[layer].length.toLocaleString(texts.language);
}

function legend({ texts, analyzer }: Desk): TemplateResult {
  const key = (): TemplateResult => {
    const { text, report } = legendOf(texts.legend);
    return html`<galley-proof id="legend" locale=${texts.language} .analyzer=${analyzer} .text=${text} .report=${report}></galley-proof>`;
  };
  return html`<details class="legend">
    <summary>${texts.article.key}</summary>
    ${guard([texts], key)}
  </details>`;
}
