// How the Speakers panel looks.
import { css, type CSSResult } from "lit";

const voice = css`
  .voice {
    padding-block: 0.25rem 0.75rem;
    border-block-end: 1px solid var(--galley-rule);
  }
  .voice-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 0.75rem;
  }
  .voice-sum,
  .voice-key,
  .voice-figures,
  .voice-rule {
    color: var(--galley-soft);
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
  }
  .voice-key {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.875rem;
    margin: 0.125rem 0 0.5rem;
  }
  .voices {
    display: grid;
    gap: 0.625rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .voice-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.125rem 0.75rem;
    align-items: baseline;
  }
  .voice-name {
    justify-self: start;
    color: var(--galley-ink);
    font-weight: 600;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .voice-name.link {
    text-decoration-color: transparent;
  }
  .voice-name.link:is(:hover, :focus-visible) {
    text-decoration-color: currentcolor;
  }
  .nameless .voice-name {
    color: var(--galley-soft);
    font-style: italic;
    font-weight: 400;
  }
  .voice-share {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }
  .voice-bar,
  .voice-figures {
    grid-column: 1 / -1;
  }
  .voice-figures,
  .voice-parts {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.75rem;
  }
  .voice-bar {
    display: block;
    inline-size: 100%;
    block-size: 0.625rem;
    border-radius: 2px;
    background: color-mix(in srgb, var(--galley-rule) 45%, transparent);
  }
  :is(.voice-bar, .swatch):dir(rtl) {
    transform: scaleX(-1);
  }
  .swatch {
    inline-size: 0.75rem;
    block-size: 0.625rem;
    border-radius: 1px;
  }
  .voice-patterns {
    position: absolute;
  }
  .voice-patterns .line {
    fill: var(--galley-quote);
  }
  .voice-patterns .ground {
    fill: var(--galley-quote-back);
  }
  :is(.voice-bar, .swatch) rect {
    stroke: var(--galley-quote);
    stroke-width: 1px;
  }
  .voice-rule {
    margin-block-start: 0.625rem;
  }
  .voice-rule ul {
    margin: 0.25rem 0 0;
    padding-inline-start: 1.125rem;
  }
`;

const choices = css`
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.875rem;
    min-inline-size: 0;
    margin: 0;
    padding: 0.5rem 0 0;
    border: 0;
    font-size: 0.8125rem;
  }
  .choices label {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    min-block-size: 1.75rem;
    cursor: pointer;
  }
  .choices input {
    margin: 0;
    accent-color: var(--galley-accent);
  }
  .choices output {
    color: var(--galley-soft);
    font-variant-numeric: tabular-nums;
  }
  .choices + .rows {
    padding-block-start: 0.375rem;
  }
`;

const rows = css`
  .who {
    font-weight: 650;
  }
  .who.unnamed {
    font-style: italic;
    font-weight: 400;
  }
  .here {
    color: var(--galley-soft);
  }
  .arrow:dir(rtl) {
    display: inline-block;
    transform: scaleX(-1);
  }
  .verb {
    color: var(--galley-warm);
  }
  .verb::before {
    color: var(--galley-soft);
    content: "· ";
  }
  .copied > .jump {
    color: var(--galley-soft);
  }
  /* The lines that the kinds have in the text. */
  .kind-choice > span,
  .quote-kind {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-decoration-color: var(--galley-warm);
    text-underline-offset: 0.3em;
  }
  .mixed > span,
  .mixed > .notes > .quote-kind {
    text-decoration-style: dashed;
  }
  .indirect > span,
  .indirect > .notes > .quote-kind {
    text-decoration-style: dotted;
  }
  .scare > span,
  .scare > .notes > .quote-kind {
    text-decoration-style: wavy;
    text-decoration-thickness: 1px;
  }
  .indirect > .jump > .what {
    font-style: italic;
  }
  .depth-1 {
    margin-inline-start: 1.25rem;
  }
  .depth-2 {
    margin-inline-start: 2.5rem;
  }
  .depth-3 {
    margin-inline-start: 3.75rem;
  }
  .tag:is(.stance, .modality) {
    border-color: currentcolor;
    background: var(--galley-warm-back);
    color: var(--galley-warm);
  }
  .tag:is(.denying, .negated) {
    background: var(--galley-alarm-back);
    color: var(--galley-alarm);
  }
  .tag.modality {
    border-style: dashed;
  }
  .speaker h3 {
    color: var(--galley-ink);
    font-size: 0.9375rem;
    letter-spacing: 0;
    text-transform: none;
  }
  .speaker > .rows {
    margin-inline-start: 0.75rem;
  }
`;

export const speakersStyles: readonly CSSResult[] = [voice, choices, rows];
