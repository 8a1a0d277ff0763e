// Of the package as it is shipped, with what it loads for Markdown and .docx.
import "./dom-parser.js";
import { File } from "node:buffer";
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { describe, expect, it } from "vitest";
import type * as Read from "../src/read/index.js";

const shipped = "../dist/read.js";
const { ACCEPTED_FILES, MAX_FILE_BYTES, readFile } = (await import(shipped)) as typeof Read;

type Content = string | Uint8Array;
const file = (name: string, content: Content, type = ""): globalThis.File =>
  new File([content], name, { type }) as unknown as globalThis.File;
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  for (const [i, unit] of [..."\ufeff", ...text].entries()) view.setUint16(2 * i, unit.charCodeAt(0), littleEndian);
  return new Uint8Array(view.buffer);
};

describe("files of text", () => {
  it.each([
    ["UTF-8", "“Café” 🌧\r\nsecond", "“Café” 🌧\nsecond", "utf-8"],
    ["UTF-8 with a mark", "\ufeffCafé", "Café", "utf-8"],
    ["UTF-16, little-endian", utf16("“Café”", true), "“Café”", "utf-16le"],
    ["UTF-16, big-endian", utf16("“Café”", false), "“Café”", "utf-16be"],
    ["windows-1252", Uint8Array.of(0x43, 0x61, 0x66, 0xe9), "Café", "windows-1252"],
    ["nothing", "", "", "utf-8"],
  ])("reads %s", async (_, content, text, encoding) => {
    expect(await readFile(file("a.TXT", content))).toEqual({ text, encoding });
  });

  it("goes by the type when the name says nothing", async () => {
    expect(await readFile(file("notes", "a", "text/plain;charset=utf-8"))).toMatchObject({ text: "a" });
  });
});

describe("HTML", () => {
  it("reads the text and what the page says of it", async () => {
    const page = `<!doctype html><title>Storm – The Daily</title><meta property="og:title" content="Storm  hits Kiel">
      <meta property="article:published_time" content="2026-11-22T23:10:00+01:00">
      <link rel="canonical" href="https://news.example/storm"><h1>Storm</h1><p>It rains.`;
    expect(await readFile(file("a.html", page))).toEqual({
      text: "Storm\n\nIt rains.",
      title: "Storm hits Kiel",
      date: "2026-11-22",
      address: "https://news.example/storm",
      encoding: "utf-8",
    });
  });

  it("leaves out what is no day and no address", async () => {
    const page = `<meta name="date" content="2026-02-30"><link rel="canonical" href="javascript:alert(1)"><p>It rains.`;
    expect(await readFile(file("a.htm", page))).toEqual({ text: "It rains.", encoding: "utf-8" });
  });

  it("believes the encoding that a page declares, unless it cannot be", async () => {
    const page = Uint8Array.of(...new TextEncoder().encode("<meta charset=iso-8859-2><p>"), 0xb9);
    expect(await readFile(file("a.html", page))).toEqual({ text: "š", encoding: "iso-8859-2" });
    expect(await readFile(file("a.html", "<meta charset=utf-16><p>š"))).toEqual({ text: "š", encoding: "utf-8" });
    expect(await readFile(file("a.html", "<meta charset=klingon><p>š"))).toEqual({ text: "š", encoding: "utf-8" });
  });
});

describe("Markdown", () => {
  it("reads its text, not its signs", async () => {
    const markdown = "# Storm\n\nIt *rains*, [they](https://a.example) said.\n\n- one\n- two\n\n> “No,” he said.\n\n| a | b |\n|-|-|\n| 1 | 2 |\n";
    expect(await readFile(file("a.md", markdown))).toEqual({
      text: "Storm\n\nIt rains, they said.\n\none\ntwo\n\n“No,” he said.\n\na\tb\n1\t2",
      title: "Storm",
      encoding: "utf-8",
    });
  });

  it("reads the block of values at the top", async () => {
    const markdown = '---\r\ntitle: "Storm: the end"\r\ndate: 2026-11-22 10:00\r\nurl: https://a.example/b\r\n---\r\n# Other\r\n';
    expect(await readFile(file("a.markdown", markdown))).toEqual({
      text: "Other",
      title: "Storm: the end",
      date: "2026-11-22",
      address: "https://a.example/b",
      encoding: "utf-8",
    });
  });

  it("takes a rule at the top for a rule", async () => {
    expect(await readFile(file("a.md", "---\n\nIt rains.\n"))).toMatchObject({ text: "It rains." });
  });
});

describe(".docx", () => {
  const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });
  const document = (children: (Paragraph | Table)[], title?: string): Promise<Uint8Array> =>
    Packer.toBuffer(new Document({ ...(title && { title }), sections: [{ children }] }));

  it("reads headings, paragraphs, lists and tables, and the title", async () => {
    const content = await document(
      [
        new Paragraph({ text: "Storm", heading: HeadingLevel.HEADING_1 }),
        new Paragraph({ children: [new TextRun("“It "), new TextRun({ text: "rains", bold: true }), new TextRun(",” said Łukasz 🌧.")] }),
        new Paragraph({ text: "one", bullet: { level: 0 } }),
        new Paragraph({ text: "two", bullet: { level: 1 } }),
        new Table({ rows: [new TableRow({ children: [cell("Kiel"), cell("4")] })] }),
      ],
      "Storm over Kiel",
    );
    expect(await readFile(file("a.docx", content))).toEqual({
      text: "Storm\n\n“It rains,” said Łukasz 🌧.\n\none\ntwo\n\nKiel\t4",
      title: "Storm over Kiel",
    });
  });

  it("says that a damaged one cannot be read", async () => {
    const content = await document([new Paragraph("It rains.")]);
    const cut = content.slice(0, content.length / 2);
    const torn = content.slice().fill(0x55, 40, 400);
    for (const bytes of [cut, torn, new Uint8Array(0), new TextEncoder().encode("no zip")])
      await expect(readFile(file("a.docx", bytes))).rejects.toMatchObject({ name: "GalleyError", code: "unreadable-file" });
  });
});

describe("what cannot be read", () => {
  it.each(["a.pdf", "a.doc", "a", "a.constructor", ".docx~"])("is named: %s", async (name) => {
    const error = { name: "GalleyError", code: "unknown-file-type", message: expect.stringContaining(name) as string };
    await expect(readFile(file(name, "a"))).rejects.toMatchObject(error);
  });

  it("is a picture that calls itself a text", async () => {
    const bytes = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13);
    await expect(readFile(file("a.txt", bytes))).rejects.toMatchObject({ code: "unreadable-file" });
  });

  it("is a file that is too large, or gone", async () => {
    const large = Object.defineProperty(file("a.txt", ""), "size", { value: MAX_FILE_BYTES + 1 });
    await expect(readFile(large)).rejects.toMatchObject({ code: "file-too-large" });
    const gone = Object.assign(file("a.txt", ""), { arrayBuffer: () => Promise.reject(new Error("gone")) });
    await expect(readFile(gone)).rejects.toMatchObject({ code: "unreadable-file", cause: { message: "gone" } });
  });
});

it("names all that it takes, for a file input", () => {
  expect(ACCEPTED_FILES.split(",")).toEqual(expect.arrayContaining([".txt", ".md", ".html", ".docx", "text/html"]));
});
