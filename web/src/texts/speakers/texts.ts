// The words of the Speakers panel.
import type { Modality, QuoteKind, Stance } from "../../report.js";
import type { VoicedKind } from "../../share-of-voice.js";
import type { Counted } from "../counted.js";

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
