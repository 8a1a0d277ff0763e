// Paints with <mark> elements, for a browser without the Custom Highlight API.
import { LOOKS, type Look, type Mark } from "./marks.js";
import type { Painter } from "./painter.js";
import type { Block, TextSurface } from "./text-surface.js";

const INNERMOST_FIRST = [...LOOKS].reverse();

/**
 * Cuts every block where a mark begins or ends and puts each piece into one <mark> a look, one inside the other, so
 * that layers that overlap all show. Only elements around text nodes are made; the text stays the same.
 */
export class MarkPainter implements Painter {
  readonly #surface: TextSurface;

  constructor(surface: TextSurface) {
    this.#surface = surface;
  }

  paint(marks: readonly Mark[], overlay: readonly Mark[]): void {
    const sorted = [...marks, ...overlay].sort((a, b) => a.start - b.start);
    let next = 0;
    let open: Mark[] = [];
    for (const block of this.#surface.blocks) {
      open = open.filter((mark) => mark.end > block.start);
      for (let mark = sorted[next]; mark && mark.start < block.end; mark = sorted[++next]) open.push(mark);
      paintBlock(block, open);
    }
    this.#surface.index();
  }

  clear(): void {
    this.paint([], []);
  }
}

function paintBlock(block: Block, marks: readonly Mark[]): void {
  const text = block.element.textContent ?? "";
  const starts = [...marks].sort((a, b) => a.start - b.start);
  let next = 0;
  let open: Mark[] = [];
  const pieces = cuts(block, marks).map(([from, to]) => {
    open = open.filter((mark) => mark.end > from);
    for (let mark = starts[next]; mark && mark.start <= from; mark = starts[++next]) open.push(mark);
    const looks = new Set(open.map((mark) => mark.look));
    return dressed(text.slice(from - block.start, to - block.start), looks);
  });
  block.element.replaceChildren(...pieces);
}

// The block's stretches between any two neighbouring ends of marks.
function cuts(block: Block, marks: readonly Mark[]): [number, number][] {
  const at = new Set([block.start, block.end]);
  for (const { start, end } of marks) {
    at.add(Math.max(start, block.start));
    at.add(Math.min(end, block.end));
  }
  const sorted = [...at].sort((a, b) => a - b);
  return sorted.slice(1).map((to, i) => [sorted[i]!, to]);
}

function dressed(words: string, looks: ReadonlySet<Look>): Node {
  let node: Node = document.createTextNode(words);
  for (const look of INNERMOST_FIRST) {
    if (!looks.has(look)) continue;
    const mark = document.createElement("mark");
    mark.dataset["look"] = look;
    mark.append(node);
    node = mark;
  }
  return node;
}
