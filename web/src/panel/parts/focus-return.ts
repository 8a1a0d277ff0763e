// Where the focus goes after a rendering that takes its element away, or makes the one it belongs to.
import { ref } from "lit/directives/ref.js";

export class FocusReturn {
  #wanted: string | null = null;

  get wanted(): string | null {
    return this.#wanted;
  }

  /** The element that stands under `key` in the next rendering takes the focus. */
  to(key: string): void {
    this.#wanted = key;
  }

  /** In an element's tag: what it is known by. */
  at(key: string): ReturnType<typeof ref> {
    return ref((element) => {
      if (!(element instanceof HTMLElement) || key !== this.#wanted) return;
      this.#wanted = null;
      queueMicrotask(() => {
        element.focus(); // by now it stands in the document
        element.closest(".editor")?.scrollIntoView({ block: "nearest" });
      });
    });
  }
}
