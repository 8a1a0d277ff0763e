// Which corrections a row shows the outcome of, and the way to take them back.
import { html, nothing, type TemplateResult } from "lit";

import type { Anchor, Correction, EntityAnchor } from "../../corrections/correction.js";
import { findAnchor } from "../../corrections/find-anchor.js";
import type { Report, Span } from "../../report.js";
import type { PanelContext } from "../panel-context.js";
import type { EditorHost } from "./editor.js";

/** Indices of corrections, by the index of the quote or the entity that they are about. */
export interface ByHand {
  quotes: ReadonlyMap<number, readonly number[]>;
  entities: ReadonlyMap<number, readonly number[]>;
}

/** Corrections whose place is not in the text are in neither. `report` has the corrections laid over it. */
export function correctionsByItem(text: string, report: Report, corrections: readonly Correction[]): ByHand {
  const byHand = { quotes: new Map<number, number[]>(), entities: new Map<number, number[]>() };
  if (corrections.length === 0) return byHand;
  const places = placesOf(text, report);
  for (const [by, correction] of corrections.entries()) {
    const [kind, item] = itemOf(correction, places);
    if (item === undefined) continue;
    const list = byHand[kind].get(item) ?? [];
    list.push(by);
    byHand[kind].set(item, list);
  }
  return byHand;
}

interface Places {
  quote: (anchor: Anchor) => number | undefined;
  mention: (anchor: Anchor) => number | undefined;
  entity: (anchor: EntityAnchor) => number | undefined;
}

function placesOf(text: string, { quotes, entities }: Report): Places {
  const quoteAt = finder(quotes.map(({ contents }, index) => [contents[0]!, index]));
  const entityAt = finder(entities.flatMap(({ mentions }, index) => mentions.map((mention): [Span, number] => [mention, index])));
  const unmentioned = new Map(entities.flatMap(({ name, mentions }, index) => (mentions.length === 0 ? [[name, index]] : [])));
  const mention = (anchor: Anchor): number | undefined => entityAt(findAnchor(text, anchor));
  return {
    quote: (anchor) => quoteAt(findAnchor(text, anchor)),
    mention,
    entity: ({ name, mention: anchor }) => (anchor ? mention(anchor) : unmentioned.get(name)),
  };
}

// Two can begin at one place, one inside the other; the end of one can differ a little where the text was edited.
function finder(items: readonly [Span, number][]): (place: Span | null) => number | undefined {
  const byStart = new Map(items.map(([{ start }, index]) => [start, index]));
  const byPlace = new Map(items.map(([{ start, end }, index]) => [`${start} ${end}`, index]));
  return (place) => place === null ? undefined : byPlace.get(`${place.start} ${place.end}`) ?? byStart.get(place.start);
}

function itemOf(correction: Correction, places: Places): [kind: keyof ByHand, item: number | undefined] {
  switch (correction.type) {
    case "speaker":
    case "quote-kind":
      return ["quotes", places.quote(correction.quote)];
    case "merge":
      return ["entities", places.entity(correction.into)];
    case "split":
      return ["entities", places.mention(correction.mentions[0]!)];
    case "retype":
      return ["entities", places.entity(correction.entity)];
    case "dismiss":
      return ["quotes", undefined]; // its finding is gone
  }
}

/** "speaker set by hand", and a button that removes the correction; `back` is where the focus goes then. */
export function byHandSigns(
  corrections: readonly number[] | undefined,
  back: string,
  context: PanelContext,
  host: EditorHost,
): TemplateResult[] | typeof nothing {
  const { editing, corrections: words } = context.texts;
  const takeBack = (by: number) => (): void => {
    host.focus.to(back);
    host.say(editing.takenBack);
    context.takeBack(by);
  };
  return (
    corrections?.map((by) => {
      const told = wordsOf(context.corrections[by]!, context);
      return html`<span class="by-hand">
        <span class="tag"><span aria-hidden="true">✎</span> ${told}</span>
        <button type="button" class="link" @click=${takeBack(by)}>${words.takeBack}<span class="heard">: ${told}</span></button>
      </span>`;
    }) ?? nothing
  );
}

function wordsOf(correction: Correction, { texts }: PanelContext): string {
  const words = texts.editing.byHand[correction.type];
  return correction.type === "merge" ? `${words}: ${correction.entity.name}` : words;
}
