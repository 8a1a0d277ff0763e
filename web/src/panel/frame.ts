// What stands around the text: the strip above it and the panels beside it.
import { html, nothing, type ReactiveElement, type TemplateResult } from "lit";

import type { Wish } from "../element/keys.js";
import type { Passage } from "../element/passage.js";
import type { Block } from "../element/text-surface.js";
import type { Texts } from "../texts/texts.js";
import { correctionsBar } from "./corrections/corrections-bar.js";
import { DuplicatesPanel } from "./duplicates/duplicates-panel.js";
import { EntitiesPanel } from "./entities/entities-panel.js";
import { FindingsPanel } from "./findings/findings-panel.js";
import type { FrameState } from "./frame-state.js";
import { KeptFocus } from "./kept-focus.js";
import { keysDialog } from "./keys-dialog.js";
import { stepRows } from "./parts/step-rows.js";
import { Margin } from "./margin/margin.js";
import type { PanelContext } from "./panel-context.js";
import { panelOf, type PanelName } from "./panels.js";
import { SpeakersPanel } from "./speakers/speakers-panel.js";
import { Strip } from "./strip/strip.js";
import { panelStyles } from "./styles.js";
import { BODY_ID, tabId, tabList } from "./tabs.js";

/** Between a row that was scrolled to and the edge, in pixels. */
const MARGIN = 8;

interface Panel {
  render: (context: PanelContext) => TemplateResult;
}

export class Frame {
  readonly #host: ReactiveElement;
  readonly #panels: Record<PanelName, Panel>;
  readonly #focus = new KeptFocus();
  readonly #strip: Strip;
  readonly #margin = new Margin();
  #isOpen = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#root.adoptedStyleSheets.push(...panelStyles.flatMap(({ styleSheet }) => styleSheet ?? []));
    const update = (): void => host.requestUpdate();
    this.#strip = new Strip(update);
    this.#panels = {
      findings: new FindingsPanel(update),
      speakers: new SpeakersPanel(update),
      entities: new EntitiesPanel(update),
      duplicates: new DuplicatesPanel(update),
    };
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  /** To be called before the host is rendered again … */
  hostUpdate(): void {
    this.#focus.remember(this.#root);
  }

  /** … and after: with what it shows, or null if it shows the text alone. */
  hostUpdated(blocks: readonly Block[], state: FrameState | null): void {
    this.#focus.restore(this.#root);
    this.#margin.show(blocks, state?.report ? { ...state, report: state.report } : null);
  }

  /** The picture of the article above the text. */
  strip(state: FrameState): TemplateResult | typeof nothing {
    return state.report ? this.#strip.render({ ...state, report: state.report }) : nothing;
  }

  /** The panels. On a narrow screen they are a sheet below the text, which can be folded away. */
  side(state: FrameState): TemplateResult {
    const { texts, panel, report } = state;
    const open = (name: PanelName): void => {
      this.#setOpen(true);
      state.open(name);
    };
    return html`<section part="panel" class=${this.#isOpen ? "open" : ""} lang=${texts.language} aria-labelledby="panels-title">
      <h2 id="panels-title" class="heard">${texts.frame.panels}</h2>
      <div class="head">${tabList({ ...state, open })} ${this.#foldButton(texts)}</div>
      <div id=${BODY_ID} class="body" role="tabpanel" aria-labelledby=${tabId(panel)} @keydown=${stepRows}>
        ${report ? this.#panels[panel].render({ ...state, report }) : html`<p class="none">${texts.frame.nothingRead}</p>`}
      </div>
      ${correctionsBar(state, () => this.#showKeys())} ${keysDialog(texts)}
    </section>`;
  }

  /** Does what a key asks of the panels. */
  grant(wish: Extract<Wish, { wish: "panel" | "row" | "keys" }>, state: FrameState): void {
    if (wish.wish === "keys") this.#showKeys();
    else if (wish.wish === "row") void this.#goToRow(state);
    else {
      state.open(wish.panel);
      this.#goToTab(wish.panel);
    }
  }

  // Of what is chosen; without it to the panel that is open.
  async #goToRow({ selected, panel, open }: FrameState): Promise<void> {
    if (!selected) return this.#goToTab(panel);
    open(panelOf(selected.kind));
    await this.showRow(selected);
    this.#rowOf(selected)?.querySelector("button")?.focus({ preventScroll: true });
  }

  #showKeys(): void {
    this.#root.querySelector("dialog")?.showModal();
  }

  #goToTab(panel: PanelName): void {
    this.#setOpen(true);
    this.#root.getElementById(tabId(panel))?.focus({ preventScroll: true });
  }

  /** Shows the row of what was chosen, without moving the page. */
  async showRow(passage: Passage): Promise<void> {
    this.#setOpen(true);
    await this.#host.updateComplete;
    const row = this.#rowOf(passage);
    const body = this.#root.getElementById(BODY_ID);
    if (!row || !body) return;
    const [inner, outer] = [row.getBoundingClientRect(), body.getBoundingClientRect()];
    if (inner.top < outer.top || inner.height > outer.height) body.scrollTop += inner.top - outer.top - MARGIN;
    else if (inner.bottom > outer.bottom) body.scrollTop += inner.bottom - outer.bottom + MARGIN;
  }

  #foldButton({ frame }: Texts): TemplateResult {
    const press = (): void => this.#setOpen(!this.#isOpen);
    return html`<button type="button" class="fold quiet" aria-expanded=${this.#isOpen} aria-controls=${BODY_ID} @click=${press}>
      <span aria-hidden="true">${this.#isOpen ? "▾" : "▴"}</span>
      <span class="heard">${this.#isOpen ? frame.hideSheet : frame.showSheet}</span>
    </button>`;
  }

  #setOpen(isOpen: boolean): void {
    if (isOpen === this.#isOpen) return;
    this.#isOpen = isOpen;
    this.#host.requestUpdate();
  }

  #rowOf({ kind, index }: Passage): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(`.row[data-kind="${kind}"][data-index="${index}"]`);
  }
}
