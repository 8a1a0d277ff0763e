// The page: a text goes in at the top, and what was found in it stands below, marked and listed.
import { render } from "lit";
import { cleanCopy, type Cut } from "galley";
import type { GalleyProof, Passage } from "galley/element";

import { delivery } from "#delivery";
import "galley/element";
import sample from "../samples/ferries.txt?raw";
import { articleDate, onArticleDate } from "./article-date.js";
import { byId } from "./by-id.js";
import { hideCard, showCard } from "./card.js";
import { cleanCopyBar, type CleanCopyActions } from "./clean-copy-bar.js";
import { CleanVersion } from "./clean-version.js";
import { CompareBox } from "./compare-box.js";
import { duplicateList, removableCopies } from "./duplicate-list.js";
import { EntityList } from "./entity-list.js";
import { Latest } from "./latest.js";
import { LEGEND_REPORT, LEGEND_TEXT } from "./legend.js";
import { tellNewVersions } from "./new-version.js";
import { QuoteList } from "./quote-list.js";
import { read, unread, type Reading } from "./reading.js";
import { removable } from "./removable.js";
import { ROWS_AT_ONCE, type ListContext } from "./row.js";
import { showSharedPassages } from "./shared-passages.js";
import { complaint, count, duration } from "./wording.js";

const paste = byId<HTMLTextAreaElement>("paste");
const proof = byId<GalleyProof>("proof");
const cleanBarBox = byId<HTMLFieldSetElement>("clean-bar");

let clean = CleanVersion.of(unread("")); // of what was pasted
let shown: Reading = clean.whole; // what was pasted, or its clean copy
let cleanWanted = false;
let selected: Passage | null = null;
let limit = ROWS_AT_ONCE;

const analyzer = delivery.createAnalyzer();
const reader = new Latest((text: string, signal) => read(analyzer, text, articleDate(), signal), onReading, onError);
const quoteList = new QuoteList();
const entityList = new EntityList();
const compareBox = new CompareBox(analyzer, (compared) => showSharedPassages(compared, (span) => proof.reveal(span)));

function onReading(reading: Reading): void {
  if (!cleanWanted) clean = CleanVersion.of(reading);
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
  else show((clean = CleanVersion.of(unread(text))).whole);
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
  compareBox.article = reading.text;
  renderFindings();
}

function renderFindings(): void {
  const { text, report } = shown;
  const context: ListContext = { text, selected, jump, goToRow, limit, more };
  document.body.classList.toggle("empty", text === "");
  for (const layer of ["duplicates", "quotes", "entities"] as const)
    byId(`count-${layer}`).textContent = String(report[layer].length);
  quoteList.show(report, context);
  entityList.show(report, context);
  render(duplicateList(report, removable(report, shownCuts()), context), byId("duplicate-list"));
  render(cleanCopyBar(clean, shown !== clean.whole, cleanCopyActions), cleanBarBox);
  cleanBarBox.hidden = shown === clean.whole && removableCopies(report).length === 0;
  hideCard();
}

function shownCuts(): readonly Cut[] {
  return shown === clean.whole ? clean.full.cuts : cleanCopy(shown.text, shown.report).cuts;
}

function more(): void {
  limit += ROWS_AT_ONCE;
  renderFindings();
}

const cleanCopyActions: CleanCopyActions = {
  say,
  show() {
    cleanWanted = true;
    void reader.now(clean.copy.text).then(() => byId("show-pasted")?.focus());
  },
  showWhole() {
    cleanWanted = false;
    show(clean.whole);
    byId("show-clean")?.focus();
  },
  cutChanged: (wanted) => changeClean(CleanVersion.of(clean.whole, wanted)),
  putBack: (cut, isUndone) => changeClean(clean.with(cut, isUndone)),
};

function changeClean(version: CleanVersion): void {
  const isShown = shown !== clean.whole;
  clean = version;
  if (isShown) void reader.now(clean.copy.text);
  else renderFindings();
}

function readPasted(text: string, when: "soon" | "now"): void {
  cleanWanted = false;
  cleanBarBox.disabled = true; // its buttons are about the text before this one
  if (when === "soon") reader.soon(text);
  else void reader.now(text);
}

// From a list to the text …
function jump(passage: Passage | null): void {
  proof.select(passage);
  choose(passage);
}

// … from there to another row …
function goToRow(passage: Passage): void {
  jump(passage);
  const row = rowOf(passage);
  if (besideTheText()) row?.scrollIntoView({ block: "nearest" });
  if (besideTheText()) row?.querySelector("button")?.focus({ preventScroll: true });
}

// … and from the text to its list.
proof.addEventListener("galley-select", ({ detail }) => {
  choose(detail);
  if (detail && besideTheText()) rowOf(detail)?.scrollIntoView({ block: "nearest" });
});

function choose(passage: Passage | null): void {
  selected = passage;
  renderFindings();
  if (passage && !besideTheText()) showCard(passage, shown, rowOf(passage), jump);
}

function rowOf({ kind, index }: Passage): HTMLElement | null {
  return document.querySelector(`[data-kind="${kind}"][data-index="${index}"]`);
}

// In a box, the key is for what was typed there.
document.addEventListener("keydown", (event) => {
  const isInBox = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
  if (event.key === "Escape" && selected && !isInBox) jump(null);
});

// On a narrow screen the lists stand far below the text, so a card comes up instead of going there.
function besideTheText(): boolean {
  return matchMedia("(min-width: 64rem)").matches;
}

function showLayers(): void {
  const boxes = document.querySelectorAll<HTMLInputElement>('input[name="layer"]:checked');
  proof.layers = [...boxes].map((box) => box.value).join(" ");
}

paste.addEventListener("input", () => readPasted(paste.value, "soon"));
byId("sample").addEventListener("click", () => readPasted((paste.value = sample.trimEnd()), "now"));
byId("clear").addEventListener("click", () => {
  readPasted((paste.value = ""), "now");
  paste.focus();
});
onArticleDate(() => readPasted(paste.value, "now"));
for (const box of document.querySelectorAll('input[name="layer"]')) box.addEventListener("change", showLayers);
showLayers();

const legend = byId<GalleyProof>("legend");
legend.text = LEGEND_TEXT;
legend.report = LEGEND_REPORT;

// Loads the worker and the wasm at once, so that the page asks for nothing later; a reloaded page may have kept a text.
readPasted(paste.value, "now");
tellNewVersions();
