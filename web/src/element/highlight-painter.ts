// Paints with the CSS Custom Highlight API: the document's nodes stay untouched.
import { LOOKS, type Look, type Mark } from "./marks.js";
import { NearBlocks } from "./near-blocks.js";
import type { Painter } from "./painter.js";
import type { Block, TextSurface } from "./text-surface.js";

interface Painted {
  readonly highlight: Highlight;
  readonly range: Range;
}

// With more marks than these, only what is near the screen is painted: a browser tells every live range of every change
// of the page, and with the 50,000 of a text of 1 MB Chromium took half a minute to show a list of 200 rows.
const MOST_AT_ONCE = 2000;

/** Adds its ranges to the page's shared `galley-…` highlights and takes only those away again. */
export class HighlightPainter implements Painter {
  readonly #surface: TextSurface;
  readonly #registry: HighlightRegistry;
  readonly #nearBlocks = new NearBlocks(
    (block) => this.#come(block),
    (block) => this.#go(block),
  );
  #marks: readonly Mark[] = [];
  #layers: { marks: MarksOfBlocks; overlay: MarksOfBlocks } | null = null; // null: all is painted at once
  #near = new Map<Block, { marks: Painted[]; overlay: Painted[] }>();
  #painted: Painted[] = [];
  #overlay: Painted[] = [];

  constructor(surface: TextSurface, registry: HighlightRegistry) {
    this.#surface = surface;
    this.#registry = registry;
  }

  paint(marks: readonly Mark[], overlay: readonly Mark[]): void {
    if (marks !== this.#marks) this.#begin(marks);
    remove(this.#overlay);
    if (!this.#layers) this.#overlay = this.#add(overlay);
    else {
      this.#layers.overlay = marksOfBlocks(overlay, this.#surface.blocks);
      for (const [block, painted] of this.#near) {
        remove(painted.overlay);
        painted.overlay = this.#add(this.#layers.overlay.get(block) ?? []);
      }
    }
  }

  clear(): void {
    this.#begin([]);
    remove(this.#overlay);
    this.#overlay = [];
  }

  #begin(marks: readonly Mark[]): void {
    remove(this.#painted);
    for (const block of [...this.#near.keys()]) this.#go(block);
    const { blocks } = this.#surface;
    const isMany = marks.length > MOST_AT_ONCE;
    this.#marks = marks;
    this.#layers = isMany ? { marks: marksOfBlocks(marks, blocks), overlay: new Map() } : null;
    this.#painted = isMany ? [] : this.#add(marks);
    this.#nearBlocks.watch(isMany ? blocks : []);
  }

  #come(block: Block): void {
    if (!this.#layers || this.#near.has(block)) return;
    const { marks, overlay } = this.#layers;
    this.#near.set(block, { marks: this.#add(marks.get(block) ?? []), overlay: this.#add(overlay.get(block) ?? []) });
  }

  #go(block: Block): void {
    const painted = this.#near.get(block);
    if (!painted) return;
    remove(painted.marks);
    remove(painted.overlay);
    this.#near.delete(block);
  }

  #add(marks: readonly Pick<Mark, "start" | "end" | "look">[]): Painted[] {
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

type MarksOfBlocks = Map<Block, Pick<Mark, "start" | "end" | "look">[]>;

// Each mark in every block that it touches, cut at the block's ends.
function marksOfBlocks(marks: readonly Mark[], blocks: readonly Block[]): MarksOfBlocks {
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  const all: MarksOfBlocks = new Map();
  let first = 0;
  for (const { start, end, look } of sorted) {
    while (first < blocks.length && blocks[first]!.end <= start) ++first;
    for (let at = first; at < blocks.length && blocks[at]!.start < end; ++at) {
      const block = blocks[at]!;
      const here = all.get(block) ?? [];
      here.push({ start: Math.max(start, block.start), end: Math.min(end, block.end), look });
      all.set(block, here);
    }
  }
  return all;
}

function nameOf(look: Look): string {
  return `galley-${look}`;
}

function remove(painted: readonly Painted[]): void {
  for (const { highlight, range } of painted) highlight.delete(range);
}
