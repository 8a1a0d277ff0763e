// The corrections of an element, and its report with them laid over it.
import { applyCorrections, type Corrected } from "../corrections/apply.js";
import { History } from "../corrections/history.js";
import type { Report } from "../report.js";

export class Correcting {
  history = new History();
  #made: { text: string; report: Report; history: History; corrected: Corrected } | null = null;

  /** Made anew only when the text, the report or the corrections changed since. Null without a report. */
  over(text: string, report: Report | null): Corrected | null {
    if (!report) return null;
    const { history } = this;
    if (this.#made?.report !== report || this.#made.history !== history || this.#made.text !== text) {
      const corrected = applyCorrections(text, report, history.corrections);
      this.#made = { text, report, history, corrected };
    }
    return this.#made.corrected;
  }
}
