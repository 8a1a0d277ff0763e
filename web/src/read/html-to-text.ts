// HTML as the text that its reader sees.
import { breaksAround, isCell, isDataRow, isLeftOut } from "./html-elements.js";
import { LineWriter } from "./line-writer.js";

/**
 * The text of a piece of HTML or of a whole page: paragraphs, headings, quotations and tables with an empty line between
 * them, list items and table rows as lines, the cells of a row parted by tabs. White space is collapsed as browsers do.
 * What is not read is left out: scripts, styles, comments, images, form controls, navigation, hidden elements.
 *
 * Any string is HTML; nothing of it is run, loaded or put into the page. The time is linear in its length.
 */
export function htmlToText(html: string): string {
  return textOf(parseHtml(html));
}

const TAG = /<[a-z][^<>]*>/gi;
const INLINE = /\s(style|on[a-z]+)(?=\s*=)/gi;
const STYLE = /<(\/?)style(?=[\s/>])/gi;

/**
 * A document of its own, in which nothing runs and nothing is loaded. `style` and handlers have "data-" before their names,
 * and <style> is <noframes>, which is parsed the same way.
 */
export function parseHtml(html: string): Document {
  // Chromium tells the page of styles and handlers there as breaches of its policy, although none of them is in force.
  const inert = html.replace(STYLE, "<$1noframes").replace(TAG, (tag) => tag.replace(INLINE, " data-$1"));
  return new DOMParser().parseFromString(inert, "text/html");
}

/** As `htmlToText`, of a document that is already parsed. */
export function textOf({ body }: Document): string {
  const walk = new Walk();
  // By hand, not by recursion, which pasted HTML could nest deeper than the stack.
  let node: Node = body;
  for (;;) {
    const child = walk.enter(node) ? node.firstChild : null;
    if (child) {
      node = child;
      continue;
    }
    for (walk.leave(node); node !== body && !node.nextSibling; walk.leave(node)) node = node.parentNode!;
    if (node === body) return walk.text();
    node = node.nextSibling!;
  }
}

// The numbers of the DOM's own `Node`, which is not needed otherwise.
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

const LISTS = new Set(["ul", "ol", "dl"]);

class Walk {
  readonly #lines = new LineWriter();
  #lists = 0; // open ones
  #preformatted = 0;
  #dataRow: Element | null = null; // a row of a table that stands on one line
  #quotations = 0;

  text(): string {
    return this.#lines.text();
  }

  /** Whether to go on with what is inside. */
  enter(node: Node): boolean {
    if (node.nodeType === TEXT_NODE) this.#write(node.nodeValue ?? "");
    if (!isElement(node) || isLeftOut(node)) return false;
    const name = node.localName;
    this.#boundary(node);
    if (this.#dataRow && isCell(name) && node.previousElementSibling) this.#lines.tab();
    if (name === "br") this.#lineBreak();
    if (name === "q") this.#lines.put(this.#quotations++ % 2 === 0 ? "“" : "‘");
    if (LISTS.has(name)) this.#lists++;
    if (name === "pre") this.#preformatted++;
    if (name === "tr" && !this.#dataRow && isDataRow(node)) this.#dataRow = node;
    return true;
  }

  leave(node: Node): void {
    if (!isElement(node) || isLeftOut(node)) return;
    const name = node.localName;
    if (name === "q") this.#lines.put(--this.#quotations % 2 === 0 ? "”" : "’");
    if (LISTS.has(name)) this.#lists--;
    if (name === "pre") this.#preformatted--;
    if (node === this.#dataRow) this.#dataRow = null;
    this.#boundary(node);
  }
  #write(text: string): void {
    if (this.#preformatted === 0) return this.#lines.flow(text);
    for (const [i, line] of text.split("\n").entries()) {
      if (i > 0) this.#lineBreak();
      if (line !== "") this.#lines.put(line);
    }
  }

  #lineBreak(): void {
    if (this.#dataRow) this.#lines.space();
    else this.#lines.lineBreak();
  }

  // Where an element begins or ends. In a list, paragraphs too are lines only, and in a row of data nothing is.
  #boundary({ localName }: Element): void {
    const breaks = breaksAround(localName);
    if (this.#dataRow && breaks > 0) this.#lines.space();
    else this.#lines.boundary(this.#lists > 0 ? Math.min(breaks, 1) : breaks);
  }
}
