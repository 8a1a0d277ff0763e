// Words for the clipboard.
import { excerpt } from "galley/changes";

import type { Desk } from "./desk.js";

/** Says whether it went well; `what` names the words. */
export async function copy(desk: Desk, words: string, what: string): Promise<void> {
  const copied = await navigator.clipboard.writeText(words).then(
    () => true,
    () => false,
  );
  desk.say(({ exports }) => (copied ? exports.copied(excerpt(what)) : exports.notCopied));
}
