// As one file, opened from a disk, where a page may load nothing: the module and the worker's script stand in it.
import { createAnalyzer } from "galley";
import GalleyWorker from "galley/worker?worker&inline";
import wasm from "virtual:galley-wasm";

import type { Delivery } from "./delivery.js";

export const delivery: Delivery = {
  createAnalyzer: () => createAnalyzer({ wasm: inflated(wasm), worker: () => new GalleyWorker() }),
  keepForOffline() {},
  singleFile: null,
};

async function inflated(base64: string): Promise<ArrayBuffer> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}
