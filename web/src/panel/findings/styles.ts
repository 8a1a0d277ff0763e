// How findings look: each severity has a sign of its own, so that colour is not what tells them apart.
import { css, type CSSResult } from "lit";

export const findingsStyles: CSSResult = css`
  .severity::before,
  .finding-row > .jump::before {
    display: inline-block;
    inline-size: 1.25em;
    font-weight: 700;
  }
  .severity.high::before {
    content: "▲" / "";
    color: var(--galley-finding-high);
  }
  .severity.medium::before {
    content: "◆" / "";
    color: var(--galley-finding);
  }
  .severity.low::before {
    content: "○" / "";
    color: var(--galley-finding-low);
  }
  .finding-kind {
    display: block;
    font-weight: 600;
  }
  .finding-row mark {
    padding-inline: 0.0625em;
    background: none;
    color: inherit;
    font-weight: 650;
    text-decoration: underline;
    text-decoration-style: dashed;
    text-decoration-thickness: 2px;
    text-decoration-color: var(--galley-finding);
    text-underline-offset: 0.25em;
  }
  .finding-row.high > .jump mark {
    text-decoration: underline;
    text-decoration-thickness: 3px;
    text-decoration-color: var(--galley-finding-high);
  }
  .finding-row.low > .jump mark {
    text-decoration: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 2px;
    text-decoration-color: var(--galley-finding-low);
  }
  .others {
    display: grid;
    gap: 0.125rem;
    padding: 0 0.625rem 0.25rem;
    font-size: 0.875rem;
  }
  .others-name {
    font: 600 0.75rem/1.6 var(--galley-sans);
    color: var(--galley-soft);
  }
  .other {
    font-family: var(--galley-serif);
    text-align: start;
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  .other:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
  }
  .ways-out {
    display: inline-flex;
    gap: 0.75rem;
    margin-inline-start: auto;
  }
  .muted {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    margin-block-start: 0.75rem;
    padding: 0.625rem;
    border: 1px dashed var(--galley-rule);
    border-radius: 0.25rem;
    font-size: 0.8125rem;
  }
  .muted p {
    flex-basis: 100%;
    margin: 0;
    color: var(--galley-soft);
  }
`;
