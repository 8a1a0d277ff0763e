import { css, type CSSResult } from "lit";

export const stripStyles: CSSResult = css`
  [part="strip"] {
    display: grid;
    grid-template-columns: minmax(3rem, 8rem) minmax(0, 1fr);
    column-gap: 0.625rem;
    margin-block-end: 1.25rem;
    padding-block-end: 0.5rem;
    border-block-end: 1px solid var(--galley-rule);
    color: var(--galley-soft);
    font-size: 0.6875rem;
    line-height: 14px;
  }
  .lane-names {
    margin: 12px 0 0;
    padding: 0;
    list-style: none;
    text-align: end;
  }
  .lane-names li {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .plot {
    cursor: pointer;
  }
  .plot svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  .plot:dir(rtl) svg {
    transform: scaleX(-1);
  }
  .plot path {
    fill: none;
    stroke: var(--galley-quote);
    stroke-width: 1.5px;
    vector-effect: non-scaling-stroke;
  }
  .plot .base {
    stroke: var(--galley-rule);
    stroke-width: 1px;
  }
  .plot .direct {
    fill: var(--galley-quote);
    stroke-width: 0.5px;
  }
  .plot .tick {
    stroke: var(--galley-finding);
    stroke-width: 2px;
  }
  .plot .tick.high {
    stroke: var(--galley-finding-high);
    stroke-width: 3px;
  }
  .plot .tick.low {
    stroke: var(--galley-finding-low);
    stroke-width: 1.5px;
  }
  .plot .cursor {
    stroke: var(--galley-accent);
    stroke-width: 1px;
    stroke-dasharray: 2 2;
  }
  .plot:focus-visible .cursor {
    stroke-width: 3px;
    stroke-dasharray: none;
  }
  .strip-table {
    grid-column: 1 / -1;
    margin-block-start: 0.25rem;
    font-size: 0.75rem;
    line-height: 1.5;
  }
  .strip-table table {
    margin-block: 0.375rem;
    border-spacing: 0;
    color: var(--galley-ink);
  }
  .strip-table :is(th, td) {
    padding: 0.125rem 1rem 0.125rem 0;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .strip-table thead th {
    color: var(--galley-soft);
  }
`;
