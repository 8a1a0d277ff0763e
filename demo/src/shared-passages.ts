// The section of what two texts have in common, which stands on the page while there are two.
import { nothing, render } from "lit";
import type { Span } from "galley";

import { byId } from "./by-id.js";
import type { Compared } from "./compare-box.js";
import { ROWS_AT_ONCE } from "./row.js";
import { sharedList } from "./shared-list.js";

const section = byId("shared");
const list = byId("shared-list");

/** `reveal` goes to a place in the article. */
export function showSharedPassages(compared: Compared | null, reveal: (span: Span) => void): void {
  let chosen: Span | null = null;
  let limit = ROWS_AT_ONCE;
  show();

  function show(): void {
    section.hidden = compared === null;
    render(compared ? sharedList(compared, { chosen, reveal: choose, limit, more }) : nothing, list);
  }
  function choose(span: Span): void {
    chosen = span;
    reveal(span);
    show();
  }
  function more(): void {
    limit += ROWS_AT_ONCE;
    show();
  }
}
