// Which blocks of a long text are on the screen or near it, as a person scrolls.
import type { Block } from "./text-surface.js";

export class NearBlocks {
  readonly #come: (block: Block) => void;
  readonly #go: (block: Block) => void;
  #blocks = new Map<Element, Block>();
  // A whole screen ahead, so that nobody sees a block come.
  readonly #observer = new IntersectionObserver((entries) => this.#onSight(entries), { rootMargin: "100%" });

  constructor(come: (block: Block) => void, go: (block: Block) => void) {
    this.#come = come;
    this.#go = go;
  }

  /** Tells of these from now on, and no more of those before. */
  watch(blocks: readonly Block[]): void {
    this.#observer.disconnect();
    this.#blocks = new Map(blocks.map((block) => [block.element, block]));
    for (const { element } of blocks) this.#observer.observe(element);
  }

  #onSight(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const block = this.#blocks.get(target);
      if (block) (isIntersecting ? this.#come : this.#go)(block);
    }
  }
}
