// All places that mention an entity, each with why it is taken for a mention: its kind, how sure that is, and where.
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

import { isUnsure } from "../../element/confidence.js";
import { mentionsInWords } from "../../element/entity-words.js";
import type { Entity, Mention } from "../../report.js";
import type { PanelContext } from "../panel-context.js";
import { doubtSign } from "../parts/doubt-sign.js";
import { words } from "../parts/excerpt.js";
import { paragraphAt } from "../parts/paragraphs.js";
import { percent } from "../parts/percent.js";
import { MOST_PLACES, isSelected } from "../parts/row.js";
import { passageOf, placeIn } from "./mention-places.js";

/** The lists that are open, by the key of their entity; only those are made. */
export class MentionLists {
  readonly #update: () => void;
  readonly #open = new Set<string>();

  /** `update` asks for another rendering. */
  constructor(update: () => void) {
    this.#update = update;
  }

  closeAll(): void {
    this.#open.clear();
  }

  render(index: number, key: string, context: PanelContext): TemplateResult | typeof nothing {
    const entity = context.report.entities[index]!;
    if (entity.mentions.length === 0) return nothing;
    const onToggle = (event: Event): void => {
      const { open } = event.currentTarget as HTMLDetailsElement;
      if (open === this.#open.has(key)) return;
      if (open) this.#open.add(key);
      else this.#open.delete(key);
      this.#update();
    };
    const isOpen = this.#open.has(key);
    return html`<details class="mentions" .open=${live(isOpen)} @toggle=${onToggle}>
      <summary><bdi>${mentionsInWords(entity, context.texts)}</bdi></summary>
      ${isOpen ? list(entity, index, context) : nothing}
    </details>`;
  }
}

function list(entity: Entity, index: number, context: PanelContext): TemplateResult {
  const { selected } = context;
  const at = selected && isSelected(context, "entity", index) ? placeIn(entity, selected) : -1;
  return html`<ol>
    ${entity.mentions.slice(0, MOST_PLACES).map((mention, i) => {
      const go = (): void => context.choose(passageOf(entity, index, i));
      return html`<li>
        <button
          type="button"
          class="mention ${mention.kind} ${isUnsure(mention.confidence) ? "unsure" : ""}"
          aria-current=${i === at}
          dir="auto"
          @click=${go}
        >
          ${words(context.text, mention)}
        </button>
        ${facts(mention, context)}
      </li>`;
    })}
  </ol>`;
}

function facts(mention: Mention, { report, texts }: PanelContext): TemplateResult {
  const { mention: kinds, paragraph } = texts.entities;
  const number = (paragraphAt(report.paragraphs, mention.start) + 1).toLocaleString(texts.language);
  return html`<span class="mention-facts">
    <bdi>${[kinds[mention.kind], paragraph(number), percent(mention.confidence, texts)].join(" · ")}</bdi>
    ${doubtSign(mention.confidence, texts)}
  </span>`;
}
