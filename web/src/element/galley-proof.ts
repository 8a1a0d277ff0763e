// <galley-proof>: an article with its repeats, its quotes, its names and what is to be checked marked in it, and on wish
// with panels beside it that list all of that.
import { html, nothing, type PropertyDeclarations, type PropertyValues } from "lit";

import type { FrameState } from "../panel/frame-state.js";
import type { Frame } from "../panel/frame.js";
import { PANELS, panelOf, type PanelName } from "../panel/panels.js";
import type { FindingKind, Span } from "../report.js";
import { en } from "../texts/en.js";
import { loadTexts } from "../texts/load-texts.js";
import type { Texts } from "../texts/texts.js";
import { CorrectedText } from "./corrected-text.js";
import { fire, type GalleyProofEventMap } from "./events.js";
import { isForField, wishOf, type Wish } from "./keys.js";
import { MarkedText } from "./marked-text.js";
import { chosenMarks, marksOf, type Mark } from "./marks.js";
import { LAYERS, passageIn, tellPassage, type Passage } from "./passage.js";
import { styles } from "./styles.js";
import { isSame, passageFor } from "./walk.js";

/**
 * Shows its own text content, as plain text, with the layers of a report marked in it. The text stands in the document,
 * so it can be read before this class or any wasm has arrived:
 *
 *     <galley-proof panel="speakers">“Photos are a serious matter,” Putin replied.</galley-proof>
 *
 * It analyses its text by itself, and anew whenever the text changes, unless `report` is set along with the text.
 *
 * @slot - the text; elements in it count by their words alone
 * @slot status - what a page says above the text; without it, of a text over 100,000 units how far its analysis is
 * @fires galley-progress - an analysis began, or a stage of it; `detail` is the `Progress`, or null when it is over
 * @fires galley-report - a text was analysed; `detail` is the report. Not fired for a report set from outside.
 * @fires galley-select - a person chose a passage in the text or in a panel; `detail` is the `Passage`, whose index counts
 *   in `correctedReport`, or null when they let go of it
 * @fires galley-corrections - a person corrected something, or took it back; `detail` is the list of corrections
 * @fires galley-view - a person opened another panel, be it by choosing what it lists, or muted a kind of findings; `detail` has `panel` and `mute`
 * @fires galley-error - the analysis failed, or the panels or the words of `locale` did not load; `detail` is the error. The text stays.
 * @csspart text - the text with its marks
 * @csspart progress - how far the analysis of a long text is, and the button that ends it
 * @csspart article - the text and the strip above it
 * @csspart strip - who speaks where, as a picture of the article
 * @csspart panel - the panels beside the text; on a narrow element a sheet at its foot
 * @csspart tabs - the row of tabs
 * @csspart tab - one tab
 * @csspart corrections - undo, redo and the list of corrections, below each panel
 * @csspart keys - the dialog with the list of keys
 * @cssprop --galley-measure - the greatest width of the article beside a panel
 * @cssprop --galley-top - how far from the top of the window the panels stay, below a bar that a page keeps there
 * @cssprop --galley-serif - letters of the text and of words from it
 * @cssprop --galley-sans - letters of the panels
 * @cssprop --galley-paper - behind what is set off
 * @cssprop --galley-sheet - behind the panels
 * @cssprop --galley-ink - words
 * @cssprop --galley-soft - words beside the point
 * @cssprop --galley-rule - lines between things
 * @cssprop --galley-accent - what can be pressed, and what is chosen in a panel
 * @cssprop --galley-accent-back - behind it
 * @cssprop --galley-warm - verbs of speech and values
 * @cssprop --galley-warm-back - behind them
 * @cssprop --galley-alarm - warnings
 * @cssprop --galley-alarm-back - behind them
 * @cssprop --galley-copy - the line through a copy
 * @cssprop --galley-copy-text - the words of a copy
 * @cssprop --galley-quote - the line under what was said
 * @cssprop --galley-quote-back - behind what was said
 * @cssprop --galley-cue-text - the words that report
 * @cssprop --galley-scare - the line under words in marks that nobody uttered
 * @cssprop --galley-person - the line under people
 * @cssprop --galley-organization - the line under organizations
 * @cssprop --galley-place - the line under places
 * @cssprop --galley-other - the line under all other names
 * @cssprop --galley-unsure - the dots above what is unsure
 * @cssprop --galley-finding - the line under findings worth a look
 * @cssprop --galley-finding-high - the line under findings that are probably faults
 * @cssprop --galley-finding-low - the line under findings of style
 * @cssprop --galley-selected - the lines of what is chosen
 * @cssprop --galley-selected-back - behind it
 * @cssprop --galley-selected-pale - behind what belongs to it
 * @cssprop --galley-selected-text - its words
 * @cssprop --galley-wording - the line above changed words
 * @cssprop --galley-wording-back - behind them
 * @cssprop --galley-wording-text - the words themselves
 * @cssprop --galley-grave - the line above changed numbers and names
 * @cssprop --galley-grave-back - behind them
 * @cssprop --galley-grave-text - the words themselves
 * @cssprop --galley-flash-back - behind what was just scrolled to
 * @cssprop --galley-flash-text - its words
 */
