// English.
import { editing } from "./editing/en.js";
import { entities } from "./entities/en.js";
import { speakers } from "./speakers/en.js";
import type { Texts } from "./texts.js";

export const en: Texts = {
  language: "en",
  parts: {
    why: "Why?",
    confidence: "Confidence",
    unsure: "unsure",
    asLikelyWrong: "as likely wrong as right",
    more: (shown, all) => `Show more (${shown} of ${all})`,
    earlier: "Show those before",
  },
  speakers,
  entities,
  editing,
};
