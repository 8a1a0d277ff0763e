import { css, type CSSResult } from "lit";

export const marginStyles: CSSResult = css`
  .desk [part="text"] {
    --gutter: 5.25rem;
    position: relative;
    padding-inline-start: var(--gutter);
  }
  .margin {
    position: absolute; /* where it stands among the paragraphs, beside the one that follows */
    inset-inline-start: 0;
    display: flex;
    justify-content: end;
    gap: 0.125rem;
    inline-size: calc(var(--gutter) - 0.5rem);
    padding-block-start: 0.25rem;
    line-height: 1;
  }
  .sign {
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--galley-soft);
    font: 600 0.6875rem/1.5rem var(--galley-sans);
  }
  .sign:hover {
    background: var(--galley-accent-back);
  }
  .sign.finding {
    font-size: 0.875rem;
  }
  .sign.high {
    color: var(--galley-finding-high);
  }
  .sign.medium {
    color: var(--galley-finding);
  }
  .sign.high::before {
    content: "▲" / "";
  }
  .sign.medium::before {
    content: "◆" / "";
  }
  .sign.low::before {
    content: "○" / "";
  }
  .sign.copy::before {
    content: "=" / "";
    font-size: 1rem;
  }
  .sign.voice {
    inline-size: auto;
    min-inline-size: 1.5rem;
    border: 1px solid var(--galley-quote);
    border-radius: 0.75rem;
    color: var(--galley-warm);
  }
  .sign.voice::before {
    content: attr(data-initials) / "";
  }
  @container galley-desk (width < 48rem) {
    .desk [part="text"] {
      --gutter: 2rem;
    }
    .margin {
      inline-size: 1.5rem;
    }
    .sign:not(:first-child) {
      display: none;
    }
  }
`;
