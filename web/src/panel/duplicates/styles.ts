// How passages that repeat look. What differs between a copy and its original has a line by its kind: double for a number,
// wavy for a name, plain for any other word, dotted for typography; what is gone is struck through besides, and a gap has
// a sign.
import { css, type CSSResult } from "lit";

/** For `passagePair`, `warnings` and `changeInWords`, wherever they stand; colours are the element's custom properties. */
export const changesStyles: CSSResult = css`
  .pair {
    display: grid;
    gap: 0.5rem;
    padding: 0.125rem 0.625rem 0.75rem;
  }
  .side {
    margin: 0;
    padding-inline-start: 0.625rem;
    border-inline-start: 3px solid var(--galley-rule);
    font-family: var(--galley-serif);
    line-height: 1.65;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .side-name {
    display: block;
    font: 600 0.75rem/1.6 var(--galley-sans);
    color: var(--galley-soft);
  }
  .change {
    border-radius: 0.125rem;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--galley-soft);
    text-underline-offset: 0.2em;
  }
  .change.number,
  .change.name {
    padding-inline: 0.125rem;
    background: var(--galley-alarm-back);
    color: var(--galley-alarm);
    font-weight: 700;
    text-decoration-color: currentcolor;
  }
  .change.number {
    text-decoration-style: double;
  }
  .change.name {
    text-decoration-style: wavy;
  }
  .change.wording {
    background: var(--galley-wording-back);
  }
  .change.typography {
    text-decoration: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--galley-soft);
  }
  del.change:is(.number, .name, .wording) {
    text-decoration-line: underline line-through;
    font-weight: 400;
  }
  .change.gap {
    padding-inline: 0.125rem;
    text-decoration: none;
  }
  .change.gap::before {
    content: "‸" / "";
    font-weight: 700;
  }
  .change.gap.typography::before {
    font-weight: 400;
    color: var(--galley-soft);
  }
  .changes {
    display: grid;
    gap: 0.125rem;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.8125rem;
    color: var(--galley-soft);
    overflow-wrap: anywhere;
  }
  .changes :is(.number, .name) {
    color: var(--galley-ink);
  }
  .changes :is(.number, .name)::before {
    content: "⚠ " / "";
    color: var(--galley-alarm);
  }
  .changes b {
    font-weight: 600;
  }
  .changes ins {
    text-decoration: none;
  }
`;

export const duplicatesStyles: CSSResult = css`
  .times {
    font-weight: 650;
  }
  .copies {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    margin: 0;
    padding: 0.25rem 0.625rem 0.625rem;
    list-style: none;
  }
`;
