// The tabs of the panels, after the pattern of WAI-ARIA: one is in the order of the Tab key, arrow keys go to the others.
import { html, type TemplateResult } from "lit";

import type { Report } from "../report.js";
import type { FrameState } from "./frame-state.js";
import { PANELS, type PanelName } from "./panels.js";

export const BODY_ID = "panel-body";

export function tabId(panel: PanelName): string {
  return `tab-${panel}`;
}

export function tabList(state: FrameState): TemplateResult {
  const { texts, open, panel } = state;
  return html`<div part="tabs" role="tablist" aria-label=${texts.frame.panels} @keydown=${(event: KeyboardEvent) => step(event, panel, open)}>
    ${PANELS.map((name) => tab(name, state))}
  </div>`;
}

function tab(name: PanelName, { texts, open, panel, report, muted }: FrameState): TemplateResult {
  const isOpen = name === panel;
  return html`<button
    type="button"
    part="tab"
    role="tab"
    id=${tabId(name)}
    aria-selected=${isOpen}
    aria-controls=${BODY_ID}
    tabindex=${isOpen ? 0 : -1}
    @click=${() => open(name)}
  >
    <span>${texts.frame.tabs[name]}</span>
    <span class="count">${report ? numberOf(name, report, muted).toLocaleString(texts.language) : ""}</span>
  </button>`;
}

/** How many there are: findings that are not muted, speakers and not their quotes, entities, passages that repeat. */
function numberOf(name: PanelName, report: Report, muted: FrameState["muted"]): number {
  if (name === "findings") return report.findings.filter(({ kind }) => !muted.has(kind)).length;
  if (name === "speakers") return new Set(report.quotes.flatMap(({ speaker }) => speaker ?? [])).size;
  return report[name].length;
}

function step(event: KeyboardEvent, panel: PanelName, open: (panel: PanelName) => void): void {
  const list = event.currentTarget as HTMLElement;
  const forward = getComputedStyle(list).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  const backward = forward === "ArrowRight" ? "ArrowLeft" : "ArrowRight";
  const at = PANELS.indexOf(panel);
  const to = { [forward]: at + 1, [backward]: at - 1, Home: 0, End: PANELS.length - 1 }[event.key];
  if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  const name = PANELS[(to + PANELS.length) % PANELS.length]!;
  open(name);
  list.querySelector<HTMLElement>(`#${tabId(name)}`)?.focus();
}
