// The analyzer over an engine: one text at a time, in order, and every promise settles.
import type { AnalyzeOptions, Analyzer } from "./analyzer.js";
import { decode } from "./decode.js";
import type { Engine } from "./engine.js";
import { GalleyError } from "./error.js";
import type { Report } from "./report.js";

interface Call {
  text: string;
  resolve(report: Report): void;
  reject(reason: unknown): void;
}

export class QueueAnalyzer implements Analyzer {
  readonly #start: () => Engine;
  readonly #waiting: Call[] = [];
  #running: Call | undefined;
  #engine: Engine | undefined;
  #working = false;
  #disposed = false;

  /** `start` makes a new engine: for the first call, and when one has ended. */
  constructor(start: () => Engine) {
    this.#start = start;
  }

  analyze(text: string, { signal }: AnalyzeOptions = {}): Promise<Report> {
    return new Promise((resolve, reject) => {
      if (typeof text !== "string") throw new TypeError("the text is not a string");
      if (this.#disposed) throw disposed();
      signal?.throwIfAborted();
      const call: Call = { text, resolve, reject };
      if (signal) this.#abortable(call, signal);
      this.#waiting.push(call);
      if (!this.#working) void this.#work();
    });
  }

  dispose(): void {
    this.#disposed = true;
    this.#stop();
    this.#running?.reject(disposed());
    this.#rejectWaiting(disposed());
  }

  #abortable(call: Call, signal: AbortSignal): void {
    const abort = (): void => {
      // An engine that is busy with what nobody waits for is ended: a new one starts sooner than a long text is done.
      if (call === this.#running) this.#stop();
      else this.#waiting.splice(this.#waiting.indexOf(call), 1);
      call.reject(signal.reason);
    };
    signal.addEventListener("abort", abort, { once: true });
    const { resolve, reject } = call;
    call.resolve = (report) => {
      signal.removeEventListener("abort", abort);
      resolve(report);
    };
    call.reject = (reason) => {
      signal.removeEventListener("abort", abort);
      reject(reason);
    };
  }

  // Until no call waits. Rejecting a call that is settled already does nothing, so a stopped engine needs no case.
  async #work(): Promise<void> {
    this.#working = true;
    while (this.#waiting.length > 0) {
      const engine = (this.#engine ??= this.#start());
      try {
        await engine.ready;
      } catch (error) {
        if (engine !== this.#engine) continue;
        this.#stop();
        this.#rejectWaiting(error);
        break;
      }
      this.#running = this.#waiting.shift();
      if (this.#running) await this.#run(engine, this.#running);
      this.#running = undefined;
    }
    this.#working = false;
  }

  async #run(engine: Engine, call: Call): Promise<void> {
    try {
      call.resolve(decode(await engine.analyze(call.text), call.text));
    } catch (thrown) {
      const error = GalleyError.from(thrown, "crashed");
      if (engine === this.#engine && error.position === null) this.#stop();
      call.reject(error);
    }
  }

  #stop(): void {
    this.#engine?.stop();
    this.#engine = undefined;
  }

  #rejectWaiting(reason: unknown): void {
    for (const call of this.#waiting.splice(0)) call.reject(reason);
  }
}

function disposed(): GalleyError {
  return new GalleyError("disposed", "the analyzer was disposed");
}
