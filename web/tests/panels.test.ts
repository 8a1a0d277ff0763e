// @vitest-environment jsdom
// What a panel keeps while its list and the report change under it.
import { html, render, type TemplateResult } from "lit";
import { afterEach, describe, expect, it, vi } from "vitest";

import type { Correction } from "../src/corrections/correction.js";
import { EntitiesPanel } from "../src/panel/entities/entities-panel.js";
import { FindingsPanel } from "../src/panel/findings/findings-panel.js";
import { KeptFocus } from "../src/panel/kept-focus.js";
import type { PanelContext } from "../src/panel/panel-context.js";
import { ROWS_AT_ONCE, ShownRows } from "../src/panel/parts/shown-rows.js";
import { SpeakersPanel } from "../src/panel/speakers/speakers-panel.js";
import type { Entity, Finding, Quote, Report } from "../src/report.js";
import { en } from "../src/texts/en.js";

const TEXT = "“It rains,” Ann said. Ben and Cid slept.";
const NONE: Report = { schema: "galley/1", paragraphs: [], sentences: [], entities: [], quotes: [], duplicates: [], findings: [] };

const QUOTE: Quote = { kind: "direct", contents: [{ start: 0, end: 11 }], cue: null, source: null, speaker: null, parent: null, rule: "", confidence: 1 };

function person(name: string): Entity {
  const start = TEXT.indexOf(name);
  return { type: "person", name, aliases: [], mentions: [{ start, end: start + name.length, kind: "name", confidence: 1 }] };
}

function contextOf(report: Report, more: Partial<PanelContext> = {}): PanelContext {
  const idle = (): void => {};
  return { text: TEXT, report, corrections: [], texts: en, selected: null, muted: new Set(), choose: idle, correct: idle, takeBack: idle, mute: idle, ...more };
}

/** The panel in the page; each call shows it anew. */
function shown(panel: { render: (context: PanelContext) => TemplateResult }): (context: PanelContext) => HTMLElement {
  const place = document.body.appendChild(document.createElement("div"));
  return (context) => {
    render(panel.render(context), place);
    return place;
  };
}

Element.prototype.scrollIntoView = () => {}; // jsdom lays nothing out
afterEach(() => document.body.replaceChildren());

describe("a long list", () => {
  const rows = Array.from({ length: 3 * ROWS_AT_ONCE }, (_, i) => i);

  it("is never empty when it becomes shorter than where its page began", () => {
    const list = new ShownRows(() => {});
    expect(list.page(rows, rows.length - 1)[0]).toBe(2 * ROWS_AT_ONCE);
    expect(list.page(rows.slice(0, 5), -1)).toEqual([0, 1, 2, 3, 4]);
  });

  it("of findings stays where it was when one of them is dismissed", () => {
    const finding: Finding = { kind: "loaded-cue", severity: "low", spans: [{ start: 0, end: 1 }], entities: [], quotes: [], rule: "" };
    const update = vi.fn();
    const show = shown(new FindingsPanel(update));
    const findings = rows.map(() => finding);
    show(contextOf({ ...NONE, findings })).querySelector<HTMLElement>(".more")!.click();
    expect(update).toHaveBeenCalledOnce();
    const place = show(contextOf({ ...NONE, findings: findings.slice(1) }));
    expect(place.querySelectorAll(".row")).toHaveLength(2 * ROWS_AT_ONCE);
    expect(show(contextOf({ ...NONE, findings }, { text: `${TEXT} ` })).querySelectorAll(".row")).toHaveLength(ROWS_AT_ONCE);
  });
});

describe("the focus", () => {
  it("goes on to the first of the rows that it asked for, when there are no more", () => {
    const root = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
    const panel = new FindingsPanel(() => {});
    const finding: Finding = { kind: "loaded-cue", severity: "low", spans: [{ start: 0, end: 1 }], entities: [], quotes: [], rule: "" };
    const context = contextOf({ ...NONE, findings: Array.from({ length: ROWS_AT_ONCE + 2 }, () => finding) });
    const focus = new KeptFocus();
    const show = (): void => {
      focus.remember(root);
      render(html`<button role="tab" aria-selected="true" id="tab"></button>${panel.render(context)}`, root);
      focus.restore(root);
    };
    show();
    const more = root.querySelector<HTMLElement>(".more")!;
    more.focus();
    more.click();
    show();
    expect(root.querySelector(".more")).toBeNull();
    expect(root.activeElement?.closest(".row")?.getAttribute("data-index")).toBe(String(ROWS_AT_ONCE));
  });
});

describe("the search in the Entities panel", () => {
  it("still says what is sought when the panel is opened again", () => {
    const panel = new EntitiesPanel(() => {});
    const context = contextOf({ ...NONE, entities: ["Ann", "Ben", "Cid"].map(person) });
    const input = shown(panel)(context).querySelector("input")!;
    input.value = "bén";
    input.dispatchEvent(new Event("input"));
    const again = shown(panel)(context);
    expect(again.querySelector("input")!.value).toBe("bén");
    expect([...again.querySelectorAll(".entity-name")].map((name) => name.textContent)).toEqual(["Ben"]);
  });
});

describe("the Speakers panel", () => {
  it("shows what was chosen, also when something else was corrected since a quote of it was", () => {
    const show = shown(new SpeakersPanel(() => {}));
    const quotes = Array.from({ length: 3 * ROWS_AT_ONCE }, () => QUOTE);
    show(contextOf({ ...NONE, quotes })).querySelector<HTMLElement>("button.correct")!.click();
    show(contextOf({ ...NONE, quotes }));
    const index = quotes.length - 1;
    const place = show(contextOf({ ...NONE, quotes }, { selected: { kind: "quote", index, span: { start: 0, end: 11 } } }));
    expect(place.querySelector(`[data-index="${index}"] [aria-current="true"]`)).not.toBeNull();
  });
});

describe("an open editor of a quote", () => {
  it("suggests the entities by their numbers of now, not of when it was opened", () => {
    const corrected: Correction[] = [];
    const correct = (correction: Correction): void => void corrected.push(correction);
    const of = (...names: string[]): PanelContext => contextOf({ ...NONE, entities: names.map(person), quotes: [QUOTE] }, { correct });
    const show = shown(new SpeakersPanel(() => {}));
    show(of("Ben", "Cid")).querySelector<HTMLElement>("button.correct")!.click();
    show(of("Ben", "Cid"));
    const place = show(of("Ann", "Ben", "Cid")); // a merge was undone meanwhile
    const option = [...place.querySelectorAll<HTMLElement>(".option")].find(({ textContent }) => textContent!.includes("Ben"))!;
    option.click();
    expect(corrected).toMatchObject([{ type: "speaker", speaker: { name: "Ben" } }]);
  });
});
