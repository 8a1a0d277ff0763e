// Which voices the chart of the share of voice shows: the leading ones each, the rest together.
import { together, type ShareOfVoice, type Voice } from "../../share-of-voice.js";
import type { SpeakerKey } from "./quote-groups.js";

/** As many as can be told apart at a glance. */
export const MOST_VOICES = 6;

export interface VoiceRow {
  /** Whose it is; `others`, of speakers too many to be shown each. */
  key: SpeakerKey | "others";
  voice: Voice;
  /** Of all words that are somebody's, 0 to 1. */
  share: number;
  /** How many speakers it is of: more than one for `others` alone. */
  speakers: number;
}

/** Leading speakers, others, those not named, nobody: in that order, none without a word. */
export function voiceRows({ words, speakers, unnamed, nobody }: ShareOfVoice): VoiceRow[] {
  // One alone behind the leading ones takes no more room than "others" would.
  const leading = speakers.length === MOST_VOICES + 1 ? speakers : speakers.slice(0, MOST_VOICES);
  const others = speakers.slice(leading.length);
  const rows: Omit<VoiceRow, "share">[] = [
    ...leading.map((voice) => ({ key: voice.speaker, voice, speakers: 1 })),
    { key: "others", voice: together(others), speakers: others.length },
    { key: "unnamed", voice: unnamed, speakers: 1 },
    { key: "nobody", voice: nobody, speakers: 1 },
  ];
  return rows.filter(({ voice }) => voice.words > 0).map((row) => ({ ...row, share: row.voice.words / words }));
}
