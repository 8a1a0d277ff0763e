// What stands behind the article on paper: who said what, and what to check.
import { html, nothing, render, type TemplateResult } from "lit";
import type { Finding } from "galley";
import type { GalleyProof } from "galley/element";
import { excerpt, words } from "galley/changes";
import { citation } from "galley/export/citation";

import type { Desk } from "./desk.js";

/** Fills `sheet` for as long as the page is being printed. */
export function printWithLists(desk: Desk, sheet: HTMLElement): void {
  addEventListener("beforeprint", () => render(lists(desk), sheet));
  addEventListener("afterprint", () => render(nothing, sheet));
}

function lists(desk: Desk): TemplateResult | typeof nothing {
  const { article, texts } = desk;
  const report = document.querySelector<GalleyProof>("#proof")?.correctedReport;
  if (!report || article.text === "") return nothing;
  const list = (title: string, items: readonly unknown[]): unknown =>
    items.length === 0 ? nothing : html`<h2>${title}</h2><ol>${items.map((item) => html`<li dir="auto">${item}</li>`)}</ol>`;
  const quotes = report.quotes.flatMap(({ kind }, i) => (kind === "scare" ? [] : [citation({ ...article, address: undefined }, i)]));
  return html`${article.address ? html`<p>${texts.print.page(article.address)}</p>` : nothing}
  ${list(texts.print.quotes, quotes)}
  ${list(texts.print.findings, report.findings.map((finding) => found(finding, desk)))}`;
}

function found({ kind, severity, spans }: Finding, { article, panelTexts }: Desk): string {
  const { kinds, severities } = panelTexts.findings;
  const places = spans.slice(0, 2).map((span) => excerpt(words(article.text, span)));
  return `${kinds[kind]} (${severities[severity]}): ${places.join(" / ")}`;
}
