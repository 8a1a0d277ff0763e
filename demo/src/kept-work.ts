// What a person asked this browser to keep: nothing, unless they did.
import type { Correction } from "galley/corrections";
import { parseCorrections } from "galley/corrections";
import { del, get, set } from "idb-keyval"; // a text can be larger than what localStorage holds

import type { About } from "./about.js";

const KEY = "work";

export interface KeptWork {
  text: string;
  about: About;
  corrections: readonly Correction[];
  view: View;
}

/** How the person set up the page. */
export interface View {
  language: string;
  panel: string | null;
  /** The kinds of findings that are not shown, as in `mute` of the element. */
  mute: string | null;
}

/** Null if nothing is kept, or if the browser keeps nothing at all. */
export async function keptWork(): Promise<KeptWork | null> {
  const kept = await get<KeptWork>(KEY).catch(() => undefined);
  return kept ? { ...kept, corrections: readable(kept.corrections) } : null;
}

/** Rejects if the browser does not let the page keep anything. */
export function keep(work: KeptWork): Promise<void> {
  return set(KEY, work);
}

export function forget(): Promise<void> {
  return del(KEY);
}

// They may have been kept by an earlier version of the page.
function readable(corrections: unknown): readonly Correction[] {
  try {
    return parseCorrections(corrections);
  } catch {
    return [];
  }
}
