// The package as it is shipped: dist/ with ES modules that run as they are, and galley.wasm beside them.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import license from "rollup-plugin-license";
import { transformWithEsbuild, type Plugin } from "vite";
import { defineConfig } from "vitest/config";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const wasmFolder = path("../build/wasm/bin");

const copyWasm: Plugin = {
  name: "copy-wasm",
  apply: "build",
  async generateBundle() {
    this.emitFile({ type: "asset", fileName: "galley.wasm", source: await readFile(`${wasmFolder}/galley.wasm`) });
  },
};

// Of the package and of what is compiled into galley.wasm; those of the npm packages built in stand in one file.
const licenses = {
  galley: path("../LICENSE"),
  utf8proc: `${wasmFolder}/utf8proc-LICENSE.md`,
};

const copyLicenses: Plugin = {
  name: "copy-licenses",
  apply: "build",
  async generateBundle() {
    for (const [name, file] of Object.entries(licenses))
      this.emitFile({ type: "asset", fileName: `LICENSE-${name}.txt`, source: await readFile(file) });
  },
};

const licensesOfPackages = license({ thirdParty: { output: path("dist/LICENSE-packages.txt") } }) as Plugin;

// Two of the packages that mammoth brings along compile code from strings where nobody calls them. The policy of a careful
// page forbids it, so it fails here as it would there, and a search for it finds nothing.
const noCodeFromStrings: Plugin = {
  name: "no-code-from-strings",
  apply: "build",
  transform: (code, id) =>
    id.includes("/node_modules/") && /\bFunction\(/.test(code)
      ? code.replaceAll(/(?:\bnew )?\bFunction\(/g, "(() => { throw new EvalError() })(")
      : null,
};

// Emscripten's glue names galley.wasm too.
const nameWasmInGlue: Plugin = {
  name: "name-wasm-in-glue",
  apply: "build",
  enforce: "pre",
  transform: (code, id) =>
    id.endsWith("/galley.js") ? code.replaceAll(/new URL\(["']galley\.wasm["'],/g, "new URL(WASM_FILE,") : null,
};

// The last step. Vite's own minifier leaves white space and comments in ES libraries, for bundlers to come; nothing here
// needs them. The names of files are put in behind Vite's back, which would inline those files.
const finish: Plugin = {
  name: "finish",
  apply: "build",
  enforce: "post",
  renderChunk: (code, chunk) =>
    transformWithEsbuild(code, chunk.fileName, {
      target: "es2022",
      minify: true,
      legalComments: "none",
      define: { WASM_FILE: '"./galley.wasm"', WORKER_FILE: '"./worker.js"' },
    }),
};

// Each an entry of its own, galley/export/…, so that a page loads no other.
const EXPORTS = [
  "citation",
  "json",
  "csv",
  "markdown",
  "html",
  "web-annotations",
  "text-fragments",
  "claim-review",
  "citron",
  "displacy",
];

export default defineConfig({
  plugins: [copyWasm, copyLicenses, licensesOfPackages, noCodeFromStrings, nameWasmInGlue, finish],
  resolve: { alias: { "galley-wasm": `${wasmFolder}/galley.js` } },
  build: {
    target: "esnext",
    minify: false,
    lib: {
      formats: ["es"],
      entry: {
        index: path("src/index.ts"),
        node: path("src/node.ts"),
        worker: path("src/worker.ts"),
        element: path("src/element/index.ts"),
        "galley-proof": path("src/element/galley-proof.ts"),
        read: path("src/read/index.ts"),
        corrections: path("src/corrections/index.ts"),
        exports: path("src/exports/formats.ts"),
        ...Object.fromEntries(EXPORTS.map((name) => [`export-${name}`, path(`src/exports/${name}.ts`)])),
        changes: path("src/panel/duplicates/index.ts"),
      },
    },
    rollupOptions: { external: [/^node:/], output: { chunkFileNames: "chunk-[name].js" } },
    reportCompressedSize: false,
  },
  server: { fs: { allow: [path("..")] } }, // tests read the tables of the analysis
  // A text of 5 MB takes some seconds, more on a busy machine: time is measured elsewhere.
  test: { include: ["tests/**/*.test.ts"], testTimeout: 120_000 },
});
