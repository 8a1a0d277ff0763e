// The entities of a text as suggestions for what somebody types.
import type { Entity, Report } from "../../report.js";
import type { Texts } from "../../texts/texts.js";
import { folded } from "../parts/folded.js";
import type { ComboboxOption } from "./combobox.js";

/**
 * Those of rank 0 first, those of none left out, and of each rank those that are mentioned nearest to an offset first.
 * Linear in the mentions, n log n in the entities.
 */
export function entityOptions(
  { entities }: Report,
  rank: (entity: Entity, index: number) => number | null,
  near: number,
  texts: Texts,
): ComboboxOption[] {
  const distance = ({ mentions }: Entity): number =>
    mentions.reduce((least, { start }) => Math.min(least, Math.abs(start - near)), Number.MAX_SAFE_INTEGER);
  return entities
    .flatMap((entity, index) => {
      const place = rank(entity, index);
      return place === null ? [] : [{ entity, index, place, away: distance(entity) }];
    })
    .sort((a, b) => a.place - b.place || a.away - b.away)
    .map(({ entity, index }) => option(entity, index, texts));
}

function option({ name, aliases, type }: Entity, index: number, { element, entities }: Texts): ComboboxOption {
  const others = aliases.length > 0 ? [`${entities.also} ${aliases.join(", ")}`] : [];
  return { index, name, note: [element.entityTypes[type], ...others].join(", "), sought: [name, ...aliases].map(folded) };
}
