// The words of the interface: one file per language implements this.
import type { EditingTexts } from "./editing/texts.js";
import type { EntitiesTexts } from "./entities/texts.js";
import type { SpeakersTexts } from "./speakers/texts.js";

export interface Texts {
  /** BCP 47, as in `lang`; numbers are written as this language does. */
  language: string;
  parts: PartsTexts;
  speakers: SpeakersTexts;
  entities: EntitiesTexts;
  editing: EditingTexts;
}

/** What the rows of all panels have in common. */
export interface PartsTexts {
  why: string;
  confidence: string;
  unsure: string;
  /** Behind a confidence that is low. */
  asLikelyWrong: string;
  /** On the button for more rows: how many are shown, of how many. */
  more: (shown: string, all: string) => string;
  earlier: string;
}
