// German.
import { editing } from "./editing/de.js";
import { entities } from "./entities/de.js";
import { speakers } from "./speakers/de.js";
import type { Texts } from "./texts.js";

export const de: Texts = {
  language: "de",
  parts: {
    why: "Warum?",
    confidence: "Sicherheit",
    unsure: "unsicher",
    asLikelyWrong: "ebenso gut falsch wie richtig",
    more: (shown, all) => `Weitere zeigen (${shown} von ${all})`,
    earlier: "Vorherige zeigen",
  },
  speakers,
  entities,
  editing,
};
