// @vitest-environment jsdom
// <galley-proof> where it comes and goes, and beside an analyzer of the page's own.
import { afterEach, describe, expect, it } from "vitest";

import type { Analyzer } from "../src/analyzer.js";
import type { Correction } from "../src/corrections/correction.js";
import type { GalleyProof } from "../src/element/index.js";
import type { Report } from "../src/report.js";

const TEXT = "Ann Lee sang.";
const report: Report = {
  schema: "galley/1",
  paragraphs: [],
  sentences: [],
  entities: [{ type: "person", name: "Ann Lee", aliases: [], mentions: [{ start: 0, end: 7, kind: "name", confidence: 1 }] }],
  quotes: [],
  duplicates: [],
  findings: [],
};
const retyped: Correction = {
  type: "retype",
  entity: { name: "Ann Lee", mention: { exact: "Ann Lee", prefix: "", suffix: " sang.", start: 0 } },
  entityType: "organization",
};

// Before its class has arrived it is an element like any other.
const early = document.createElement("galley-proof");
Object.assign(early, { text: TEXT, report, corrections: [retyped] });
await import("../src/element/index.js");

async function shown(element: GalleyProof): Promise<GalleyProof> {
  document.body.append(element);
  await element.updateComplete;
  return element;
}

function proof(more: Partial<GalleyProof> = {}): GalleyProof {
  return Object.assign(document.createElement("galley-proof"), more);
}

const marksIn = ({ shadowRoot }: GalleyProof): number => shadowRoot!.querySelectorAll("mark").length;

afterEach(() => document.body.replaceChildren());

describe("text and corrections", () => {
  it("that a page set before the class had arrived are taken up", async () => {
    const element = await shown(early);
    expect(element.textContent).toBe(TEXT);
    expect(element.corrections).toEqual([retyped]);
    expect(element.correctedReport?.entities[0]?.type).toBe("organization");
    element.undo();
    expect(element.corrections).toEqual([retyped]); // there was no step
  });
});

describe("marks", () => {
  it("are there again when the element comes back, as what changed meanwhile has them", async () => {
    const element = await shown(proof({ text: TEXT, report }));
    expect(marksIn(element)).toBe(1);
    element.remove();
    element.layers = "entities quotes";
    await element.updateComplete;
    await shown(element);
    expect(marksIn(element)).toBe(1);
  });
});

describe("an analyzer that knows nothing of signals", () => {
  it("does not end the progress of the text behind it", async () => {
    const answers: ((report: Report) => void)[] = [];
    const analyzer = { analyze: () => new Promise<Report>((resolve) => answers.push(resolve)) } as unknown as Analyzer;
    const element = await shown(proof({ text: TEXT, analyzer }));
    element.text = "Another text.";
    await element.updateComplete;
    answers[0]!(report);
    await new Promise((resolve) => setTimeout(resolve));
    expect(element.progress).toEqual({ stage: "segment", done: 0 });
    expect(element.report).toBeNull();
    answers[1]!(report);
    await new Promise((resolve) => setTimeout(resolve));
    expect([element.progress, element.report]).toEqual([null, report]);
  });
});
