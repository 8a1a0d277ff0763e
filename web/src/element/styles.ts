// How the text and its marks look. Every look differs from the others without its colour too: by the style, weight or
// place of its line. Names stand on the first line below the words, speech on the second, findings on the third: solid for
// the gravest, dashed, dotted for style. Repeats are lined through the words, and what differs in them above: double for a number, wavy for a name, thin for any other word; a gap is lined on both sides.
// Pronouns have fine dots, descriptions coarse ones. Of a chosen entity, names have a thick line and are filled, pronouns
// and descriptions keep their dots and are filled palely; what is unsure stays hollow under the dots of doubt. Of a chosen
// quote, what was said is filled under a line, its source has a thick line below and its cue two.
import { css, unsafeCSS, type CSSResult } from "lit";

import type { Look } from "./marks.js";

// How far below the words the lines stand.
const ROWS = { 1: "0.16em", 2: "0.38em", 3: "0.58em" };

const DECLARATIONS: Record<Look, string> = {
  "duplicate-exact": `color: var(--galley-copy-text); ${decoration("line-through", "solid 1px", "copy")}`,
  "duplicate-near": `color: var(--galley-copy-text); ${decoration("line-through", "dashed 1px", "copy")}`,
  "duplicate-changed": decoration("overline", "dashed 1px", "copy"),
  "duplicate-quotation": decoration("overline", "dotted 1px", "copy"),
  "quote-direct": `background-color: var(--galley-quote-back); ${line("solid 2px", "quote", 2)}`,
  "quote-mixed": `background-color: var(--galley-quote-back); ${line("dashed 2px", "quote", 2)}`,
  "quote-indirect": `background-color: var(--galley-quote-back); ${line("dotted 2px", "quote", 2)}`,
  "quote-scare": line("wavy 1.5px", "scare", 2),
  "quote-cue": `color: var(--galley-cue-text); ${line("solid 1px", "quote", 2)}`,
  "entity-person": line("solid 2px", "person", 1),
  "entity-organization": line("double 1px", "organization", 1),
  "entity-place": line("dashed 1.5px", "place", 1),
  "entity-other": line("solid 1px", "other", 1),
  "entity-pronoun": line("dotted 1.5px", "person", 1),
  "entity-description": line("dotted 3px", "person", 1),
  "finding-paragraph": "",
  "finding-low": line("dotted 2px", "finding-low", 3),
  "finding-medium": line("dashed 2px", "finding", 3),
  "finding-high": line("solid 3px", "finding-high", 3),
  unsure: decoration("overline", "dotted 1.5px", "unsure"),
  "selected-name": line("solid 3px", "selected", 1),
  "selected-pronoun": line("dotted 1.5px", "selected", 1),
  "selected-description": line("dotted 3px", "selected", 1),
  "selected-reference": `background-color: var(--galley-selected-pale); color: var(--galley-selected-text);
    ${decoration("overline", "solid 1px", "selected")}`,
  "selected-source": `background-color: var(--galley-selected-pale); color: var(--galley-selected-text);
    ${line("solid 3px", "selected", 1)}`,
  "selected-cue": `background-color: var(--galley-selected-pale); color: var(--galley-selected-text);
    ${line("double 3px", "selected", 1)}`,
  selected: `background-color: var(--galley-selected-back); color: var(--galley-selected-text);
    ${decoration("overline", "solid 2px", "selected")}`,
  "change-wording": `background-color: var(--galley-wording-back); ${change("solid 1px", "wording")}`,
  "change-name": `background-color: var(--galley-grave-back); ${change("wavy 1.5px", "grave")}`,
  "change-number": `background-color: var(--galley-grave-back); ${change("double 2px", "grave")}`,
  gap: `background-color: var(--galley-wording-back); ${gap("wording")}`,
  "gap-grave": `background-color: var(--galley-grave-back); ${gap("grave")}`,
  flash: "background-color: var(--galley-flash-back); color: var(--galley-flash-text);",
};

/** `style`: its style and thickness. The line stands alone in the shorthand, as WebKit reads no more there. */
function decoration(line: string, style: string, color: string): string {
  const [kind, thickness] = style.split(" ");
  return `text-decoration: ${line}; text-decoration-style: ${kind}; text-decoration-thickness: ${thickness};
    text-decoration-color: var(--galley-${color});`;
}

function line(style: string, color: string, row: keyof typeof ROWS): string {
  return `${decoration("underline", style, color)} text-underline-offset: ${ROWS[row]};`;
}

function change(style: string, color: string): string {
  return `color: var(--galley-${color}-text); ${decoration("overline", style, color)}`;
}

function gap(color: string): string {
  return `${decoration("overline underline", "solid 3px", color)} text-underline-offset: 0.1em;`;
}

