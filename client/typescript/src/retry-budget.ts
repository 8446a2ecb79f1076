const LARGEST = 10;
const PER_CALL = 0.2;

/**
 * Keeps retries from multiplying the load on a server that fails: one in five calls, and one a second, but never more
 * than ten at once.
 */
export class RetryBudget {
  readonly #clock: () => number;
  #balance = LARGEST;
  #since: number;

  constructor(clock: () => number) {
    this.#clock = clock;
    this.#since = clock();
  }

  deposit(): void {
    this.#balance = Math.min(LARGEST, this.#balance + PER_CALL);
  }

  /** Takes one retry, if there is one. */
  withdraw(): boolean {
    const now = this.#clock();
    const seconds = Math.max(0, (now - this.#since) / 1000);
    this.#since = now;
    this.#balance = Math.min(LARGEST, this.#balance + seconds);
    if (this.#balance < 1) {
      return false;
    }
    this.#balance -= 1;
    return true;
  }
}
