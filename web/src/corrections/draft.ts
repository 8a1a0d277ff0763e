// A report while corrections are laid over it: its entities as nodes that can unite and part, so that no index has to be
// kept right in between. Nothing of the report itself is written to.
import type { Entity, EntityType, Mention, QuoteKind, Report, Span } from "../report.js";
import { startingIn } from "../span-search.js";

export interface Node {
  /** As it is by now; `related` of it is not read, but that of the node. */
  entity: Entity;
  /** What the analysis takes it for; null of one that a correction made. */
  analysedType: EntityType | null;
  related: Set<Node>;
  /** The node that this one was merged into. */
  mergedInto: Node | null;
}

/** What a correction decided, and its index in the list of them. */
interface Decision<T> {
  value: T;
  by: number;
}

export interface Draft {
  text: string;
  report: Report;
  nodes: Node[];
  /** The first content of each quote. */
  quotes: readonly (Span & { index: number })[];
  /** Of each quote, as the analysis has it. */
  analysedSpeakers: (Node | null)[];
  /** By the quote's index. */
  speakers: Map<number, Decision<Node | null>>;
  kinds: Map<number, Decision<QuoteKind>>;
  retyped: Map<Node, number>;
  /** Indices in the report's findings. */
  dismissed: Set<number>;
}

export function draftOf(text: string, report: Report): Draft {
  const nodes = report.entities.map((entity): Node => {
    return { entity, analysedType: entity.type, related: new Set(), mergedInto: null };
  });
  for (const { entity, related } of nodes) for (const other of entity.related ?? []) related.add(nodes[other]!);
  return {
    text,
    report,
    nodes,
    quotes: report.quotes.map(({ contents }, index) => ({ ...contents[0]!, index })),
    analysedSpeakers: report.quotes.map(({ speaker }) => (speaker === null ? null : nodes[speaker]!)),
    speakers: new Map(),
    kinds: new Map(),
    retyped: new Map(),
    dismissed: new Set(),
  };
}

/** The node that stands for `node` after all merges so far. */
export function standingFor(node: Node): Node {
  let last = node;
  while (last.mergedInto) last = last.mergedInto;
  return last;
}

/** A person whom the text does not name. */
export function addPerson(draft: Draft, name: string): Node {
  const entity: Entity = { type: "person", name, aliases: [], mentions: [] };
  const node: Node = { entity, analysedType: null, related: new Set(), mergedInto: null };
  draft.nodes.push(node);
  return node;
}

/** Both are one thing from now on, by the name, type and value of `into`. */
export function merge(node: Node, into: Node): void {
  const names = new Set([...into.entity.aliases, node.entity.name, ...node.entity.aliases]);
  names.delete(into.entity.name);
  const mentions = [...into.entity.mentions, ...node.entity.mentions].sort(inTextOrder);
  into.entity = { ...into.entity, aliases: [...names], mentions };
  for (const other of node.related) into.related.add(other);
  node.mergedInto = into;
}

/** Makes a thing of its own of some of the mentions of `node`, not all; the quotes that have their source there go along. */
export function split(draft: Draft, node: Node, mentions: readonly Mention[]): void {
  const parted = new Set(mentions);
  const stay = node.entity.mentions.filter((mention) => !parted.has(mention));
  const { name, aliases } = namesIn(draft.text, mentions);
  const { related: _, ...rest } = node.entity;
  const own: Node = {
    entity: { ...rest, name, aliases, mentions: [...mentions].sort(inTextOrder) },
    analysedType: node.analysedType,
    related: new Set(),
    mergedInto: null,
  };
  node.entity = { ...node.entity, ...namesLeft(draft.text, node.entity, mentions, stay), mentions: stay };
  draft.nodes.push(own);
  draft.analysedSpeakers = draft.analysedSpeakers.map((speaker, quote) => {
    const source = draft.report.quotes[quote]!.source;
    if (!source || !speaker || standingFor(speaker) !== node) return speaker;
    const isIn = (list: readonly Mention[]): boolean => startingIn(list, source).some(({ end }) => end <= source.end);
    return isIn(own.entity.mentions) && !isIn(stay) ? own : speaker;
  });
}

export function inTextOrder(a: Mention, b: Mention): number {
  return a.start - b.start || a.end - b.end;
}

interface Names {
  name: string;
  aliases: string[];
}

// The longest is taken for the fullest; without a name, the longest of the other words.
function namesIn(text: string, mentions: readonly Mention[]): Names {
  const words = (list: readonly Mention[]): string[] => list.map(({ start, end }) => text.slice(start, end));
  const names = words(mentions.filter(({ kind }) => kind === "name"));
  const longest = (list: readonly string[]): string => list.reduce((a, b) => (b.length > a.length ? b : a), "");
  const name = longest(names.length > 0 ? names : words(mentions));
  return { name, aliases: [...new Set(names)].filter((other) => other !== name) };
}

// Without the names that went away with all their mentions.
function namesLeft(
  text: string,
  { name, aliases }: Names,
  parted: readonly Mention[],
  stay: readonly Mention[],
): Names {
  const of = (mentions: readonly Mention[]): Names => namesIn(text, mentions);
  const left = of(stay);
  const gone = of(parted);
  const stays = (one: string): boolean =>
    one === left.name || left.aliases.includes(one) || (one !== gone.name && !gone.aliases.includes(one));
  const kept = aliases.filter(stays);
  return stays(name)
    ? { name, aliases: kept }
    : { name: left.name, aliases: kept.filter((alias) => alias !== left.name) };
}
