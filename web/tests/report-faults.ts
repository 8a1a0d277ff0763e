// The invariants of a report, as report.ts states them; `corrected` ones may have speakers that the text does not name.
import type { Report, Span } from "../src/report.js";

/** What is wrong with a report of `text`, each in a few words. */
export function faultsOf(text: string, report: Report): string[] {
  return [...entityFaults(text, report), ...quoteFaults(text, report), ...findingFaults(text, report)];
}

function isSpan(text: string, { start, end }: Span): boolean {
  const splits = (at: number): boolean =>
    /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, at - 1), at + 1));
  return Number.isInteger(start) && 0 <= start && start < end && end <= text.length && !splits(start) && !splits(end);
}

const before = (a: Span, b: Span): boolean => a.start < b.start || (a.start === b.start && a.end <= b.end);
const inOrder = (spans: readonly Span[]): boolean => spans.every((span, i) => i === 0 || before(spans[i - 1]!, span));

function entityFaults(text: string, { entities }: Report): string[] {
  const faults: string[] = [];
  const mentioned = entities.filter(({ mentions }) => mentions.length > 0);
  if (!inOrder(mentioned.map(({ mentions }) => mentions[0]!))) faults.push("entities out of order");
  if (entities.slice(mentioned.length).some(({ mentions }) => mentions.length > 0))
    faults.push("an entity behind those without mentions");
  for (const [index, { name, aliases, mentions, related = [], value, unit, type }] of entities.entries()) {
    if (!mentions.every((mention) => isSpan(text, mention)) || !inOrder(mentions))
      faults.push(`entity ${index}: mentions`);
    if (name === "" || aliases.includes(name) || new Set(aliases).size < aliases.length)
      faults.push(`entity ${index}: names`);
    const sound = related.every(
      (other, i) =>
        other !== index && (i === 0 || related[i - 1]! < other) && entities[other]?.related?.includes(index),
    );
    if (!sound) faults.push(`entity ${index}: related`);
    const amount = ["money", "percent", "quantity"].includes(type);
    if (value !== undefined && !amount && type !== "date" && type !== "time") faults.push(`entity ${index}: value`);
    if (unit !== undefined && (!amount || value === undefined)) faults.push(`entity ${index}: unit`);
  }
  return faults;
}

function quoteFaults(text: string, { quotes, entities }: Report): string[] {
  const faults: string[] = [];
  for (const [index, { contents, cue, source, speaker, parent, kind, rule, confidence }] of quotes.entries()) {
    const spans = [...contents, ...(cue ? [cue] : []), ...(source ? [source] : [])];
    if (contents.length === 0 || !inOrder(contents) || !spans.every((span) => isSpan(text, span)))
      faults.push(`quote ${index}: spans`);
    if (index > 0 && contents[0]!.start < quotes[index - 1]!.contents[0]!.start) faults.push(`quote ${index}: order`);
    if (speaker !== null && !entities[speaker]) faults.push(`quote ${index}: speaker`);
    if (speaker !== null && source === null && rule !== "corrected") faults.push(`quote ${index}: no source`);
    if (parent !== null && !(parent < index)) faults.push(`quote ${index}: parent`);
    if (kind === "scare" && (cue || source || speaker !== null))
      faults.push(`quote ${index}: nobody's words have a source`);
    if (rule === "corrected" && confidence !== 1) faults.push(`quote ${index}: confidence`);
  }
  return faults;
}

function findingFaults(text: string, { findings, entities, quotes }: Report): string[] {
  const faults: string[] = [];
  for (const [index, finding] of findings.entries()) {
    if (finding.spans.length === 0 || !finding.spans.every((span) => isSpan(text, span)))
      faults.push(`finding ${index}: spans`);
    if (index > 0 && finding.spans[0]!.start < findings[index - 1]!.spans[0]!.start)
      faults.push(`finding ${index}: order`);
    if (new Set(finding.entities).size < finding.entities.length) faults.push(`finding ${index}: an entity twice`);
    if (!finding.entities.every((entity) => entities[entity])) faults.push(`finding ${index}: entities`);
    if (!finding.quotes.every((quote) => quotes[quote])) faults.push(`finding ${index}: quotes`);
  }
  return faults;
}
