// The service worker, which keeps every file of the page, and the manifest, by which the page can be installed.
import type { PluginOption } from "vite";
import { VitePWA } from "vite-plugin-pwa";

export const offlineApp: PluginOption[] = VitePWA({
  registerType: "prompt", // a page in which somebody works is not changed under them
  injectRegister: null,
  manifest: {
    name: "Galley",
    short_name: "Galley",
    description: "Paste a news article and see what repeats, who said what, and whom it names.",
    start_url: "./",
    scope: "./",
    display: "standalone",
    theme_color: "#231f1b",
    background_color: "#faf8f4",
    icons: [
      { src: "icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  },
  workbox: {
    globPatterns: ["**/*.{html,js,css,wasm,svg}"],
    maximumFileSizeToCacheInBytes: 16 * 2 ** 20, // galley.wasm has 6 MB
    navigateFallback: null, // the page is one page; what else is asked for, as the single file, is the server's
    clientsClaim: true, // what is loaded later, on demand, comes from it too
    cleanupOutdatedCaches: true,
    inlineWorkboxRuntime: true,
  },
});
