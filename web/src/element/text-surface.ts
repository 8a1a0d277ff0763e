// The text as it stands in the document: lines as paragraphs, made of text nodes only, and the way between an offset
// in the text and a place in those nodes.
import type { Span } from "../report.js";

/** One paragraph on the surface and the stretch of the text it shows, its line break included. */
export interface Block extends Span {
  readonly element: HTMLElement;
}

// Above this many lines, neighbouring lines share a block: each costs the browser an element and a box.
const MOST_BLOCKS = 20_000;

// A line with its break and the empty lines after it, so that empty lines never become elements.
const LINE = /[^\n\r\u2028\u2029]*[\n\r\u2028\u2029]*/g;

// Browsers paint a text node in time quadratic in its highlights, so a long line is several nodes: 57 KB in one line
// with 12,000 marks took Chromium 6 seconds as one node.
const LONGEST_NODE = 2000;

function paragraphs(text: string): string[] {
  const lines = text.match(LINE)?.filter((line) => line !== "") ?? [];
  const together = Math.ceil(lines.length / MOST_BLOCKS);
  if (together <= 1) return lines;
  const paragraphs = [];
  for (let at = 0; at < lines.length; at += together) paragraphs.push(lines.slice(at, at + together).join(""));
  return paragraphs;
}

function pieces(line: string): string[] {
  const pieces: string[] = [];
  for (let at = 0, end = 0; at < line.length; at = end) {
    end = Math.min(at + LONGEST_NODE, line.length);
    if (isLowSurrogate(line.charCodeAt(end))) --end;
    pieces.push(line.slice(at, end));
  }
  return pieces;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Shows a text inside `root` and finds places in it. Whoever changes the nodes inside a block calls `index()` after. */
export class TextSurface {
  readonly root: HTMLElement;
  #blocks: Block[] = [];
  #nodes: Text[] = [];
  #starts: number[] = [];

  constructor(root: HTMLElement) {
    this.root = root;
  }

  get blocks(): readonly Block[] {
    return this.#blocks;
  }

  /** Shows another text. Ranges made before are no longer good. */
  show(text: string): void {
    let start = 0;
    this.#blocks = paragraphs(text).map((words) => {
      const element = document.createElement("p");
      element.dir = "auto";
      element.append(...pieces(words));
      const block = { element, start, end: start + words.length };
      start = block.end;
      return block;
    });
    this.root.replaceChildren(...this.#blocks.map((block) => block.element));
    this.index();
  }

  /** Learns anew which text nodes there are. */
  index(): void {
    this.#nodes = [];
    this.#starts = [];
    const walker = document.createTreeWalker(this.root, NodeFilter.SHOW_TEXT);
    for (let at = 0, node = walker.nextNode(); node; node = walker.nextNode()) {
      this.#nodes.push(node as Text);
      this.#starts.push(at);
      at += (node as Text).length;
    }
  }

  /** The place of a span that is not empty; null when it does not lie in the text. */
  range({ start, end }: Span): Range | null {
    const first = this.#nodeAt(start);
    const last = this.#nodeAt(end - 1);
    const [from, to] = [this.#nodes[first], this.#nodes[last]];
    if (start >= end || !from || !to || end - this.#starts[last]! > to.length) return null;
    const range = document.createRange();
    range.setStart(from, start - this.#starts[first]!);
    range.setEnd(to, end - this.#starts[last]!);
    return range;
  }

  /** Where in the text an event happened: between two characters if the browser can tell, else in which block. */
  near(event: MouseEvent): Span | undefined {
    const home = this.root.getRootNode();
    const shadowRoots = home instanceof ShadowRoot ? [home] : [];
    const caret = document.caretPositionFromPoint?.(event.clientX, event.clientY, { shadowRoots });
    const node = caret ? this.#nodes.indexOf(caret.offsetNode as Text) : -1;
    if (caret && node >= 0) {
      const at = this.#starts[node]! + caret.offset;
      return { start: at, end: at };
    }
    const path = event.composedPath();
    return this.#blocks.find((block) => block.element === path[path.indexOf(this.root) - 1]);
  }

  // The last node that starts at or before `offset`; -1 when there is none.
  #nodeAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** Whether a point of the viewport lies on the words of a range. */
export function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some((r) => r.left <= x && x <= r.right && r.top <= y && y <= r.bottom);
}
