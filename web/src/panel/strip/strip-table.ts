// What the strip shows, as a table of paragraphs.
import { html, nothing, type TemplateResult } from "lit";

import type { FindingKind, Report, Severity, Span } from "../../report.js";
import type { PanelContext } from "../panel-context.js";
import type { Lane } from "./lanes.js";
import { paragraphAt, rangesOf } from "../parts/paragraphs.js";
import { laneName } from "./strip-words.js";

const SEVERITIES: readonly Severity[] = ["high", "medium", "low"];

/** Made only while it is open, since a long text has very many places. */
export function stripTable(context: PanelContext, lanes: readonly Lane[], isOpen: boolean, onToggle: (isOpen: boolean) => void): TemplateResult {
  const { strip } = context.texts;
  return html`<details
    class="strip-table"
    .open=${isOpen}
    @toggle=${(event: Event) => onToggle((event.currentTarget as HTMLDetailsElement).open)}
  >
    <summary>${strip.asTable}</summary>
    ${isOpen ? tables(context, lanes) : nothing}
  </details>`;
}

function tables({ report, texts, muted }: PanelContext, lanes: readonly Lane[]): TemplateResult {
  const { strip, findings } = texts;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${strip.what}</th>
        <th scope="col">${strip.paragraphs}</th>
      </tr>
    </thead>
    <tbody>
      ${lanes.map(
        (lane) => html`<tr>
          <th scope="row" dir="auto">${laneName(lane, report, texts)}</th>
          <td>${inLane(lane, lanes, report, strip.direct, strip.indirect)}</td>
        </tr>`,
      )}
      ${SEVERITIES.map((severity) => {
        const places = findingPlaces(report, severity, muted);
        return places === "" ? nothing : html`<tr><th scope="row">${findings.severities[severity]}</th><td>${places}</td></tr>`;
      })}
    </tbody>
  </table>`;
}

function inLane({ speaker }: Lane, lanes: readonly Lane[], report: Report, direct: string, indirect: string): string {
  const leading = new Set(lanes.map((lane) => lane.speaker));
  const isOf = (who: number | null): boolean => (speaker === null ? who === null || !leading.has(who) : who === speaker);
  const quotes = report.quotes.filter((quote) => quote.kind !== "scare" && isOf(quote.speaker));
  const told = (isDirect: boolean): string => {
    const spans = quotes.filter(({ kind }) => (kind === "direct") === isDirect).flatMap(({ contents }) => contents);
    return rangesOf(spans.map((span) => place(report, span)));
  };
  return [
    [direct, told(true)],
    [indirect, told(false)],
  ]
    .filter(([, ranges]) => ranges !== "")
    .map(([voice, ranges]) => `${voice}: ${ranges}`)
    .join("; ");
}

function findingPlaces(report: Report, severity: Severity, muted: ReadonlySet<FindingKind>): string {
  const found = report.findings.filter((finding) => finding.severity === severity && !muted.has(finding.kind));
  return rangesOf(found.map(({ spans }) => place(report, spans[0]!)));
}

function place({ paragraphs }: Report, { start }: Span): number {
  return paragraphAt(paragraphs, start);
}
