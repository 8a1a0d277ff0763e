// The worker's script: loads the module it is sent, then analyses one text after another.
import type { GalleyModule } from "galley-wasm";
import { GalleyError } from "./error.js";
import type { Numbered, Reply, Request } from "./protocol.js";
import { analyze, instantiate } from "./wasm-module.js";

let wasm: GalleyModule | undefined;

async function answer(request: Request): Promise<Reply> {
  try {
    if (request.type === "load") {
      wasm = await instantiate(request.module);
      return { type: "loaded" };
    }
    if (!wasm) throw new GalleyError("crashed", "the module is not loaded");
    return { type: "analyzed", words: analyze(wasm, request.text) };
  } catch (thrown) {
    const { code, message, position } = GalleyError.from(thrown, "crashed");
    return { type: "failed", code, message, position };
  }
}

addEventListener("message", async ({ data }: MessageEvent<Numbered<Request>>) => {
  const reply: Numbered<Reply> = { ...(await answer(data)), id: data.id };
  postMessage(reply, { transfer: reply.type === "analyzed" ? [reply.words.buffer] : [] });
});
