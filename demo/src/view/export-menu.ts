// The article with what was found in it, in every format that the package has.
import { html, nothing, type TemplateResult } from "lit";
import { exportFormats, type ExportFormat } from "galley/exports";

import { copy } from "../clipboard.js";
import type { Desk } from "../desk.js";

export function exportMenu(desk: Desk): TemplateResult {
  const { exports } = desk.texts;
  return html`<details class="menu" id="exports" @keydown=${closeByEscape} @focusout=${closeBehind}>
    <summary>${exports.button}</summary>
    <ul>
      ${exportFormats.map((format) => row(format, desk))}
    </ul>
  </details>`;
}

function row(format: ExportFormat, desk: Desk): TemplateResult {
  const { exports } = desk.texts;
  const name = exports.names[format.id] ?? format.id;
  const isMissing = format.needsAddress && desk.article.address === undefined;
  const button = (label: string, use: (exported: string) => void): TemplateResult => html`<button
    type="button"
    class="quiet"
    ?disabled=${isMissing}
    aria-label="${label}: ${name}"
    @click=${() => exported(format, desk, use)}
  >
    ${label}
  </button>`;
  return html`<li data-format=${format.id}>
    <span>${name} ${isMissing ? html`<small>${exports.needsAddress}</small>` : nothing}</span>
    ${button(exports.download, (words) => download(words, format, desk))} ${button(exports.copy, (words) => void copy(desk, words, name))}
  </li>`;
}

async function exported(format: ExportFormat, desk: Desk, use: (exported: string) => void): Promise<void> {
  try {
    const write = await format.load();
    use(write(desk.article));
  } catch {
    desk.complain(({ exports }) => exports.failed);
  }
}

function download(words: string, { extension, mediaType }: ExportFormat, desk: Desk): void {
  const address = URL.createObjectURL(new Blob([words], { type: mediaType }));
  const link = Object.assign(document.createElement("a"), { href: address, download: `${fileName(desk)}.${extension}` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // the browser may ask first where to put it
}

// The title, with nothing in it that a file system forbids.
function fileName({ article: { title = "galley" } }: Desk): string {
  const characters = Array.from(title.replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")); // whole ones, also beyond U+FFFF
  return characters.slice(0, 80).join("").replace(/^-|-$/g, "") || "galley";
}

function closeByEscape(event: KeyboardEvent): void {
  if (event.key !== "Escape") return;
  const menu = event.currentTarget as HTMLDetailsElement;
  menu.open = false;
  menu.querySelector("summary")?.focus();
  event.stopPropagation();
}

// When the focus goes elsewhere; a click on what takes none leaves the menu open.
function closeBehind(event: FocusEvent): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  if (event.relatedTarget instanceof Node && !menu.contains(event.relatedTarget)) menu.open = false;
}
