// An element whose text content is analysed, anew whenever it changes.
import { LitElement, type PropertyDeclarations, type PropertyValues } from "lit";

import type { Analyzer } from "../analyzer.js";
import type { Progress } from "../progress.js";
import type { Report } from "../report.js";
import { fire } from "./events.js";
import { sharedAnalyzer } from "./shared-analyzer.js";

/** From so many UTF-16 units on, how far the analysis is is shown: shorter texts are done before it could be read. */
const LONG_TEXT = 100_000;

export abstract class AnalysedText extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    date: { type: String },
    report: { attribute: false },
    analyzer: { attribute: false },
    text: { attribute: false, noAccessor: true }, // its own; named here, what a page set before this class came is taken up
  };

  /** The day the text is dated, `YYYY-MM-DD`, from which "Tuesday" is counted (see `AnalyzeOptions`). Null: not known. */
  declare date: string | null;
  /** The report of the text as the analysis made it. Set it to show one made elsewhere; null while there is none. */
  declare report: Report | null;
  /** Analyses the text. Null: one that all elements of the page share, in a worker of this package's own. */
  declare analyzer: Analyzer | null;

  /** The text as it was when the element was updated last: the one that `report` is of. */
  protected textRead = "";
  #ownReport: Report | null = null;
  #isUnread = false;
  #running: AbortController | null = null;
  #progress: Progress | null = null;
  readonly #contentObserver = new MutationObserver(() => this.requestUpdate());

  constructor() {
    super();
    this.date = null;
    this.report = null;
    this.analyzer = null;
  }

  /** The text shown: the element's text content, without what stands in a named slot. Reports count its UTF-16 units. */
  get text(): string {
    let text = "";
    for (const node of this.childNodes) if (isOfText(node)) text += node.textContent ?? "";
    return text;
  }
  set text(text: string) {
    if (text === this.text) return;
    this.replaceChildren(text, ...[...this.children].filter((child) => !isOfText(child)));
    this.requestUpdate();
  }

  /** How far the analysis of the text is; null while none is under way. */
  get progress(): Progress | null {
    return this.#progress;
  }

  /** Ends the analysis that is under way, if there is one. The text stays, without a report until it changes. */
  cancel(): void {
    if (this.#progress) this.#drop();
  }

  /** Of a long text, what `progress` is; null otherwise. */
  protected get shownProgress(): Progress | null {
    return this.textRead.length >= LONG_TEXT ? this.#progress : null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#contentObserver.observe(this, { childList: true, characterData: true, subtree: true });
    if (this.hasUpdated && this.textRead !== "") void this.#analyze();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#contentObserver.disconnect();
    this.#drop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { text } = this;
    const textChanged = text !== this.textRead;
    const isOutdated = textChanged || (changed.has("date") && this.report === this.#ownReport);
    if (isOutdated && !changed.has("report")) this.report = null;
    const asksAnew = changed.has("analyzer") || changed.has("date");
    this.#isUnread = textChanged || (asksAnew && text !== "");
    this.textRead = text;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    if (this.#isUnread) void this.#analyze();
  }

  // The latest text wins: a call still open for an earlier one is aborted.
  async #analyze(): Promise<void> {
    this.#drop();
    if (this.report) return;
    const { signal } = (this.#running = new AbortController());
    const onProgress = (progress: Progress): void => this.#tell(progress);
    this.#tell({ stage: "segment", done: 0 });
    try {
      const options = { signal, date: this.date || undefined, onProgress };
      const report = await (this.analyzer ?? sharedAnalyzer()).analyze(this.textRead, options);
      if (signal.aborted) return; // an analyzer of the page's own need not know of signals
      this.#tell(null);
      if (this.text !== this.textRead) return; // the next update analyses the newer text
      this.report = this.#ownReport = report;
      await this.updateComplete;
      fire(this, "galley-report", report);
    } catch (error) {
      if (signal.aborted) return;
      this.#tell(null);
      fire(this, "galley-error", error);
    }
  }

  #drop(): void {
    this.#running?.abort();
    if (this.#progress) this.#tell(null);
  }

  #tell(progress: Progress | null): void {
    this.#progress = progress;
    if (this.textRead.length >= LONG_TEXT) this.requestUpdate();
    fire(this, "galley-progress", progress);
  }
}

// An element with a `slot` of its own stands beside the text, and a comment is no text.
function isOfText(node: Node): boolean {
  return node instanceof Text || (node instanceof Element && !node.hasAttribute("slot"));
}
