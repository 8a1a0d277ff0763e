// What stands in the margin beside which paragraph.
import type { FindingKind, Report, Span } from "../../report.js";
import { paragraphAt } from "../parts/paragraphs.js";

export interface ParagraphSigns {
  /** Indices in `report.findings` of those that begin here, the gravest first. */
  findings: number[];
  /** Index in `report.duplicates` of a passage that is repeated here, and the copy's place. */
  copy: { index: number; span: Span } | null;
  /** Indices in `report.quotes` of the first quote here of each speaker. */
  voices: number[];
}

const RANKS = { high: 0, medium: 1, low: 2 };

/**
 * By the index of the paragraph; those without any sign are left out. `paragraphs` are in order and without gaps between
 * them that hold words. Linear in the report, but for a logarithm.
 */
export function paragraphSigns(report: Report, paragraphs: readonly Span[], muted: ReadonlySet<FindingKind>): Map<number, ParagraphSigns> {
  const signs = new Map<number, ParagraphSigns>();
  const at = (offset: number): ParagraphSigns => {
    const paragraph = paragraphAt(paragraphs, offset);
    const here = signs.get(paragraph) ?? { findings: [], copy: null, voices: [] };
    signs.set(paragraph, here);
    return here;
  };
  for (const [index, { kind, spans }] of report.findings.entries()) if (!muted.has(kind)) at(spans[0]!.start).findings.push(index);
  for (const [index, { quotation, spans }] of report.duplicates.entries())
    for (const { start, end } of quotation ? [] : spans.slice(1)) at(start).copy ??= { index, span: { start, end } };
  addVoices(report, at);
  const rank = (index: number): number => RANKS[report.findings[index]!.severity];
  for (const { findings } of signs.values()) findings.sort((a, b) => rank(a) - rank(b) || a - b);
  return signs;
}

function addVoices({ quotes }: Report, at: (offset: number) => ParagraphSigns): void {
  const heard = new Map<ParagraphSigns, Set<number>>();
  for (const [index, { speaker, contents }] of quotes.entries()) {
    if (speaker === null) continue;
    const here = at(contents[0]!.start);
    const speakers = heard.get(here) ?? new Set();
    if (!speakers.has(speaker)) here.voices.push(index);
    heard.set(here, speakers.add(speaker));
  }
}
