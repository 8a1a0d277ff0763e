// Texts from elsewhere: pasted HTML and files that are dropped.
import { htmlToText } from "galley/read";

import type { Desk } from "./desk.js";

/** What was copied from a page keeps its paragraphs, headings and lists. Without its HTML, as with Ctrl+Shift+V, it comes as it is. */
export function onPaste(event: ClipboardEvent, desk: Desk): void {
  const box = event.currentTarget as HTMLTextAreaElement;
  const isWhole = box.selectionStart === 0 && box.selectionEnd === box.value.length;
  const html = event.clipboardData?.getData("text/html") ?? "";
  const text = html === "" ? "" : htmlToText(html);
  if (text !== "") {
    event.preventDefault();
    insert(box, text);
  }
  if (isWhole) setTimeout(() => makeRoom(desk));
}

// The box, for what was pasted whole, once it is in it.
function makeRoom(desk: Desk): void {
  if (desk.pasted === "") return;
  desk.foldBox(false);
  document.getElementById("edit")?.focus();
}

// Deprecated, but the one way that Ctrl+Z takes back.
function insert(box: HTMLTextAreaElement, text: string): void {
  if (document.execCommand("insertText", false, text)) return;
  box.setRangeText(text, box.selectionStart, box.selectionEnd, "end");
  box.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
}

/** Reads files that are dropped anywhere on the page. */
export function readDroppedFiles(desk: Desk): void {
  const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;
  const mark = (isOver: boolean): void => void document.body.classList.toggle("dropping", isOver);
  addEventListener("dragover", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault(); // the browser would open the file instead of the page
    mark(true);
  });
  addEventListener("dragleave", (event) => event.relatedTarget === null && mark(false));
  addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    mark(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void desk.openFile(file);
  });
}
