// From a server: everything stands beside the page, and a service worker keeps it for the time without a network.
import { createAnalyzer } from "galley";
import { registerSW } from "virtual:pwa-register";

import type { Delivery } from "./delivery.js";

export const delivery: Delivery = {
  createAnalyzer: () => createAnalyzer({ worker: true }),
  keepForOffline(tell) {
    if (!("serviceWorker" in navigator)) return; // not from a secure address: the page works, but only with its server
    const change = registerSW({
      onNeedRefresh: () =>
        tell(() => {
          // By itself the library reloads only pages that came from the worker before this one.
          navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
          void change();
        }),
    });
  },
  singleFile: "./galley.html",
};
