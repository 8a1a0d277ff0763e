// What a person brings, as text: pasted HTML and files. It needs a DOMParser, so it runs in pages, not in workers.
export { GalleyError, type GalleyErrorCode } from "../error.js";
export { htmlToText } from "./html-to-text.js";
export { ACCEPTED_FILES } from "./file-kind.js";
export { MAX_FILE_BYTES, readFile, type ReadFile } from "./read-file.js";
