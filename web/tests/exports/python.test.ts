// Formats that Python programs read: displaCy's and Citron's. Their offsets count code points.
import { execFileSync } from "node:child_process";
import { Ajv } from "ajv";
import { expect, it } from "vitest";
import { citron } from "../../src/exports/citron.js";
import { displacy } from "../../src/exports/displacy.js";
import { articles, newsArticle } from "./articles.js";

const offset = { type: "integer", minimum: 0 };
const object = (properties: Record<string, unknown>) => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const list = (items: unknown) => ({ type: "array", items });

// What displacy.render(…, style="ent", manual=True) reads.
const displacySchema = object({
  text: { type: "string" },
  title: { type: ["string", "null"] },
  ents: list(
    object({
      start: offset,
      end: offset,
      label: { enum: ["PERSON", "NORP", "ORG", "GPE", "EVENT", "DATE", "TIME", "MONEY", "PERCENT", "QUANTITY"] },
    }),
  ),
});

// As docs/data_format.md of Citron has it.
const span = object({ start: offset, end: offset, text: { type: "string", minLength: 1 } });
const citronSchema = object({
  text: { type: "string" },
  quotes: list(
    object({
      id: { type: "string" },
      cue: span,
      sources: list(span),
      contents: { ...list(span), minItems: 1 },
      coreferences: list(span),
      confidence: { type: "string", pattern: "^[01]\\.\\d{4}$" },
    }),
  ),
  coreference_groups: list({ ...list(span), minItems: 2 }),
});

function read(schema: object, source: string): Record<string, never> {
  const value: unknown = JSON.parse(source);
  const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
  expect(validate(value) ? [] : validate.errors).toEqual([]);
  return value as Record<string, never>;
}

// Slices as Python does it, for half a letter too.
const byCodePoints = (text: string, start: number, end: number): string => Array.from(text).slice(start, end).join("");

interface CitronSpan {
  start: number;
  end: number;
  text: string;
}

function spansIn(value: unknown): CitronSpan[] {
  if (typeof value !== "object" || value === null) return [];
  return "start" in value ? [value as CitronSpan] : Object.values(value).flatMap(spansIn);
}

it.each(articles)("displaCy: names in order, none over another: %s", async (_, make) => {
  const article = await make();
  const { text, ents } = read(displacySchema, displacy(article)) as unknown as { text: string; ents: CitronSpan[] };
  const names = article.report.entities.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === "name"));
  expect(ents.map(({ start, end }) => byCodePoints(text, start, end))).toEqual(
    names.sort((a, b) => a.start - b.start).map(({ start, end }) => article.text.slice(start, end)),
  );
  for (const [i, { start }] of ents.entries()) expect(start).toBeGreaterThanOrEqual(ents[i - 1]?.end ?? 0);
});

it.each(articles)("Citron: every span holds its words: %s", async (_, make) => {
  const article = await make();
  const value = read(citronSchema, citron(article));
  const spans = spansIn(value["quotes"]).concat(spansIn(value["coreference_groups"]));
  expect(spans.length).toBeGreaterThan(3);
  for (const { start, end, text } of spans) expect(byCodePoints(article.text, start, end)).toBe(text);
});

it("Citron: who is meant by the source, and what a person set", async () => {
  const { quotes } = JSON.parse(citron(await newsArticle())) as {
    quotes: { id: string; contents: CitronSpan[]; sources: CitronSpan[]; coreferences: CitronSpan[] }[];
  };
  const by = quotes.map(({ contents, sources, coreferences }) => [
    contents[0]?.text,
    sources[0]?.text,
    coreferences[0]?.text,
  ]);
  expect(by).toContainEqual(["that anybody had called", "He", "Peter Hall"]);
  expect(by).toContainEqual(["“That is not true,”", "Peter Hall, the mayor of Leeds", undefined]);
  expect(quotes.filter(({ id }) => id.endsWith("-corrected")).map(({ contents }) => contents[0]?.text)).toEqual([
    "“Nobody called,”",
  ]);
});

const python = ((): string | null => {
  try {
    execFileSync("python3", ["-c", ""]);
    return "python3";
  } catch {
    return null;
  }
})();

it.skipIf(python === null).each(articles)("Python slices the same words: %s", async (_, make) => {
  const article = await make();
  const slices =
    "import json, sys; d = json.load(sys.stdin); print(json.dumps([d['text'][e['start']:e['end']] for e in d['ents']]))";
  const words: unknown = JSON.parse(
    execFileSync(python!, ["-c", slices], { input: displacy(article), encoding: "utf8" }),
  );
  const names = article.report.entities
    .flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === "name"))
    .sort((a, b) => a.start - b.start);
  expect(words).toEqual(names.map(({ start, end }) => article.text.slice(start, end)));
});
