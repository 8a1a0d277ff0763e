// The seam between what is marked and how it gets on the screen.
import { HighlightPainter } from "./highlight-painter.js";
import { MarkPainter } from "./mark-painter.js";
import type { Mark } from "./marks.js";
import type { TextSurface } from "./text-surface.js";

/** Paints marks on one text surface. */
export interface Painter {
  /**
   * Replaces all that was painted before. `marks` is what the report says; `overlay`, painted above it, is what a
   * person points at and changes far more often: passing the same `marks` array again makes that cheap.
   */
  paint(marks: readonly Mark[], overlay: readonly Mark[]): void;
  /** Takes everything off, to be called before the surface shows another text or goes away. */
  clear(): void;
}

/** The best painter that this browser has. */
export function createPainter(surface: TextSurface): Painter {
  const highlights = typeof Highlight === "function" && typeof CSS !== "undefined" ? CSS.highlights : undefined;
  return highlights ? new HighlightPainter(surface, highlights) : new MarkPainter(surface);
}
