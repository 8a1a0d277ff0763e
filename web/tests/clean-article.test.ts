// The clean copy of a whole article as it is analysed, and of that copy again.
import { readFileSync } from "node:fs";
import { cleanCopy, createAnalyzer, putBack, restore } from "galley";
import { describe, expect, it } from "vitest";

const text = readFileSync(new URL("../../demo/samples/ferries.txt", import.meta.url), "utf8").trimEnd();
const lines = text.split("\n");
const analyzer = createAnalyzer();

describe("the clean copy of the sample article", () => {
  it("is its first six lines, and the two in which a name and a number differ", async () => {
    const report = await analyzer.analyze(text);
    const copy = cleanCopy(text, report);
    expect(copy.text).toBe([...lines.slice(0, 6), lines[12], lines[15]].join("\n"));
    expect(copy.kept.map(({ reason }) => reason)).toEqual(["changed", "changed"]);
    expect(copy.cuts).toHaveLength(9);
    expect(putBack(copy, copy.cuts.slice(0, 1)).text).toBe([...lines.slice(0, 7), lines[12], lines[15]].join("\n"));
    expect(restore(copy)).toBe(text);
  });

  it.each(["keep", "cut"] as const)("has nothing left to cut, when changed copies are to be %s", async (changed) => {
    const copy = cleanCopy(text, await analyzer.analyze(text), { changed });
    const again = cleanCopy(copy.text, await analyzer.analyze(copy.text), { changed });
    expect(again.cuts).toEqual([]);
    expect(again.kept).toHaveLength(copy.kept.length);
  });

  it("takes no longer than a moment with a hundred thousand copies", () => {
    const line = "The same sentence again and again.\n";
    const spans = Array.from({ length: 100_000 }, (_, i) => {
      return { start: i * line.length, end: (i + 1) * line.length - 1, similarity: 1, changes: [] };
    });
    const began = performance.now();
    const copy = cleanCopy(line.repeat(spans.length), { duplicates: [{ kind: "exact", quotation: false, spans }] });
    expect(putBack(copy, copy.cuts.slice(1)).cuts).toHaveLength(1);
    expect(performance.now() - began).toBeLessThan(5000);
    expect(copy.text).toBe(line);
  });
});
