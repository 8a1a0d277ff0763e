// The words of the interface: one file per language implements this.
import type { Stage } from "../progress.js";
import type { PanelName } from "../panel/panel-context.js";
import type { ChangeKind, EntityType, FindingKind, MentionKind, QuoteKind, Severity } from "../report.js";
import type { Counted } from "./counted.js";
import type { EditingTexts } from "./editing/texts.js";
import type { EntitiesTexts } from "./entities/texts.js";
import type { SpeakersTexts } from "./speakers/texts.js";

export interface Texts {
  /** BCP 47, as in `lang`; numbers are written as this language does. */
  language: string;
  element: ElementTexts;
  progress: ProgressTexts;
  values: ValueTexts;
  parts: PartsTexts;
  speakers: SpeakersTexts;
  entities: EntitiesTexts;
  editing: EditingTexts;
  frame: FrameTexts;
  findings: FindingsTexts;
  duplicates: DuplicatesTexts;
  corrections: CorrectionsTexts;
  keys: KeysTexts;
  strip: StripTexts;
  margin: MarginTexts;
}

/** What is said of the text and of the passages in it, above all to those who cannot see how they are marked. */
export interface ElementTexts {
  /** What the text is and which keys it knows. */
  label: string;
  entityTypes: Record<EntityType, string>;
  mentionKinds: Record<MentionKind, Counted>;
  mentions: Counted;
  unsure: (n: number) => string;
  mention: (mention: MentionTexts) => string;
  mentionOf: (n: number, all: number) => string;
  repeated: (words: string) => string;
  copy: (n: number, changes: readonly string[], words: string) => string;
  /** Null stands for no words: left out, or put in. */
  changed: (kind: ChangeKind, from: string | null, to: string | null) => string;
  scare: (words: string) => string;
  speech: (kind: Exclude<QuoteKind, "scare">, speaker: string | null, isUnsure: boolean, words: string) => string;
  finding: (severity: string, kind: string, words: string) => string;
}

/** While a long text is analysed. */
export interface ProgressTexts {
  stages: Record<Stage, string>;
  cancel: string;
}

export interface MentionTexts {
  words: string;
  kind: MentionKind;
  type: EntityType;
  name: string;
  /** Its value in words, if that says something else than its name. */
  meaning: string | null;
  isUnsure: boolean;
}

export type PeriodUnit = "year" | "month" | "week" | "day" | "hour" | "minute" | "second";

/** Dates, times and amounts. */
export interface ValueTexts {
  /** Between thousands, and before a fraction. */
  group: string;
  decimal: string;
  /** Between the ends of a range. */
  to: string;
  /** Behind an amount. */
  percent: string;
  /** Units that have words of their own. */
  units: Record<string, string>;
  months: readonly string[];
  day: (day: number) => string;
  week: (week: number, year: string) => string;
  /** By their number in ISO 8601-2; a year follows. */
  partsOfYear: Record<string, string>;
  decade: (firstYear: number) => string;
  century: (n: number) => string;
  beforeChrist: (year: number) => string;
  periods: Record<PeriodUnit, readonly [one: string, many: string]>;
}

/** What the rows of all panels have in common. */
export interface PartsTexts {
  why: string;
  confidence: string;
  unsure: string;
  /** Behind a confidence that is low. */
  asLikelyWrong: string;
  /** On the button for more rows: how many are shown, of how many. */
  more: (shown: string, all: string) => string;
  earlier: string;
}

/** The tabs and what surrounds the panels. */
export interface FrameTexts {
  panels: string;
  tabs: Record<PanelName, string>;
  /** In place of the lists while there is no report. */
  nothingRead: string;
  showSheet: string;
  hideSheet: string;
}

export interface FindingsTexts {
  severities: Record<Severity, string>;
  kinds: Record<FindingKind, string>;
  /** What a rule goes by; one that is not listed is shown by its name. */
  rules: Record<string, string>;
  none: string;
  foundBy: string;
  comparedWith: string;
  alsoHere: string;
  morePlaces: Counted;
  concerns: string;
  dismiss: string;
  muteKind: string;
  muted: (kinds: number, findings: number) => string;
  letBack: (kind: string) => string;
  allMuted: string;
}

export interface DuplicatesTexts {
  none: string;
  repeats: Counted;
  times: Counted;
  quotedAgain: string;
  exact: string;
  near: string;
  original: string;
  copy: (n: number) => string;
  again: (n: number) => string;
  alike: (share: string) => string;
  kinds: Record<ChangeKind, string>;
  changed: Record<ChangeKind, string>;
  leftOut: Record<ChangeKind, string>;
  putIn: Record<ChangeKind, string>;
  was: (words: string) => string;
  now: (words: string) => string;
  to: string;
  moreChanges: Counted;
  typography: Counted;
  notToldApart: string;
  sameWords: string;
}

export interface CorrectionsTexts {
  title: string;
  none: string;
  undo: string;
  redo: string;
  takeBack: string;
  /** Its place is not in this text. */
  lost: string;
  /** It changes nothing here. */
  idle: string;
  speaker: (words: string, name: string | null) => string;
  quoteKind: (words: string, kind: string) => string;
  merge: (name: string, into: string) => string;
  split: (name: string, mentions: number) => string;
  retype: (name: string, type: string) => string;
  dismiss: (kind: string, words: string) => string;
}

export interface KeysTexts {
  title: string;
  close: string;
  /** On the button that shows them. */
  show: string;
  list: readonly (readonly [keys: readonly string[], meaning: string])[];
}

/** The picture of the whole article above the text. */
export interface StripTexts {
  label: string;
  others: string;
  notNamed: string;
  paragraph: (n: number, all: number) => string;
  findings: Counted;
  asTable: string;
  /** Heads of the table's columns. */
  what: string;
  paragraphs: string;
  direct: string;
  indirect: string;
}

/** What the signs beside a paragraph say. */
export interface MarginTexts {
  findings: (kinds: string) => string;
  copy: string;
  voices: (names: string) => string;
}
