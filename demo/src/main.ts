// The page: a text goes in at the top, and what was found in it stands below, marked and listed.
import { render } from "lit";

import { changesStyles } from "galley/changes";
import "galley/element";
import { Desk } from "./desk.js";
import { readDroppedFiles } from "./getting-in.js";
import { printWithLists } from "./print-sheet.js";
import { page } from "./view/page.js";

const place = document.getElementById("page")!;
const desk = new Desk(show);

function show(): void {
  document.documentElement.lang = desk.texts.language;
  document.body.classList.toggle("empty", desk.shown.text === "");
  render(page(desk), place);
}

document.adoptedStyleSheets.push(...(changesStyles.styleSheet ? [changesStyles.styleSheet] : []));
readDroppedFiles(desk);
printWithLists(desk, document.getElementById("print-sheet")!);
show();
void desk.start();
