// Every TypeScript example of the project's README runs as it stands, on a text that it takes as given.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { printedBy } from "./run-example.js";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const examples = [...readme.matchAll(/```ts\n([^]*?)```/g)].map((match) => match[1]!);

describe("the project's README", () => {
  it("has an example", () => expect(examples).not.toEqual([]));

  it.each(examples)("prints who said something: %s", async (example) => {
    const printed = await printedBy(example, { text: "“Photos are a serious matter,” Vladimir Putin replied." });
    expect(printed.flat()).toContain("Vladimir Putin");
  });
});
