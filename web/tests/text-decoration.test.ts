// WebKit knows `text-decoration` with lines alone and drops a declaration that says more, and with it every line: style,
// thickness and colour stand in properties of their own.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const sources = new URL("../src/", import.meta.url);
const files = readdirSync(sources, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
const declarations = files.flatMap((file) => {
  const text = readFileSync(new URL(file, sources), "utf8");
  return [...text.matchAll(/text-decoration: ([^;`]*)/g)].map(([, value]) => ({ file, value }));
});

describe("text-decoration", () => {
  it("is used", () => expect(declarations.length).toBeGreaterThan(5));

  it.each(declarations)("has lines alone in $file: $value", ({ value }) => {
    expect(value).toMatch(/^(none|\$\{line\}|(underline|overline|line-through)( underline)?)$/);
  });
});
