// How groups of rows look that can be folded away.
import { css, type CSSResult } from "lit";

export const groupStyles: CSSResult = css`
  .group > summary {
    display: flex;
    align-items: baseline;
    gap: 0 0.625rem;
    padding-block: 0.625rem 0.125rem;
  }
  .group > summary::before {
    inline-size: 0.75em;
    color: var(--galley-soft);
    content: "▾" / "";
  }
  .group:not([open]) > summary::before {
    content: "▸" / "";
  }
  .group:not([open]) > summary:dir(rtl)::before {
    content: "◂" / "";
  }
  .group > summary::-webkit-details-marker {
    display: none;
  }
  .group h3 {
    margin: 0;
  }
  .group-count {
    color: var(--galley-soft);
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
  }
`;
