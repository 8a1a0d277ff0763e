// The panels by name.
/** The panels, in the order of their tabs. */
export const PANELS = ["findings", "speakers", "entities", "duplicates"] as const;
export type PanelName = (typeof PANELS)[number];

/** What an item is of: findings, quotes, entities, duplicates. */
export type PassageKind = "finding" | "quote" | "entity" | "duplicate";

/** The panel that lists the items of a kind. */
export function panelOf(kind: PassageKind): PanelName {
  return ({ finding: "findings", quote: "speakers", entity: "entities", duplicate: "duplicates" } as const)[kind];
}
