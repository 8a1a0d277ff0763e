// English.
import type { Texts } from "./texts.js";

export const en: Texts = { language: "en" };
