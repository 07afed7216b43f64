import { Worker } from "node:worker_threads";
import { userError } from "../../../failure.ts";
import type { LayerTaker } from "../../../image/compression/compression.ts";
import { turnForLargeWindow } from "../../../image/compression/zstd-decoder.ts";
import type { AnalysedLayer, LayerToList, ListLimits } from "../../../image/layer/layer-analysis.ts";
import { type FromThread, received, type ToThread } from "./thread-messages.ts";

/** Buffers that go to the thread and come back: some are filled while others are looked at. */
const bufferCount = 3;
const bufferBytes = 512 * 1024;

export interface ThreadSettings {
  /** What it runs: layer-thread.ts. */
  readonly program: URL;
  /** For how many seconds nothing may be heard of it when something is waited for. */
  readonly patience: number;
}

interface Listener {
  /** A message, or why there will be no more. */
  heard(message: FromThread | { readonly kind: "lost"; readonly reason: string }): void;
}

/** A thread that analyses one layer after the other. It keeps no process alive that has nothing else to do. */
export class LayerThread {
  readonly #worker: Worker;
  readonly #patience: number;
  /** While they are with the thread, they are not here. */
  readonly #buffers = Array.from({ length: bufferCount }, () => new ArrayBuffer(bufferBytes));
  #listener: Listener | null = null;
  #lost: string | null = null;

  constructor({ program, patience }: ThreadSettings) {
    this.#patience = patience;
    this.#worker = new Worker(program, { name: "layers" });
    this.#worker.on("message", (message: FromThread) => {
      if (message.kind === "taken") this.#buffers.push(message.buffer);
      this.#listener?.heard(message);
    });
    this.#worker.on("error", (error) => this.lose(error instanceof Error ? error.message : String(error)));
    this.#worker.on("exit", (code) => this.lose(`it ended with the code ${code}`));
    this.#worker.unref();
  }

  /** `release` is told once, when the layer needs the thread no more, whether another one can have it. */
  analyse(layer: LayerToList, limits: ListLimits, release: (isSound: boolean) => void): LayerTaker<AnalysedLayer> {
    this.#worker.ref();
    this.tell({ kind: "begin", layer, limits });
    const job = new LayerOnThread(this, { digest: layer.digest, patience: this.#patience }, (isSound) => {
      this.#listener = null;
      this.#worker.unref();
      if (!isSound) this.lose("it was given up");
      release(isSound);
    });
    this.#listener = job;
    if (this.#lost !== null) job.heard({ kind: "lost", reason: this.#lost });
    return job;
  }

  takeBuffer(): ArrayBuffer | null {
    return this.#buffers.pop() ?? null;
  }

  tell(message: ToThread, memory: readonly ArrayBuffer[] = []): void {
    this.#worker.postMessage(message, memory);
  }

  /** Ends it, whatever it is at. */
  lose(reason: string): void {
    if (this.#lost !== null) return;
    this.#lost = reason;
    void this.#worker.terminate();
    this.#listener?.heard({ kind: "lost", reason });
  }
}

/** One layer, as this thread sees it while the other one analyses it. */
class LayerOnThread implements LayerTaker<AnalysedLayer>, Listener {
  readonly #thread: LayerThread;
  readonly #digest: string;
  readonly #release: (isSound: boolean) => void;
  readonly #watch: NodeJS.Timeout;
  #filling: { readonly buffer: ArrayBuffer; bytes: number } | null = null;
  /** Goes on with what waits for the thread. */
  #wake: (() => void) | null = null;
  #secondsOfSilence = 0;
  #isWaitingForTurn = false;
  #endTurn: (() => void) | null = null;
  #analysed: AnalysedLayer | null = null;
  #lost: string | null = null;
  #isOver = false;

  constructor(
    thread: LayerThread,
    { digest, patience }: { digest: string; patience: number },
    release: (isSound: boolean) => void,
  ) {
    this.#thread = thread;
    this.#digest = digest;
    this.#release = release;
    // A process that is stopped, or kept from running, counts no seconds.
    this.#watch = setInterval(() => {
      if (this.#wake === null || this.#isWaitingForTurn) return;
      this.#secondsOfSilence += 1;
      if (this.#secondsOfSilence > patience) thread.lose(`nothing was heard of it for ${patience} seconds`);
    }, 1000).unref();
  }

  async write(chunk: Uint8Array): Promise<void> {
    for (let at = 0; at < chunk.length;) {
      const filling = (this.#filling ??= { buffer: await this.#buffer(), bytes: 0 });
      const piece = chunk.subarray(at, at + bufferBytes - filling.bytes);
      new Uint8Array(filling.buffer, filling.bytes).set(piece);
      filling.bytes += piece.length;
      at += piece.length;
      if (filling.bytes === bufferBytes) this.#send();
    }
  }

  async end(): Promise<AnalysedLayer> {
    this.#send();
    this.#thread.tell({ kind: "end" });
    while (this.#analysed === null) await this.#message();
    return this.#analysed;
  }

  close(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    clearInterval(this.#watch);
    this.#endTurn?.();
    this.#release(this.#analysed !== null);
  }

  heard(message: FromThread | { readonly kind: "lost"; readonly reason: string }): void {
    this.#secondsOfSilence = 0;
    switch (message.kind) {
      case "taken":
        break;
      case "wants-turn":
        void this.#takeTurn();
        break;
      case "analysed":
        this.#analysed = received(message.analysed);
        break;
      case "lost":
        this.#lost = message.reason;
    }
    this.#wake?.();
  }

  async #takeTurn(): Promise<void> {
    this.#isWaitingForTurn = true;
    const endTurn = await turnForLargeWindow();
    this.#isWaitingForTurn = false;
    if (this.#isOver) return endTurn();
    this.#endTurn = endTurn;
    this.#thread.tell({ kind: "turn" });
  }

  async #buffer(): Promise<ArrayBuffer> {
    for (;;) {
      this.#assertThere();
      const buffer = this.#thread.takeBuffer();
      if (buffer !== null) return buffer;
      await this.#message();
    }
  }

  #send(): void {
    if (this.#filling === null) return;
    const { buffer, bytes } = this.#filling;
    this.#filling = null;
    this.#thread.tell({ kind: "bytes", buffer, bytes }, [buffer]);
  }

  async #message(): Promise<void> {
    this.#assertThere();
    await new Promise<void>((resolve) => (this.#wake = resolve));
    this.#wake = null;
    this.#assertThere();
  }

  #assertThere(): void {
    if (this.#lost !== null) throw userError("layer-thread-lost", { digest: this.#digest, reason: this.#lost });
  }
}
