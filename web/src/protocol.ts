// What the page and its worker say to each other: one reply for each request, with the request's id.
import type { GalleyErrorCode } from "./error.js";

export type Request =
  | { type: "load"; module: WebAssembly.Module }
  | { type: "analyze"; text: string };

export type Reply =
  | { type: "loaded" }
  | { type: "analyzed"; words: Int32Array }
  | { type: "failed"; code: GalleyErrorCode; message: string; position: number | null };

/** A message of either side. */
export type Numbered<Message> = Message & { id: number };
