// Which files can be read, by their names; by the type that the system gives them, if the name says nothing.
import { GalleyError } from "../error.js";

export type FileKind = "text" | "markdown" | "html" | "docx";

const KIND_OF_ENDING: Record<string, FileKind> = {
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
  xhtml: "html",
  docx: "docx",
};

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const KIND_OF_TYPE: Record<string, FileKind> = {
  "text/plain": "text",
  "text/markdown": "markdown",
  "text/html": "html",
  "application/xhtml+xml": "html",
  [DOCX]: "docx",
};

/** For the `accept` of a file input: every ending and type that `readFile` takes. */
export const ACCEPTED_FILES = [...Object.keys(KIND_OF_ENDING).map((ending) => `.${ending}`), ...Object.keys(KIND_OF_TYPE)].join(",");

/** @throws GalleyError `unknown-file-type` */
export function kindOf({ name, type }: File): FileKind {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  const kind = ownValue(KIND_OF_ENDING, ending) ?? ownValue(KIND_OF_TYPE, /^[^;\s]*/.exec(type)![0].toLowerCase());
  if (kind) return kind;
  throw new GalleyError("unknown-file-type", `${name}: only text, Markdown, HTML and .docx files can be read`);
}

function ownValue<Value>(record: Record<string, Value>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
