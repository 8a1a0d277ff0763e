import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

import { offlineApp } from "./build/offline-app.js";
import { CONTENT_SECURITY_POLICY } from "./content-security-policy.js";

// The page serves all its parts itself and names them relatively, so it runs from any folder of any static server.
export default defineConfig({
  base: "./",
  resolve: { alias: { "#delivery": fileURLToPath(new URL("src/delivery/served.ts", import.meta.url)) } },
  build: {
    target: "es2022",
    assetsInlineLimit: 0, // the policy allows neither a worker nor wasm from a data: address
    modulePreload: { polyfill: false },
  },
  worker: { format: "es" },
  preview: { headers: { "Content-Security-Policy": CONTENT_SECURITY_POLICY } },
  plugins: [
    {
      name: "galley:content-security-policy",
      apply: "build",
      transformIndexHtml: () => [
        {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY },
          injectTo: "head-prepend",
        },
      ],
    },
    offlineApp,
  ],
});
