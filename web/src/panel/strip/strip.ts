// A thin picture of the article from start to end: who speaks where, what is said word for word filled and what is told
// in other words hatched, and above it a tick for each finding, the taller the graver. For the keyboard it is a slider
// over the paragraphs, and all of it stands in a table too.
import { html, nothing, svg, type TemplateResult } from "lit";

import type { Passage } from "../../element/passage.js";
import type { Report, Span } from "../../report.js";
import type { PanelContext } from "../panel-context.js";
import { COLUMNS, columnOf, lanesOf, ticksOf, type Lane, type Segment, type Tick } from "./lanes.js";
import { paragraphAt } from "../parts/paragraphs.js";
import { laneName, paragraphInWords } from "./strip-words.js";
import { stripTable } from "./strip-table.js";

const TICKS_HEIGHT = 12;
const LANE_HEIGHT = 14;
const TICK_HEIGHTS = { high: 11, medium: 7, low: 4 };
/** Columns beside the pointer in which something is still meant. */
const REACH = 4;

export interface StripContext extends PanelContext {
  /** Scrolls to a stretch of the text. */
  reveal: (span: Span) => void;
}

export class Strip {
  readonly #update: () => void;
  #given: readonly unknown[] = [];
  #lanes: Lane[] = [];
  #ticks: Tick[] = [];
  #selected: Passage | null = null;
  #paragraph = 0;
  #hasTable = false;

  constructor(update: () => void) {
    this.#update = update;
  }

  render(context: StripContext): TemplateResult | typeof nothing {
    const { report, text, texts, muted, selected } = context;
    if (report.paragraphs.length === 0) return nothing;
    const mutedKinds = [...muted].join(" ");
    if (this.#given[0] !== report || this.#given[1] !== mutedKinds) {
      this.#given = [report, mutedKinds];
      this.#lanes = lanesOf(report, text.length);
      this.#ticks = ticksOf(report, text.length, ({ kind }) => muted.has(kind));
      this.#paragraph = Math.min(this.#paragraph, report.paragraphs.length - 1);
    }
    if (selected && selected !== this.#selected) this.#paragraph = paragraphAt(report.paragraphs, selected.span.start);
    this.#selected = selected;
    return html`<section part="strip" lang=${texts.language} aria-label=${texts.strip.label}>
      <ol class="lane-names" aria-hidden="true">
        ${this.#lanes.map((lane) => html`<li><bdi>${laneName(lane, report, texts)}</bdi></li>`)}
      </ol>
      ${this.#plot(context)} ${stripTable(context, this.#lanes, this.#hasTable, (isOpen) => this.#showTable(isOpen))}
    </section>`;
  }

  #plot(context: StripContext): TemplateResult {
    const { report, text, texts, muted } = context;
    const height = TICKS_HEIGHT + this.#lanes.length * LANE_HEIGHT;
    const cursor = columnOf(report.paragraphs[this.#paragraph]!.start, text.length);
    return html`<div
      class="plot"
      role="slider"
      tabindex="0"
      aria-label=${texts.strip.label}
      aria-valuemin="1"
      aria-valuemax=${report.paragraphs.length}
      aria-valuenow=${this.#paragraph + 1}
      aria-valuetext=${paragraphInWords(this.#paragraph, report, muted, texts)}
      @keydown=${(event: KeyboardEvent) => this.#onKey(event, context)}
      @click=${(event: MouseEvent) => this.#onClick(event, context)}
    >
      <svg viewBox="0 0 ${COLUMNS} ${height}" height=${height} preserveAspectRatio="none" aria-hidden="true">
        <path class="cursor" d="M${cursor + 0.5} 0V${height}" />
        ${this.#ticks.map((tick) => tickShape(tick, report))}
        ${this.#lanes.map(({ segments }, i) => laneShape(segments, TICKS_HEIGHT + i * LANE_HEIGHT))}
      </svg>
    </div>`;
  }

  #showTable(isOpen: boolean): void {
    if (isOpen === this.#hasTable) return;
    this.#hasTable = isOpen;
    this.#update();
  }

  #onKey(event: KeyboardEvent, { report, reveal }: StripContext): void {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const last = report.paragraphs.length - 1;
    const forward = isRightToLeft(event.currentTarget as Element) ? -1 : 1;
    const steps = { ArrowRight: forward, ArrowLeft: -forward, ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -last, End: last };
    const step = (steps as Record<string, number>)[event.key];
    if (event.key !== "Enter" && step === undefined) return;
    event.preventDefault();
    this.#paragraph = Math.min(last, Math.max(0, this.#paragraph + (step ?? 0)));
    if (event.key === "Enter") reveal(report.paragraphs[this.#paragraph]!);
    this.#update();
  }

  // To the finding or the words that the pointer is on; else to the paragraph.
  #onClick(event: MouseEvent, context: StripContext): void {
    const plot = event.currentTarget as Element;
    const { left, top, width, height } = plot.getBoundingClientRect();
    const share = (event.clientX - left) / Math.max(1, width);
    const column = (isRightToLeft(plot) ? 1 - share : share) * COLUMNS;
    const y = ((event.clientY - top) / Math.max(1, height)) * (TICKS_HEIGHT + this.#lanes.length * LANE_HEIGHT);
    const { report, text, choose, reveal } = context;
    const passage = this.#passageAt(column, y, report);
    if (passage) return choose(passage);
    this.#paragraph = paragraphAt(report.paragraphs, Math.floor((column / COLUMNS) * text.length));
    reveal(report.paragraphs[this.#paragraph]!);
    this.#update();
  }

  #passageAt(column: number, y: number, report: Report): Passage | null {
    if (y < TICKS_HEIGHT) {
      const tick = nearest(this.#ticks, (each) => Math.abs(each.column + 0.5 - column));
      return tick ? { kind: "finding", index: tick.finding, span: bare(report.findings[tick.finding]!.spans[0]!) } : null;
    }
    const lane = this.#lanes[Math.floor((y - TICKS_HEIGHT) / LANE_HEIGHT)];
    const segment = nearest(lane?.segments ?? [], ({ from, to }) => Math.max(from - column, column - to, 0));
    return segment ? { kind: "quote", index: segment.quote, span: bare(report.quotes[segment.quote]!.contents[0]!) } : null;
  }
}

function tickShape({ column, finding }: Tick, report: Report): TemplateResult {
  const { severity } = report.findings[finding]!;
  return svg`<path class="tick ${severity}" d="M${column + 0.5} ${TICKS_HEIGHT - TICK_HEIGHTS[severity]}V${TICKS_HEIGHT}" />`;
}

// One path for each voice of a lane: bars for what is said word for word, three lines for what is told.
function laneShape(segments: readonly Segment[], top: number): TemplateResult {
  const bars = segments.filter(({ voice }) => voice === "direct").map(({ from, to }) => `M${from} ${top + 3}H${to}V${top + LANE_HEIGHT - 3}H${from}Z`);
  const lines = segments
    .filter(({ voice }) => voice === "indirect")
    .flatMap(({ from, to }) => [4, 7, 10].map((y) => `M${from} ${top + y}H${to}`));
  return svg`<path class="base" d="M0 ${top + 7}H${COLUMNS}" /><path class="indirect" d=${lines.join("")} /><path class="direct" d=${bars.join("")} />`;
}

function nearest<T>(items: readonly T[], distance: (item: T) => number): T | undefined {
  const near = items.filter((item) => distance(item) <= REACH);
  return near.sort((a, b) => distance(a) - distance(b))[0];
}

function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === "rtl";
}

function bare({ start, end }: Span): Span {
  return { start, end };
}
