// Bytes of a file of text, in whatever encoding it was stored.
import { GalleyError } from "../error.js";

export interface DecodedText {
  /** Line breaks are "\n". */
  text: string;
  /** The encoding it was read in, by its name in the Encoding Standard. */
  encoding: string;
}

/**
 * A byte order mark decides; then `declared`, the name of an encoding, if it is known; then UTF-8, where the bytes are
 * valid UTF-8; else windows-1252, in which every byte is a letter.
 *
 * @throws GalleyError `unreadable-file` when it is no text
 */
export function decodeText(bytes: Uint8Array, declared = ""): DecodedText {
  const encoding = encodingOfMark(bytes) ?? knownEncoding(declared) ?? (isUtf8(bytes) ? "utf-8" : "windows-1252");
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.includes("\0")) throw new GalleyError("unreadable-file", "the file is no text");
  return { text: text.replace(/\r\n?/g, "\n"), encoding };
}

function encodingOfMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes.subarray(0, 3);
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return null;
}

// A page that can say so in ASCII is not in UTF-16, whatever it says.
function knownEncoding(label: string): string | null {
  if (label === "" || /^utf-?16/i.test(label)) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
