// Web Annotations: read by a JSON-LD processor, and found again in a page by Apache Annotator.
import { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } from "@apache-annotator/dom";
import { Ajv } from "ajv";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applyCorrections } from "../../src/corrections/index.js";
import { webAnnotations } from "../../src/exports/web-annotations.js";
import type { Span } from "../../src/report.js";
import { articles, newsArticle } from "./articles.js";
import { expand } from "./json-ld.js";

type QuoteSelector = { type: "TextQuoteSelector"; exact: string; prefix: string; suffix: string };
type PositionSelector = { type: "TextPositionSelector" } & Span;
interface Annotation {
  id: string;
  motivation: string;
  body: { value: string; purpose: string }[];
  target: { source: string; selector: [QuoteSelector, PositionSelector?] }[];
}

const itemsOf = (source: string): Annotation[] =>
  (JSON.parse(source) as { first: { items: Annotation[] } }).first.items;

// The demands of the model on what is used of it: the MUSTs of sections 3.1, 3.2.4, 4.2.4, 4.2.5 and 5.
const text = { type: "string" };
const iri = { type: "string", minLength: 1 };
const object = (properties: Record<string, unknown>) => ({
  type: "object",
  properties,
  required: Object.keys(properties),
});
const selectors = {
  oneOf: [
    object({ type: { const: "TextQuoteSelector" }, exact: { ...text, minLength: 1 }, prefix: text, suffix: text }),
    object({
      type: { const: "TextPositionSelector" },
      start: { type: "integer", minimum: 0 },
      end: { type: "integer", minimum: 1 },
    }),
  ],
};
const motivations = {
  enum: [
    "assessing",
    "bookmarking",
    "classifying",
    "commenting",
    "describing",
    "editing",
    "highlighting",
    "identifying",
    "linking",
    "moderating",
    "questioning",
    "replying",
    "tagging",
  ],
};
const annotation = object({
  id: iri,
  type: { const: "Annotation" },
  motivation: motivations,
  body: { type: "array", items: object({ type: { const: "TextualBody" }, value: text, purpose: motivations }) },
  target: {
    type: "array",
    minItems: 1,
    items: object({ source: iri, selector: { type: "array", minItems: 1, items: selectors } }),
  },
});
const page = object({
  id: iri,
  type: { const: "AnnotationPage" },
  partOf: iri,
  startIndex: { const: 0 },
  items: { type: "array", items: annotation },
});
const collection = object({
  "@context": { const: "http://www.w3.org/ns/anno.jsonld" },
  id: iri,
  type: { const: "AnnotationCollection" },
  label: text,
  total: { type: "integer" },
  first: page,
  last: iri,
});

// The terms used here, by the names that the Web Annotation Vocabulary gives them.
const OA = "http://www.w3.org/ns/oa#";
const AS = "https://www.w3.org/ns/activitystreams#";
const terms = (vocabulary: string, names: string): Record<string, string> =>
  Object.fromEntries(names.split(" ").map((name) => [name, vocabulary + name]));
const linked = (id: string) => ({ "@id": id, "@type": "@id" });
const context = {
  id: "@id",
  type: "@type",
  ...terms(
    OA,
    "Annotation TextualBody TextQuoteSelector TextPositionSelector describing identifying tagging questioning exact prefix suffix start end",
  ),
  AnnotationCollection: `${AS}OrderedCollection`,
  AnnotationPage: `${AS}OrderedCollectionPage`,
  motivation: { "@id": `${OA}motivatedBy`, "@type": "@vocab" },
  purpose: { "@id": `${OA}hasPurpose`, "@type": "@vocab" },
  body: linked(`${OA}hasBody`),
  target: linked(`${OA}hasTarget`),
  source: linked(`${OA}hasSource`),
  selector: linked(`${OA}hasSelector`),
  items: { "@id": `${AS}items`, "@type": "@id", "@container": "@list" },
  ...Object.fromEntries(["partOf", "first", "last"].map((name) => [name, linked(AS + name)])),
  total: `${AS}totalItems`,
  startIndex: `${AS}startIndex`,
  value: "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
  format: "http://purl.org/dc/elements/1.1/format",
  label: "http://www.w3.org/2000/01/rdf-schema#label",
};

