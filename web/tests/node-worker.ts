// A browser's Worker, as far as this package uses it, over Node's own threads.
import { Worker as Thread } from "node:worker_threads";

// What worker.js expects of its global scope.
const scope = `
  const { parentPort } = require("node:worker_threads");
  globalThis.addEventListener = (type, listener) => parentPort.on(type, (data) => listener({ data }));
  globalThis.postMessage = (message, { transfer } = {}) => parentPort.postMessage(message, transfer);
`;

export class NodeWorker extends EventTarget implements Worker {
  /** How many have been started, and how many of them run. */
  static started = 0;
  static running = 0;

  onerror = null;
  onmessage = null;
  onmessageerror = null;
  readonly #thread: Thread;

  constructor(script: URL) {
    super();
    ++NodeWorker.started;
    ++NodeWorker.running;
    // A message may come before the script listens: a port keeps it only until something does.
    this.#thread = new Thread(`${scope} import(${JSON.stringify(script.href)}).catch((e) => setImmediate(() => { throw e; }));`, {
      eval: true,
    });
    this.#thread.on("message", (data) => this.dispatchEvent(new MessageEvent("message", { data })));
    this.#thread.on("error", ({ message }) => this.dispatchEvent(Object.assign(new Event("error"), { message })));
    this.#thread.on("exit", () => --NodeWorker.running);
  }

  postMessage(message: unknown): void {
    this.#thread.postMessage(message);
  }

  terminate(): void {
    void this.#thread.terminate();
  }
}
