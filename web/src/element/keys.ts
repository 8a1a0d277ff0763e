// The keys that the element knows, as a person presses them.
import { PANELS, type PanelName } from "../panel/panels.js";
import type { Passage } from "./passage.js";

/** What a key asks for. */
export type Wish =
  /** To the next or the previous marked passage; of any kind if `kind` is null. */
  | { wish: "passage"; kind: Passage["kind"] | null; step: 1 | -1 }
  /** To the next or the previous place of what is chosen. */
  | { wish: "place"; step: 1 | -1 }
  | { wish: "panel"; panel: PanelName }
  /** From the text to the row of what is chosen. */
  | { wish: "row" }
  /** Back: from the panel to the text, in the text to nothing chosen. */
  | { wish: "back" }
  | { wish: "undo" }
  | { wish: "redo" }
  | { wish: "keys" };

/** The letters that go to the next of a kind, with shift to the one before. */
const LETTERS: Readonly<Record<string, Passage["kind"]>> = { f: "finding", q: "quote", e: "entity", d: "duplicate" };

type Pressed = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

/** Null: the key is none of the element's. `inText`: the focus is on the text itself, not on a list or a button. */
export function wishOf(pressed: Pressed, inText: boolean): Wish | null {
  if (pressed.altKey) return null;
  if (pressed.ctrlKey || pressed.metaKey) return historyWish(pressed);
  const { key, shiftKey } = pressed;
  const kind = LETTERS[key.toLowerCase()];
  if (kind) return { wish: "passage", kind, step: shiftKey ? -1 : 1 };
  if (key === "?") return { wish: "keys" };
  if (key === "Escape") return { wish: "back" };
  const panel = /^[1-9]$/.test(key) ? PANELS[Number(key) - 1] : undefined;
  if (panel) return { wish: "panel", panel };
  return inText ? textWish(key, shiftKey) : null;
}

function textWish(key: string, shiftKey: boolean): Wish | null {
  if (key === "Enter") return { wish: "row" };
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key] as 1 | -1 | undefined;
  if (!step) return null;
  return shiftKey ? { wish: "place", step } : { wish: "passage", kind: null, step };
}

function historyWish({ key, shiftKey, ctrlKey }: Pressed): Wish | null {
  const letter = key.toLowerCase();
  if (letter === "z") return { wish: shiftKey ? "redo" : "undo" };
  return letter === "y" && ctrlKey && !shiftKey ? { wish: "redo" } : null;
}

/** Whether what is pressed is meant for a field, or for a dialog that is open. */
export function isForField(event: Event): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest("input, textarea, select, dialog") !== null;
}
