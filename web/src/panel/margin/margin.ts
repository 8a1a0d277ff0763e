// Signs in the margin, beside their paragraphs: the gravest finding, a copy, and who speaks. They are made when a paragraph
// comes near the screen, since a long text has very many. They stand among the paragraphs without any words of their own,
// so that the text stays the text: what they show comes from style sheets, what they say from labels.
import type { Block } from "../../element/text-surface.js";
import type { Passage } from "../../element/passage.js";
import type { Span } from "../../report.js";
import type { PanelContext } from "../panel-context.js";
import { initials } from "./initials.js";
import { paragraphSigns, type ParagraphSigns } from "./paragraph-signs.js";

export class Margin {
  #context: PanelContext | null = null;
  #given: readonly unknown[] = [];
  #signs = new Map<Element, ParagraphSigns>();
  #made: HTMLElement[] = [];
  readonly #observer = new IntersectionObserver((entries) => this.#onSight(entries), { rootMargin: "50%" });

  /** Shows the signs beside the blocks on the screen; none without a context. Costs nothing where nothing changed. */
  show(blocks: readonly Block[], context: PanelContext | null): void {
    this.#context = context;
    const given = [blocks, context?.report, context?.texts, [...(context?.muted ?? [])].join(" ")];
    if (given.every((value, i) => value === this.#given[i])) return;
    this.#given = given;
    this.#observer.disconnect();
    for (const element of this.#made) element.remove();
    this.#made = [];
    this.#signs = new Map();
    if (!context) return;
    for (const [index, signs] of paragraphSigns(context.report, blocks, context.muted)) {
      const block = blocks[index];
      if (!block) continue;
      this.#signs.set(block.element, signs);
      this.#observer.observe(block.element);
    }
  }

  #onSight(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const signs = this.#signs.get(target);
      if (!isIntersecting || !signs || !this.#context) continue;
      this.#observer.unobserve(target);
      const element = this.#element(signs, this.#context);
      this.#made.push(element);
      target.before(element);
    }
  }

  #element({ findings, copy, voices }: ParagraphSigns, { report, texts }: PanelContext): HTMLElement {
    const element = document.createElement("span");
    element.className = "margin";
    element.lang = texts.language;
    const gravest = report.findings[findings[0] ?? -1];
    if (gravest) {
      const kinds = findings.map((index) => texts.findings.kinds[report.findings[index]!.kind]).join(", ");
      const passages = findings.map((index) => passage("finding", index, report.findings[index]!.spans[0]!));
      element.append(this.#button(`finding ${gravest.severity}`, texts.margin.findings(kinds), passages));
    }
    if (copy) element.append(this.#button("copy", texts.margin.copy, [passage("duplicate", copy.index, copy.span)]));
    if (voices.length > 0) {
      const names = voices.map((index) => report.entities[report.quotes[index]!.speaker ?? -1]?.name ?? "");
      const passages = voices.map((index) => passage("quote", index, report.quotes[index]!.contents[0]!));
      const button = this.#button("voice", texts.margin.voices(names.join(", ")), passages);
      button.dataset["initials"] = voices.length > 1 ? `${initials(names[0]!)}+` : initials(names[0]!);
      element.append(button);
    }
    return element;
  }

  // Pressed again, it goes on to the next of its passages. The keys lead to all of them, so no Tab has to go through them.
  #button(name: string, label: string, passages: readonly Passage[]): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = `sign ${name}`;
    button.title = label;
    button.setAttribute("aria-label", label);
    button.tabIndex = -1;
    button.addEventListener("click", () => {
      const { selected, choose } = this.#context ?? {};
      const at = passages.findIndex(({ kind, index }) => selected?.kind === kind && selected.index === index);
      choose?.(passages[(at + 1) % passages.length]!);
    });
    return button;
  }
}

function passage(kind: Passage["kind"], index: number, { start, end }: Span): Passage {
  return { kind, index, span: { start, end } };
}
