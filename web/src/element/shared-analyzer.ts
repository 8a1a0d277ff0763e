// The analyzer of every <galley-proof> that was given none.
import { createAnalyzer, type Analyzer } from "../index.js";

let shared: Analyzer | undefined;

/** One for the page, made when first asked for, and kept: it holds one worker. */
export function sharedAnalyzer(): Analyzer {
  return (shared ??= createAnalyzer());
}
