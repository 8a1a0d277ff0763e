// One finding: what it is, where, what it is compared with, and why; and two ways to be rid of it.
import { html, nothing, type TemplateResult } from "lit";

import { dismissFinding } from "../../corrections/correct.js";
import type { Passage } from "../../element/passage.js";
import type { Finding, FindingKind, Span } from "../../report.js";
import type { PanelContext } from "../panel-context.js";
import { around } from "../parts/around.js";
import { jumpButton } from "../parts/row.js";
import { why } from "../parts/why.js";

const MOST_OTHERS = 5;

// Of these the other places are what the first is compared with; of the others, more of the same.
const COMPARES: ReadonlySet<FindingKind> = new Set<FindingKind>([
  "quote-wording",
  "quote-speaker",
  "changed-number",
  "changed-date",
  "changed-name",
  "name-spelling",
  "repeated-paragraph",
]);

export function findingRow(finding: Finding, index: number, context: PanelContext): TemplateResult {
  const { text, texts, report } = context;
  const { kind, severity, spans } = finding;
  const [place, ...others] = spans;
  const content = html`<span class="finding-kind">${texts.findings.kinds[kind]}</span>
    <span class="what" dir="auto">${around(text, place!)}</span>`;
  return html`<li class="row finding-row ${severity}" data-kind="finding" data-index=${index}>
    ${jumpButton(context, passage(index, place!), content)}
    ${others.length > 0 ? otherPlaces(finding, index, others, context) : nothing}
    <div class="notes">
      ${concerned(finding, context)} ${why([[texts.findings.foundBy, texts.findings.rules[finding.rule] ?? finding.rule]], texts)}
      <span class="ways-out">
        <button type="button" class="link dismiss" @click=${() => context.correct(dismissFinding(text, report, index))}>
          ${texts.findings.dismiss}
        </button>
        <button type="button" class="link mute" @click=${() => context.mute([...context.muted, kind])}>${texts.findings.muteKind}</button>
      </span>
    </div>
  </li>`;
}

function otherPlaces({ kind }: Finding, index: number, others: readonly Span[], context: PanelContext): TemplateResult {
  const { text, texts, choose } = context;
  const left = others.length - MOST_OTHERS;
  return html`<div class="others">
    <span class="others-name">${COMPARES.has(kind) ? texts.findings.comparedWith : texts.findings.alsoHere}</span>
    ${others.slice(0, MOST_OTHERS).map(
      (span) => html`<button type="button" class="link other" dir="auto" @click=${() => choose(passage(index, span))}>${around(text, span)}</button>`,
    )}
    ${left > 0 ? html`<span>${texts.findings.morePlaces(left)}</span>` : nothing}
  </div>`;
}

function concerned({ entities }: Finding, { report, texts, choose }: PanelContext): TemplateResult | typeof nothing {
  const links = entities.flatMap((index) => {
    const entity = report.entities[index];
    const [mention] = entity?.mentions ?? [];
    if (!entity || !mention) return [];
    const go = (): void => choose({ kind: "entity", index, span: { start: mention.start, end: mention.end } });
    return [html` <button type="button" class="link" dir="auto" @click=${go}>${entity.name}</button>`];
  });
  return links.length === 0 ? nothing : html`<span class="concerned">${texts.findings.concerns}:${links}</span>`;
}

function passage(index: number, { start, end }: Span): Passage {
  return { kind: "finding", index, span: { start, end } };
}
