// What analyses one text after another: a module on this thread, or one in a worker.

export interface Engine {
  /** Settles once it can analyse, or cannot be had. */
  readonly ready: Promise<void>;
  /** Whether it will not analyse any more: it was stopped, or died by itself. */
  readonly ended: boolean;
  /** The report in words. One call at a time, after `ready`; unless the text itself is to blame, a rejection ends it. */
  analyze(text: string): Promise<Int32Array>;
  /** Ends it; an open call rejects. */
  stop(): void;
}
