// How the Entities panel looks.
import { css, type CSSResult } from "lit";

const filter = css`
  .filter {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.625rem;
    padding-block: 0.625rem 0.25rem;
    color: var(--galley-soft);
    font-size: 0.8125rem;
  }
  .filter input {
    flex: 1 1 10rem;
    min-inline-size: 0;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--galley-rule);
    border-radius: 0.375rem;
    background: var(--galley-sheet);
    color: var(--galley-ink);
    font-size: 1rem; /* smaller ones make phones zoom in */
  }
`;

const rows = css`
  .entity-row > .jump {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5rem;
  }
  .entity-row > .jump > * {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .entity-name {
    font-weight: 650;
  }
  .jump:hover > .entity-name {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .entity-row.unsure .entity-name {
    font-weight: 400;
    text-decoration: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 1.5px;
    text-decoration-color: var(--galley-soft);
    text-underline-offset: 0.2em;
  }
  .value {
    color: var(--galley-warm);
  }
  .aliases,
  .entity-row .times {
    color: var(--galley-soft);
    font-variant-numeric: tabular-nums;
  }
  .entity-row .times {
    margin-inline-start: auto;
    font-weight: 400;
  }
  .stepper {
    display: inline-flex;
    flex-basis: 100%;
    align-items: center;
    gap: 0.375rem;
    padding-block: 0.25rem;
    font-variant-numeric: tabular-nums;
  }
  .stepper button {
    min-inline-size: 2rem;
    min-block-size: 2rem;
    padding: 0;
    font-size: 1.125rem;
    line-height: 1;
  }
  .stepper .arrow:dir(rtl) {
    display: inline-block;
    transform: scaleX(-1);
  }
  .related .link + .link {
    margin-inline-start: 0.375rem;
  }
`;

const mentions = css`
  .mentions ol {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
    gap: 0.25rem 1rem;
    margin: 0;
    padding: 0.25rem 0 0.375rem;
    list-style: none;
  }
  .mentions li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.625rem;
  }
  .mention-facts {
    font-variant-numeric: tabular-nums;
  }
  .mention:is(.pronoun, .description) {
    border-color: var(--galley-soft);
    font-style: italic;
  }
  .mention.pronoun {
    border-style: dotted;
  }
  .mention.description {
    border-style: dashed;
  }
  .mention.unsure:not([aria-current="true"]) {
    border-color: transparent transparent var(--galley-soft);
    border-block-end-style: dotted;
    color: var(--galley-soft);
  }
  .split {
    display: grid;
    gap: 0.375rem;
    justify-items: start;
  }
  .split fieldset {
    display: grid;
    max-block-size: 16rem;
    min-inline-size: 0;
    overflow-y: auto;
    margin: 0;
    padding: 0 0.125rem;
    border: 0;
    scrollbar-width: thin;
  }
  .split legend {
    padding: 0;
  }
  .editor .split label {
    display: flex;
    align-items: baseline;
    gap: 0.5rem;
    padding-block: 0.25rem;
    color: var(--galley-soft);
    font-weight: 400;
    cursor: pointer;
  }
  .split mark {
    color: var(--galley-ink);
    font-weight: 650;
  }
  .split input {
    flex: none;
    margin: 0;
    accent-color: var(--galley-accent);
  }
  .split .note {
    color: var(--galley-alarm);
    font-weight: 600;
  }
  .split .note:empty {
    display: none;
  }
`;

export const entitiesStyles: readonly CSSResult[] = [filter, rows, mentions];
