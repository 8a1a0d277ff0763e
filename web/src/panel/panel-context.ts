// What a panel is shown with, and what it can ask for.
import type { Correction } from "../corrections/correction.js";
import type { Passage } from "../element/passage.js";
import type { FindingKind, Report } from "../report.js";
import type { Texts } from "../texts/texts.js";

export interface PanelContext {
  text: string;
  /** With the corrections laid over it: indices in a `Passage` are of this one. */
  report: Report;
  corrections: readonly Correction[];
  texts: Texts;
  selected: Passage | null;
  /** Kinds of findings that a person does not want to see. */
  muted: ReadonlySet<FindingKind>;
  /** Chooses a passage, shows it in the text and its row in the panel that has it; null lets go. */
  choose: (passage: Passage | null) => void;
  /** Adds a correction to those there are; it can be undone. */
  correct: (correction: Correction) => void;
  /** Removes one, by its index in `corrections`; that can be undone too. */
  takeBack: (correction: number) => void;
  mute: (kinds: readonly FindingKind[]) => void;
}
