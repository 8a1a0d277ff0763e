// Which changes say something else about the facts.
import type { Change } from "./report.js";

/** Another number or another name: what a fact-checker wants to see before anything else. */
export function isGrave({ kind }: Pick<Change, "kind">): boolean {
  return kind === "number" || kind === "name";
}
