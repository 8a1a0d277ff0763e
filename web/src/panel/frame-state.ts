// What the frame is shown with.
import type { Outcome } from "../corrections/apply.js";
import type { History } from "../corrections/history.js";
import type { Report, Span } from "../report.js";
import type { PanelContext } from "./panel-context.js";
import type { PanelName } from "./panels.js";

/** What the element shows, and what a person can do with it. */
export interface FrameState extends Omit<PanelContext, "report"> {
  /** Null while the text is being read. */
  report: Report | null;
  history: History;
  /** What became of each correction in this text. */
  outcomes: readonly Outcome[];
  panel: PanelName;
  open: (panel: PanelName) => void;
  /** Scrolls to a stretch of the text. */
  reveal: (span: Span) => void;
  undo: () => void;
  redo: () => void;
}
