import { LookupError } from "../../ports.ts";
import { gitHub, nameOf } from "../../server.ts";
import { cancellation } from "../process/cancellation.ts";

/** The time that all work with the server of a run may take together. The clock runs only while something is being waited for. */
export class Deadline {
  readonly totalMs: number;
  readonly #name: string;
  #spentMs = 0;
  #waiting = 0;
  #startedAt = 0;

  /** `name` is the server's. */
  constructor(totalMs: number, name = nameOf(gitHub)) {
    this.totalMs = totalMs;
    this.#name = name;
  }

  get remainingMs(): number {
    const running = this.#waiting === 0 ? 0 : performance.now() - this.#startedAt;
    // Whole milliseconds: timers end up to one early, and nothing can be done in less.
    return Math.max(0, Math.floor(this.totalMs - this.#spentMs - running));
  }

  /**
   * Waits for `work` of somebody, the server unless told otherwise, at most `limitMs` and at most what remains; throws LookupError
   * when the time is up, Cancelled in a cancelled run.
   */
  async spend<T>(work: () => Promise<T>, limitMs = Number.POSITIVE_INFINITY, by = this.#name): Promise<T> {
    cancellation.throwIfAborted();
    if (this.remainingMs === 0) throw new LookupError(this.#timeIsUp());
    this.#start();
    const { promise, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(new LookupError(this.#timeIsUp(limitMs, by))), Math.min(limitMs, this.remainingMs));
    const stop = (): void => reject(cancellation.reason);
    cancellation.addEventListener("abort", stop);
    try {
      return await Promise.race([work(), promise]);
    } finally {
      clearTimeout(timer);
      cancellation.removeEventListener("abort", stop);
      this.#stop();
    }
  }

  #start(): void {
    if (this.#waiting === 0) this.#startedAt = performance.now();
    this.#waiting += 1;
  }

  #stop(): void {
    this.#waiting -= 1;
    if (this.#waiting === 0) this.#spentMs += performance.now() - this.#startedAt;
  }

  #timeIsUp(limitMs = this.totalMs, by = this.#name): string {
    return `${by} did not finish within ${Math.min(limitMs, this.totalMs) / 1000} s`;
  }
}
