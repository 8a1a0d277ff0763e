// A second text to compare the article with: its box, its own sample, and the comparison of the two.
import type { Analyzer, Comparison } from "galley";

import pressRelease from "../samples/press-release.txt?raw";
import { byId } from "./by-id.js";
import { Latest } from "./latest.js";
import { complaint, percent } from "./wording.js";

/** Two texts and what they have in common. */
export interface Compared {
  /** The article, then the other. */
  texts: readonly [string, string];
  comparison: Comparison;
}

const opener = byId<HTMLButtonElement>("compare-open");
const box = byId("compare");
const other = byId<HTMLTextAreaElement>("other");
const status = byId("compare-status");

export class CompareBox {
  readonly #onCompared: (compared: Compared | null) => void;
  readonly #latest: Latest<readonly [string, string], Compared>;
  #article = "";

  /** `onCompared` is told whenever that changes; null while there are no two texts. */
  constructor(analyzer: Analyzer, onCompared: (compared: Compared | null) => void) {
    this.#onCompared = onCompared;
    const compare = async (texts: readonly [string, string], signal: AbortSignal): Promise<Compared> => {
      return { texts, comparison: await analyzer.compare(texts, { signal }) };
    };
    this.#latest = new Latest(compare, (compared) => this.#answer(compared), (error) => this.#answer(null, complaint(error)));
    opener.addEventListener("click", () => this.#toggle(box.hidden));
    byId("compare-close").addEventListener("click", () => this.#toggle(false));
    byId("other-sample").addEventListener("click", () => {
      other.value = pressRelease.trimEnd();
      this.#compare("now");
    });
    other.addEventListener("input", () => this.#compare("soon"));
  }

  /** The text that the other one is compared with from now on. */
  set article(text: string) {
    if (text === this.#article) return;
    this.#article = text;
    if (!box.hidden) this.#compare("now");
  }

  #toggle(open: boolean): void {
    box.hidden = !open;
    opener.setAttribute("aria-expanded", String(open));
    if (open) other.focus();
    else opener.focus();
    this.#compare("now");
  }

  #compare(when: "now" | "soon"): void {
    this.#latest.drop();
    if (box.hidden || this.#article === "" || other.value === "") return this.#answer(null);
    void this.#latest[when]([this.#article, other.value]);
  }

  #answer(compared: Compared | null, problem = ""): void {
    status.textContent = compared ? shares(compared.comparison) : problem;
    this.#onCompared(compared);
  }
}

/** "83% of this text stands in the other, 40% of the other in this one." */
function shares({ documents: [here, there] }: Comparison): string {
  return `${percent(here?.share ?? 0)} of the article stands in the other text, ${percent(there?.share ?? 0)} of the other text in the article.`;
}
