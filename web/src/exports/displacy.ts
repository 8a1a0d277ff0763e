// The names of a text as displaCy draws them.
import type { EntityType } from "../report.js";
import type { Article } from "./article.js";
import { codePoints } from "./code-points.js";
import { correctedArticle } from "./corrected-article.js";

// As spaCy's English models call them. Of places they part GPE and LOC; most that news name are of the first kind.
const LABELS: Record<EntityType, string> = {
  person: "PERSON",
  organization: "ORG",
  place: "GPE",
  nationality: "NORP",
  event: "EVENT",
  date: "DATE",
  time: "TIME",
  money: "MONEY",
  percent: "PERCENT",
  quantity: "QUANTITY",
};

/**
 * `{ text, ents: [{ start, end, label }], title }`, for `displacy.render(json, style="ent", manual=True)` in Python.
 * Offsets are Unicode code points, as Python counts. Name mentions alone: they do not overlap, as displaCy asks for.
 */
export function displacy(article: Article): string {
  const { text, report } = correctedArticle(article);
  const at = codePoints(text);
  const names = report.entities.flatMap(({ type, mentions }) =>
    mentions
      .filter(({ kind }) => kind === "name")
      .map(({ start, end }) => ({ start: at(start), end: at(end), label: LABELS[type] })),
  );
  names.sort((a, b) => a.start - b.start);
  return `${JSON.stringify({ text, ents: names, title: article.title ?? null }, null, 2)}\n`;
}
