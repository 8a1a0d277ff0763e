// A file of a person's own as text.
import { GalleyError } from "../error.js";
import { factsOf, type ArticleFacts } from "./article-facts.js";
import { decodeText } from "./decode-text.js";
import { kindOf, type FileKind } from "./file-kind.js";
import { splitFrontMatter } from "./front-matter.js";
import { parseHtml, textOf } from "./html-to-text.js";

/** The largest file that `readFile` takes, in bytes: 64 MiB. */
export const MAX_FILE_BYTES = 64 * 2 ** 20;

/** The text of a file, and what else the file says of it: title, day and address are given only if it does. */
export interface ReadFile extends ArticleFacts {
  text: string;
  /** Of files of text: the encoding that they were read in, `"utf-8"`, `"utf-16le"`, `"windows-1252"`. */
  encoding?: string;
}

/** `bytes` of a file of one kind, read. */
type Reader = (bytes: Uint8Array) => ReadFile | Promise<ReadFile>;

const READERS: Record<FileKind, Reader> = { text: decodeText, html: readHtml, markdown: readMarkdown, docx: readDocx };

/**
 * Reads a file of text, of Markdown, of HTML or a .docx, whole, on the calling thread; the last three as `htmlToText` does.
 * What Markdown and .docx need is loaded with the first such file. The file stays as it is.
 *
 * @throws GalleyError `unknown-file-type`; `file-too-large`, over `MAX_FILE_BYTES`; `unreadable-file`, gone, damaged,
 *   encrypted or not what its name says; `load-failed`, when what reads such files could not be fetched
 */
export async function readFile(file: File): Promise<ReadFile> {
  const read = READERS[kindOf(file)];
  if (file.size > MAX_FILE_BYTES)
    throw new GalleyError("file-too-large", `${file.name} has ${file.size} bytes; ${MAX_FILE_BYTES} are the most`);
  try {
    return await read(new Uint8Array(await file.arrayBuffer()));
  } catch (thrown) {
    throw GalleyError.from(thrown, "unreadable-file");
  }
}

// A page names its encoding within its first kilobyte.
const DECLARED_ENCODING = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

function readHtml(bytes: Uint8Array): ReadFile {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  const { text, encoding } = decodeText(bytes, DECLARED_ENCODING.exec(head)?.[1]);
  return { ...read(text), encoding };
}

async function readMarkdown(bytes: Uint8Array): Promise<ReadFile> {
  const { text, encoding } = decodeText(bytes);
  const { facts, body } = splitFrontMatter(text);
  const { markdownToHtml } = await loaded(import("./markdown-to-html.js"));
  return { ...read(markdownToHtml(body)), ...facts, encoding };
}

async function readDocx(bytes: Uint8Array): Promise<ReadFile> {
  const { docxToHtml } = await loaded(import("./docx-to-html.js"));
  const { html, title } = await docxToHtml(bytes);
  return { ...read(html), ...(title !== "" && { title }) };
}

function read(html: string): ReadFile {
  const document = parseHtml(html);
  return { text: textOf(document), ...factsOf(document) };
}

async function loaded<Module>(module: Promise<Module>): Promise<Module> {
  return module.catch((thrown: unknown) => {
    throw GalleyError.from(thrown, "load-failed");
  });
}
