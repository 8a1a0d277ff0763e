// What a page says of the article in it: its title, its day, its address.
import { webAddress } from "../web-address.js";

export interface ArticleFacts {
  title?: string;
  /** The day it is dated, `YYYY-MM-DD`, as it is written in the file's own time zone. */
  date?: string;
  /** An absolute http or https address. */
  address?: string;
}

const DATES = [
  'meta[property="article:published_time"]',
  '[itemprop="datePublished"]',
  'meta[name="date" i]',
  'meta[name="dcterms.created" i], meta[name="dc.date" i]',
];

export function factsOf(document: Document): ArticleFacts {
  const value = (selector: string): string => {
    const element = document.querySelector(selector);
    const { content, dateTime } = { content: element?.getAttribute("content"), dateTime: element?.getAttribute("datetime") };
    return content ?? dateTime ?? element?.getAttribute("href") ?? element?.textContent ?? "";
  };
  return facts({
    title: [value('meta[property="og:title"]'), value("head > title"), value("h1")],
    date: DATES.map(value),
    address: [value('link[rel="canonical"]'), value('meta[property="og:url"]')],
  });
}

/** The first of each that is one. */
export function facts(candidates: Record<keyof ArticleFacts, readonly string[]>): ArticleFacts {
  const title = candidates.title.map((text) => text.replace(/\s+/g, " ").trim()).find((text) => text !== "");
  const date = candidates.date.map(dayOf).find((day) => day !== null);
  const address = candidates.address.map(webAddress).find((url) => url !== null);
  return { ...(title && { title }), ...(date && { date }), ...(address && { address }) };
}

function dayOf(text: string): string | null {
  const day = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(text)?.[1];
  if (!day) return null;
  const date = new Date(`${day}T00:00:00Z`); // 30 February becomes a day in March, if anything
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : null;
}
