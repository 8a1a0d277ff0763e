// What an entity is known by while corrections change the indices.
import type { Entity, Report, Span } from "../../report.js";

type Known = Pick<Entity, "name" | "mentions">;

export function spanKey({ start, end }: Span): string {
  return `${start} ${end}`;
}

/** The same for the same entity of a text, and for no other one's: by its first mention, or else its name. */
export function entityKey({ name, mentions }: Known): string {
  return mentions[0] ? spanKey(mentions[0]) : name;
}

/** The entity that has by now what a key was made of; -1 if none has. */
export function entityOfKey({ entities }: Report, key: string): number {
  return entities.findIndex(({ name, mentions }: Known) =>
    mentions.length === 0 ? name === key : mentions.some((mention) => spanKey(mention) === key),
  );
}
