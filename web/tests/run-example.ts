// Runs an example of a README as it stands there.
import "./dom-parser.js";
import * as galley from "galley";
import { JSDOM } from "jsdom";
import { transformWithEsbuild } from "vite";
import { vi } from "vitest";
import * as corrections from "../src/corrections/index.js";
import * as citation from "../src/exports/citation.js";
import * as exports from "../src/exports/formats.js";
import * as read from "../src/read/index.js";

const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor as new (
  ...parameters: string[]
) => (...values: unknown[]) => Promise<void>;

const modules = {
  galley,
  "galley/corrections": corrections,
  "galley/export/citation": citation,
  "galley/exports": exports,
  "galley/read": read,
};
// What examples do with a page: make a file input, in which somebody chooses a file.
export const page = new JSDOM().window.document;

/** What the example prints. `given` are the names that it takes as there already. */
export async function printedBy(example: string, given: Record<string, unknown> = {}): Promise<unknown[][]> {
  const { code } = await transformWithEsbuild(example, "example.ts", { format: "esm" });
  const body = code.replace(/import (\{[^}]*\}) from "([^"]+)";/g, 'const $1 = modules["$2"];');
  const print = vi.fn();
  const names = { modules, document: page, console: { log: print }, ...given };
  await new AsyncFunction(...Object.keys(names), body)(...Object.values(names));
  return print.mock.calls;
}
