// A second text to compare the article with, and what the two have in common.
import type { Analyzer, Comparison, Span } from "galley";

import pressRelease from "../samples/press-release.txt?raw";
import { Latest } from "./latest.js";
import { ROWS_AT_ONCE } from "./rows.js";

/** Two texts and what they have in common. */
export interface Compared {
  /** The article, then the other. */
  texts: readonly [string, string];
  comparison: Comparison;
}

export class Comparing {
  readonly #changed: () => void;
  readonly #latest: Latest<readonly [string, string], Compared>;
  #article = "";
  isOpen = false;
  other = "";
  /** Null while there are no two texts, or they are being compared. */
  compared: Compared | null = null;
  problem: unknown = null;
  /** Where in the article the person went last. */
  chosen: Span | null = null;
  limit = ROWS_AT_ONCE;

  /** `changed` is called whenever there is something else to show. */
  constructor(analyzer: Analyzer, changed: () => void) {
    this.#changed = changed;
    const compare = async (texts: readonly [string, string], signal: AbortSignal): Promise<Compared> => {
      return { texts, comparison: await analyzer.compare(texts, { signal }) };
    };
    this.#latest = new Latest(compare, (compared) => this.#answer(compared), (error) => this.#answer(null, error));
  }

  /** The text that the other one is compared with from now on. */
  set article(text: string) {
    if (text === this.#article) return;
    this.#article = text;
    if (this.isOpen) this.#compare("now");
  }

  toggle(isOpen: boolean): void {
    this.isOpen = isOpen;
    this.#compare("now");
  }

  write(other: string): void {
    this.other = other;
    this.#compare("soon");
  }

  sample(): void {
    this.other = pressRelease.trimEnd();
    this.#compare("now");
  }

  choose(span: Span): void {
    this.chosen = span;
    this.#changed();
  }

  more(): void {
    this.limit += ROWS_AT_ONCE;
    this.#changed();
  }

  #compare(when: "now" | "soon"): void {
    this.#latest.drop();
    if (!this.isOpen || this.#article === "" || this.other === "") return this.#answer(null);
    this.#changed();
    void this.#latest[when]([this.#article, this.other]);
  }

  #answer(compared: Compared | null, problem: unknown = null): void {
    Object.assign(this, { compared, problem, chosen: null, limit: ROWS_AT_ONCE });
    this.#changed();
  }
}
