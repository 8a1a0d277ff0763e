// How the parts of rows look, in every panel.
import { css, type CSSResult } from "lit";

export const partsStyles: CSSResult = css`
  h3 {
    margin: 0.875rem 0 0.125rem;
    font: 600 0.75rem/1.4 var(--galley-sans);
    letter-spacing: 0.06em;
    text-transform: uppercase;
    color: var(--galley-soft);
  }
  .rows {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .none,
  .sum {
    margin: 0;
    padding-block: 0.5rem;
    color: var(--galley-soft);
  }
  .row {
    border-block-end: 1px solid var(--galley-rule);
    border-inline-start: 3px solid transparent;
    scroll-margin-block: 3.5rem 1rem;
  }
  .row:has(> [aria-current="true"], > [aria-pressed="true"]) {
    border-inline-start-color: var(--galley-accent);
    background: var(--galley-accent-back);
  }
  .row.unsure {
    border-inline-start: 3px dashed var(--galley-soft);
  }
  @media (forced-colors: active) {
    .row {
      border-inline-start-color: canvas; /* a transparent border is painted there */
    }
    .row:has(> [aria-current="true"], > [aria-pressed="true"]) {
      border-inline-start: 6px solid selecteditem;
    }
  }
  .jump {
    display: block;
    inline-size: 100%;
    padding: 0.5rem 0.625rem 0.25rem;
    border: 0;
    border-radius: 0;
    background: none;
    color: inherit;
    font-weight: 400;
    text-align: start;
  }
  .jump:hover {
    box-shadow: none;
  }
  .jump:focus-visible {
    outline-offset: -2px;
  }
  .jump:hover .what {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .what {
    display: -webkit-box;
    overflow: hidden;
    font-family: var(--galley-serif);
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
    overflow-wrap: anywhere;
  }
  [aria-current="true"] > .what {
    -webkit-line-clamp: none;
    line-clamp: none;
  }
  .notes {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.625rem;
    padding: 0 0.625rem 0.5rem;
    font-size: 0.8125rem;
    color: var(--galley-soft);
  }
  .notes summary {
    inline-size: fit-content;
    min-block-size: 1.5rem;
  }
  .notes details[open] {
    flex-basis: 100%;
  }
  .tag {
    padding-inline: 0.375rem;
    border: 1px solid var(--galley-rule);
    border-radius: 0.25rem;
    color: var(--galley-soft);
    font-size: 0.75rem;
    white-space: nowrap;
  }
  .tag.doubt {
    border-style: dashed;
    border-color: currentcolor;
  }
  .tag.warning {
    border-color: currentcolor;
    color: var(--galley-alarm);
    font-weight: 600;
  }
  .tag.warning::before {
    content: "⚠ " / "";
  }
  .why dl {
    margin: 0;
    padding-block: 0.25rem;
  }
  .why dl div {
    display: grid;
    grid-template-columns: 6rem minmax(0, 1fr);
    gap: 0.5rem;
  }
  .why dd {
    margin: 0;
    color: var(--galley-ink);
    overflow-wrap: anywhere;
  }
  .link {
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .link:hover {
    box-shadow: none;
    text-decoration-thickness: 2px;
  }
  .mention {
    max-inline-size: 100%;
    padding: 0.125rem 0.5rem;
    border: 1px solid var(--galley-rule);
    border-radius: 0.25rem;
    background: none;
    color: inherit;
    font-size: 0.8125rem;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .mention[aria-current="true"] {
    border-color: var(--galley-accent);
    background: var(--galley-accent-back);
    color: var(--galley-accent);
  }
  .more {
    margin-block: 0.625rem;
  }
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
