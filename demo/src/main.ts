// The page: a text goes in at the top, and what was found in it stands below, marked and listed.
import { html, nothing, render } from "lit";
import { cleanCopy, createAnalyzer, type Report } from "galley";
import type { GalleyProof, Passage } from "galley/element";

import "galley/element";
import sample from "../samples/ferries.txt?raw";
import { cardFor } from "./card.js";
import { duplicateList, removable, removableCopies } from "./duplicate-list.js";
import { entityList } from "./entity-list.js";
import { LatestAnalysis, type Reading } from "./latest-analysis.js";
import { LEGEND_REPORT, LEGEND_TEXT } from "./legend.js";
import { quoteList } from "./quote-list.js";
import { ROWS_AT_ONCE, type ListContext } from "./row.js";
import { complaint, count, duration } from "./wording.js";

function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

const paste = byId<HTMLTextAreaElement>("paste");
const proof = byId<GalleyProof>("proof");
const cleanBarBox = byId<HTMLFieldSetElement>("clean-bar");
const NOTHING_FOUND: Report = { schema: "galley/1", paragraphs: [], sentences: [], entities: [], quotes: [], duplicates: [] };

let pasted: Reading = { text: "", report: NOTHING_FOUND, milliseconds: 0 };
let shown: Reading = pasted; // what was pasted, or its clean copy
let cleanWanted = false;
let selected: Passage | null = null;
let limit = ROWS_AT_ONCE;

const analysis = new LatestAnalysis(createAnalyzer({ worker: true }), onReading, onError);

function onReading(reading: Reading): void {
  if (!cleanWanted) pasted = reading;
  cleanBarBox.disabled = false;
  const { text, milliseconds } = reading;
  say(text === "" ? "Ready." : `Read ${count(text.length, "character")} in ${duration(milliseconds)}.`);
  show(reading);
}

function onError(error: unknown, text: string): void {
  say("");
  cleanBarBox.disabled = false;
  byId("problem").textContent = complaint(error);
  byId("problem").hidden = false;
  if (cleanWanted) cleanWanted = false;
  else show((pasted = { text, report: NOTHING_FOUND, milliseconds: 0 }));
}

function say(status: string): void {
  byId("status").textContent = status;
  byId("problem").hidden = true;
}

function show(reading: Reading): void {
  shown = reading;
  selected = null;
  limit = ROWS_AT_ONCE;
  proof.text = reading.text;
  proof.report = reading.report;
  renderFindings();
}

function renderFindings(): void {
  const { text, report } = shown;
  const context: ListContext = { text, selected, jump, limit, more };
  document.body.classList.toggle("empty", text === "");
  for (const layer of ["duplicates", "quotes", "entities"] as const)
    byId(`count-${layer}`).textContent = String(report[layer].length);
  render(quoteList(report, context), byId("quote-list"));
  render(entityList(report, context), byId("entity-list"));
  render(duplicateList(report, context), byId("duplicate-list"));
  render(cleanBar(), cleanBarBox);
  cleanBarBox.hidden = shown === pasted && removableCopies(report).length === 0;
  hideCard();
}

function more(): void {
  limit += ROWS_AT_ONCE;
  renderFindings();
}

function cleanBar(): unknown {
  if (shown === pasted)
    return html`<span>Repeated in this text: ${removable(shown.report)}.</span>
      <button type="button" id="show-clean" @click=${showClean}>Show clean copy</button>`;
  return html`<span><strong>Clean copy</strong>: ${count(shown.text.length, "character")}, ${removable(pasted.report)} left out.</span>
    <span class="buttons">
      <button type="button" id="copy-clean" @click=${copyClean}>Copy it</button>
      <button type="button" id="show-pasted" @click=${showPasted}>Back to the whole text</button>
    </span>`;
}

function showClean(): void {
  cleanWanted = true;
  void analysis.now(cleanCopy(pasted.text, pasted.report).text).then(() => byId("show-pasted")?.focus());
}

function showPasted(): void {
  cleanWanted = false;
  onReading(pasted);
  byId("show-clean").focus();
}

async function copyClean(event: Event): Promise<void> {
  const button = event.currentTarget as HTMLButtonElement;
  try {
    await navigator.clipboard.writeText(shown.text);
    button.textContent = "Copied";
  } catch {
    button.textContent = "This browser does not let the page copy";
  }
}

function read(text: string, when: "soon" | "now"): void {
  cleanWanted = false;
  cleanBarBox.disabled = true; // its buttons are about the text before this one
  if (when === "soon") analysis.soon(text);
  else void analysis.now(text);
}

// From a list to the text …
function jump(passage: Passage): void {
  selected = passage;
  proof.select(passage);
  renderFindings();
}

// … and from the text to its list.
proof.addEventListener("galley-select", ({ detail }) => {
  selected = detail;
  renderFindings();
  const row = document.querySelector<HTMLElement>(`[data-kind="${detail.kind}"][data-index="${detail.index}"]`);
  if (besideTheText()) row?.scrollIntoView({ block: "nearest" });
  else showCard(detail, row);
});

// On a narrow screen the lists stand far below the text, so a card comes up instead of going there.
function besideTheText(): boolean {
  return matchMedia("(min-width: 64rem)").matches;
}

function showCard(passage: Passage, row: HTMLElement | null): void {
  const toRow = (): void => {
    hideCard();
    row?.scrollIntoView({ block: "center" });
    row?.querySelector("button")?.focus({ preventScroll: true });
  };
  render(cardFor(passage, shown.report, shown.text, toRow, hideCard), byId("card"));
  byId("card").hidden = false;
}

function hideCard(): void {
  render(nothing, byId("card"));
  byId("card").hidden = true;
}

function showLayers(): void {
  const boxes = document.querySelectorAll<HTMLInputElement>('input[name="layer"]:checked');
  proof.layers = [...boxes].map((box) => box.value).join(" ");
}

paste.addEventListener("input", () => read(paste.value, "soon"));
byId("sample").addEventListener("click", () => read((paste.value = sample.trimEnd()), "now"));
byId("clear").addEventListener("click", () => {
  read((paste.value = ""), "now");
  paste.focus();
});
for (const box of document.querySelectorAll('input[name="layer"]')) box.addEventListener("change", showLayers);
showLayers();

const legend = byId<GalleyProof>("legend");
legend.text = LEGEND_TEXT;
legend.report = LEGEND_REPORT;

// Loads the worker and the wasm at once, so that the page asks for nothing later; a reloaded page may have kept a text.
read(paste.value, "now");
