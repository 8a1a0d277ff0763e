// Paints with the CSS Custom Highlight API: the document's nodes stay untouched.
import { LOOKS, type Look, type Mark } from "./marks.js";
import type { Painter } from "./painter.js";
import type { TextSurface } from "./text-surface.js";

interface Painted {
  readonly highlight: Highlight;
  readonly range: Range;
}

/** Adds its ranges to the page's shared `galley-…` highlights and takes only those away again. */
export class HighlightPainter implements Painter {
  readonly #surface: TextSurface;
  readonly #registry: HighlightRegistry;
  #marks: readonly Mark[] = [];
  #painted: Painted[] = [];
  #overlay: Painted[] = [];

  constructor(surface: TextSurface, registry: HighlightRegistry) {
    this.#surface = surface;
    this.#registry = registry;
  }

  paint(marks: readonly Mark[], overlay: readonly Mark[]): void {
    if (marks !== this.#marks) {
      remove(this.#painted);
      this.#painted = this.#add(marks);
      this.#marks = marks;
    }
    remove(this.#overlay);
    this.#overlay = this.#add(overlay);
  }

  clear(): void {
    remove(this.#painted);
    remove(this.#overlay);
    this.#marks = this.#painted = this.#overlay = [];
  }

  #add(marks: readonly Mark[]): Painted[] {
    return marks.flatMap((mark) => {
      const range = this.#surface.range(mark);
      if (!range) return [];
      const highlight = this.#shared(mark.look);
      highlight.add(range);
      return [{ highlight, range }];
    });
  }

  // One highlight a look for the whole page: a second one under the same name would put out the first.
  #shared(look: Look): Highlight {
    if (!this.#registry.has(nameOf(look))) this.#registerAll();
    return this.#registry.get(nameOf(look)) as Highlight;
  }

  // All at once, in the order of their priorities: WebKit crashes where it paints one over another that was registered
  // later with a lower priority (MarkedText::collectForHighlights, seen in WebKitGTK 2.50).
  #registerAll(): void {
    for (const [priority, look] of LOOKS.entries()) {
      const highlight = this.#registry.get(nameOf(look)) ?? new Highlight();
      highlight.priority = priority;
      this.#registry.delete(nameOf(look));
      this.#registry.set(nameOf(look), highlight);
    }
  }
}

function nameOf(look: Look): string {
  return `galley-${look}`;
}

function remove(painted: readonly Painted[]): void {
  for (const { highlight, range } of painted) highlight.delete(range);
}
