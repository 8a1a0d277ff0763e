// How the frame looks: the text, the strip above it, and the panels beside it; below a width of 48rem they are a sheet at
// the foot of the element.
import { css, type CSSResult } from "lit";

import { changesStyles, duplicatesStyles } from "./duplicates/styles.js";
import { editingStyles } from "./editing/styles.js";
import { entitiesStyles } from "./entities/styles.js";
import { findingsStyles } from "./findings/styles.js";
import { marginStyles } from "./margin/styles.js";
import { palette } from "./palette.js";
import { groupStyles } from "./parts/group-styles.js";
import { partsStyles } from "./parts/styles.js";
import { speakersStyles } from "./speakers/styles.js";
import { stripStyles } from "./strip/styles.js";

const frameStyles: CSSResult = css`
  .desk {
    container: galley-desk / inline-size;
    color: var(--galley-ink);
    font-family: var(--galley-sans);
  }
  .desk *,
  .desk *::before,
  .desk *::after {
    box-sizing: border-box;
  }
  :where(.desk) :focus-visible {
    outline: 2px solid var(--galley-accent);
    outline-offset: 2px;
  }
  .desk > .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(20rem, 26rem);
    column-gap: 2rem;
  }
  .desk [part="article"] {
    inline-size: 100%;
    max-inline-size: var(--galley-measure, 44rem);
    margin-inline: auto;
  }
  .desk [part="text"] {
    font-family: var(--galley-serif);
    font-size: 1.0625rem;
  }
  [part="panel"] {
    position: sticky;
    inset-block-start: var(--galley-top, 0.5rem);
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    align-self: start;
    max-block-size: calc(100vh - var(--galley-top, 0.5rem) - 0.5rem);
    border: 1px solid var(--galley-rule);
    border-radius: 0.375rem;
    background: var(--galley-sheet);
    font-size: 0.9375rem;
    line-height: 1.5;
  }
  .head {
    display: flex;
    border-block-end: 1px solid var(--galley-rule);
  }
  [part="tabs"] {
    display: grid;
    flex: 1;
    grid-template-columns: repeat(4, auto);
  }
  [part="tab"] {
    display: grid;
    justify-items: center;
    padding: 0.5rem 0.25rem 0.375rem;
    border: 0;
    border-block-end: 3px solid transparent;
    border-radius: 0;
    background: none;
    color: var(--galley-soft);
    font-size: 0.8125rem;
    font-weight: 400;
    line-height: 1.3;
  }
  [part="tab"]:hover {
    box-shadow: none;
    color: var(--galley-ink);
  }
  [part="tab"][aria-selected="true"] {
    border-block-end-color: var(--galley-accent);
    color: var(--galley-ink);
    font-weight: 650;
  }
  .count {
    color: var(--galley-soft);
    font-size: 0.75rem;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .body {
    position: relative;
    overflow-y: auto;
    padding: 0 0.75rem 0.75rem;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }
  :where(.desk) button {
    padding: 0.25rem 0.625rem;
    border: 1px solid var(--galley-accent);
    border-radius: 0.375rem;
    background: var(--galley-accent-back);
    color: var(--galley-accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  :where(.desk) button:hover {
    box-shadow: inset 0 0 0 1px currentcolor;
  }
  :where(.desk) button:disabled {
    opacity: 0.5;
    pointer-events: none;
  }
  .quiet {
    border-color: var(--galley-rule);
    background: none;
    color: var(--galley-soft);
    font-weight: 400;
  }
  :where(.desk) summary {
    cursor: pointer;
  }
  .corrections {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 0.25rem 0.75rem;
    padding: 0.5rem 0.75rem;
    border-block-start: 1px solid var(--galley-rule);
    font-size: 0.8125rem;
  }
  .corrections details {
    flex: 1 1 8rem;
  }
  .corrections details[open] {
    flex-basis: 100%;
  }
  .corrections summary {
    padding-block: 0.25rem;
  }
  .correction-list {
    display: grid;
    gap: 0.25rem;
    max-block-size: 12rem;
    margin: 0;
    padding: 0;
    overflow-y: auto;
    list-style: none;
  }
  .correction-list li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    overflow-wrap: anywhere;
  }
  .correction-list :is(.lost, .idle) > span:first-child {
    color: var(--galley-soft);
    font-style: italic;
  }
  .take-back {
    margin-inline-start: auto;
  }
  .desk .keys {
    max-inline-size: min(34rem, calc(100vw - 2rem));
    padding: 1.25rem 1.5rem;
    border: 1px solid var(--galley-rule);
    border-radius: 0.5rem;
    background: var(--galley-sheet);
    color: var(--galley-ink);
  }
  .keys::backdrop {
    background: rgb(0 0 0 / 40%);
  }
  .keys h2 {
    margin: 0 0 0.75rem;
    font: 600 1.1875rem/1.3 var(--galley-serif);
  }
  .keys table {
    margin-block-end: 1rem;
    border-spacing: 0;
    line-height: 1.5;
  }
  .keys :is(th, td) {
    padding: 0.25rem 0.75rem 0.25rem 0;
    border-block-end: 1px solid var(--galley-rule);
    text-align: start;
    vertical-align: top;
  }
  .keys kbd {
    padding: 0.0625rem 0.375rem;
    border: 1px solid var(--galley-rule);
    border-radius: 0.25rem;
    background: var(--galley-paper);
    font: 600 0.8125rem/1.5 var(--galley-sans);
    white-space: nowrap;
  }
  .fold {
    display: none;
  }
  @container galley-desk (width < 48rem) {
    .desk > .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    [part="panel"] {
      inset-block: auto 0;
      z-index: 1;
      max-block-size: 45vh;
      border-radius: 0.75rem 0.75rem 0 0;
      box-shadow: 0 -4px 24px rgb(0 0 0 / 15%);
    }
    [part="panel"]:not(.open) > :is(.body, .corrections) {
      display: none;
    }
    .columns:has(> .open) .anchor {
      scroll-margin-block-end: 45vh; /* what is scrolled to stays above the sheet */
    }
    .fold {
      display: block;
      align-self: center;
      margin-inline: 0.25rem 0.5rem;
      min-block-size: 2.25rem;
    }
  }
`;

// What has the same weight in all and stands last wins.
export const panelStyles: readonly CSSResult[] = [
  palette,
  frameStyles,
  partsStyles,
  groupStyles,
  findingsStyles,
  ...speakersStyles,
  ...entitiesStyles,
  duplicatesStyles,
  changesStyles,
  editingStyles,
  stripStyles,
  marginStyles,
];
