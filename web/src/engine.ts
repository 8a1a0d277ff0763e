// What does one job after another: a module on this thread, or one in a worker.

/** What there is to do. `date` is empty when it is not known; `muted` has a bit for each kind of finding left out. */
export type Job =
  | { type: "analyze"; text: string; date: string; muted: number }
  | { type: "compare"; texts: readonly string[] };

/** Is told the number of each stage as it begins; `STAGES` in progress.ts names them. */
export type OnStage = (stage: number) => void;

export interface Engine {
  /** Settles once it can work, or cannot be had. */
  readonly ready: Promise<void>;
  /** Whether it will not work any more: it was stopped, or died by itself. */
  readonly ended: boolean;
  /** The answer in words. One call at a time, after `ready`; unless the job itself is to blame, a rejection ends it. */
  run(job: Job, onStage: OnStage): Promise<Int32Array>;
  /** Ends it; an open call rejects. */
  stop(): void;
}
