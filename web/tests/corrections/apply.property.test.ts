// Corrections of any kind, in any order, over any report leave a report.
import fc from "fast-check";
import { expect, it } from "vitest";
import {
  applyCorrections,
  correctKind,
  correctSpeaker,
  dismissFinding,
  mergeEntities,
  parseCorrections,
  retypeEntity,
  splitEntity,
  type Correction,
} from "../../src/corrections/index.js";
import type { Report } from "../../src/report.js";
import { ENTITY_TYPES, QUOTE_KINDS, sample } from "../report-arbitrary.js";
import { faultsOf } from "../report-faults.js";

type Step = { what: number; a: number; b: number };
const steps = fc.array(fc.record({ what: fc.nat(7), a: fc.nat(20), b: fc.nat(20) }), { maxLength: 8 });

// What a person could do at this point, as the builders make it; null where there is nothing of the kind.
function correctionOf(text: string, report: Report, { what, a, b }: Step): Correction | null {
  const { entities, quotes, findings } = report;
  const quote = a % quotes.length;
  const entity = a % entities.length;
  const other = b % entities.length;
  if (what < 4 && quotes.length === 0) return null;
  if (what === 0) return entities.length > 0 ? correctSpeaker(text, report, quote, other) : null;
  if (what === 1) return correctSpeaker(text, report, quote, ["Zoë", "Ann", "Ida B."][b % 3]!);
  if (what === 2) return correctSpeaker(text, report, quote, null);
  if (what === 3) return correctKind(text, report, quote, QUOTE_KINDS[b % QUOTE_KINDS.length]!);
  if (what === 7) return findings.length > 0 ? dismissFinding(text, report, a % findings.length) : null;
  if (entities.length === 0) return null;
  if (what === 4) return entity === other ? null : mergeEntities(text, report, entity, other);
  if (what === 6) return retypeEntity(text, report, entity, ENTITY_TYPES[b % ENTITY_TYPES.length]!);
  const { mentions } = entities[entity]!;
  return mentions.length > 1
    ? splitEntity(text, report, entity, mentions.map((_, i) => i).slice(1 + (b % (mentions.length - 1))))
    : null;
}

function correctionsOf(text: string, report: Report, list: readonly Step[]): Correction[] {
  const corrections: Correction[] = [];
  for (const step of list) {
    const next = correctionOf(text, applyCorrections(text, report, corrections).report, step);
    if (next) corrections.push(next);
  }
  return corrections;
}

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
}

it("has samples that are reports", () => {
  fc.assert(fc.property(sample, ({ text, report }) => void expect(faultsOf(text, report)).toEqual([])));
});

it("gives a report that holds all invariants, and leaves the first as it was", () => {
  fc.assert(
    fc.property(sample, steps, ({ text, report }, list) => {
      const copy = structuredClone(report);
      const corrections = freeze(correctionsOf(text, freeze(report), list));
      const result = applyCorrections(text, report, corrections);
      expect(faultsOf(text, result.report)).toEqual([]);
      expect(report).toEqual(copy);
      expect(result.outcomes).toHaveLength(corrections.length);
      expect(result.outcomes).not.toContain("lost");
      const places = (from: Report): number[] =>
        from.entities.flatMap(({ mentions }) => mentions.map(({ start }) => start)).sort((a, b) => a - b);
      expect(places(result.report)).toEqual(places(report));
    }),
    { numRuns: 2000 },
  );
});

it("gives the same again of corrections that were stored", () => {
  fc.assert(
    fc.property(sample, steps, ({ text, report }, list) => {
      const corrections = correctionsOf(text, report, list);
      const stored = parseCorrections(JSON.parse(JSON.stringify(corrections)));
      expect(applyCorrections(text, report, stored)).toEqual(applyCorrections(text, report, corrections));
    }),
  );
});

it("changes nothing by what is lost or idle, and gives the report itself of none", () => {
  fc.assert(
    fc.property(sample, steps, ({ text, report }, list) => {
      expect(applyCorrections(text, report, []).report).toBe(report);
      const corrections = correctionsOf(text, report, list).filter(
        ({ type }) => type !== "speaker" && type !== "quote-kind",
      );
      const { report: once, outcomes } = applyCorrections(text, report, corrections);
      if (outcomes.every((outcome) => outcome !== "held")) expect(once).toEqual(report);
    }),
  );
});

it("stands for any corrections of another text", () => {
  fc.assert(
    fc.property(sample, sample, steps, (here, there, list) => {
      const { report } = applyCorrections(here.text, here.report, correctionsOf(there.text, there.report, list));
      expect(faultsOf(here.text, report)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