export class GalleyProof extends CorrectedText {
  static override readonly styles = styles;
  static override readonly properties: PropertyDeclarations = {
    layers: { type: String, reflect: true },
    panel: { type: String, reflect: true },
    mute: { type: String, reflect: true },
    locale: { type: String },
    texts: { attribute: false },
  };

  /** The layers to mark, separated by spaces: any of `duplicates`, `quotes`, `entities`, `findings`. Null: all of them. */
  declare layers: string | null;
  /** The panel beside the text: `findings`, `speakers`, `entities`, `duplicates`; any other word is the first. Null: none. */
  declare panel: string | null;
  /** Kinds of findings (`FindingKind`) that are neither marked nor listed, separated by spaces. */
  declare mute: string | null;
  /** The language of the interface, `en` or `de`, as in `lang`. Null: English. */
  declare locale: string | null;
  /** The words of the interface. Follows `locale`; set it to give words of your own. */
  declare texts: Texts;

  #marked: MarkedText | null = null;
  #marks: readonly Mark[] = [];
  #marksOf: readonly unknown[] = [];
  #chosenOf: { passage: Passage | null } | null = null;
  #shown: string | null = null;
  #selected: Passage | null = null;
  #frame: Frame | null = null;
  #isLoadingFrame = false;

  constructor() {
    super();
    this.layers = null;
    this.panel = null;
    this.mute = null;
    this.locale = null;
    this.texts = en;
    this.addEventListener("keydown", this.#onKey);
  }

  /** The passage last chosen, by a person or by `select`. */
  get selected(): Passage | null {
    return this.#selected;
  }

  /**
   * Marks all places of an item of `correctedReport` as chosen and scrolls to the passage's own, in the text and in its
   * panel; null chooses nothing. Fires no event.
   */
  select(passage: Passage | null): void {
    this.#select(passage);
    if (passage) this.reveal(passage.span);
  }

  /** Scrolls to a stretch of the text and lights it for a moment. */
  reveal(span: Span): void {
    void this.updateComplete.then(() => this.#marked?.reveal(span));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#paint();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#marked?.clear();
    this.#marksOf = [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has("report")) this.#selected = null;
    if (changed.has("locale") && (this.hasUpdated || this.locale !== null)) void this.#loadTexts();
    if (this.panel !== null && !this.#frame) void this.#loadFrame();
    this.#frame?.hostUpdate();
  }

  protected override render(): unknown {
    const frame = this.panel === null ? null : this.#frame;
    const state = frame ? this.#state() : null;
    return html`<slot name="status">${this.#status()}</slot>
      <div class=${frame ? "desk" : nothing}>
        <div class="columns">
          <div part="article">
            ${frame && state ? frame.strip(state) : nothing}
            <div
              part="text"
              tabindex="0"
              role="group"
              aria-label=${this.texts.element.label}
              @click=${this.#onClick}
              @pointermove=${this.#onPointerMove}
            ></div>
            <span class="anchor"></span>
          </div>
          ${frame && state ? frame.side(state) : nothing}
        </div>
      </div>
      <p class="spoken" aria-live="polite"></p>`;
  }

  #status(): unknown {
    const { shownProgress: progress, texts } = this;
    if (!progress) return nothing;
    const { stages, cancel } = texts.progress;
    return html`<p part="progress">
      <label>${stages[progress.stage]} <progress max="1" .value=${progress.done}></progress></label>
      <button type="button" @click=${this.cancel}>${cancel}</button>
    </p>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#marked ??= new MarkedText(this.#part('[part="text"]'), this.#part(".anchor"));
    if (this.#shown !== this.textRead) {
      this.#marked.show(this.textRead);
      this.#shown = this.textRead;
    }
    this.#paint();
    this.#frame?.hostUpdated(this.#marked.blocks, this.panel === null ? null : this.#state());
    super.updated(changed);
  }

  // Anew only when something changed: the panels ask for many updates that have nothing to do with the text.
  #paint(): void {
    if (!this.isConnected) return; // when it is in the page again
    const report = this.correctedReport;
    const given = [report, this.textRead, this.layers, this.mute];
    if (given.some((value, i) => value !== this.#marksOf[i])) {
      const named = this.layers?.split(/\s+/) ?? LAYERS;
      const layers = new Set(LAYERS.filter((layer) => named.includes(layer)));
      this.#marks = report ? marksOf(report, this.textRead, layers, this.#muted()) : [];
      this.#marksOf = given;
      this.#chosenOf = null;
    }
    if (this.#chosenOf?.passage === this.#selected) return;
    this.#chosenOf = { passage: this.#selected };
    const chosen = report && this.#selected ? chosenMarks(report, this.#selected) : [];
    this.#marked?.paint(this.#marks, chosen);
  }

  #muted(): ReadonlySet<FindingKind> {
    return new Set((this.mute?.split(/\s+/) ?? []).filter((kind) => kind !== "") as FindingKind[]);
  }

  get #openPanel(): PanelName {
    return PANELS.find((name) => name === this.panel) ?? "findings";
  }

  #state(): FrameState {
    const { corrected, history } = this;
    return {
      text: this.textRead,
      report: corrected?.report ?? null,
      corrections: history.corrections,
      outcomes: corrected?.outcomes ?? [],
      history,
      texts: this.texts,
      selected: this.#selected,
      muted: this.#muted(),
      panel: this.#openPanel,
      choose: (passage) => this.#choose(passage, true),
      correct: (correction) => this.stepByHand((history) => history.add(correction)),
      takeBack: (index) => this.stepByHand((history) => history.remove(index)),
      undo: () => this.stepByHand((history) => history.undo()),
      redo: () => this.stepByHand((history) => history.redo()),
      mute: (kinds) => this.#view(this.#openPanel, kinds.join(" ") || null),
      reveal: (span) => this.reveal(span),
      open: (panel) => this.#view(panel, this.mute),
    };
  }

  #view(panel: PanelName, mute: string | null): void {
    if (panel === this.panel && mute === this.mute) return;
    Object.assign(this, { panel, mute });
    fire(this, "galley-view", { panel, mute });
  }

  protected override correctionsChanged(): void {
    const report = this.correctedReport;
    this.#selected = report && this.#selected && passageIn(report, this.#selected);
  }

  async #loadTexts(): Promise<void> {
    const { locale } = this;
    try {
      const texts = await loadTexts(locale);
      if (locale === this.locale) this.texts = texts;
    } catch (error) {
      fire(this, "galley-error", error);
    }
  }

  async #loadFrame(): Promise<void> {
    if (this.#isLoadingFrame) return;
    this.#isLoadingFrame = true;
    try {
      const { Frame } = await import("../panel/frame.js");
      this.#frame = new Frame(this);
      this.requestUpdate();
    } catch (error) {
      fire(this, "galley-error", error);
    } finally {
      this.#isLoadingFrame = false; // the next update tries again
    }
  }

  // What the open panel lists comes first, then the shorter: a second click on the same words chooses what lies around.
  readonly #onClick = (event: MouseEvent): void => {
    const isListed = (passage: Passage): boolean => this.panel !== null && panelOf(passage.kind) === this.#openPanel;
    const passages = this.#marked?.passagesAt(event) ?? [];
    passages.sort((a, b) => Number(isListed(b)) - Number(isListed(a)));
    const again = passages.findIndex((passage) => isSame(passage, this.#selected));
    const passage = passages[(again + 1) % passages.length];
    if (passage) this.#choose(passage, false);
  };

  readonly #onPointerMove = (event: PointerEvent): void => {
    if (event.pointerType !== "mouse" || !this.#marked) return;
    this.#part('[part="text"]').classList.toggle("pointing", this.#marked.passagesAt(event).length > 0);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isForField(event)) return;
    const wish = wishOf(event, this.#isInText);
    if (wish && this.#grant(wish)) event.preventDefault();
  };

  get #isInText(): boolean {
    return (this.renderRoot as ShadowRoot).activeElement === this.#part('[part="text"]');
  }

  // False if there is nothing to do.
  #grant(wish: Wish): boolean {
    switch (wish.wish) {
      case "undo":
        return this.stepByHand((history) => history.undo());
      case "redo":
        return this.stepByHand((history) => history.redo());
      case "passage":
      case "place": {
        const report = this.correctedReport;
        const passage = report ? passageFor(wish, report, this.#marks, this.#selected) : undefined;
        if (passage) this.#choose(passage, true);
        return passage !== undefined;
      }
      case "back":
        return this.#goBack();
      default:
        if (this.panel === null) return false;
        this.#frame?.grant(wish, this.#state());
        return true;
    }
  }

  #goBack(): boolean {
    if (!this.#isInText) this.#part('[part="text"]').focus({ preventScroll: true });
    else if (this.#selected) this.#choose(null, false);
    else return false;
    return true;
  }

  #speakOf(passage: Passage | null): void {
    const report = this.correctedReport;
    if (!this.hasUpdated || !report) return;
    this.#part(".spoken").textContent = passage ? tellPassage(report, this.textRead, passage, this.#selected, this.texts) : "";
  }

  #select(passage: Passage | null): void {
    this.#speakOf(passage);
    this.#selected = passage;
    if (passage && this.panel !== null) this.panel = panelOf(passage.kind);
    this.requestUpdate();
    if (passage && this.panel !== null) void this.#frame?.showRow(passage);
  }

  #choose(passage: Passage | null, isRevealed: boolean): void {
    if (passage && this.panel !== null) this.#view(panelOf(passage.kind), this.mute);
    this.#select(passage);
    if (passage && isRevealed) this.reveal(passage.span);
    fire(this, "galley-select", passage);
  }

  #part(selector: string): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>(selector)!;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "galley-proof": GalleyProof;
  }
  interface HTMLElementEventMap extends GalleyProofEventMap {}
}
