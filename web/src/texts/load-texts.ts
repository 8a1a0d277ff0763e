// The words of a language, loaded when they are asked for.
import { en } from "./en.js";
import type { Texts } from "./texts.js";

/** Of the language that a BCP 47 tag names, "de-AT" like "de"; English for one that the package does not have. */
export async function loadTexts(locale: string | null): Promise<Texts> {
  const [language] = locale?.toLowerCase().split("-") ?? [];
  return language === "de" ? (await import("./de.js")).de : en;
}
