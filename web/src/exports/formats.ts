// The exports, for a menu. Each is loaded when it is asked for.
import type { Article } from "./article.js";

export type { Article } from "./article.js";

export interface ExportFormat {
  /** The entry point of the package that has it: `galley/export/${id}`. */
  id: string;
  /** Of a file, without the full stop. */
  extension: string;
  mediaType: string;
  /** Whether it is empty without the article's address. */
  needsAddress: boolean;
  /** Rejects if the module cannot be fetched; the next call tries again. */
  load: () => Promise<(article: Article) => string>;
}

export const exportFormats: readonly ExportFormat[] = [
  format("json", "json", "application/json", async () => (await import("./json.js")).json),
  format("csv", "csv", "text/csv", async () => (await import("./csv.js")).csv),
  format("markdown", "md", "text/markdown", async () => (await import("./markdown.js")).markdown),
  format("html", "html", "text/html", async () => (await import("./html.js")).html),
  format(
    "web-annotations",
    "jsonld",
    "application/ld+json",
    async () => (await import("./web-annotations.js")).webAnnotations,
  ),
  format("claim-review", "jsonld", "application/ld+json", async () => (await import("./claim-review.js")).claimReview),
  format("citron", "json", "application/json", async () => (await import("./citron.js")).citron),
  format("displacy", "json", "application/json", async () => (await import("./displacy.js")).displacy),
  {
    ...format(
      "text-fragments",
      "txt",
      "text/plain",
      async () => (await import("./text-fragments.js")).textFragmentList,
    ),
    needsAddress: true,
  },
];

function format(id: string, extension: string, mediaType: string, load: ExportFormat["load"]): ExportFormat {
  return { id, extension, mediaType, needsAddress: false, load };
}
