// ClaimReview: its types are checked by schema-dts where it is made; here as JSON-LD, and against what search engines ask.
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { claimReview } from "../../src/exports/claim-review.js";
import { articles, newsArticle, quoteIndex } from "./articles.js";
import { expand } from "./json-ld.js";

interface Review {
  claimReviewed: string;
  itemReviewed: {
    author?: { "@type": string; name: string; description?: string };
    appearance?: { url: string };
    datePublished?: string;
  };
}

const text = { type: "string" };
const date = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d$" };
const object = (type: unknown, properties: object, required: string[] = []) => ({
  type: "object",
  properties: { "@type": type, ...properties },
  required: ["@type", ...required],
  additionalProperties: false,
});
const party = object({ enum: ["Person", "Organization"] }, { name: text, description: text }, ["name"]);
const review = object(
  { const: "ClaimReview" },
  {
    claimReviewed: { ...text, minLength: 1 },
    author: party,
    reviewRating: object({ const: "Rating" }, { alternateName: text }, ["alternateName"]),
    itemReviewed: object(
      { const: "Claim" },
      {
        author: party,
        datePublished: date,
        appearance: object(
          { const: "NewsArticle" },
          { url: { type: "string", pattern: "^https?:" }, headline: text, datePublished: date },
          ["url"],
        ),
      },
    ),
  },
  ["claimReviewed", "itemReviewed", "author", "reviewRating"],
);

function reviewsIn(source: string): Review[] {
  const { "@context": context, ...content } = JSON.parse(source) as { "@context": string; "@graph"?: Review[] };
  expect(context).toBe("https://schema.org");
  return content["@graph"] ?? [content as unknown as Review];
}

describe("ClaimReview", () => {
  it.each(articles)("has a claim for each quote that somebody is said to have uttered: %s", async (_, make) => {
    const article = await make();
    const reviews = reviewsIn(claimReview(article));
    const validate = new Ajv({ strictTypes: false }).compile(review);
    for (const one of reviews) expect(validate(one) ? [] : validate.errors).toEqual([]);
    expect(reviews.length).toBeGreaterThan(2);
    expect(reviews.map(({ claimReviewed }) => claimReviewed)).not.toContain("“sea bridge”");
  });

  it.each(articles)("loses nothing when it is expanded as JSON-LD: %s", async (_, make) => {
    const source = claimReview(await make());
    const expanded = await expand(source, "https://schema.org", { "@vocab": "https://schema.org/" });
    const claims = expanded.flatMap(
      (node) => (node["https://schema.org/claimReviewed"] ?? []) as { "@value": string }[],
    );
    expect(claims.map((claim) => claim["@value"])).toEqual(reviewsIn(source).map(({ claimReviewed }) => claimReviewed));
  });

  it("is of one quote, with its speaker as it was corrected", async () => {
    const article = await newsArticle();
    const of = (words: string): Review =>
      reviewsIn(claimReview(article, quoteIndex(article.text, article.report, words)))[0]!;
    expect(of("Nobody called").itemReviewed.author).toEqual({ "@type": "Person", name: "Zoë Ö’Brien" });
    expect(of("not true")).toMatchObject({
      claimReviewed: "“That is not true,”",
      itemReviewed: {
        author: { "@type": "Person", name: "Peter Hall", description: "the mayor of Leeds" },
        datePublished: "2026-11-23",
        appearance: { url: "https://example.org/ferry?a=1&b=2", headline: "Ferry ‘was never safe’, hearing told" },
      },
    });
    expect(() => claimReview(article, 99)).toThrow(RangeError);
  });

  it("leaves out what is not known", async () => {
    const { text, report } = await newsArticle();
    const { itemReviewed } = reviewsIn(
      claimReview({ text, report, date: "yesterday" }, quoteIndex(text, report, "sea bridge")),
    )[0]!;
    expect(itemReviewed).toEqual({ "@type": "Claim" });
  });
});
