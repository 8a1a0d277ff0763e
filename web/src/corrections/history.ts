// The corrections of an article with a way back and forth.
import type { Anchor, Correction, EntityAnchor } from "./correction.js";

type List = readonly Correction[];

/** A value: each step gives another history and leaves this one as it is. Every step can be undone. */
export class History {
  readonly corrections: List;
  #past: readonly List[] = [];
  #future: readonly List[] = [];

  /** Begins with `corrections`, which stay when all is undone. */
  constructor(corrections: List = []) {
    this.corrections = corrections;
  }

  /** With `correction` as the latest, in place of an earlier one of the same type about the same thing. */
  add(correction: Correction): History {
    const key = thing(correction);
    return this.#to([...this.corrections.filter((earlier) => thing(earlier) !== key), correction]);
  }

  /** Without the correction at `index`; the same history if there is none. */
  remove(index: number): History {
    const left = this.corrections.filter((_, i) => i !== index);
    return left.length === this.corrections.length ? this : this.#to(left);
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** As it was before the last step; the same history if there was none. */
  undo(): History {
    const before = this.#past.at(-1);
    return before ? History.#of(before, this.#past.slice(0, -1), [this.corrections, ...this.#future]) : this;
  }

  /** As it was before the last undo; the same history if there was none. */
  redo(): History {
    const [next, ...later] = this.#future;
    return next ? History.#of(next, [...this.#past, this.corrections], later) : this;
  }

  #to(corrections: List): History {
    return History.#of(corrections, [...this.#past, this.corrections], []);
  }

  static #of(corrections: List, past: readonly List[], future: readonly List[]): History {
    const history = new History(corrections);
    history.#past = past;
    history.#future = future;
    return history;
  }
}

// Type and thing, the same for two corrections of which the later one alone counts.
function thing(correction: Correction): string {
  switch (correction.type) {
    case "speaker":
    case "quote-kind":
      return JSON.stringify([correction.type, place(correction.quote)]);
    case "merge":
      // Two merges with one anchor are both wanted: what was united can be united again, as it is anchored by its mentions.
      return JSON.stringify([correction.type, who(correction.entity), who(correction.into)]);
    case "retype":
      return JSON.stringify([correction.type, who(correction.entity)]);
    case "split":
      return JSON.stringify([correction.type, correction.mentions.map(place)]);
    case "dismiss":
      return JSON.stringify([correction.type, correction.finding, place(correction.place)]);
  }
}

function place({ exact, prefix, suffix, start }: Anchor): unknown {
  return [exact, prefix, suffix, start];
}

function who({ name, mention }: EntityAnchor): unknown {
  return mention ? place(mention) : name;
}
