import fc from "fast-check";
import { JSDOM } from "jsdom";
import { type DefaultTreeAdapterMap, parse, type ParserError } from "parse5";
import { describe, expect, it } from "vitest";
import { html } from "../../src/exports/html.js";
import { sample } from "../report-arbitrary.js";
import { articles, hostileArticle, newsArticle } from "./articles.js";

function errorsIn(source: string): string[] {
  const errors: string[] = [];
  parse<DefaultTreeAdapterMap>(source, {
    onParseError: ({ code, startLine }: ParserError) => errors.push(`${startLine}: ${code}`),
  });
  return errors;
}

/** The text as a browser has it: each paragraph, without marks. */
const paragraphsOf = (source: string): string[] =>
  [...new JSDOM(source).window.document.querySelectorAll("article p")].map((p) => p.textContent ?? "");

const shown = (words: string): string => words.replace(/\ud800|\u0001/g, "\ufffd");

describe("an article as HTML", () => {
  it.each(articles)("is a valid document with the whole text: %s", async (_, make) => {
    const article = await make();
    const source = html(article);
    expect(errorsIn(source)).toEqual([]);
    expect(paragraphsOf(source)).toEqual(
      article.report.paragraphs.map(({ start, end }) => shown(article.text.slice(start, end))),
    );
  });

  it("is one for any report", () => {
    fc.assert(
      fc.property(sample, ({ text, report }) => {
        const source = html({ text, report });
        expect(errorsIn(source)).toEqual([]);
        expect(paragraphsOf(source).join("")).toBe(text.replaceAll("\r", "\n"));
        const { document } = new JSDOM(source).window;
        const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 50 },
    );
  });

  it("loads nothing, runs nothing and leads nowhere but to the address", async () => {
    const { document } = new JSDOM(html(await hostileArticle())).window;
    const names = new Set([...document.querySelectorAll<globalThis.Element>("*")].map(({ localName }) => localName));
    expect([...names].filter((name) => ["script", "img", "link", "iframe", "i"].includes(name))).toEqual([]);
    const attributes = new Set([...document.querySelectorAll("*")].flatMap((element) => element.getAttributeNames()));
    expect([...attributes].sort()).toEqual([
      "charset",
      "class",
      "content",
      "datetime",
      "dir",
      "href",
      "http-equiv",
      "id",
      "lang",
      "name",
      "title",
    ]);
    const targets = [...document.querySelectorAll("a")].map((a) => a.getAttribute("href") ?? "");
    expect(targets.filter((href) => !href.startsWith("#"))).toEqual(["https://example.org/x#part"]);
    expect(document.title).toBe('=Title, "quoted" <i> next </script>');
  });

  it("leads from its lists to the marks in the text", async () => {
    const article = await newsArticle();
    const { document } = new JSDOM(html(article)).window;
    const targets = [...document.querySelectorAll("section a")].map((a) =>
      document.querySelector(a.getAttribute("href") ?? ""),
    );
    expect(targets.map((target) => target?.localName)).toEqual([...article.report.quotes.map(() => "q"), "mark"]);
    expect(document.querySelector("#quote-1")?.textContent).toMatch(/^“The ferry|‘was never/);
    expect(document.querySelector("mark")?.textContent).toBe("denied");
  });

  it("says what a person set, dismissed and corrected", async () => {
    const { document } = new JSDOM(html(await newsArticle())).window;
    const sections = Object.fromEntries(
      [...document.querySelectorAll("section")].map((section) => [
        section.querySelector("h2")?.textContent,
        [...section.querySelectorAll("li")].map((li) => li.textContent),
      ]),
    );
    expect(Object.keys(sections)).toEqual(["Quotes", "Entities", "Findings", "Dismissed findings", "Corrections"]);
    expect(sections["Quotes"]).toContain("“Nobody called” — Zoë Ö’Brien, direct, set by hand");
    expect(sections["Dismissed findings"]).toEqual(["mixed marks (medium): ‘was never safe’"]);
    expect(sections["Corrections"]).toHaveLength(3);
    expect(document.querySelectorAll("q.by-hand")).toHaveLength(1);
  });
});
