// Quotes, entities and findings as annotations of the W3C's Web Annotation Data Model, in JSON-LD.
import { anchor } from "../corrections/anchor.js";
import type { Span } from "../report.js";
import type { Article } from "./article.js";
import { codePoints } from "./code-points.js";
import { type CorrectedArticle, correctedArticle, isSetByHand } from "./corrected-article.js";
import { findingName, saidBy } from "./wording.js";

type Body = {
  type: "TextualBody";
  value: string;
  format: "text/plain";
  purpose: "describing" | "identifying" | "tagging" | "questioning";
};

type Selector =
  | { type: "TextQuoteSelector"; exact: string; prefix: string; suffix: string }
  | ({ type: "TextPositionSelector" } & Span);

interface Target {
  source: string;
  selector: Selector[];
}

interface Annotation {
  id: string;
  type: "Annotation";
  motivation: "describing" | "identifying" | "questioning";
  body: Body[];
  target: Target[];
}

/**
 * An AnnotationCollection with one page. Its own addresses are relative: they are those of the file it is put in. With an
 * address, annotations are of that page, by a TextQuoteSelector; without one they are of the text alone, "#text", and a
 * TextPositionSelector stands beside it: it would be wrong in a page, which has more text. It counts Unicode code points,
 * as the model demands. A quote that a person corrected is tagged "set by hand", a finding "dismissed" if it was.
 */
export function webAnnotations(article: Article): string {
  const corrected = correctedArticle(article);
  const { report, dismissed, headline } = corrected;
  const targets = targetsIn(corrected);
  const items = [
    ...report.quotes.map((_, index) => quoteAnnotation(corrected, index, targets)),
    ...report.entities.flatMap(({ name, type, mentions }, index): Annotation[] =>
      mentions.length === 0
        ? []
        : [
            annotation(
              `entity-${index + 1}`,
              "identifying",
              [body("identifying", name), body("tagging", type)],
              targets(mentions),
            ),
          ],
    ),
    ...report.findings.map((finding, index) =>
      annotation(
        `finding-${index + 1}`,
        "questioning",
        [body("questioning", findingName(finding)), body("tagging", finding.severity)],
        targets(finding.spans),
      ),
    ),
    ...dismissed.map((finding, index) =>
      annotation(
        `dismissed-${index + 1}`,
        "questioning",
        [body("questioning", findingName(finding)), body("tagging", "dismissed")],
        targets(finding.spans),
      ),
    ),
  ];
  const page = { id: "#page-1", type: "AnnotationPage", partOf: "#annotations", startIndex: 0, items };
  const collection = { id: "#annotations", type: "AnnotationCollection", label: headline, total: items.length };
  return `${JSON.stringify({ "@context": "http://www.w3.org/ns/anno.jsonld", ...collection, first: page, last: "#page-1" }, null, 2)}\n`;
}

function targetsIn({ text, address }: CorrectedArticle): (spans: readonly Span[]) => Target[] {
  const at = codePoints(text);
  return (spans) =>
    spans.map(({ start, end }): Target => {
      const { exact, prefix, suffix } = anchor(text, { start, end });
      const quote = { type: "TextQuoteSelector", exact, prefix, suffix } as const;
      const position = { type: "TextPositionSelector", start: at(start), end: at(end) } as const;
      return { source: address ?? "#text", selector: address === null ? [quote, position] : [quote] };
    });
}

function quoteAnnotation(
  { text, report }: CorrectedArticle,
  index: number,
  targets: (spans: readonly Span[]) => Target[],
): Annotation {
  const quote = report.quotes[index]!;
  const speaker = saidBy(text, report, quote);
  const tags = [quote.kind, ...(isSetByHand(quote) ? ["set by hand"] : [])];
  const bodies = [
    ...(speaker === null ? [] : [body("describing", `Said by ${speaker}`)]),
    ...tags.map((tag) => body("tagging", tag)),
  ];
  return annotation(`quote-${index + 1}`, "describing", bodies, targets(quote.contents));
}

function annotation(id: string, motivation: Annotation["motivation"], bodies: Body[], target: Target[]): Annotation {
  return { id: `#${id}`, type: "Annotation", motivation, body: bodies, target };
}

function body(purpose: Body["purpose"], value: string): Body {
  return { type: "TextualBody", value, format: "text/plain", purpose };
}
