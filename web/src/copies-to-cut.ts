// Which copies a clean copy leaves out, and which have to stay so that nothing is lost but what is said elsewhere.
import { isGrave } from "./grave.js";
import type { Copy, DuplicateGroup, Span } from "./report.js";
import { startingBefore } from "./span-search.js";
import { insideAnyOf } from "./spans.js";

/** A copy by its place in the report: `report.duplicates[group].spans[copy]`, `copy` from 1 on. */
export interface CopyPlace {
  group: number;
  copy: number;
}

/**
 * Why a copy stays. `changed`: a number or a name differs from the original. `original`: it is not quite the same, and
 * what another group is copied from stands in it, or it overlaps its own original. `overlap`: it is a part of a copy
 * that stays, or shares a part with it.
 */
export type KeptReason = "changed" | "original" | "overlap";

export interface KeptCopy extends CopyPlace {
  reason: KeptReason;
}

/** A copy and where it stands in the text. */
export interface PlacedCopy extends CopyPlace, Span {}

/**
 * All copies of groups that are no quotation, parted; both lists in text order. A copy that equals its original can go
 * without loss, whatever else it overlaps; one that differs must not take with it what other copies are copies of. A copy
 * that stays is not cut into; but it goes inside a larger one that may go, whose original has it too.
 */
export function chooseCopies(
  groups: readonly DuplicateGroup[],
  changed: "keep" | "cut",
): { cut: PlacedCopy[]; kept: KeptCopy[] } {
  const touchesOriginal = overlapsAnyOf(groups.flatMap(({ spans }) => spans.slice(0, 1)));
  const hold = (copy: Copy, original: Span): KeptReason | null => {
    if (changed === "keep" && copy.changes.some(isGrave)) return "changed";
    return (differs(copy) && touchesOriginal(copy)) || overlap(copy, original) ? "original" : null;
  };

  const candidates = copiesOf(groups).map((place) => {
    const { spans } = groups[place.group]!;
    return { place, reason: hold(spans[place.copy]!, spans[0]!) };
  });
  const reachesInto = straddlesAnyEndOf(candidates.filter(({ reason }) => reason).map(({ place }) => place));
  const cut = candidates.filter(({ place, reason }) => !reason && !reachesInto(place)).map(({ place }) => place);
  const isCut = insideAnyOf(cut);
  const kept = candidates
    .filter(({ place }) => !isCut(place))
    .map(({ place: { group, copy }, reason }): KeptCopy => ({ group, copy, reason: reason ?? "overlap" }));
  return { cut, kept };
}

function copiesOf(groups: readonly DuplicateGroup[]): PlacedCopy[] {
  return groups
    .flatMap(({ quotation, spans }, group) =>
      quotation ? [] : spans.map(({ start, end }, copy) => ({ group, copy, start, end })).slice(1),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function differs({ similarity, changes }: Copy): boolean {
  return similarity < 1 || changes.some(({ kind }) => kind !== "typography");
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function overlapsAnyOf(spans: readonly Span[]): (span: Span) => boolean {
  const merged = union(spans);
  return (span) => {
    const last = merged[startingBefore(merged, span.end) - 1];
    return last !== undefined && overlap(last, span);
  };
}

// Whether one of the spans overlaps a span without lying inside it: it then goes on over the start or the end.
function straddlesAnyEndOf(spans: readonly Span[]): (span: Span) => boolean {
  const merged = union(spans);
  const goesOver = (offset: number): boolean => (merged[startingBefore(merged, offset) - 1]?.end ?? 0) > offset;
  return ({ start, end }) => goesOver(start) || goesOver(end);
}

// Spans that overlap are one; those that only touch are not, so that what lies between two ends lies inside a span.
function union(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
