// Skeletons of schema.org's ClaimReview, for a fact-checker to fill in.
import type { Claim, ClaimReview, NewsArticle, Organization, Person } from "schema-dts";
import type { Quote } from "../report.js";
import type { Article } from "./article.js";
import { type CorrectedArticle, correctedArticle, speakerOf } from "./corrected-article.js";
import { describer } from "./description.js";
import { contentsOf } from "./wording.js";

/**
 * JSON-LD of one claim, or of all that somebody made: quotes that are neither scare quotes nor reported as not said, each
 * with its speaker. The rating and the reviewer are empty, for the checker to fill in. A RangeError if there is no such
 * quote. What a person corrected is laid over it; the vocabulary has no word for that it was.
 */
export function claimReview(article: Article, quote: number | "all" = "all"): string {
  const corrected = correctedArticle(article);
  const { quotes } = corrected.report;
  const describe = describer(article.text, corrected.report);
  if (quote !== "all" && !quotes[quote]) throw new RangeError(`there is no quote ${quote}`);
  const made = (claim: Quote): Node<ClaimReview> => review(corrected, claim, describe(claim));
  const reviews = quote === "all" ? quotes.filter(isClaim).map(made) : made(quotes[quote]!);
  const content = Array.isArray(reviews) ? { "@graph": reviews } : reviews;
  return `${JSON.stringify({ "@context": "https://schema.org", ...content }, null, 2)}\n`;
}

function isClaim({ kind, cue }: Quote): boolean {
  return kind !== "scare" && cue?.modality !== "negated" && cue?.modality !== "hypothetical";
}

type Node<T> = Exclude<T, string>;

function review(article: CorrectedArticle, quote: Quote, description: string | null): Node<ClaimReview> {
  const { text, date } = article;
  const author = authorOf(article, quote, description);
  const appearance = appearanceOf(article);
  const claim: Node<Claim> = {
    "@type": "Claim",
    ...(author ? { author } : {}),
    ...(date ? { datePublished: date } : {}),
    ...(appearance ? { appearance } : {}),
  };
  return {
    "@type": "ClaimReview",
    claimReviewed: contentsOf(text, quote),
    itemReviewed: claim,
    author: { "@type": "Organization", name: "" },
    reviewRating: { "@type": "Rating", alternateName: "" },
  };
}

function authorOf(
  { report }: CorrectedArticle,
  quote: Quote,
  description: string | null,
): Node<Person> | Node<Organization> | null {
  const speaker = speakerOf(report, quote);
  if (!speaker) return null;
  const about = { name: speaker.name, ...(description ? { description } : {}) };
  return speaker.type === "person" ? { "@type": "Person", ...about } : { "@type": "Organization", ...about };
}

function appearanceOf({ headline, address, date }: CorrectedArticle): Node<NewsArticle> | null {
  if (address === null) return null;
  return {
    "@type": "NewsArticle",
    url: address,
    ...(headline ? { headline } : {}),
    ...(date ? { datePublished: date } : {}),
  };
}
