// What is asked of each exported file, with parsers of others. `desk` is what the page had in it: { text, corrected, address }.
import assert from "node:assert/strict";
import * as commonmark from "commonmark";
import { parse as parseCsv } from "csv-parse/sync";
import jsonld from "jsonld";
import { parse as parseHtml } from "parse5";

const codePoints = (text, { start, end }) => [...text].slice(start, end).join("");

/** By the ids of the formats; each throws if the file is none of its kind, or has not in it what the desk had. */
export const FORMATS = {
  json(file, { text, corrected }) {
    const article = JSON.parse(file);
    assert.equal(article.text, text);
    assert.deepEqual(article.corrected.report, corrected, "the corrections are laid over");
    assert.ok(article.corrections.length > 0, "and go along");
  },

  csv(file, { text, corrected }) {
    const rows = parseCsv(file, { bom: true, columns: true });
    assert.equal(rows.length, corrected.quotes.length);
    for (const [i, { kind, contents, speaker, rule }] of corrected.quotes.entries()) {
      assert.equal(rows[i].kind, kind);
      assert.equal(Number(rows[i].start), contents[0].start);
      assert.equal(unguarded(rows[i].speaker), speaker === null ? "" : corrected.entities[speaker].name);
      assert.equal(rows[i]["set by hand"], rule === "corrected" ? "yes" : "no");
      assert.ok(rows[i].quote.includes(text.slice(contents[0].start, contents[0].start + 10).trim().split("\n")[0]), rows[i].quote);
    }
  },

  markdown(file, { corrected }) {
    const read = textOfMarkdown(new commonmark.Parser().parse(file));
    assert.ok(read.types.has("heading") && read.types.has("item"));
    assert.ok(!read.types.has("html_block") && !read.types.has("html_inline"), "nothing of the article is taken for HTML");
    for (const name of speakersOf(corrected)) assert.ok(read.text.includes(name), name);
  },

  html(file, { text, corrected }) {
    const errors = [];
    const page = textOfHtml(parseHtml(file, { onParseError: ({ code, startLine }) => errors.push(`${code} in line ${startLine}`) }));
    assert.deepEqual(errors, []);
    for (const line of text.split("\n")) assert.ok(squeezed(page).includes(squeezed(line)), line);
    for (const name of speakersOf(corrected)) assert.ok(page.includes(name), name);
  },

  async "web-annotations"(file, { text, corrected }) {
    const ns = "http://www.w3.org/ns/oa#";
    const nodes = await nodesOf(file, { "@vocab": ns, id: "@id", type: "@type" });
    const selectors = nodes.filter(isA(`${ns}TextQuoteSelector`));
    assert.ok(selectors.length >= corrected.quotes.length + corrected.findings.length);
    for (const selector of selectors) {
      const [before, exact, after] = ["prefix", "exact", "suffix"].map((name) => selector[ns + name][0]["@value"]);
      assert.ok(text.includes(before + exact + after), exact);
    }
  },

  async "claim-review"(file, { corrected }) {
    const ns = "https://schema.org/";
    const nodes = await nodesOf(file, { "@vocab": ns });
    const [reviews, claims] = ["ClaimReview", "Claim"].map((type) => nodes.filter(isA(ns + type)));
    assert.ok(reviews.length > 0);
    assert.equal(claims.length, reviews.length);
    for (const review of reviews) assert.ok(review[`${ns}claimReviewed`][0]["@value"].length > 0);
    const authors = claims.flatMap((claim) => claim[`${ns}author`] ?? []).map((author) => author[`${ns}name`][0]["@value"]);
    for (const name of authors) assert.ok(speakersOf(corrected).includes(name), name);
  },

  citron(file, { text, corrected }) {
    const { text: told, quotes } = JSON.parse(file);
    assert.equal(told, text);
    assert.equal(quotes.length, corrected.quotes.filter(({ cue }) => cue).length);
    for (const { cue, contents, sources } of quotes)
      for (const span of [cue, ...contents, ...sources]) assert.equal(codePoints(text, span), span.text);
  },

  displacy(file, { text, corrected }) {
    const { text: told, ents } = JSON.parse(file);
    assert.equal(told, text);
    const names = corrected.entities.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === "name"));
    names.sort((a, b) => a.start - b.start);
    assert.deepEqual(ents.map((ent) => codePoints(text, ent)), names.map(({ start, end }) => text.slice(start, end)));
  },

  "text-fragments"(file, { corrected, address }) {
    const links = file.split("\n").filter((line) => line.startsWith(address));
    assert.ok(links.length >= corrected.quotes.length);
    for (const link of links) {
      const [page, fragment] = link.split(":~:");
      assert.equal(page, `${address}#`);
      for (const directive of fragment.split("&")) assert.match(directive, /^text=([^,&-]+-,)?[^,&-]+(,[^,&-]+)?(,-[^,&-]+)?$/);
    }
  },
};

function speakersOf({ quotes, entities }) {
  return [...new Set(quotes.flatMap(({ speaker }) => speaker ?? []))].map((index) => entities[index].name);
}

/** All nodes of a JSON-LD file, as a processor reads it; `context` stands for the one that the file names, as there is no network. */
async function nodesOf(file, context) {
  const documentLoader = async (documentUrl) => ({ documentUrl, document: { "@context": context } });
  const nodes = await jsonld.flatten(JSON.parse(file), null, { documentLoader, base: "https://desk.example/file" });
  const byId = new Map(nodes.map((node) => [node["@id"], node]));
  return nodes.map((node) => mapValues(node, (values) => (Array.isArray(values) ? values.map((value) => byId.get(value["@id"]) ?? value) : values)));
}

const mapValues = (object, change) => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
const isA = (type) => (node) => node["@type"]?.includes(type);

// A field that a spreadsheet would take for a formula has an apostrophe in front.
const unguarded = (field) => field.replace(/^'(?=\s*[=+\-@])/, "");
const squeezed = (text) => text.replace(/\s+/g, " ").trim();

function textOfMarkdown(document) {
  const read = { types: new Set(), text: "" };
  const walker = document.walker();
  for (let step = walker.next(); step; step = walker.next()) {
    read.types.add(step.node.type);
    if (step.entering) read.text += step.node.literal ?? "";
  }
  return read;
}

function textOfHtml(node) {
  if (["style", "head"].includes(node.nodeName)) return "";
  return node.value ?? (node.childNodes ?? []).map(textOfHtml).join("");
}
