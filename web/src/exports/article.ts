// What every export is made from.
import type { Correction } from "../corrections/correction.js";
import type { Report } from "../report.js";

/** An article with what was found in it, and what a person corrected of that. */
export interface Article {
  /** The text that was analysed. */
  text: string;
  /** Its report as the analysis made it: exports lay the corrections over it themselves. */
  report: Report;
  corrections?: readonly Correction[] | undefined;
  /** Where it was published: an absolute http or https address. */
  address?: string | undefined;
  /** Its headline; without it the first paragraph is taken where a format wants one. */
  title?: string | undefined;
  /** The day it is dated, `YYYY-MM-DD`. */
  date?: string | undefined;
}
