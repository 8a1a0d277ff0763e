// What every entry of the package exports beside createAnalyzer.
export type { AnalyzeOptions, Analyzer, AnalyzerOptions, CallOptions, WasmSource } from "./analyzer.js";
export { cleanCopy, putBack, restore, type CleanCopy, type CleanCopyOptions, type Cut } from "./clean-copy.js";
export type { ComparedDocument, Comparison, SharedCopy, SharedPassage } from "./comparison.js";
export type { CopyPlace, KeptCopy, KeptReason } from "./copies-to-cut.js";
export { GalleyError, type GalleyErrorCode } from "./error.js";
export { STAGES, type Progress, type Stage } from "./progress.js";
export type {
  Change,
  ChangeKind,
  Copy,
  Cue,
  DuplicateGroup,
  DuplicateKind,
  Entity,
  EntityType,
  Finding,
  FindingKind,
  Mention,
  MentionKind,
  Modality,
  Quote,
  QuoteKind,
  Report,
  Severity,
  Span,
  Stance,
} from "./report.js";
export {
  shareOfVoice,
  type ShareOfVoice,
  type SpeakerVoice,
  type Voice,
  type VoiceTally,
  type VoicedKind,
} from "./share-of-voice.js";
