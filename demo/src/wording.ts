// The page's words for what a report says.
import { GalleyError, type EntityType, type Quote, type QuoteKind, type Report, type Span } from "galley";

export function words(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The words of a source or cue without the comma or colon that ends them in the text: “Ada Lark, the mayor,” said. */
export function phrase(text: string, span: Span): string {
  return words(text, span).replace(/([^\s,:;])[\s,:;]+$/u, "$1");
}

const MOST_EXCERPT = 240;

/** The words, or where they begin and end if they are very many. */
export function excerpt(words: string): string {
  if (words.length <= MOST_EXCERPT) return words;
  const [head, tail] = [words.slice(0, MOST_EXCERPT / 2), words.slice(-MOST_EXCERPT / 4)];
  return `${head.replace(/\S+$/, "")}… ${tail.replace(/^\S+/, "")}`;
}

/** "1,476 characters", "1 line". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
}

/** Whole percent, for a share between 0 and 1. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

export function duration(milliseconds: number): string {
  if (milliseconds < 1) return "less than 1 ms";
  if (milliseconds < 100) return `${milliseconds.toFixed(1)} ms`;
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

export const QUOTE_KINDS: Record<QuoteKind, string> = {
  direct: "word for word",
  mixed: "partly in quotation marks",
  indirect: "in other words",
  scare: "in quotation marks, no speaker found",
};

/** In the order in which the page lists them. */
export const ENTITY_TYPES: Record<EntityType, string> = {
  person: "People",
  organization: "Organizations",
  place: "Places",
  nationality: "Nationalities",
  event: "Events",
  date: "Dates",
  time: "Times",
  money: "Money",
  percent: "Percentages",
  quantity: "Quantities",
};

export interface Speaker {
  /** Who it is, or the words that the text has for somebody it does not name. */
  name: string;
  named: boolean;
  /** The words that say so here, when the name is not among them: "he". */
  here: string | null;
}

export function speakerOf(quote: Quote, report: Report, text: string): Speaker {
  const source = quote.source && phrase(text, quote.source);
  const entity = quote.speaker === null ? undefined : report.entities[quote.speaker];
  if (entity) {
    const told = source === null || [entity.name, ...entity.aliases].some((name) => source.includes(name));
    return { name: entity.name, named: true, here: told ? null : source };
  }
  return { name: source ?? (quote.kind === "scare" ? "No speaker found" : "Not said who"), named: false, here: null };
}

/** What went wrong, for somebody who only wants to read an article. */
export function complaint(error: unknown): string {
  const kept = "Your text is still here.";
  if (!(error instanceof GalleyError)) return `Something went wrong while reading the text. ${kept}`;
  switch (error.code) {
    case "text-too-long":
      return `This text is too long to be read at once. ${kept} Try a part of it.`;
    case "out-of-memory":
      return `The browser ran out of memory while reading the text. ${kept} Close other tabs, or try a part of it.`;
    case "load-failed":
      return `The part of the page that reads texts could not be loaded. ${kept} Check the connection and change the text to try again.`;
    default:
      return `Reading the text was interrupted. ${kept} Change it to try again.`;
  }
}
