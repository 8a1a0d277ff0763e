// The entities of a text as suggestions for what somebody types.
import type { Entity, EntityType, Report } from "../../report.js";
import type { Texts } from "../../texts/texts.js";
import { folded } from "../parts/folded.js";
import type { ComboboxOption } from "./combobox.js";

/** Who can say something: people, bodies, and places that stand for their governments. */
export const SPEAKING: readonly EntityType[] = ["person", "organization", "place", "nationality"];

/** Those that `isOption` lets pass, the ones mentioned nearest to an offset first. */
export function entityOptions(
  { entities }: Report,
  isOption: (entity: Entity, index: number) => boolean,
  near: number,
  texts: Texts,
): ComboboxOption[] {
  const distances = entities.map(({ mentions }) => mentions.reduce((least, { start }) => Math.min(least, Math.abs(start - near)), Infinity));
  return [...entities.keys()]
    .filter((index) => isOption(entities[index]!, index))
    .sort((a, b) => (distances[a] === distances[b] ? a - b : distances[a]! - distances[b]!))
    .map((index) => option(entities[index]!, index, texts));
}

function option({ name, aliases, type }: Entity, index: number, { entities }: Texts): ComboboxOption {
  const others = aliases.length > 0 ? [`${entities.also} ${aliases.join(", ")}`] : [];
  return { index, name, note: [entities.types[type], ...others].join(", "), sought: [name, ...aliases].map(folded) };
}
