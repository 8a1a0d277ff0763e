// German.
import type { Texts } from "./texts.js";

export const de: Texts = { language: "de" };
