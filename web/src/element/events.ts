// The events of <galley-proof>. All of them bubble, also out of shadow trees.
import type { Correction } from "../corrections/correction.js";
import type { PanelName } from "../panel/panels.js";
import type { Progress } from "../progress.js";
import type { Report } from "../report.js";
import type { Passage } from "./passage.js";

export interface GalleyProofEventMap {
  "galley-progress": CustomEvent<Progress | null>;
  "galley-report": CustomEvent<Report>;
  "galley-select": CustomEvent<Passage | null>;
  "galley-corrections": CustomEvent<readonly Correction[]>;
  "galley-view": CustomEvent<{ panel: PanelName; mute: string | null }>;
  "galley-error": CustomEvent<unknown>;
}

export function fire<Name extends keyof GalleyProofEventMap>(from: Element, name: Name, detail: GalleyProofEventMap[Name]["detail"]): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