/** What a selector matches in a page that has the text in paragraphs of markup. */
async function matches(dom: JSDOM, match: (scope: Node) => AsyncGenerator<Range>): Promise<string[]> {
  const found: string[] = [];
  for await (const range of match(dom.window.document.querySelector("pre")!)) found.push(range.toString());
  return found;
}

// Apache Annotator asks for the DOM's classes by their global names.
const { Node, Range, NodeFilter } = new JSDOM("").window;
beforeAll(() => void Object.assign(globalThis, { Node, Range, NodeFilter }));
afterAll(() => ["Node", "Range", "NodeFilter"].forEach((name) => Reflect.deleteProperty(globalThis, name)));

describe("Web Annotations", () => {
  it.each(articles)("are as the model demands: %s", async (_, make) => {
    const article = await make();
    for (const of of [article, { ...article, address: undefined }]) {
      const validate = new Ajv().compile(collection);
      const value: unknown = JSON.parse(webAnnotations(of));
      expect(validate(value) ? [] : validate.errors).toEqual([]);
      expect((value as { total: number }).total).toBe(itemsOf(webAnnotations(of)).length);
    }
  });

  it.each(articles)("lose nothing when they are expanded as JSON-LD: %s", async (_, make) => {
    const source = webAnnotations(await make());
    const [expanded] = await expand(
      source,
      "http://www.w3.org/ns/anno.jsonld",
      context,
      "https://desk.example/annotations.jsonld",
    );
    expect(expanded?.["@id"]).toBe("https://desk.example/annotations.jsonld#annotations");
    const count = JSON.stringify(expanded).split(`"${OA}Annotation"`).length - 1;
    expect(count).toBe(itemsOf(source).length);
  });

  it.each(articles)("are found again in a page, by their words and by their places: %s", async (_, make) => {
    const article = await make();
    const whole = article.text.replace(/\ud800|\u0001/g, "\ufffd"); // a page has no such characters
    const dom = new JSDOM("<pre></pre>");
    const pre = dom.window.document.querySelector("pre")!;
    for (let at = 0; at < whole.length; at += 50)
      pre.append(dom.window.document.createElement("b"), whole.slice(at, at + 50));
    for (const { target } of itemsOf(webAnnotations({ ...article, text: whole, address: undefined }))) {
      for (const {
        selector: [quote, position],
      } of target) {
        expect(await matches(dom, createTextQuoteSelectorMatcher(quote))).toEqual([quote.exact]);
        expect(await matches(dom, createTextPositionSelectorMatcher(position!))).toEqual([quote.exact]);
      }
    }
  });

  it("are of the page by its words alone, and of the text by words and places", async () => {
    const article = await newsArticle();
    const there = itemsOf(webAnnotations(article)).flatMap(({ target }) => target);
    expect(there.every(({ source, selector }) => source === article.address && selector.length === 1)).toBe(true);
    const here = itemsOf(webAnnotations({ ...article, address: "not an address" })).flatMap(({ target }) => target);
    expect(here.every(({ source, selector }) => source === "#text" && selector.length === 2)).toBe(true);
  });

  it("say who spoke, what a person set and what was dismissed", async () => {
    const article = await newsArticle();
    const { report } = applyCorrections(article.text, article.report, article.corrections);
    const items = itemsOf(webAnnotations(article));
    const bodies = (exact: string): string[][] =>
      items
        .filter(({ target }) => target[0]?.selector[0].exact === exact)
        .map(({ motivation, body }) => [motivation, ...body.map(({ value }) => value)]);
    expect(bodies("“Nobody called,”")).toEqual([["describing", "Said by Zoë Ö’Brien", "direct", "set by hand"]]);
    expect(bodies("denied")).toEqual([["questioning", "loaded cue", "medium"]]);
    expect(bodies("‘was never safe’")).toContainEqual(["questioning", "mixed marks", "dismissed"]);
    expect(items.filter(({ motivation }) => motivation === "identifying")).toHaveLength(report.entities.length - 1);
  });
});
