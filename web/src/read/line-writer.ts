// Lines of text as a browser would lay them out: white space collapses, and blocks begin on lines of their own.

/** What CSS collapses; no-break spaces and their like stay. */
const WHITE_SPACE = /[ \t\n\r\f]+/g;

/** The most line breaks in a row: one empty line. */
const MOST_BREAKS = 2;

export class LineWriter {
  readonly #pieces: string[] = [];
  #breaks = 0; // owed before the next words
  #space = false; // owed before the next words, if they follow on the same line

  /** Text whose white space means no more than a space. */
  flow(text: string): void {
    const spaced = text.replace(WHITE_SPACE, " ");
    if (spaced.startsWith(" ")) this.#space = true;
    const words = spaced.slice(spaced.startsWith(" ") ? 1 : 0, spaced.endsWith(" ") ? -1 : undefined);
    if (words === "") return;
    this.put(words);
    this.#space = spaced.endsWith(" ");
  }

  /** Text as it is, without line breaks. */
  put(words: string): void {
    if (this.#breaks > 0) this.#pieces.push("\n".repeat(this.#breaks));
    else if (this.#space && this.#pieces.at(-1) !== "\t") this.#pieces.push(" ");
    this.#breaks = 0;
    this.#space = false;
    this.#pieces.push(words);
  }

  /** Parts two cells of a row. */
  tab(): void {
    this.#space = false;
    this.put("\t");
  }

  space(): void {
    this.#space = true;
  }

  /** A line break that the writer asked for: two of them make an empty line. */
  lineBreak(): void {
    this.#breaks = Math.min(this.#breaks + 1, MOST_BREAKS);
  }

  /** What follows begins on a new line (1) or behind an empty one (2), however many blocks end here. */
  boundary(breaks: number): void {
    this.#breaks = Math.max(this.#breaks, breaks);
  }

  /** All lines, without white space at their ends; where there were only spaces, as in empty paragraphs, nothing is left. */
  text(): string {
    const lines = this.#pieces.join("").split("\n").map((line) => line.trimEnd());
    return lines.join("\n").replace(/\n{3,}/g, "\n\n").trim();
  }
}
