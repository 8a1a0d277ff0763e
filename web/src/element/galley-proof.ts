// <galley-proof>: an article with its repeats, its quotes and its names marked.
import { LitElement, html, type PropertyValues } from "lit";

import type { Analyzer } from "../analyzer.js";
import type { Report, Span } from "../report.js";
import { chosenMarks, marksOf, type Mark } from "./marks.js";
import { createPainter, type Painter } from "./painter.js";
import { LAYERS, describeItem, describePassage, type LayerName, type Passage } from "./passage.js";
import { sharedAnalyzer } from "./shared-analyzer.js";
import { styles } from "./styles.js";
import { TextSurface, covers } from "./text-surface.js";
import { isSame, nextPassage, nextPlace } from "./walk.js";

const FLASH_MILLISECONDS = 1200;
const LABEL =
  "Marked text. Left and right arrow keys go from passage to passage, with shift through the places of the chosen one; " +
  "escape lets go of it.";

/**
 * Shows its own text content, as plain text, with the layers of a report marked in it. The text stands in the document,
 * so it can be read before this class or any wasm has arrived:
 *
 *     <galley-proof layers="quotes entities">“Photos are a serious matter,” Putin replied.</galley-proof>
 *
 * It analyses its text by itself, and anew whenever the text changes, unless `report` is set along with the text.
 *
 * @fires galley-report - a text was analysed; `detail` is the report. Not fired for a report set from outside.
 * @fires galley-select - a person chose a marked passage; `detail` is the `Passage`, or null when they let go of it
 * @fires galley-error - the analysis failed; `detail` is the error. The text stays, without marks.
 */
export class GalleyProof extends LitElement {
  static override readonly styles = styles;
  static override readonly properties = {
    layers: { type: String, reflect: true },
    date: { type: String },
    report: { attribute: false },
    analyzer: { attribute: false },
  };

  /** The layers to mark, separated by spaces: any of `duplicates`, `quotes`, `entities`. Null: all of them. */
  declare layers: string | null;
  /** The day the text is dated, `YYYY-MM-DD`, from which "Tuesday" is counted (see `AnalyzeOptions`). Null: not known. */
  declare date: string | null;
  /** The report of the text. Set it to show one made elsewhere; null while there is none. */
  declare report: Report | null;
  /** Analyses the text. Null: one that all elements of the page share, in a worker of this package's own. */
  declare analyzer: Analyzer | null;

  #shownText = "";
  #ownReport: Report | null = null;
  #surface: TextSurface | null = null;
  #painter: Painter | null = null;
  #marks: readonly Mark[] = [];
  #selected: Passage | null = null;
  #flashed: Span | null = null;
  #flashTimer: ReturnType<typeof setTimeout> | undefined;
  #running: AbortController | null = null;
  readonly #contentObserver = new MutationObserver(() => this.requestUpdate());

  constructor() {
    super();
    this.layers = null;
    this.date = null;
    this.report = null;
    this.analyzer = null;
  }

  /** The text shown: the element's text content. Offsets of the report count its UTF-16 units. */
  get text(): string {
    return this.textContent ?? "";
  }
  set text(text: string) {
    if (text === this.text) return;
    this.textContent = text;
    this.requestUpdate();
  }

  /** The passage last chosen, by a person or by `select`. */
  get selected(): Passage | null {
    return this.#selected;
  }

  /** Marks all places of an item as chosen and scrolls to the passage's own; null chooses nothing. Fires no event. */
  select(passage: Passage | null): void {
    this.#speak(passage);
    this.#selected = passage;
    if (passage) this.reveal(passage.span);
    else this.#paint();
  }