// One rule each for the highlight and for the fallback's element: a browser drops a whole rule for one selector that
// it does not know.
const looks = Object.entries(DECLARATIONS)
  .map(([look, rule]) => `::highlight(galley-${look}) { ${rule} }\nmark[data-look="${look}"] { ${rule} }`)
  .join("\n");

export const styles: CSSResult = css`
  :host {
    display: block;
    position: relative;
    color-scheme: light dark;
    line-height: 1.9;
    --galley-copy: #a8a29a;
    --galley-copy-text: #6b665f;
    --galley-quote: #b7791f;
    --galley-quote-back: #fdf3d7;
    --galley-cue-text: #7a4a05;
    --galley-scare: #b83280;
    --galley-person: #1f5fa8;
    --galley-organization: #6b3fa0;
    --galley-place: #217a4b;
    --galley-other: #77716a;
    --galley-unsure: #77716a;
    --galley-finding: #b4540a;
    --galley-finding-low: #77716a;
    --galley-finding-high: #c02626;
    --galley-selected: #1f5fa8;
    --galley-selected-back: #bfdbfb;
    --galley-selected-pale: #e3effc;
    --galley-selected-text: #10223a;
    --galley-wording: #4d4841;
    --galley-wording-back: #e3dccf;
    --galley-wording-text: #211e1a;
    --galley-grave: #a12626;
    --galley-grave-back: #fbdcd8;
    --galley-grave-text: #7d1414;
    --galley-flash-back: #9ec6f5;
    --galley-flash-text: #10223a;
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --galley-copy: #77726b;
      --galley-copy-text: #a19b92;
      --galley-quote: #d9a441;
      --galley-quote-back: #3a3018;
      --galley-cue-text: #f0c979;
      --galley-scare: #ee8fc0;
      --galley-person: #7db4f2;
      --galley-organization: #bb9af0;
      --galley-place: #6fcf97;
      --galley-other: #9d978e;
      --galley-unsure: #9d978e;
      --galley-finding: #f0a35e;
      --galley-finding-low: #9d978e;
      --galley-finding-high: #ff8a80;
      --galley-selected: #7db4f2;
      --galley-selected-back: #24528a;
      --galley-selected-pale: #1b3350;
      --galley-selected-text: #f2f7fd;
      --galley-wording: #cfc8bc;
      --galley-wording-back: #383530;
      --galley-wording-text: #ebe6dc;
      --galley-grave: #ff9d94;
      --galley-grave-back: #5a2320;
      --galley-grave-text: #ffd9d5;
      --galley-flash-back: #3470b3;
      --galley-flash-text: #fff;
    }
  }
  @media (forced-colors: active) {
    :host {
      --galley-copy: canvastext;
      --galley-copy-text: canvastext;
      --galley-quote: canvastext;
      --galley-quote-back: canvas;
      --galley-cue-text: canvastext;
      --galley-scare: canvastext;
      --galley-person: canvastext;
      --galley-organization: canvastext;
      --galley-place: canvastext;
      --galley-other: canvastext;
      --galley-unsure: canvastext;
      --galley-finding: canvastext;
      --galley-finding-low: canvastext;
      --galley-finding-high: canvastext;
      --galley-selected: linktext;
      --galley-selected-back: selecteditem;
      --galley-selected-pale: selecteditem;
      --galley-selected-text: selecteditemtext;
      --galley-wording: canvastext;
      --galley-wording-back: canvas;
      --galley-wording-text: canvastext;
      --galley-grave: marktext;
      --galley-grave-back: mark;
      --galley-grave-text: marktext;
      --galley-flash-back: highlight;
      --galley-flash-text: highlighttext;
    }
    [part="text"] {
      color: canvastext;
      forced-color-adjust: none; /* else every mark is painted as if it were selected */
    }
  }
  :host([hidden]) {
    display: none;
  }
  [part="text"] {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    border-radius: 2px;
  }
  [part="text"]:focus-visible {
    outline: 2px solid currentcolor;
    outline-offset: 0.5em;
  }
  [part="text"].pointing {
    cursor: pointer;
  }
  p {
    margin: 0 0 0.7em;
  }
  .long p {
    content-visibility: auto; /* laid out only where it is looked at */
    contain-intrinsic-size: auto 5.7em;
  }
  p:last-child {
    margin-bottom: 0;
  }
  mark {
    background: none;
    color: inherit;
  }
  .anchor {
    position: absolute;
    inline-size: 1px;
    pointer-events: none;
  }
  [part="progress"] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    font: 0.875rem/1.4 var(--galley-sans, sans-serif);
  }
  [part="progress"] label {
    flex: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }
  [part="progress"] progress {
    flex: 1 1 8em;
    accent-color: var(--galley-accent);
  }
  [part="progress"] button {
    min-block-size: 2.25rem;
    padding-inline: 0.75rem;
    font: inherit;
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  ${unsafeCSS(looks)}
`;
