// What a cue says of what it reports, as a sign and a word: colour is never the only sign.
import { html, nothing, type TemplateResult } from "lit";
import type { Cue, Modality, Stance } from "galley";

interface Sign {
  sign: string;
  word: string;
}

const STANCES: Record<Exclude<Stance, "neutral">, Sign> = {
  assertive: { sign: "✓", word: "as fact" },
  distancing: { sign: "≈", word: "claimed" },
  denying: { sign: "✕", word: "denied" },
  asking: { sign: "?", word: "asked" },
};

const MODALITIES: Record<Exclude<Modality, "actual">, Sign> = {
  negated: { sign: "⊘", word: "not said" },
  hypothetical: { sign: "◌", word: "might be said" },
};

/** Tags for what a plain “said” would not say. */
export function cueSigns(cue: Cue | null): (TemplateResult | typeof nothing)[] {
  if (!cue) return [];
  return [
    cue.modality === "actual" ? nothing : tag(`modality ${cue.modality}`, MODALITIES[cue.modality]),
    cue.stance === "neutral" ? nothing : tag(`stance ${cue.stance}`, STANCES[cue.stance]),
  ];
}

/** “did not say”: say, not said. */
export function cueInWords(cue: Cue, written: string): string {
  const stance = cue.stance === "neutral" ? [] : [STANCES[cue.stance].word];
  const modality = cue.modality === "actual" ? [] : [MODALITIES[cue.modality].word];
  return `“${written}”: ${[cue.lemma, ...stance, ...modality].join(", ")}`;
}

function tag(kind: string, { sign, word }: Sign): TemplateResult {
  return html`<span class="tag ${kind}"><span aria-hidden="true">${sign}</span> ${word}</span>`;
}
