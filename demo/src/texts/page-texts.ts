// The words of the page: one file per language implements this. Those of the panels are the element's own.
import type { GalleyErrorCode } from "galley";
import type { LayerName } from "galley/element";
import type { LegendTexts } from "../legend.js";

export interface PageTexts {
  /** BCP 47, as in `lang` and in `locale` of the element. */
  language: string;
  /** The language's own name for itself. */
  name: string;
  tagline: string;
  languages: string;
  singleFile: string;
  newVersion: string;
  reload: string;
  footer: string;
  intro: readonly (readonly [title: string, words: string])[];
  box: BoxTexts;
  about: { summary: string; title: string; address: string; date: string; dateNote: string };
  keep: { label: string; note: string; failed: string; notDeleted: string };
  status: StatusTexts;
  /** What went wrong, for somebody who only wants to read an article. */
  problems: Partial<Record<GalleyErrorCode, string>> & { other: string };
  article: ArticleTexts;
  legend: LegendTexts;
  exports: ExportTexts;
  clean: CleanTexts;
  compare: CompareTexts;
  print: { quotes: string; findings: string; page: (address: string) => string };
}

export interface BoxTexts {
  label: string;
  placeholder: string;
  choose: string;
  sample: string;
  clear: string;
  edit: string;
  fold: string;
  drop: string;
}

export interface StatusTexts {
  loading: string;
  ready: string;
  reading: string;
  cancel: string;
  cancelled: string;
  read: (characters: number, milliseconds: number) => string;
  /** Behind it, of a file in an encoding that had to be guessed. */
  guessed: (encoding: string) => string;
}

export interface ArticleTexts {
  title: string;
  layers: string;
  layer: Record<LayerName, string>;
  key: string;
  print: string;
}

export interface ExportTexts {
  button: string;
  /** By the ids of the formats. */
  names: Record<string, string>;
  download: string;
  copy: string;
  needsAddress: string;
  copied: (what: string) => string;
  notCopied: string;
  failed: string;
  quote: string;
  citation: string;
  claimReview: string;
}

export interface CleanTexts {
  label: string;
  title: string;
  repeated: (what: string) => string;
  nothingGoes: string;
  show: string;
  copy: string;
  undo: string;
  length: (characters: number, what: string) => string;
  lines: (n: number) => string;
  sentences: (n: number) => string;
  and: string;
  nothing: string;
  changedStay: (n: number) => string;
  changedGo: (n: number) => string;
  cutThese: (n: number) => string;
  summary: (cuts: number, kept: number) => string;
  putBack: string;
  cutAgain: string;
  stays: string;
  original: string;
  overlap: string;
  more: (n: number) => string;
}

export interface CompareTexts {
  open: string;
  close: string;
  label: string;
  placeholder: string;
  sample: string;
  shares: (here: string, there: string) => string;
  title: string;
  none: string;
  sum: (n: number) => string;
  exact: string;
  near: string;
  quoted: string;
  here: (n: number) => string;
  timesThere: (n: number) => string;
  article: string;
  other: string;
  more: (shown: number, all: number) => string;
}
