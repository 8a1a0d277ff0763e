// What is known of an entity, in words for a person.
import type { Entity, MentionKind } from "../report.js";
import { isUnsure } from "./confidence.js";
import { valueInWords } from "./value-words.js";

const KINDS: readonly MentionKind[] = ["name", "pronoun", "description"];

/** How often it is mentioned, by kind if they differ: "5 names, 1 pronoun, 2 unsure"; "3 mentions". */
export function mentionsInWords({ mentions }: Pick<Entity, "mentions">): string {
  const kinds = KINDS.map((kind) => [kind, mentions.filter((mention) => mention.kind === kind).length] as const);
  const unsure = mentions.filter(({ confidence }) => isUnsure(confidence)).length;
  const told = kinds.filter(([, n]) => n > 0);
  const parts = told.map(([kind, n]) => counted(n, told.length === 1 && kind === "name" ? "mention" : kind));
  return [...parts, ...(unsure > 0 ? [`${unsure.toLocaleString("en")} unsure`] : [])].join(", ");
}

function counted(n: number, what: string): string {
  return `${n.toLocaleString("en")} ${what}${n === 1 ? "" : "s"}`;
}

/** A mention, by the offset it starts at: "he: pronoun for person Owen Pryce, unsure. Mention 3 of 7." */
export function describeMention(entity: Entity, start: number, words: string): string {
  const at = entity.mentions.findIndex((mention) => mention.start === start);
  const mention = entity.mentions[at];
  const reference = mention && mention.kind !== "name" ? `${mention.kind} for ` : "";
  const value = valueInWords(entity);
  const meaning = value === null || value === entity.name ? "" : `, ${value}`;
  const doubt = mention && isUnsure(mention.confidence) ? ", unsure" : "";
  const place = mention ? ` Mention ${at + 1} of ${entity.mentions.length}.` : "";
  return `${words}: ${reference}${entity.type} ${entity.name}${meaning}${doubt}.${place}`;
}
