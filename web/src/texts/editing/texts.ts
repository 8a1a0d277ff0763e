// The words of what a person corrects by hand.
import type { Correction } from "../../corrections/correction.js";
import type { Counted } from "../counted.js";

export interface EditingTexts {
  /** On the button that opens the editor of a row; what it is of is heard behind it. */
  correct: string;
  close: string;
  /** Name of an open editor. */
  correcting: (what: string) => string;
  /** Of a row that a correction changed. */
  byHand: Record<Correction["type"], string>;
  takenBack: string;
  set: string;

  speaker: string;
  speakerHint: string;
  /** An option that is not in the text. */
  newName: (name: string) => string;
  nobodyNamed: string;
  speakerSet: (name: string) => string;
  speakerRemoved: string;
  quoteKind: string;
  kindSet: (kind: string) => string;

  entityType: string;
  typeSet: (name: string, type: string) => string;
  same: string;
  sameHint: string;
  merged: (name: string, into: string) => string;
  split: string;
  splitButton: string;
  splitDone: Counted;

  /** Heard with a list of suggestions. */
  suggestions: string;
  /** Of suggestions that are not shown. */
  moreSuggestions: Counted;
  noSuggestion: string;
  nameMissing: string;
  notFound: (name: string) => string;
  noneTicked: string;
  allTicked: string;
}
