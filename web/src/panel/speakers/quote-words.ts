// A quote's speaker and verb in words.
import type { Quote, Report } from "../../report.js";
import type { Texts } from "../../texts/texts.js";
import { phrase } from "../parts/excerpt.js";

export interface SpeakerWords {
  /** Who it is, or the words that the text has for somebody it does not name. */
  name: string;
  named: boolean;
  /** The words that say so here, when the name is not among them: "he". */
  here: string | null;
}

export function speakerWords(quote: Quote, report: Report, text: string, { speakers }: Texts): SpeakerWords {
  const source = quote.source && phrase(text, quote.source);
  const entity = quote.speaker === null ? undefined : report.entities[quote.speaker];
  if (entity) {
    const told = source === null || [entity.name, ...entity.aliases].some((name) => source.includes(name));
    return { name: entity.name, named: true, here: told ? null : source };
  }
  return { name: source ?? (quote.kind === "scare" ? speakers.noSpeaker : speakers.notSaidWho), named: false, here: null };
}

/** “According to …” begins a sentence; here it stands in the middle of a line. “SAID” stays. */
export function verbWords({ cue, kind }: Quote, text: string, { speakers }: Texts): string {
  if (cue) return phrase(text, cue).replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
  return kind === "scare" ? speakers.inMarks : speakers.noVerb;
}
