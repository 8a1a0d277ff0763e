// The page as one file, galley.html, with all that it needs inside.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import type { Plugin, Rollup } from "vite";

import { policyOfSingleFile } from "../content-security-policy.js";

const WASM_MODULE = "virtual:galley-wasm";

export const wasmInside: Plugin = {
  name: "galley:wasm-inside",
  resolveId: (id) => (id === WASM_MODULE ? `\0${WASM_MODULE}` : null),
  async load(id) {
    if (id !== `\0${WASM_MODULE}`) return null;
    const wasm = await readFile(createRequire(import.meta.url).resolve("galley/galley.wasm"));
    return `export default "${gzipSync(wasm, { level: 9 }).toString("base64")}";`;
  },
};

/** What the package would load by default from beside itself is not there, nor asked for. */
export const nothingBeside: Plugin = {
  name: "galley:nothing-beside",
  enforce: "pre",
  transform: (code, id) =>
    /\/web\/dist\/[\w-]+\.js/.test(id) ? code.replaceAll(/new URL\("\.\/(?:galley\.wasm|worker\.js)",import\.meta\.url\)/g, "null") : null,
};

/** Last of all: the file's name, and its policy, which needs the hashes of what stands in it by now. */
export const finishSingleFile: Plugin = {
  name: "galley:finish-single-file",
  enforce: "post",
  generateBundle(_, bundle) {
    const page = bundle["index.html"];
    if (page?.type !== "asset") throw new Error("there is no page to finish");
    const html = withIconInside(String(page.source), bundle);
    const policy = policyOfSingleFile(hashes(html, "script"), hashes(html, "style"));
    page.source = html.replace("<head>", () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`);
    page.fileName = "galley.html";
  },
};

// Vite never inlines icons.
function withIconInside(html: string, bundle: Rollup.OutputBundle): string {
  const [icon, ...others] = Object.values(bundle).filter(({ fileName }) => fileName !== "index.html");
  if (icon?.type !== "asset" || others.length > 0) throw new Error("something stands beside the page");
  delete bundle[icon.fileName];
  const data = `data:image/svg+xml;base64,${Buffer.from(icon.source).toString("base64")}`;
  return html.replace(`./${icon.fileName}`, data);
}

function hashes(html: string, element: string): string[] {
  const contents = html.matchAll(new RegExp(`<${element}\\b[^>]*>([^]*?)</${element}>`, "g"));
  return [...contents].map(([, content = ""]) => `'sha256-${createHash("sha256").update(content).digest("base64")}'`);
}
