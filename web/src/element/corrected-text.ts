// An analysed text with what a person corrected laid over its report.
import type { PropertyDeclarations } from "lit";

import { applyCorrections, type Corrected } from "../corrections/apply.js";
import type { Correction } from "../corrections/correction.js";
import { History } from "../corrections/history.js";
import type { Report } from "../report.js";
import { AnalysedText } from "./analysed-text.js";
import { fire } from "./events.js";

export abstract class CorrectedText extends AnalysedText {
  static override readonly properties: PropertyDeclarations = {
    corrections: { attribute: false, noAccessor: true }, // as for the text
  };

  #history = new History();
  #made: { text: string; report: Report; history: History; corrected: Corrected } | null = null;

  /** What a person corrected. It is laid over every report, also when the text changes; set it to bring back what was kept. */
  get corrections(): readonly Correction[] {
    return this.#history.corrections;
  }
  set corrections(corrections: readonly Correction[]) {
    this.#step(new History(corrections));
  }

  /** The report with the corrections laid over it, which is what is shown. Null while there is no report. */
  get correctedReport(): Report | null {
    return this.corrected?.report ?? null;
  }

  /** Adds a correction, as a person does in a panel. Fires no event. */
  correct(correction: Correction): void {
    this.#step(this.#history.add(correction));
  }

  /** Takes the last change of the corrections back, if there is one. Fires no event. */
  undo(): void {
    this.#step(this.#history.undo());
  }

  /** Makes the change again that was taken back last. Fires no event. */
  redo(): void {
    this.#step(this.#history.redo());
  }

  protected get history(): History {
    return this.#history;
  }

  // Made anew only when the text, the report or the corrections changed since.
  protected get corrected(): Corrected | null {
    const { textRead: text, report } = this;
    const history = this.#history;
    if (!report) return null;
    if (this.#made?.report !== report || this.#made.history !== history || this.#made.text !== text)
      this.#made = { text, report, history, corrected: applyCorrections(text, report, history.corrections) };
    return this.#made.corrected;
  }

  /** A step that a person takes, which fires an event. False if there was nothing to do. */
  protected stepByHand(step: (history: History) => History): boolean {
    const changed = this.#step(step(this.#history));
    if (changed) fire(this, "galley-corrections", this.corrections);
    return changed;
  }

  /** Called when the corrections changed, before the update that follows. */
  protected abstract correctionsChanged(): void;

  #step(history: History): boolean {
    if (history === this.#history) return false;
    this.#history = history;
    this.correctionsChanged();
    this.requestUpdate();
    return true;
  }
}
