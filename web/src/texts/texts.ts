// The words of the interface: one file per language implements this.
import type { Correction } from "../corrections/correction.js";
import type { PanelName } from "../panel/panels.js";
import type { Stage } from "../progress.js";
import type { ChangeKind, EntityType, FindingKind, MentionKind, Modality, QuoteKind, Severity, Stance } from "../report.js";
import type { VoicedKind } from "../share-of-voice.js";
import type { Counted } from "./counted.js";

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
  /** Words of the text in quotation marks. */
  quoted: (words: string) => string;
  why: string;
  confidence: string;
  unsure: string;
  /** Behind a confidence that is low. */
  asLikelyWrong: string;
  /** On the button for more rows: how many are shown, of how many. */
  more: (shown: string, all: string) => string;
  earlier: string;
}

/** The Speakers panel. */
export interface SpeakersTexts {
  nobodyQuoted: string;
  quotes: Counted;
  words: Counted;
  voice: VoiceTexts;
  /** Name of the choice between the two orders. */
  order: string;
  inOrder: string;
  bySpeaker: string;
  /** Name of the choice of the kinds that are listed. */
  kindsListed: string;
  kinds: Record<QuoteKind, string>;
  allHidden: string;
  /** The group of sources that the text does not name, and that of quotes with no source. */
  unnamed: string;
  nobody: string;
  /** In place of a name, when there is not even a source; the second for marked words. */
  notSaidWho: string;
  noSpeaker: string;
  /** In place of a verb; the second for marked words. */
  noVerb: string;
  inMarks: string;
  /** Heard between the words for a speaker and who that is: "he" … "Ann Lee". */
  thatIs: string;
  /** Of a quote inside another: whose words it is quoted in. */
  within: (speaker: string) => string;
  inCopy: string;
  notNamed: string;
  facts: { foundBy: string; verb: string; speaker: string; notNamedInText: string };
  stances: Record<Exclude<Stance, "neutral">, string>;
  modalities: Record<Exclude<Modality, "actual">, string>;
  /** What each rule that finds quotes goes by. */
  rules: Record<string, string>;
}

export interface VoiceTexts {
  title: string;
  kinds: Record<VoicedKind, string>;
  /** Those behind the leading speakers. */
  others: Counted;
  /** On the control that shows how it is counted, and what it shows. */
  howCounted: string;
  rule: readonly string[];
}

/** The Entities panel. */
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

/** What a person corrects by hand. */
export interface EditingTexts {
  /** On the button that opens the editor of a row; what it is of is heard behind it. */
  correct: string;
  close: string;
  /** Name of an open editor. */
  correcting: (what: string) => string;
  /** Of a row that a correction changed. */
  byHand: Record<Correction["type"], string>;
  takenBack: string;
  set: string;

  speaker: string;
  speakerHint: string;
  /** An option that is not in the text. */
  newName: (name: string) => string;
  nobodyNamed: string;
  speakerSet: (name: string) => string;
  speakerRemoved: string;
  quoteKind: string;
  kindSet: (kind: string) => string;

  entityType: string;
  typeSet: (name: string, type: string) => string;
  same: string;
  sameHint: string;
  merged: (name: string, into: string) => string;
  split: string;
  splitButton: string;
  splitDone: Counted;

  /** Heard with a list of suggestions. */
  suggestions: string;
  /** Of suggestions that are not shown. */
  moreSuggestions: Counted;
  noSuggestion: string;
  nameMissing: string;
  notFound: (name: string) => string;
  noneTicked: string;
  allTicked: string;
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
