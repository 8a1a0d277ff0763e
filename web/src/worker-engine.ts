// Works in a worker, which runs worker.ts.
import type { Engine, Job, OnStage } from "./engine.js";
import { GalleyError } from "./error.js";
import type { Numbered, Progressed, Reply, Request } from "./protocol.js";
import type { ModuleSource } from "./wasm-source.js";

interface OpenRequest {
  onStage: OnStage;
  resolve(reply: Reply): void;
  reject(error: GalleyError): void;
}

export class WorkerEngine implements Engine {
  readonly ready: Promise<void>;
  readonly #open = new Map<number, OpenRequest>();
  #worker: Worker | undefined;
  #endedBy: GalleyError | undefined;
  #lastId = 0;

  constructor(createWorker: () => Worker, source: ModuleSource) {
    this.ready = this.#load(createWorker, source);
  }

  get ended(): boolean {
    return this.#endedBy !== undefined;
  }

  async run(job: Job, onStage: OnStage): Promise<Int32Array> {
    const reply = await this.#ask({ type: "run", job }, onStage);
    if (reply.type !== "done") throw new GalleyError("crashed", "the worker gave another answer");
    return reply.words;
  }

  stop(): void {
    this.#end(new GalleyError("crashed", "the worker was stopped"));
  }

  async #load(createWorker: () => Worker, source: ModuleSource): Promise<void> {
    try {
      this.#worker = this.#start(createWorker);
      // Asked at once, so that the worker starts while the module compiles, and one that cannot start is heard of.
      await this.#ask(source().then((module) => ({ type: "load", module })));
    } catch (thrown) {
      this.stop();
      throw new GalleyError("load-failed", GalleyError.from(thrown, "load-failed").message, { cause: thrown });
    }
  }

  #start(createWorker: () => Worker): Worker {
    const worker = createWorker();
    worker.addEventListener("message", ({ data }: MessageEvent<Numbered<Reply | Progressed>>) => this.#hear(data));
    worker.addEventListener("messageerror", () => this.#end(new GalleyError("crashed", "the worker's answer was lost")));
    worker.addEventListener("error", (event) => {
      this.#end(new GalleyError("crashed", event.message || "the worker could not be started", { cause: event }));
    });
    return worker;
  }

  #ask(request: Request | Promise<Request>, onStage: OnStage = () => {}): Promise<Reply> {
    return new Promise((resolve, reject) => {
      if (this.#endedBy) throw this.#endedBy;
      const id = ++this.#lastId;
      this.#open.set(id, { onStage, resolve, reject });
      Promise.resolve(request)
        .then((message) => this.#worker?.postMessage({ ...message, id } satisfies Numbered<Request>))
        .catch((thrown: unknown) => this.#end(GalleyError.from(thrown, "crashed")));
    });
  }

  #hear(reply: Numbered<Reply | Progressed>): void {
    const request = this.#open.get(reply.id);
    if (reply.type === "progress") return request?.onStage(reply.stage);
    this.#open.delete(reply.id);
    if (reply.type === "failed") request?.reject(new GalleyError(reply.code, reply.message, reply));
    else request?.resolve(reply);
  }

  #end(error: GalleyError): void {
    this.#endedBy ??= error;
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const request of this.#open.values()) request.reject(error);
    this.#open.clear();
  }
}
