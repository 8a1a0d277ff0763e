// The package as it is shipped.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const root = new URL("../", import.meta.url);
const dist = new URL("dist/", root);
const read = (name: string): string => readFileSync(new URL(name, dist), "utf8");
const scripts = readdirSync(dist).filter((name) => name.endsWith(".js"));

describe("dist", () => {
  it("holds every file that package.json names", () => {
    const names = readFileSync(new URL("package.json", root), "utf8").match(/\.\/dist\/[^"]+/g) ?? [];
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) expect(existsSync(new URL(name, root)), name).toBe(true);
  });

  it("holds its modules, their types, galley.wasm and licences, and nothing else", () => {
    const types = ["corrections", "custom-elements.json", "element", "exports", "panel", "read", "texts"];
    const other = readdirSync(dist).filter((name) => !/^[\w-]+\.(js|d\.ts|wasm)$/.test(name));
    expect(other).toEqual(["LICENSE-galley.txt", "LICENSE-packages.txt", "LICENSE-utf8proc.txt", ...types]);
  });

  it.each(scripts)("%s runs under a strict Content-Security-Policy", (name) => {
    expect(read(name)).not.toMatch(/\beval\s*\(|\bFunction\s*\(|createObjectURL|\.setAttribute\("style"/);
  });

  it.each(scripts.filter((name) => name !== "node.js"))("%s imports nothing from outside", (name) => {
    const imports = [...read(name).matchAll(/\b(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1]);
    for (const specifier of imports) expect(specifier).toMatch(/^\.\/[\w-]+\.js$/);
  });

  it("leaves worker.js and galley.wasm to the user's bundler, in the words that it knows", () => {
    const all = scripts.map(read).join("\n");
    expect(all).toContain('new Worker(new URL("./worker.js",import.meta.url),{type:"module"})');
    expect(read("index.js")).toContain('new URL("./galley.wasm",import.meta.url)');
    expect(all).not.toMatch(/base64,[\w+/]{100}/);
  });

  it("has types that stand alone", () => {
    for (const name of ["index.d.ts", "analyzer.d.ts", "public.d.ts", "report.d.ts", "error.d.ts", "clean-copy.d.ts"])
      expect(read(name)).not.toMatch(/galley-wasm|node:/);
  });
});

it("package-lock.json names no registry", () => {
  expect(readFileSync(new URL("package-lock.json", root), "utf8")).not.toMatch(/"resolved"|registry/);
});
