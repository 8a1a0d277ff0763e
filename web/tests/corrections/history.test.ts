// Steps back and forth, and reading what was stored.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { History, parseCorrections, type Anchor, type Correction } from "../../src/corrections/index.js";

const place = (exact: string): Anchor => ({ exact, prefix: "", suffix: "", start: 0 });
const kind = (words: string, to: "direct" | "mixed"): Correction => ({
  type: "quote-kind",
  quote: place(words),
  kind: to,
});
const speaker = (words: string, name: string): Correction => ({
  type: "speaker",
  quote: place(words),
  speaker: { name, mention: null },
});

describe("a history", () => {
  it("keeps the latest correction of a thing, and others apart", () => {
    const history = new History()
      .add(kind("a", "direct"))
      .add(speaker("a", "Ann"))
      .add(kind("b", "direct"))
      .add(kind("a", "mixed"));
    expect(history.corrections).toEqual([speaker("a", "Ann"), kind("b", "direct"), kind("a", "mixed")]);
    expect(history.undo().corrections).toEqual([kind("a", "direct"), speaker("a", "Ann"), kind("b", "direct")]);
  });

  it("keeps two merges of one anchor: what one united, the other unites again", () => {
    const merge = (into: string): Correction => ({
      type: "merge",
      entity: { name: "A", mention: place("A") },
      into: { name: into, mention: place(into) },
    });
    const history = new History().add(merge("B")).add(merge("C")).add(merge("B"));
    expect(history.corrections).toEqual([merge("C"), merge("B")]);
  });

  it("goes back and forth, and forgets the way forth at a new step", () => {
    const begun = new History([kind("a", "direct")]);
    expect([
      begun.canUndo,
      begun.canRedo,
      begun.undo() === begun,
      begun.redo() === begun,
      begun.remove(7) === begun,
    ]).toEqual([false, false, true, true, true]);
    const removed = begun.add(kind("b", "direct")).remove(0);
    expect(removed.corrections).toEqual([kind("b", "direct")]);
    const back = removed.undo();
    expect([back.corrections.length, back.canUndo, back.canRedo]).toEqual([2, true, true]);
    expect(back.redo().corrections).toEqual(removed.corrections);
    expect(back.add(kind("c", "mixed")).canRedo).toBe(false);
  });

  it("undoes any steps, one by one, and leaves itself as it was", () => {
    const step = fc.oneof(
      fc.constantFrom("a", "b", "c").map((words) => kind(words, "mixed")),
      fc.nat(3),
      fc.constant("undo" as const),
      fc.constant("redo" as const),
    );
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let history = new History();
        for (const one of steps) {
          const before = JSON.stringify(history.corrections);
          const next =
            one === "undo"
              ? history.undo()
              : one === "redo"
                ? history.redo()
                : typeof one === "number"
                  ? history.remove(one)
                  : history.add(one);
          expect(JSON.stringify(history.corrections)).toBe(before);
          if (typeof one !== "string" && next !== history) expect(JSON.stringify(next.undo().corrections)).toBe(before);
          history = next;
        }
        while (history.canUndo) history = history.undo();
        expect(history.corrections).toEqual([]);
      }),
    );
  });
});

describe("corrections from outside", () => {
  const all: Correction[] = [
    speaker("a", "שרה"),
    { type: "speaker", quote: place("a"), speaker: null },
    kind("a", "mixed"),
    { type: "merge", entity: { name: "A", mention: place("A") }, into: { name: "B", mention: null } },
    { type: "split", entity: { name: "A", mention: place("A") }, mentions: [place("he")] },
    { type: "retype", entity: { name: "A", mention: null }, entityType: "event" },
    { type: "dismiss", finding: "mixed-marks", place: place("“") },
  ];

  it("are read back as they were, without what they do not have", () => {
    expect(parseCorrections(JSON.parse(JSON.stringify(all)))).toEqual(all);
    expect(parseCorrections([{ ...all[2], note: "mine" }])).toEqual([all[2]]);
  });

  it.each([
    ["corrections:", {}],
    ["corrections:", null],
    ["corrections.1.type:", [all[0], { type: "rename" }]],
    ["corrections.0.quote.exact:", [{ ...all[2], quote: place("") }]],
    ["corrections.0.quote.start:", [{ ...all[2], quote: { ...place("a"), start: -1 } }]],
    ["corrections.0.kind:", [{ ...all[2], kind: "loud" }]],
    ["corrections.0.mentions:", [{ ...all[4], mentions: [] }]],
    ["corrections.0.into:", [{ type: "merge", entity: { name: "A", mention: null } }]],
  ])("say where they are wrong: %s", (path, json) => {
    expect(() => parseCorrections(json)).toThrow(
      expect.objectContaining({ code: "invalid-corrections", message: expect.stringContaining(path) }),
    );
  });
});
