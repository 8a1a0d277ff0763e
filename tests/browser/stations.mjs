// The states of the page and of the element that are looked at, by axe and in pictures. Each is reached from the one before.
import { REPORT, TEXT } from "./desk-report.mjs";
import { visitPanel } from "./panel-visit.mjs";
import { serve } from "./server.mjs";
import { visit } from "./visit.mjs";

const unfold = (seen) => seen.ask((home) => home.querySelectorAll("details").forEach((details) => (details.open = true)));

/** Opens a panel, chooses its first row and unfolds all that can be. */
async function open(seen, panel) {
  await seen.click(`#tab-${panel}`);
  await seen.click(".row .jump");
  await unfold(seen);
}

/** Of the element, as [name, way there]. */
export const PANEL_STATIONS = [
  ["findings", (seen) => open(seen, "findings")],
  [
    "findings, dismissed and muted",
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
    },
  ],
  [
    "quotes by speaker",
    async (seen) => {
      await seen.click('input[name="quote-order"][value="bySpeaker"]');
      await unfold(seen);
    },
  ],
  ["entities", (seen) => open(seen, "entities")],
  [
    "correcting an entity, wrongly",
    async (seen) => {
      await seen.click('.entity-row[data-index="1"] .correct');
      await seen.click(".split button");
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
      await seen.ask(({ host }) => Object.assign(host, { locale: "de", text: "“Es regnet.”", analyzer: { analyze: () => new Promise(() => {}) } }));
      await seen.until((home) => home.querySelector("#tab-findings").textContent.includes("Befunde"));
    },
  ],
];

/** An article made by hand, in which all kinds of things are found. */
export function visitPanels(world, options) {
  return visitPanel(world, { panel: "findings", text: TEXT, report: REPORT, ...options });
}

/** Of the page, as [name, way there]. */
export const PAGE_STATIONS = [
  ["the empty page", (seen) => seen.ready()],
  ["a file above the page", (seen) => seen.evaluate(() => document.body.classList.add("dropping"))],
  [
    "the sample",
    async (seen) => {
      await seen.evaluate(() => document.body.classList.remove("dropping"));
      await seen.sample();
    },
  ],
  [
    "the text being edited, all unfolded",
    async (seen) => {
      await seen.evaluate(() => {
        document.querySelector("#edit").click();
        document.querySelectorAll(".paste details, .legend").forEach((details) => (details.open = true));
      });
    },
  ],
  [
    "the exports, a quote chosen",
    async (seen) => {
      await seen.evaluate(() => document.querySelector("#proof").shadowRoot.querySelector("#tab-speakers").click());
      await seen.until(() => document.querySelector("#proof").shadowRoot.querySelector(".quote-row") !== null);
      await seen.evaluate(() => document.querySelector("#proof").shadowRoot.querySelector(".quote-row .jump").click());
      await seen.until(() => document.querySelector("#copy-citation") !== null);
      await seen.evaluate(() => (document.querySelector("#exports").open = true));
    },
  ],
  [
    "compared with another text",
    async (seen) => {
      await seen.evaluate(() => {
        document.querySelector("#exports").open = false;
        for (const id of ["compare-open", "other-sample"]) document.getElementById(id).click();
      });
      await seen.until(() => !document.querySelector("#shared").hidden);
    },
  ],
  [
    "the clean copy",
    async (seen) => {
      await seen.evaluate(() => {
        for (const id of ["compare-close", "show-clean"]) document.getElementById(id).click();
      });
      await seen.until(() => document.querySelector("#show-pasted") !== null);
      await seen.evaluate(() => document.querySelectorAll(".cuts").forEach((details) => (details.open = true)));
    },
  ],
  [
    "in German",
    async (seen) => {
      await seen.page.select("#language", "de");
      await seen.until(() => document.documentElement.lang === "de");
    },
  ],
];

export function visitPage(world, options) {
  return visit(world.browser, world.server.address, options);
}

/** Of the page when the analysis is slow to come, and then does not come at all. */
export const TROUBLE_STATIONS = [
  ["a text being read", (seen) => seen.until(() => !document.querySelector(".reading").hidden)],
  [
    "a text that could not be read",
    async (seen) => {
      seen.giveUp();
      await seen.until(() => !document.querySelector("#problem").hidden);
    },
  ],
];

export async function visitTrouble(world, { context, ...options }) {
  let giveUp;
  const never = new Promise((resolve) => (giveUp = () => resolve(false)));
  const server = await serve((path) => (path.endsWith(".wasm") ? never : true));
  context.after(server.close);
  const seen = await visit(world.browser, server.address, options);
  await seen.page.click("#sample");
  return Object.assign(seen, { giveUp });
}
