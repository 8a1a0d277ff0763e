// What elements of HTML are to a reader of their text.

const LEFT_OUT = new Set(
  ("script noframes template noscript head title nav button select datalist textarea input meter progress svg canvas audio " +
    "video iframe object embed map rp").split(" "),
);

// Empty line before and behind. A cell is among them, for rows that are not data.
const PARAGRAPHS = new Set("p h1 h2 h3 h4 h5 h6 blockquote ul ol dl table pre figure hr hgroup td th".split(" "));

// On lines of their own.
const LINES = new Set(
  ("address article aside body caption center dd details dialog div dt fieldset figcaption footer form header legend li " +
    "main search section summary tbody tfoot thead tr").split(" "),
);

// Besides what is hidden, the numbers and bullets that Word writes into the text of its lists.
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-list\s*:\s*ignore)/i;

/** Of an element that `parseHtml` made. */
export function isLeftOut(element: Element): boolean {
  const name = element.localName;
  if (LEFT_OUT.has(name) || element.hasAttribute("hidden")) return true;
  if (name === "dialog" && !element.hasAttribute("open")) return true;
  return element.getAttribute("role") === "navigation" || HIDDEN_STYLE.test(element.getAttribute("data-style") ?? "");
}

/** Line breaks that part the element from its neighbours; 0: it stands in the line. */
export function breaksAround(name: string): 0 | 1 | 2 {
  if (PARAGRAPHS.has(name)) return 2;
  return LINES.has(name) ? 1 : 0;
}

export function isCell(name: string): boolean {
  return name === "td" || name === "th";
}

/**
 * Whether a table row holds data, to be read in one line, rather than laying out the page, as newsletters do: no cell of
 * it has more than one paragraph.
 */
export function isDataRow(row: Element): boolean {
  if (row.querySelector("table")) return false;
  return [...row.children].every((cell) => cell.querySelectorAll("p, h1, h2, h3, h4, h5, h6, li, blockquote, pre").length < 2);
}
