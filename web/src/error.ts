// Why a text was not analysed, or texts were not compared.

/**
 * - `text-too-long`: over 256 MiB of UTF-8, all texts of a comparison together; `position` is the first UTF-16 unit
 *   beyond it
 * - `invalid-utf8`: the text did not reach the analysis whole; `position` is the first malformed byte
 * - `invalid-date`: the article's date is not a day written YYYY-MM-DD
 * - `invalid-corrections`: what was to be read as corrections is none; the message says where it is wrong
 * - `invalid-article`: what was to be opened is no stored article; the message says where it is wrong
 * - `load-failed`: galley.wasm or worker.js could not be fetched, compiled or started; the next call tries again
 * - `out-of-memory`: the analysis needed more memory than there is; the next call starts afresh
 * - `crashed`: the analysis or its worker died; the next call starts afresh
 * - `unknown-file-type`, `file-too-large`, `unreadable-file`: what keeps `readFile` from reading a file
 * - `disposed`: `dispose()` was called
 */
export type GalleyErrorCode =
  | "text-too-long"
  | "invalid-utf8"
  | "invalid-date"
  | "invalid-corrections"
  | "invalid-article"
  | "load-failed"
  | "out-of-memory"
  | "crashed"
  | "unknown-file-type"
  | "file-too-large"
  | "unreadable-file"
  | "disposed";

interface GalleyErrorDetails {
  position?: number | null;
  document?: number | null;
  cause?: unknown;
}

/** The one error class of this package. An aborted call rejects with its signal's reason instead. */
export class GalleyError extends Error {
  override readonly name = "GalleyError";
  readonly code: GalleyErrorCode;
  /** Where in the text, for the codes that have a place; otherwise null. */
  readonly position: number | null;
  /** Which of the texts `position` is in: 0 for the text of `analyze`. */
  readonly document: number | null;

  constructor(code: GalleyErrorCode, message: string, details: GalleyErrorDetails = {}) {
    super(message, "cause" in details ? { cause: details.cause } : undefined);
    this.code = code;
    this.position = details.position ?? null;
    this.document = details.document ?? null;
  }

  /** `thrown` itself if it is one of these, or a new one with `code` that it caused. */
  static from(thrown: unknown, code: GalleyErrorCode): GalleyError {
    if (thrown instanceof GalleyError) return thrown;
    return new GalleyError(code, thrown instanceof Error ? thrown.message : String(thrown), { cause: thrown });
  }
}

export function invalidDate(): GalleyError {
  return new GalleyError("invalid-date", "the date is not a day as YYYY-MM-DD");
}
