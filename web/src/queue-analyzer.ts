// The analyzer over an engine: one job at a time, in order, and every promise settles.
import type { AnalyzeOptions, Analyzer, CallOptions } from "./analyzer.js";
import type { Comparison } from "./comparison.js";
import { decodeComparison, decodeReport } from "./decode.js";
import type { Engine, Job, OnStage } from "./engine.js";
import { GalleyError, invalidDate } from "./error.js";
import { findingKindBits } from "./finding-kinds.js";
import { toProgress } from "./progress.js";
import type { Report } from "./report.js";

interface Call {
  job: Job;
  onStage: OnStage;
  /** With the engine's answer. @throws GalleyError when the words tell of an error */
  resolve(words: Int32Array): void;
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

  async analyze(text: string, { signal, date, mute = [], onProgress }: AnalyzeOptions = {}): Promise<Report> {
    if (typeof text !== "string") throw new TypeError("the text is not a string");
    if (date !== undefined && typeof date !== "string") throw new TypeError("the date is not a string");
    if (date === "") throw invalidDate();
    const onStage: OnStage = (stage) => {
      try {
        if (!signal?.aborted) onProgress?.(toProgress(stage));
      } catch {
        // A listener's fault must not end the engine, which may be in the midst of it.
      }
    };
    const job: Job = { type: "analyze", text, date: date ?? "", muted: findingKindBits(mute) };
    return this.#call(job, (words) => decodeReport(words, text), signal, onStage);
  }

  async compare(texts: readonly string[], { signal }: CallOptions = {}): Promise<Comparison> {
    if (!Array.isArray(texts) || texts.some((text) => typeof text !== "string"))
      throw new TypeError("the texts are not an array of strings");
    return this.#call({ type: "compare", texts: [...texts] }, decodeComparison, signal);
  }

  #call<Answer>(
    job: Job,
    decode: (words: Int32Array) => Answer,
    signal: AbortSignal | undefined,
    onStage: OnStage = () => {},
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#disposed) throw disposed();
      signal?.throwIfAborted();
      const call: Call = { job, onStage, resolve: (words) => resolve(decode(words)), reject };
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
    call.resolve = (words) => {
      resolve(words);
      signal.removeEventListener("abort", abort);
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
      if (this.#engine?.ended) this.#engine = undefined;
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
      call.resolve(await engine.run(call.job, call.onStage));
    } catch (thrown) {
      const error = GalleyError.from(thrown, "crashed");
      const isAboutJob = error.position !== null || error.code === "invalid-date";
      if (engine === this.#engine && !isAboutJob) this.#stop();
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
