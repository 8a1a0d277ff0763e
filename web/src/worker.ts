// The worker's script: loads the module it is sent, then does one job after another.
import type { GalleyModule } from "galley-wasm";
import { GalleyError } from "./error.js";
import type { Numbered, Progressed, Reply, Request } from "./protocol.js";
import { instantiate, run } from "./wasm-module.js";

let wasm: GalleyModule | undefined;

async function answer(request: Numbered<Request>): Promise<Reply> {
  try {
    if (request.type === "load") {
      wasm = await instantiate(request.module);
      return { type: "loaded" };
    }
    if (!wasm) throw new GalleyError("crashed", "the module is not loaded");
    return { type: "done", words: run(wasm, request.job, (stage) => tell(request.id, stage)) };
  } catch (thrown) {
    const { code, message, position, document } = GalleyError.from(thrown, "crashed");
    return { type: "failed", code, message, position, document };
  }
}

function tell(id: number, stage: number): void {
  postMessage({ type: "progress", stage, id } satisfies Numbered<Progressed>);
}

addEventListener("message", async ({ data }: MessageEvent<Numbered<Request>>) => {
  const reply: Numbered<Reply> = { ...(await answer(data)), id: data.id };
  postMessage(reply, { transfer: reply.type === "done" ? [reply.words.buffer] : [] });
});
