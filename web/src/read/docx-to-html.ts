// A .docx as HTML, by mammoth, which keeps what the document means (headings, lists, tables, notes), not how it looks.
import JSZip from "jszip";
import mammoth from "mammoth";

// Behind each note mammoth puts an arrow back to its place.
const WAY_BACK = /<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g;

// Pictures are not read, so they need not be carried along as data: addresses.
const convertImage = mammoth.images.imgElement(async () => ({ src: "" }));

/** Rejects, with whatever error, when the bytes are no .docx. `title` is the one in its properties, or empty. */
export async function docxToHtml(bytes: Uint8Array): Promise<{ html: string; title: string }> {
  const zip = await JSZip.loadAsync(bytes);
  const properties = (await zip.file("docProps/core.xml")?.async("string")) ?? "";
  const title = new DOMParser().parseFromString(properties, "text/xml").getElementsByTagName("dc:title")[0]?.textContent ?? "";
  const { value } = await mammoth.convertToHtml({ arrayBuffer: bytes.slice().buffer }, { convertImage });
  return { html: value.replace(WAY_BACK, ""), title: title.trim() };
}
