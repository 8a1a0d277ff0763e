// Makes corrections of what a person points at in a report that is on show: `report` is the one with the corrections so
// far laid over it, and indices count in it. An index that is not in the report is a RangeError.
import type { Entity, EntityType, QuoteKind, Report } from "../report.js";
import { anchor } from "./anchor.js";
import type { Anchor, Correction, EntityAnchor } from "./correction.js";

/** `speaker`: an entity's index, the name of somebody whom the text does not name, or null for nobody. */
export function correctSpeaker(
  text: string,
  report: Report,
  quote: number,
  speaker: number | string | null,
): Correction {
  const who = typeof speaker === "number" ? entityAnchor(text, report, speaker) : named(speaker);
  return { type: "speaker", quote: quoteAnchor(text, report, quote), speaker: who };
}

export function correctKind(text: string, report: Report, quote: number, kind: QuoteKind): Correction {
  return { type: "quote-kind", quote: quoteAnchor(text, report, quote), kind };
}

/** `entity` and `into` are one, by the name and the type of `into`. */
export function mergeEntities(text: string, report: Report, entity: number, into: number): Correction {
  if (entity === into) throw new RangeError("an entity is not merged into itself");
  return { type: "merge", entity: entityAnchor(text, report, entity), into: entityAnchor(text, report, into) };
}

/** `mentions`: indices in the mentions of the entity, at least one, not all. */
export function splitEntity(text: string, report: Report, entity: number, mentions: readonly number[]): Correction {
  const { name, mentions: all } = item(report.entities, entity, "entity");
  const parted = [...new Set(mentions)].sort((a, b) => a - b);
  const places = parted.map((mention) => anchor(text, item(all, mention, "mention")));
  const stay = all.filter((_, mention) => !parted.includes(mention));
  if (places.length === 0 || stay.length === 0)
    throw new RangeError("some of the mentions are split off, not none and not all");
  return { type: "split", entity: anchorByMention(text, { name, mentions: stay }), mentions: places };
}

export function retypeEntity(text: string, report: Report, entity: number, entityType: EntityType): Correction {
  return { type: "retype", entity: entityAnchor(text, report, entity), entityType };
}

export function dismissFinding(text: string, report: Report, finding: number): Correction {
  const { kind, spans } = item(report.findings, finding, "finding");
  return { type: "dismiss", finding: kind, place: anchor(text, item(spans, 0, "span")) };
}

function quoteAnchor(text: string, report: Report, quote: number): Anchor {
  return anchor(text, item(item(report.quotes, quote, "quote").contents, 0, "span"));
}

function entityAnchor(text: string, report: Report, entity: number): EntityAnchor {
  return anchorByMention(text, item(report.entities, entity, "entity"));
}

function anchorByMention(text: string, { name, mentions }: Pick<Entity, "name" | "mentions">): EntityAnchor {
  const names = mentions.filter(({ kind }) => kind === "name");
  const own = names.find(({ start, end }) => text.slice(start, end) === name); // the others can be of what was merged into it
  const mention = own ?? names[0] ?? mentions[0];
  return { name, mention: mention ? anchor(text, mention) : null };
}

function named(name: string | null): EntityAnchor | null {
  if (name === null) return null;
  const trimmed = name.trim();
  if (trimmed === "") throw new RangeError("a speaker's name is empty");
  return { name: trimmed, mention: null };
}

function item<T>(items: readonly T[], index: number, what: string): T {
  const found = items[index];
  if (found === undefined) throw new RangeError(`there is no ${what} ${index}`);
  return found;
}
