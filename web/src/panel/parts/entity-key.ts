import type { Entity } from "../../report.js";

/** The same for the same entity of a text after corrections too, when indices differ; and for no other one's. */
export function entityKey({ name, mentions }: Pick<Entity, "name" | "mentions">): string {
  const first = mentions[0];
  return first ? `${first.start} ${first.end}` : name;
}
