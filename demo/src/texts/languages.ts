// The languages of the page.
import { de } from "./de.js";
import { en } from "./en.js";
import type { PageTexts } from "./page-texts.js";

export const LANGUAGES: readonly PageTexts[] = [en, de];

/** Of a language by its BCP 47 tag, "de-AT" like "de"; English for one that the page does not have. */
export function textsOf(tag: string): PageTexts {
  const [language] = tag.toLowerCase().split("-");
  return LANGUAGES.find((texts) => texts.language === language) ?? en;
}
