// How the page came to its reader: from a server, or as one file. "#delivery" is the one that this build has.
import type { Analyzer } from "galley";

export interface Delivery {
  createAnalyzer: () => Analyzer;
  /** Lets the page work without a network from now on. `tell` gets, when there is a new version, what changes over to it. */
  keepForOffline: (tell: (change: () => void) => void) => void;
  /** Where the page is to be had as one file; null in that file itself. */
  singleFile: string | null;
}
