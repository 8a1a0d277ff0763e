import { describe, expect, it } from "vitest";
import { wishOf } from "../src/element/keys.js";

const press = (key: string, held: Partial<Record<"shiftKey" | "ctrlKey" | "metaKey" | "altKey", boolean>> = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});
const shiftKey = true;

describe("wishOf", () => {
  it.each([
    ["f", "finding"],
    ["q", "quote"],
    ["e", "entity"],
    ["d", "duplicate"],
  ])("goes by %s to the next %s, with shift to the one before, wherever the focus is", (key, kind) => {
    expect(wishOf(press(key), false)).toEqual({ wish: "passage", kind, step: 1 });
    expect(wishOf(press(key.toUpperCase(), { shiftKey }), true)).toEqual({ wish: "passage", kind, step: -1 });
  });

  it("knows the panels by their numbers, and no others", () => {
    expect(wishOf(press("2"), false)).toEqual({ wish: "panel", panel: "speakers" });
    expect(wishOf(press("5"), false)).toBeNull();
  });

  it("leaves arrow keys and Enter to lists and buttons", () => {
    for (const key of ["ArrowRight", "ArrowLeft", "Enter"]) expect(wishOf(press(key), false)).toBeNull();
    expect(wishOf(press("ArrowLeft"), true)).toEqual({ wish: "passage", kind: null, step: -1 });
    expect(wishOf(press("ArrowRight", { shiftKey }), true)).toEqual({ wish: "place", step: 1 });
    expect(wishOf(press("Enter"), true)).toEqual({ wish: "row" });
  });

  it("undoes and redoes as on any system", () => {
    expect(wishOf(press("z", { ctrlKey: true }), false)).toEqual({ wish: "undo" });
    expect(wishOf(press("z", { metaKey: true }), false)).toEqual({ wish: "undo" });
    expect(wishOf(press("Z", { metaKey: true, shiftKey }), false)).toEqual({ wish: "redo" });
    expect(wishOf(press("y", { ctrlKey: true }), false)).toEqual({ wish: "redo" });
  });

  it("leaves the browser's own combinations alone", () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }])
      for (const key of ["f", "d", "1", "ArrowLeft"]) expect(wishOf(press(key, held), true)).toBeNull();
  });
});
