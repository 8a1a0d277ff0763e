// What analyses one text after another: a module on this thread, or one in a worker.

export interface Engine {
  /** Settles once it can analyse, or cannot be had. */
  readonly ready: Promise<void>;
  /** The report in words. One call at a time, after `ready`; a rejection other than `text-too-long` ends the engine. */
  analyze(text: string): Promise<Int32Array>;
  /** Ends it; an open call rejects. */
  stop(): void;
}
