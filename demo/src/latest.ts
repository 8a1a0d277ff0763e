// Answers while somebody types: only the latest input counts.

// Long enough to skip most keystrokes of a quick typist, short enough to seem immediate.
const PAUSE_MILLISECONDS = 120;

export class Latest<Input, Answer> {
  readonly #ask: (input: Input, signal: AbortSignal) => Promise<Answer>;
  readonly #onAnswer: (answer: Answer) => void;
  readonly #onError: (error: unknown, input: Input) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: AbortController | null = null;

  constructor(
    ask: (input: Input, signal: AbortSignal) => Promise<Answer>,
    onAnswer: (answer: Answer) => void,
    onError: (error: unknown, input: Input) => void,
  ) {
    this.#ask = ask;
    this.#onAnswer = onAnswer;
    this.#onError = onError;
  }

  /** Asks about `input` unless another one follows within the pause. */
  soon(input: Input): void {
    this.drop();
    this.#timer = setTimeout(() => void this.now(input), PAUSE_MILLISECONDS);
  }

  /** Asks about `input` at once; whatever was under way is dropped. */
  async now(input: Input): Promise<void> {
    this.drop();
    const { signal } = (this.#running = new AbortController());
    try {
      const answer = await this.#ask(input, signal);
      if (!signal.aborted) this.#onAnswer(answer);
    } catch (error) {
      if (!signal.aborted) this.#onError(error, input);
    }
  }

  /** Asks no more about whatever is under way. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#running?.abort();
  }
}
