// Every example of the README of the package runs as it stands.
import { File } from "node:buffer";
import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it, vi } from "vitest";

import { page, printedBy } from "./run-example.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const sections = readme.split(/^#+ (?=.+\n)/m).map((section) => ({
  heading: /^.*/.exec(section)![0],
  examples: [...section.matchAll(/```ts\n([^]*?)```/g)].map((match) => match[1]!),
}));
const used = new Set<string>();

/** What an example prints: the first, unless `at` says another one, of the section whose heading has these words. */
async function run(heading: string, at = 0): Promise<unknown[][]> {
  const example = sections.find((section) => section.heading.includes(heading))?.examples[at];
  if (example === undefined) throw new Error(`the README has no example ${at} of ${heading}`);
  used.add(example);
  return printedBy(example);
}

describe("README", () => {
  afterAll(() =>
    expect(sections.flatMap(({ examples }) => examples).filter((example) => !used.has(example))).toEqual([]),
  );

  it("shows an analysis", async () => {
    expect(await run("galley")).toEqual([["Vladimir Putin", "reply", ['"Photos are a serious matter,"']]]);
  });

  it("shows how to keep up with typing", async () => {
    const [[old, report] = []] = await run("createAnalyzer");
    expect(old).toBeNull();
    expect(report).toMatchObject({ schema: "galley/1", sentences: [{ start: 0, end: 21 }] });
  });

  it("shows how to tell how far an analysis is", async () => {
    const stages = [["segment", 0], ["duplicates", 0.03], ["entities", 0.04], ["quotes", 0.49], ["findings", 0.99]];
    expect(await run("createAnalyzer", 1)).toEqual(stages);
  });

  it("shows dates and amounts", async () => {
    expect(await run("Dates and amounts")).toEqual([
      ["money", "5 million dollars", "5000000", "USD", 2],
      ["date", "Tuesday", "2026-11-17", undefined, 1],
      ["percent", "12.5 per cent", "12.5", "%", 1],
    ]);
  });

  it("shows findings", async () => {
    expect(await run("Findings")).toEqual([
      ["weekday-date", "high", ["Monday, 3 June 2026"], "year-given"],
      ["unbalanced-mark", "high", ["“"], "never-closed"],
    ]);
  });

  it("shows a clean copy", async () => {
    const [[text, cuts, same, left] = []] = await run("cleanCopy");
    expect(text).toBe("Storms hit the coast on Monday.\nNobody was hurt.");
    const copies = [{ group: 0, copy: 1 }];
    expect(cuts).toEqual([{ start: 48, end: 80, text: "\nStorms hit the coast on Monday.", copies }]);
    expect([same, left]).toEqual([true, []]);
  });

  it("shows what a clean copy keeps", async () => {
    expect(await run("cleanCopy", 1)).toEqual([
      ["changed", "number", "3", "4"],
      ["The storms of Monday night cost the harbour of Kiel at least £3 million."],
    ]);
  });

  it("shows the share of voice", async () => {
    expect(await run("shareOfVoice")).toEqual([
      ["Ann Lee", 4, 0, 0],
      [11, 5, 2],
    ]);
  });

  it("shows what two texts have in common", async () => {
    expect(await run("analyzer.compare")).toEqual([
      [0, 1, 0, 97, 1, 0],
      [1, 0.773, 9, 106, 1, 0],
    ]);
  });

  it("shows how to read files", async () => {
    const createElement = vi.spyOn(page, "createElement");
    const prints = await run("Reading files");
    expect(prints).toEqual([["Storm\n\n“It rains,”\nhe said.\n\none\ntwo"]]);
    const input = createElement.mock.results[0]?.value as HTMLInputElement;
    expect(input.accept).toContain(".docx");
    Object.defineProperty(input, "files", { value: [new File(["It rains."], "a.txt")] });
    input.dispatchEvent(new page.defaultView!.Event("change"));
    await vi.waitFor(() => expect(prints[1]).toEqual(["It rains.", undefined, undefined, undefined]));
  });

  it("shows corrections, in their text and in a later version of it", async () => {
    const printed = await run("Corrections");
    expect(printed).toEqual([["Ann Lee", "corrected", 1], [["held"]], [0, true, true]]);
  });

  it("shows a citation, and an export by the list for a menu", async () => {
    const [[cited], [markdown]] = (await run("Exports")) as [[string], [string]];
    expect(cited).toBe("“That is not true” — Peter Hall, the mayor of Leeds, paragraph 1, https://example.org/ferry");
    expect(markdown).toContain("- “That is not true” — **Peter Hall**, the mayor of Leeds, direct, paragraph 1\n");
  });
});
