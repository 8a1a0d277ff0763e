// How the editors of corrections look.
import { css, type CSSResult } from "lit";

export const editingStyles: CSSResult = css`
  .correct {
    color: inherit;
  }
  .by-hand {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5rem;
  }
  .by-hand > .tag {
    border-color: currentcolor;
    color: var(--galley-accent);
  }
  .editor {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
    flex: 1 1 100%;
    gap: 0.625rem;
    justify-items: start;
    margin-block: 0.375rem 0.25rem;
    padding: 0.75rem;
    border: 1px solid var(--galley-accent);
    border-radius: 0.375rem;
    background: var(--galley-sheet);
    color: var(--galley-ink);
  }
  .editor label,
  .editor legend {
    font-weight: 600;
  }
  .combobox {
    position: relative;
    display: grid;
    gap: 0.25rem;
    justify-self: stretch;
  }
  .editor :is(input[role="combobox"], select) {
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: 2.25rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--galley-soft);
    border-radius: 0.375rem;
    background: var(--galley-paper);
    color: inherit;
    font-size: 1rem; /* smaller ones make phones zoom in */
  }
  .editor input[aria-invalid="true"] {
    border: 2px solid var(--galley-alarm);
  }
  .options {
    max-block-size: 12rem;
    overflow-y: auto;
    margin: 0;
    padding: 0;
    border: 1px solid var(--galley-rule);
    border-radius: 0.375rem;
    list-style: none;
    scrollbar-width: thin;
  }
  .option {
    padding: 0.375rem 0.5rem;
    border-inline-start: 3px solid transparent;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .option:hover {
    background: var(--galley-accent-back);
  }
  .option[aria-selected="true"] {
    border-inline-start-color: var(--galley-accent);
    background: var(--galley-accent-back);
  }
  .option-name {
    font-weight: 600;
  }
  .option-note,
  .editor .note {
    color: var(--galley-soft);
  }
  .editor .note {
    margin: 0;
  }
  .editor input[aria-invalid="true"] ~ .note {
    color: var(--galley-alarm);
    font-weight: 600;
  }
  .choice {
    max-inline-size: 100%;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
  }
  .choice > label {
    flex-basis: 100%;
  }
  @container galley-desk (width < 48rem) {
    [part="panel"]:has(.editor) {
      max-block-size: 80vh;
    }
  }
  @media (forced-colors: active) {
    .option {
      border-inline-start-color: canvas; /* a transparent border is painted there */
    }
    .option[aria-selected="true"] {
      border-inline-start-color: selecteditem;
    }
  }
`;