  /** Scrolls to a stretch of the text and lights it for a moment. */
  reveal(span: Span): void {
    void this.updateComplete.then(() => {
      this.#scrollTo(span);
      this.#flash(span);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#contentObserver.observe(this, { childList: true, characterData: true, subtree: true });
    if (!this.hasUpdated) return;
    this.#paint();
    if (this.#shownText !== "") void this.#analyze();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#contentObserver.disconnect();
    this.#running?.abort();
    this.#painter?.clear();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const textChanged = this.text !== this.#shownText;
    const isOutdated = textChanged || (changed.has("date") && this.report === this.#ownReport);
    if (isOutdated && !changed.has("report")) this.report = null;
    if (isOutdated || changed.has("report")) this.#selected = this.#flashed = null;
  }

  protected override render(): unknown {
    return html`<div
        part="text"
        tabindex="0"
        role="group"
        aria-label=${LABEL}
        @click=${this.#onClick}
        @keydown=${this.#onKey}
        @pointermove=${this.#onPointerMove}
      ></div>
      <span class="anchor"></span>
      <p class="spoken" aria-live="polite"></p>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#surface ??= new TextSurface(this.#part('[part="text"]'));
    this.#painter ??= createPainter(this.#surface);
    const textChanged = this.text !== this.#shownText;
    if (textChanged) {
      this.#painter.clear();
      this.#shownText = this.text;
      this.#surface.show(this.#shownText);
    }
    this.#marks = this.report ? marksOf(this.report, this.#shownText, this.#layerSet()) : [];
    this.#paint();
    const asksAnew = changed.has("analyzer") || changed.has("date");
    if (textChanged || (asksAnew && this.#shownText !== "")) void this.#analyze();
  }

  #layerSet(): ReadonlySet<LayerName> {
    const named = this.layers?.split(/\s+/) ?? LAYERS;
    return new Set(LAYERS.filter((layer) => named.includes(layer)));
  }

  // The latest text wins: a call still open for an earlier one is aborted.
  async #analyze(): Promise<void> {
    this.#running?.abort();
    if (this.report) return;
    const { signal } = (this.#running = new AbortController());
    try {
      const report = await (this.analyzer ?? sharedAnalyzer()).analyze(this.#shownText, { signal, date: this.date || undefined });
      if (signal.aborted || this.text !== this.#shownText) return; // the next update analyses the newer text
      this.report = this.#ownReport = report;
      await this.updateComplete;
      this.#fire("galley-report", report);
    } catch (error) {
      if (!signal.aborted) this.#fire("galley-error", error);
    }
  }

  #paint(): void {
    if (this.isConnected) this.#painter?.paint(this.#marks, this.#overlay());
  }

  #overlay(): Mark[] {
    const overlay = this.report && this.#selected ? chosenMarks(this.report, this.#selected) : [];
    if (this.#flashed) overlay.push({ ...this.#flashed, look: "flash", passage: null });
    return overlay;
  }

  #scrollTo(span: Span): void {
    const range = this.#surface?.range(span);
    if (!range) return;
    // In a long text heights are guessed until a paragraph has been in sight, and a way past guesses leads astray.
    if (this.#surface?.isLong) range.startContainer.parentElement?.scrollIntoView({ behavior: "instant" });
    const place = range.getBoundingClientRect();
    // A range cannot scroll itself into view, so an invisible element goes to its place and does.
    const anchor = this.#part(".anchor");
    anchor.style.top = `${place.top - this.getBoundingClientRect().top}px`;
    anchor.style.height = `${Math.min(place.height, innerHeight / 2)}px`;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    anchor.scrollIntoView({ block: "center", behavior: still ? "instant" : "smooth" });
  }

  #flash(span: Span): void {
    clearTimeout(this.#flashTimer);
    this.#flashed = { start: span.start, end: span.end };
    this.#paint();
    this.#flashTimer = setTimeout(() => {
      this.#flashed = null;
      this.#paint();
    }, FLASH_MILLISECONDS);
  }

  // The passages at a point, the shortest first.
  #passagesAt(event: MouseEvent): Passage[] {
    const near = this.#surface?.near(event);
    if (!near) return [];
    return this.#marks
      .filter((mark) => mark.passage && mark.start <= near.end && near.start <= mark.end)
      .filter((mark) => {
        const range = this.#surface?.range(mark);
        return range ? covers(range, event.clientX, event.clientY) : false;
      })
      .sort((a, b) => a.end - a.start - (b.end - b.start))
      .flatMap((mark) => mark.passage ?? []);
  }

  // A second click on the same words chooses what lies around the passage chosen by the first.
  readonly #onClick = (event: MouseEvent): void => {
    const passages = this.#passagesAt(event);
    const again = passages.findIndex((passage) => isSame(passage, this.#selected));
    const passage = passages[(again + 1) % passages.length];
    if (passage) this.#choose(passage);
  };

  readonly #onPointerMove = (event: PointerEvent): void => {
    if (event.pointerType === "mouse")
      this.#part('[part="text"]').classList.toggle("pointing", this.#passagesAt(event).length > 0);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Escape" && this.#selected) return this.#choose(null);
    if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") return;
    const step = event.key === "ArrowRight" ? 1 : -1;
    const passage =
      event.shiftKey && this.#selected && this.report
        ? nextPlace(this.report, this.#selected, step)
        : nextPassage(this.#marks, this.#selected, step);
    if (!passage) return;
    event.preventDefault();
    this.#choose(passage);
    this.reveal(passage.span);
  };

  // What an item has in all is told once, when a person comes to it.
  #speak(passage: Passage | null): void {
    if (!this.hasUpdated || !this.report) return;
    const isNew = passage && (passage.kind !== this.#selected?.kind || passage.index !== this.#selected.index);
    const place = passage ? describePassage(this.report, this.#shownText, passage) : "";
    this.#part(".spoken").textContent = isNew ? `${place} ${describeItem(this.report, passage)}`.trim() : place;
  }

  #choose(passage: Passage | null): void {
    this.#speak(passage);
    this.#selected = passage;
    this.#paint();
    this.#fire("galley-select", passage);
  }

  #part(selector: string): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>(selector)!;
  }

  #fire<Name extends keyof GalleyProofEventMap>(name: Name, detail: GalleyProofEventMap[Name]["detail"]): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

export interface GalleyProofEventMap {
  "galley-report": CustomEvent<Report>;
  "galley-select": CustomEvent<Passage | null>;
  "galley-error": CustomEvent<unknown>;
}

declare global {
  interface HTMLElementTagNameMap {
    "galley-proof": GalleyProof;
  }
  interface HTMLElementEventMap extends GalleyProofEventMap {}
}
