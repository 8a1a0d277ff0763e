// What is known of an entity, in words for a person.
import type { Entity, MentionKind } from "../report.js";
import { en } from "../texts/en.js";
import type { Texts } from "../texts/texts.js";
import { isUnsure } from "./confidence.js";
import { valueInWords } from "./value-words.js";

const KINDS: readonly MentionKind[] = ["name", "pronoun", "description"];

/**
 * How often it is mentioned, by kind if they differ: "5 names, 1 pronoun, 2 unsure"; "3 mentions". In English unless
 * `texts` has another language.
 */
export function mentionsInWords({ mentions }: Pick<Entity, "mentions">, { element }: Texts = en): string {
  const kinds = KINDS.map((kind) => [kind, mentions.filter((mention) => mention.kind === kind).length] as const);
  const unsure = mentions.filter(({ confidence }) => isUnsure(confidence)).length;
  const told = kinds.filter(([, n]) => n > 0);
  const parts = told.map(([kind, n]) => (told.length === 1 && kind === "name" ? element.mentions(n) : element.mentionKinds[kind](n)));
  return [...parts, ...(unsure > 0 ? [element.unsure(unsure)] : [])].join(", ");
}

/** A mention, by the offset it starts at: "he: pronoun for person Owen Pryce, unsure. Mention 3 of 7." */
export function describeMention(entity: Entity, start: number, words: string, texts: Texts): string {
  const { type, name } = entity;
  const at = entity.mentions.findIndex((mention) => mention.start === start);
  const mention = entity.mentions[at];
  const value = valueInWords(entity, texts);
  const meaning = value === name ? null : value;
  const doubt = mention !== undefined && isUnsure(mention.confidence);
  const told = texts.element.mention({ words, kind: mention?.kind ?? "name", type, name, meaning, isUnsure: doubt });
  return mention ? `${told} ${texts.element.mentionOf(at + 1, entity.mentions.length)}` : told;
}
