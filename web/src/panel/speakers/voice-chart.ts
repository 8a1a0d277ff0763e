// The share of voice as bars and in figures: how many words each speaker is given, and how they are quoted.
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";

import { VOICED_KINDS, type ShareOfVoice, type Voice, type VoicedKind } from "../../share-of-voice.js";
import type { PanelContext } from "../panel-context.js";
import { percent } from "../parts/percent.js";
import type { SpeakerKey } from "./quote-groups.js";
import { voiceRows, type VoiceRow } from "./voice-rows.js";

/** `show` goes to the quotes of a speaker. */
export function voiceChart(shares: ShareOfVoice, context: PanelContext, show: (key: SpeakerKey) => void): TemplateResult | typeof nothing {
  if (shares.words === 0) return nothing;
  const { speakers: texts } = context.texts;
  const rows = voiceRows(shares);
  const most = Math.max(...rows.map(({ voice }) => voice.words));
  return html`<section class="voice" aria-labelledby="voice-title">
    <div class="voice-head">
      <h3 id="voice-title">${texts.voice.title}</h3>
      <bdi class="voice-sum">${texts.words(shares.words)} · ${texts.quotes(shares.quotes)}</bdi>
    </div>
    ${patterns()}
    <p class="voice-key">${VOICED_KINDS.map((kind) => html`<span>${swatch(kind)} ${texts.voice.kinds[kind]}</span> `)}</p>
    <ol class="voices">
      ${rows.map((row) => voiceItem(row, most, context, show))}
    </ol>
    <details class="voice-rule">
      <summary>${texts.voice.howCounted}</summary>
      <ul>${texts.voice.rule.map((sentence) => html`<li>${sentence}</li>`)}</ul>
    </details>
  </section>`;
}

function voiceItem(row: VoiceRow, most: number, context: PanelContext, show: (key: SpeakerKey) => void): TemplateResult {
  const { key, voice, share } = row;
  const { speakers: texts } = context.texts;
  const name = nameOf(row, context);
  return html`<li class="voice-row ${typeof key === "number" ? "" : "nameless"}">
    ${key === "others"
      ? html`<span class="voice-name">${name}</span>`
      : html`<button type="button" class="voice-name link" @click=${() => show(key)}><bdi>${name}</bdi></button>`}
    <span class="voice-share">${percent(share, context.texts)}</span>
    ${bar(voice, most)}
    <span class="voice-figures">
      <bdi>${texts.words(voice.words)} · ${texts.quotes(voice.quotes)}</bdi>
      <span class="voice-parts">${VOICED_KINDS.map((kind) => part(kind, voice, context))}</span>
    </span>
  </li>`;
}

function nameOf({ key, speakers }: VoiceRow, { report, texts }: PanelContext): string {
  if (key === "others") return texts.speakers.voice.others(speakers);
  return typeof key === "number" ? report.entities[key]!.name : texts.speakers[key];
}

function part(kind: VoicedKind, voice: Voice, { texts }: PanelContext): TemplateResult | typeof nothing {
  const { words } = voice[kind];
  if (words === 0) return nothing;
  return html`<span class="voice-part">
    ${swatch(kind)} ${words.toLocaleString(texts.language)}<span class="heard"> ${texts.speakers.voice.kinds[kind]}</span>
  </span>`;
}

// Widths are attributes and no styles, which a page's policy may forbid.
function bar(voice: Voice, most: number): TemplateResult {
  let at = 0;
  const parts = VOICED_KINDS.filter((kind) => voice[kind].words > 0).map((kind): SVGTemplateResult => {
    const width = (100 * voice[kind].words) / most;
    const x = at;
    at += width;
    return svg`<rect class=${kind} x="${x}%" width="${width}%" height="100%" fill="url(#voice-${kind})" />`;
  });
  return html`<svg class="voice-bar" aria-hidden="true">${parts}</svg>`;
}

function swatch(kind: VoicedKind): TemplateResult {
  return html`<svg class="swatch" aria-hidden="true">
    <rect class=${kind} width="100%" height="100%" fill="url(#voice-${kind})" />
  </svg>`;
}

// What is word for word is filled, what is partly so closely hatched, what is in other words widely.
function patterns(): TemplateResult {
  const hatched = (kind: VoicedKind, gap: number): SVGTemplateResult => svg`
    <pattern id="voice-${kind}" width=${gap} height=${gap} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="ground" width=${gap} height=${gap} />
      <rect class="line" width="2" height=${gap} />
    </pattern>`;
  return html`<svg class="voice-patterns" width="0" height="0" aria-hidden="true">
    <defs>
      <pattern id="voice-direct" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="line" width="8" height="8" /></pattern>
      ${hatched("mixed", 4)} ${hatched("indirect", 8)}
    </defs>
  </svg>`;
}
