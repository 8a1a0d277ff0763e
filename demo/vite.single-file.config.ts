// Run after the build of the page: adds galley.html to it.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";

import { finishSingleFile, nothingBeside, wasmInside } from "./build/single-file.js";

export default defineConfig({
  resolve: { alias: { "#delivery": fileURLToPath(new URL("src/delivery/single-file.ts", import.meta.url)) } },
  build: { target: "es2022", modulePreload: { polyfill: false }, emptyOutDir: false, copyPublicDir: false },
  worker: { format: "iife", plugins: () => [nothingBeside] }, // pages from a disk start no module workers
  plugins: [wasmInside, nothingBeside, viteSingleFile(), finishSingleFile],
});
