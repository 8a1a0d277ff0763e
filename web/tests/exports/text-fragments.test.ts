// Text fragments, followed in a page by the Text Fragments polyfill.
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  getFragmentDirectives,
  parseFragmentDirectives,
  processTextFragmentDirective,
} from "text-fragments-polyfill/text-fragment-utils";
import { textFragmentList, textFragments } from "../../src/exports/text-fragments.js";
import type { Report } from "../../src/report.js";
import { articles, hostileArticle, newsArticle } from "./articles.js";

const globals = [
  "window",
  "document",
  "Node",
  "NodeFilter",
  "Range",
  "HTMLElement",
  "Element",
  "getComputedStyle",
  "navigator",
];
afterAll(() => globals.forEach((name) => Reflect.deleteProperty(globalThis, name)));

/** Opens the text as a page of paragraphs, for the polyfill, which knows one document. */
function open(text: string): JSDOM {
  const dom = new JSDOM("<main></main>", { pretendToBeVisual: true });
  const main = dom.window.document.querySelector("main")!;
  for (const line of text.split("\n"))
    main.append(Object.assign(dom.window.document.createElement("p"), { textContent: line }));
  const { window } = dom;
  for (const name of globals)
    Object.defineProperty(globalThis, name, {
      configurable: true,
      value: name === "window" ? window : (window as never)[name],
    });
  Object.defineProperty(window.HTMLElement.prototype, "innerText", {
    configurable: true,
    get(this: HTMLElement) {
      return this.textContent;
    },
  });
  return dom;
}

/** The words that a link leads to; several ranges if it has several directives. */
function followed(href: string, dom: JSDOM): string[][] {
  const directives = parseFragmentDirectives(getFragmentDirectives(new URL(href).hash));
  return (directives.text ?? []).map((directive) =>
    processTextFragmentDirective(directive, dom.window.document).map((range) => range.toString()),
  );
}

const bare = (words: string): string =>
  words.replace(/^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, "").replaceAll("\n", "");

beforeAll(() => void open(""));

describe("text fragments", () => {
  it("lead to every quote and finding, and to that place alone", async () => {
    const article = await newsArticle();
    const dom = open(article.text);
    const links = textFragments(article);
    expect(links).toHaveLength(article.report.quotes.length + article.report.findings.length);
    for (const [index, { contents }] of article.report.quotes.entries()) {
      const expected = contents.map(({ start, end }) => [bare(article.text.slice(start, end))]);
      expect(followed(links[index]!.href, dom)).toEqual(expected);
    }
  });

  it("are encoded, whatever the words: hostile words", async () => {
    const article = await hostileArticle();
    const links = textFragments(article);
    for (const { href } of links) {
      expect(href).toMatch(/^https:\/\/example\.org\/x#part:~:text=/);
      const { hash } = new URL(href);
      for (const part of hash.slice(hash.indexOf("text=")).split(/&text=|text=|,/))
        expect(part.replace(/^-|-$/g, "")).toMatch(/^(?:[\w.!~*'()]|%[\dA-F]{2})*$/);
    }
    const list = textFragmentList(article).split("\n\n");
    expect(list).toHaveLength(links.length);
    expect(list[0]?.split("\n")).toEqual([links[0]!.label, links[0]!.href]);
  });

  it.each([
    [
      "the same words in two places, by what stands around them",
      "He sat. “It rains,” she said.\nHe rose. “It rains,” she said again.",
      "“It rains,”",
      1,
      "text=He%20rose.%20%E2%80%9C-,It%20rains,-%2C%E2%80%9D%20she%20said",
    ],
    [
      "words over two paragraphs, by their ends",
      "She said: “One two.\nThree well-known, four.” So.",
      "“One two.\nThree well-known, four.”",
      0,
      "text=One%20two.,Three%20well%2Dknown%2C%20four",
    ],
  ])("tell %s", (_, text, words, occurrence, directive) => {
    const start = occurrence === 0 ? text.indexOf(words) : text.lastIndexOf(words);
    const lines = text.split("\n");
    const paragraphs = lines.map((line) => ({ start: text.indexOf(line), end: text.indexOf(line) + line.length }));
    const quote = {
      kind: "direct" as const,
      contents: [{ start, end: start + words.length }],
      cue: null,
      source: null,
      speaker: null,
      parent: null,
      rule: "",
      confidence: 1,
    };
    const report: Report = {
      schema: "galley/1",
      paragraphs,
      sentences: [],
      entities: [],
      quotes: [quote],
      duplicates: [],
      findings: [],
    };
    const [link] = textFragments({ text, report, address: "https://example.org/" });
    expect(link!.href).toBe(`https://example.org/#:~:${directive}`);
    const dom = open(text);
    expect(followed(link!.href, dom)).toEqual([[bare(words)]]);
  });

  it("tell long words by their ends", () => {
    const text = `“${"word ".repeat(60)}last,” said nobody.`;
    const contents = [{ start: 0, end: text.indexOf("”") + 1 }];
    const quote = {
      kind: "direct" as const,
      contents,
      cue: null,
      source: null,
      speaker: null,
      parent: null,
      rule: "",
      confidence: 1,
    };
    const report: Report = {
      schema: "galley/1",
      paragraphs: [{ start: 0, end: text.length }],
      sentences: [],
      entities: [],
      quotes: [quote],
      duplicates: [],
      findings: [],
    };
    expect(textFragments({ text, report, address: "https://example.org/" })[0]!.href).toBe(
      "https://example.org/#:~:text=word%20word%20word%20word%20word,word%20word%20word%20word%20last",
    );
  });

  it.each(articles)("are none without an address that can be opened: %s", async (_, make) => {
    const article = await make();
    for (const address of [undefined, "", "example.org", "javascript:alert(1)", "file:///etc/passwd"])
      expect(textFragments({ ...article, address })).toEqual([]);
  });
});
