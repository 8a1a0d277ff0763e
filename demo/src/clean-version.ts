// The clean copy of a text as a person wants it: with or without the copies that differ in a number or a name, and with
// single cuts undone.
import { cleanCopy, putBack, type CleanCopy, type Copy, type CopyPlace, type Cut } from "galley";

import { isGrave } from "galley/changes";
import type { Reading } from "./reading.js";

export class CleanVersion {
  readonly whole: Reading;
  /** Whether copies with a changed number or name go too. */
  readonly cutsChanged: boolean;
  /** With every cut made. */
  readonly full: CleanCopy;
  /** Without those cuts that were undone. */
  readonly copy: CleanCopy;
  readonly #undone: ReadonlySet<Cut>;

  private constructor(whole: Reading, cutsChanged: boolean, full: CleanCopy, undone: ReadonlySet<Cut>) {
    this.whole = whole;
    this.cutsChanged = cutsChanged;
    this.full = full;
    this.copy = putBack(full, [...undone]);
    this.#undone = undone;
  }

  static of(whole: Reading, cutsChanged = false): CleanVersion {
    const full = cleanCopy(whole.text, whole.report, { changed: cutsChanged ? "cut" : "keep" });
    return new CleanVersion(whole, cutsChanged, full, new Set());
  }

  /** With this cut undone, or made again. */
  with(cut: Cut, isUndone: boolean): CleanVersion {
    const undone = new Set(this.#undone);
    if (isUndone) undone.add(cut);
    else undone.delete(cut);
    return new CleanVersion(this.whole, this.cutsChanged, this.full, undone);
  }

  isUndone(cut: Cut): boolean {
    return this.#undone.has(cut);
  }

  copyAt({ group, copy }: CopyPlace): Copy {
    return this.whole.report.duplicates[group]!.spans[copy]!;
  }

  /** Copies in which a number or a name differs, whether they go or stay. */
  get changedCopies(): number {
    const copies = this.whole.report.duplicates.flatMap(({ quotation, spans }) => (quotation ? [] : spans.slice(1)));
    return copies.filter(({ changes }) => changes.some(isGrave)).length;
  }
}
