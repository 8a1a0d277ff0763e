// The states of the element's panels that are looked at, by axe and in pictures. Each is reached from the one before.
import { REPORT, TEXT } from "./desk-report.mjs";
import { visitPanel } from "./panel-visit.mjs";

const unfold = (seen) => seen.ask((home) => home.querySelectorAll("details").forEach((details) => (details.open = true)));

/** Opens a panel, chooses its first row and unfolds all that can be. */
async function open(seen, panel) {
  await seen.click(`#tab-${panel}`);
  await seen.click(".row .jump");
  await unfold(seen);
}

/** [name, way there]; the way begins where the one before has ended. */
export const STATIONS = [
  ["findings", (seen) => open(seen, "findings")],
  [
    "findings dismissed and muted",
    async (seen) => {
      await seen.click(".dismiss");
      await seen.click(".mute");
    },
  ],
  ["speakers", (seen) => open(seen, "speakers")],
  [
    "correcting a quote",
    async (seen) => {
      await seen.click(".quote-row .correct");
      await seen.type("a");
      await seen.press("ArrowDown");
    },
  ],
  ["correcting a quote, wrongly", (seen) => seen.press("Backspace", "Enter")],
  [
    "a quote corrected",
    async (seen) => {
      await seen.type("Jane Doe");
      await seen.press("Enter");
      await unfold(seen);
    },
  ],
  ["entities", (seen) => open(seen, "entities")],
  [
    "correcting an entity",
    async (seen) => {
      await seen.click('.entity-row[data-index="1"] .correct');
      await seen.type("a");
    },
  ],
  [
    "no entity found",
    async (seen) => {
      await seen.press("Escape");
      await seen.focus("#entity-filter");
      await seen.type("xyz");
    },
  ],
  ["duplicates", (seen) => open(seen, "duplicates")],
  ["the keys", (seen) => seen.click(".show-keys")],
  [
    "in German, while the text is read",
    async (seen) => {
      await seen.press("Escape");
      await seen.ask((home) => Object.assign(home.host, { locale: "de", text: "“Es regnet.”", analyzer: { analyze: () => new Promise(() => {}) } }));
      await seen.until((home) => home.querySelector("#tab-findings").textContent.includes("Befunde"));
    },
  ],
];

/** The article made by hand, in which all kinds of things are found, with the panel of findings. */
export function visitStations(world, options) {
  return visitPanel(world, { panel: "findings", text: TEXT, report: REPORT, ...options });
}
