// Entities by what they are, and those that some letters find.
import { valueInWords } from "../../element/value-words.js";
import type { Entity, EntityType, Report } from "../../report.js";
import type { Texts } from "../../texts/texts.js";
import { folded } from "../parts/folded.js";

export interface EntityGroup {
  type: EntityType;
  /** Indices in `report.entities`, ascending. */
  entities: number[];
  mentions: number;
}

/** In the order of `types`, none empty. */
export function groupsByType({ entities }: Report, found: readonly number[], types: readonly EntityType[]): EntityGroup[] {
  const groups = new Map(types.map((type): [EntityType, EntityGroup] => [type, { type, entities: [], mentions: 0 }]));
  for (const index of found) {
    const { type, mentions } = entities[index]!;
    const group = groups.get(type)!;
    group.entities.push(index);
    group.mentions += mentions.length;
  }
  return [...groups.values()].filter((group) => group.entities.length > 0);
}

/** Of each entity all that it is found by: its names and what its words mean, without case and accents. */
export function soughtWords({ entities }: Report, texts: Texts): string[] {
  return entities.map((entity: Entity) => folded([entity.name, ...entity.aliases, valueInWords(entity, texts) ?? ""].join("\n")));
}
