// The words of the Entities panel.
import type { EntityType, MentionKind } from "../../report.js";

export interface EntitiesTexts {
  nothingNamed: string;
  /** Headings of the groups, in the order in which they are listed. */
  groups: Record<EntityType, string>;
  /** Name of the box that narrows the list. */
  find: string;
  found: (some: string, all: string) => string;
  noneFound: string;
  /** What a mention is, in a list of mentions. */
  mention: Record<MentionKind, string>;
  /** In front of other names. */
  also: string;
  related: string;
  previous: string;
  next: string;
  /** Of a person whom a correction named first. */
  notInText: string;
  place: (at: string, all: string) => string;
  paragraph: (number: string) => string;
  facts: { type: string; names: string; noOtherName: string };
  /** Confidence of many mentions. */
  typical: (typical: string, lowest: string, mentions: string) => string;
}
