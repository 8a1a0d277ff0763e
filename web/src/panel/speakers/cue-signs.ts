// What a cue says of what it reports, as a sign and a word: colour is never the only sign.
import { html, nothing, type TemplateResult } from "lit";

import type { Cue, Modality, Stance } from "../../report.js";
import type { Texts } from "../../texts/texts.js";

const STANCE_SIGNS: Record<Exclude<Stance, "neutral">, string> = { assertive: "✓", distancing: "≈", denying: "✕", asking: "?" };
const MODALITY_SIGNS: Record<Exclude<Modality, "actual">, string> = { negated: "⊘", hypothetical: "◌" };

/** Tags for what a plain “said” would not say. */
export function cueSigns({ stance, modality }: Cue, { speakers }: Texts): (TemplateResult | typeof nothing)[] {
  return [
    modality === "actual" ? nothing : tag(`modality ${modality}`, MODALITY_SIGNS[modality], speakers.modalities[modality]),
    stance === "neutral" ? nothing : tag(`stance ${stance}`, STANCE_SIGNS[stance], speakers.stances[stance]),
  ];
}

/** “did not say”: say, not said. */
export function cueInWords({ lemma, stance, modality }: Cue, written: string, { parts, speakers }: Texts): string {
  const told = [
    lemma,
    ...(stance === "neutral" ? [] : [speakers.stances[stance]]),
    ...(modality === "actual" ? [] : [speakers.modalities[modality]]),
  ];
  return `${parts.quoted(written)}: ${told.join(", ")}`;
}

function tag(kind: string, sign: string, word: string): TemplateResult {
  return html`<span class="tag ${kind}"><span aria-hidden="true">${sign}</span> ${word}</span>`;
}
