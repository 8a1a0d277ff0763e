import type { Texts } from "../../texts/texts.js";

/** Whole percent as the language writes it, for a share between 0 and 1. */
export function percent(share: number, { language }: Texts): string {
  return share.toLocaleString(language, { style: "percent", maximumFractionDigits: 0 });
}
