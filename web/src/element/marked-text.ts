// The text on the screen with its marks on it: painting them, going to a place, and telling what lies under a pointer.
import type { Span } from "../report.js";
import type { Mark } from "./marks.js";
import { createPainter, type Painter } from "./painter.js";
import type { Passage } from "./passage.js";
import { TextSurface, covers, type Block } from "./text-surface.js";

const FLASH_MILLISECONDS = 1200;

export class MarkedText {
  readonly #surface: TextSurface;
  readonly #painter: Painter;
  readonly #anchor: HTMLElement;
  #marks: readonly Mark[] = [];
  #chosen: readonly Mark[] = [];
  #flashed: Span | null = null;
  #flashTimer: ReturnType<typeof setTimeout> | undefined;

  /** `root` shows the text; `anchor`, an empty element beside it, is what goes to a place to be scrolled to. */
  constructor(root: HTMLElement, anchor: HTMLElement) {
    this.#surface = new TextSurface(root);
    this.#painter = createPainter(this.#surface);
    this.#anchor = anchor;
  }

  get blocks(): readonly Block[] {
    return this.#surface.blocks;
  }

  /** Shows another text, without marks. */
  show(text: string): void {
    this.#painter.clear();
    this.#flashed = null;
    this.#surface.show(text);
  }

  /** What the layers mark, and above it what is chosen. Passing the same `marks` again makes that cheap. */
  paint(marks: readonly Mark[], chosen: readonly Mark[]): void {
    this.#marks = marks;
    this.#chosen = chosen;
    this.#repaint();
  }

  /** Takes the marks off the screen, to be called before the element goes away. */
  clear(): void {
    this.#painter.clear();
  }

  /** Scrolls to a stretch of the text and lights it for a moment. */
  reveal(span: Span): void {
    this.#scrollTo(span);
    clearTimeout(this.#flashTimer);
    this.#flashed = { start: span.start, end: span.end };
    this.#repaint();
    this.#flashTimer = setTimeout(() => {
      this.#flashed = null;
      this.#repaint();
    }, FLASH_MILLISECONDS);
  }

  /** The passages at a point, the shortest first. */
  passagesAt(event: MouseEvent): Passage[] {
    const near = this.#surface.near(event);
    if (!near) return [];
    return this.#marks
      .filter((mark) => mark.passage && mark.start <= near.end && near.start <= mark.end)
      .filter((mark) => {
        const range = this.#surface.range(mark);
        return range ? covers(range, event.clientX, event.clientY) : false;
      })
      .sort((a, b) => a.end - a.start - (b.end - b.start))
      .flatMap((mark) => mark.passage ?? []);
  }

  #repaint(): void {
    if (!this.#anchor.isConnected) return;
    const flash = this.#flashed ? [{ ...this.#flashed, look: "flash", passage: null } as const] : [];
    this.#painter.paint(this.#marks, [...this.#chosen, ...flash]);
  }

  #scrollTo(span: Span): void {
    const range = this.#surface.range(span);
    const home = this.#anchor.parentElement;
    if (!range || !home) return;
    // In a long text heights are guessed until a paragraph has been in sight, and a way past guesses leads astray.
    if (this.#surface.isLong) range.startContainer.parentElement?.scrollIntoView({ behavior: "instant" });
    const place = range.getBoundingClientRect();
    // A range cannot scroll itself into view, so an invisible element goes to its place and does.
    this.#anchor.style.top = `${place.top - home.getBoundingClientRect().top}px`;
    this.#anchor.style.height = `${Math.min(place.height, innerHeight / 2)}px`;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.#anchor.scrollIntoView({ block: "center", behavior: still ? "instant" : "smooth" });
  }
}
