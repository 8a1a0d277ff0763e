// The manifest of <galley-proof> says all that there is, and nothing else.
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Named {
  name?: string;
  attribute?: string;
}
type Declaration = Named & Record<"attributes" | "events" | "cssParts" | "cssProperties" | "slots" | "members", Named[]>;

const root = new URL("../", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL("dist/custom-elements.json", root), "utf8")) as {
  modules: { declarations: Declaration[] }[];
};
const element = manifest.modules.flatMap(({ declarations }) => declarations).find(({ name }) => name === "GalleyProof")!;
const names = (of: Named[]): string[] => [...new Set(of.map(({ name }) => name ?? ""))].sort();

const sources = ["src/element", "src/panel"].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => readFileSync(`${file.parentPath ?? file.path}/${file.name}`, "utf8")),
);
const inCode = (pattern: RegExp): string[] =>
  [...new Set(sources.flatMap((source) => [...source.replace(/^ \* @.*$/gm, "").matchAll(pattern)].map((match) => match[1]!)))].sort();

describe("custom-elements.json", () => {
  it("has every attribute that is observed", async () => {
    const properties = ["analysed-text", "galley-proof"].map((file) => readFileSync(new URL(`src/element/${file}.ts`, root), "utf8"));
    const observed = properties.flatMap((source) => [...source.matchAll(/^ {4}(\w+): \{ type: String/gm)].map((match) => match[1]));
    expect(observed.length).toBeGreaterThan(4);
    expect(names(element.attributes)).toEqual(observed.sort());
  });

  it("has every event that is fired", () => {
    expect(names(element.events)).toEqual(inCode(/fire\(this, "([\w-]+)"/g));
  });

  it("has every part", () => expect(names(element.cssParts)).toEqual(inCode(/<\w+\s[^>]*?part="([\w-]+)"/g)));

  it("has every custom property that the style sheets read or set", () => {
    expect(names(element.cssProperties)).toEqual(inCode(/(--galley-[a-z]+(?:-[a-z]+)*)/g));
  });

  it("has the slots, and of the members those that are public and documented", () => {
    expect(names(element.slots)).toEqual(["", "status"]);
    expect(names(element.members)).toEqual(
      ["analyzer", "cancel", "correct", "correctedReport", "corrections", "date", "layers", "locale", "mute", "panel", "redo", "report"]
        .concat(["progress", "reveal", "select", "selected", "text", "texts", "undo"])
        .sort(),
    );
  });
});
