// What the page and its worker say to each other: one reply for each request, with the request's id,
// and before it any number of reports of progress, with that id as well.
import type { Job } from "./engine.js";
import type { GalleyErrorCode } from "./error.js";

export type Request = { type: "load"; module: WebAssembly.Module } | { type: "run"; job: Job };

export type Reply =
  | { type: "loaded" }
  | { type: "done"; words: Int32Array }
  | { type: "failed"; code: GalleyErrorCode; message: string; position: number | null; document: number | null };

/** A stage has begun. */
export interface Progressed {
  type: "progress";
  stage: number;
}

/** A message of either side. */
export type Numbered<Message> = Message & { id: number };
