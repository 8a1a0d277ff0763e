// A quote as it is cited.
import type { Article } from "./article.js";
import { correctedArticle, paragraphOf } from "./corrected-article.js";
import { describer } from "./description.js";
import { quoted, saidBy } from "./wording.js";

/**
 * “It rains” — Peter Hall, the mayor of Leeds, paragraph 3, https://example.org/rain
 *
 * What is not known is left out. Several contents are joined by an ellipsis. `quote` is an index in the quotes of the
 * article's report, which corrections do not move; a RangeError if there is none.
 */
export function citation(article: Article, quote: number): string {
  const { text, report, address } = correctedArticle(article);
  const cited = report.quotes[quote];
  if (!cited) throw new RangeError(`there is no quote ${quote}`);
  const paragraph = paragraphOf(report, cited.contents[0]!);
  const parts = [
    saidBy(text, report, cited),
    describer(text, report)(cited),
    paragraph === null ? null : `paragraph ${paragraph}`,
    address,
  ].filter((part) => part !== null);
  return [quoted(text, cited), ...(parts.length > 0 ? [parts.join(", ")] : [])].join(" — ");
}
