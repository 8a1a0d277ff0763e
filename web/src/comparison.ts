// What texts have in common. Plain data, as a report is; JSON.stringify gives what `galley compare` prints.
//
//   document 0   The harbour bridge opens on Sunday. It cost 41 million euros, the port said. Tickets are free.
//   document 1   Critics laughed. The harbour bridge opens on Sunday. It cost 43 million euros, the port said.
//   passage      the first two sentences of 0, the last two of 1; there one change, the number 41 → 43
//   shares       13 of the 17 words of 0, 13 of the 16 of 1
import type { Copy, DuplicateKind } from "./report.js";

/**
 * A shared passage where it stands in one document. `start` and `end` count in that document; in its changes, `original`
 * counts in the document of the passage's first copy, and `copy` in its own.
 */
export interface SharedCopy extends Copy {
  /** The number of the document in the texts that were compared. */
  document: number;
}

/**
 * A passage that two documents have at least, equal or nearly so; it lies in one paragraph. A line that is a name or a
 * label alone ("Jane Poe", "Advertisement") is none.
 */
export interface SharedPassage {
  kind: DuplicateKind;
  /** The same words quoted. */
  quotation: boolean;
  /**
   * By document, then by place. The first is the original: which one was written first, only the order of the texts
   * says. A passage that a document has twice is here twice.
   */
  spans: SharedCopy[];
}

/** What is said of one document as a whole. */
export interface ComparedDocument {
  /**
   * 0 to 1, in thousandths: how many of its words, names and numbers stand in a passage that another document has too,
   * and are found there but for typography, also in another place of it: words that moved are found.
   */
  share: number;
}

export interface Comparison {
  /** The shape's version: it changes when a field changes its meaning, not when one is added. */
  schema: "galley-comparison/1";
  /** One for each text, in their order. */
  documents: ComparedDocument[];
  /** By the place of the first copy, then of the second. */
  passages: SharedPassage[];
}
