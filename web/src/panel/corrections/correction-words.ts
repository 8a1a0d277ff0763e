// A correction in words.
import type { Correction } from "../../corrections/correction.js";
import type { Texts } from "../../texts/texts.js";

const MOST = 60;

export function correctionInWords(correction: Correction, { corrections, findings, element, speakers }: Texts): string {
  switch (correction.type) {
    case "speaker":
      return corrections.speaker(short(correction.quote.exact), correction.speaker?.name ?? null);
    case "quote-kind":
      return corrections.quoteKind(short(correction.quote.exact), speakers.kinds[correction.kind]);
    case "merge":
      return corrections.merge(correction.entity.name, correction.into.name);
    case "split":
      return corrections.split(correction.entity.name, correction.mentions.length);
    case "retype":
      return corrections.retype(correction.entity.name, element.entityTypes[correction.entityType]);
    case "dismiss":
      return corrections.dismiss(findings.kinds[correction.finding], short(correction.place.exact));
  }
}

// By code points, so that no emoji is cut into halves of a pair.
function short(words: string): string {
  const characters = Array.from(words.slice(0, 4 * MOST).replace(/\s+/g, " "));
  return characters.length <= MOST && words.length <= 4 * MOST ? characters.join("") : `${characters.slice(0, MOST).join("").trimEnd()}…`;
}
