// What an editor should look at, the gravest first.
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";

import type { Finding, FindingKind, Severity } from "../../report.js";
import type { PanelContext } from "../panel-context.js";
import { spanKey } from "../parts/entity-key.js";
import { ShownRows } from "../parts/shown-rows.js";
import { findingRow } from "./finding-row.js";

const SEVERITIES: readonly Severity[] = ["high", "medium", "low"];

interface Entry {
  finding: Finding;
  /** In `report.findings`. */
  index: number;
}

export class FindingsPanel {
  readonly #rows: ShownRows;
  #text: string | null = null;

  constructor(update: () => void) {
    this.#rows = new ShownRows(update);
  }

  render(context: PanelContext): TemplateResult {
    const { text, report, muted, selected, texts } = context;
    if (text !== this.#text) this.#rows.reset();
    this.#text = text;
    const all = bySeverity(report.findings);
    const shown = all.filter(({ finding }) => !muted.has(finding.kind));
    const chosen = shown.findIndex(({ index }) => selected?.kind === "finding" && selected.index === index);
    const page = this.#rows.page(shown, chosen);
    return html`${this.#rows.earlier(texts)} ${SEVERITIES.map((severity) => group(severity, page, context))}
      ${shown.length === 0 ? html`<p class="none">${all.length === 0 ? texts.findings.none : texts.findings.allMuted}</p>` : nothing}
      ${this.#rows.more(texts)} ${mutedLine(context)}`;
  }
}

// Those of one severity stay in the order of the text.
function bySeverity(findings: readonly Finding[]): Entry[] {
  const entries = findings.map((finding, index) => ({ finding, index }));
  return SEVERITIES.flatMap((severity) => entries.filter(({ finding }) => finding.severity === severity));
}

function group(severity: Severity, page: readonly Entry[], context: PanelContext): TemplateResult | typeof nothing {
  const entries = page.filter(({ finding }) => finding.severity === severity);
  if (entries.length === 0) return nothing;
  return html`<h3 class="severity ${severity}">${context.texts.findings.severities[severity]}</h3>
    <ol class="rows">
      ${repeat(entries, keyOf, ({ finding, index }) => findingRow(finding, index, context))}
    </ol>`;
}

// Indices move when a finding before is dismissed; what was opened in a row stays with it.
function keyOf({ finding: { kind, rule, spans } }: Entry): string {
  return [kind, rule, ...spans.map(spanKey)].join(" ");
}

// What is muted is never hidden without a word.
function mutedLine({ report, muted, mute, texts }: PanelContext): TemplateResult | typeof nothing {
  const hidden = report.findings.filter(({ kind }) => muted.has(kind));
  const kinds = [...muted].filter((kind) => kind in texts.findings.kinds);
  if (kinds.length === 0) return nothing;
  const without = (kind: FindingKind) => (): void => mute(kinds.filter((other) => other !== kind));
  return html`<div class="muted">
    <p>${texts.findings.muted(kinds.length, hidden.length)}</p>
    ${kinds.map(
      (kind) => html`<button type="button" class="quiet" @click=${without(kind)}>${texts.findings.letBack(texts.findings.kinds[kind])}</button>`,
    )}
  </div>`;
}
