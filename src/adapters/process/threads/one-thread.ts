import { Worker } from "node:worker_threads";
import { addressesLimited, clauseOf, type MessageCode, type UserError, userError } from "../../../failure.ts";
import type { Compression, Decoder, DecoderTarget, LayerReading } from "../../../image/compression/decoder.ts";
import { type FilledSpan, SpanReader } from "./shared-spans.ts";
import type { FromThread, ToThread } from "./thread-messages.ts";
import type { ToldHashes } from "./told-hashes.ts";

type Outcome = Omit<LayerReading, "compression">;

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
  heard(message: FromThread | { readonly kind: "lost"; readonly reason: unknown }): void;
}

/** What is decompressed: the layer's digest is for the one who is told that its thread was lost. */
interface Job {
  readonly digest: string;
  readonly compression: Compression;
  readonly target: DecoderTarget;
  /** Null where they are made on this thread. */
  readonly hashes: ToldHashes | null;
}

/** A thread that decompresses one layer after the other. It keeps no process alive that has nothing else to do. */
export class LayerThread {
  readonly #worker: Worker;
  readonly #patience: number;
  /** While they are with the thread, they are not here. */
  readonly #buffers = Array.from({ length: bufferCount }, () => new ArrayBuffer(bufferBytes));
  #hasBegun = () => {};
  /** When its program runs, or never will. */
  readonly begun = new Promise<void>((resolve) => (this.#hasBegun = resolve));
  #listener: Listener | null = null;
  #lost: { readonly reason: unknown } | null = null;
  #reader: SpanReader | null = null;

  constructor({ program, patience }: ThreadSettings) {
    this.#patience = patience;
    this.#worker = new Worker(program, { name: "layers" });
    this.#worker.on("message", (message: FromThread) => {
      if (message.kind === "taken") this.#buffers.push(message.buffer);
      if (message.kind === "shares") {
        this.#reader = new SpanReader(message.shared);
        this.#hasBegun();
      }
      this.#listener?.heard(message);
    });
    this.#worker.on("error", (error) => this.lose(error));
    this.#worker.on("exit", (code) => this.lose(`it ended with the code ${code}`));
    this.#worker.unref();
  }

  /** `release` is told once, when the layer needs the thread no more, whether another one can have it. */
  decode(job: Job, release: (isSound: boolean) => void): Decoder {
    this.#worker.ref();
    this.tell({
      kind: "begin",
      compression: job.compression,
      maxBytes: job.target.maxBytes,
      wantsHashes: job.hashes !== null,
    });
    const layer = new LayerOnThread(this, { ...job, patience: this.#patience }, (isSound) => {
      this.#listener = null;
      this.#worker.unref();
      if (!isSound) this.lose("it was given up");
      release(isSound);
    });
    this.#listener = layer;
    if (this.#lost !== null) layer.heard({ kind: "lost", ...this.#lost });
    return layer;
  }

  get reader(): SpanReader | null {
    return this.#reader;
  }

  takeBuffer(): ArrayBuffer | null {
    return this.#buffers.pop() ?? null;
  }

  tell(message: ToThread, memory: readonly ArrayBuffer[] = []): void {
    this.#worker.postMessage(message, memory);
  }

  /** Ends it, whatever it is at; the reason is an error or a clause. */
  lose(reason: unknown): void {
    if (this.#lost !== null) return;
    this.#lost = { reason };
    this.#hasBegun();
    void this.#worker.terminate();
    this.#listener?.heard({ kind: "lost", reason });
  }
}

/** One layer, as this thread sees it while the other one decompresses it. */
class LayerOnThread implements Decoder, Listener {
  readonly compression: Compression;
  readonly #thread: LayerThread;
  readonly #job: Job;
  readonly #release: (isSound: boolean) => void;
  readonly #watch: NodeJS.Timeout;
  #filling: { readonly buffer: ArrayBuffer; bytes: number } | null = null;
  /** Goes on with what waits for the thread. */
  #wake: (() => void) | null = null;
  #secondsOfSilence = 0;
  #isWaitingForTurn = false;
  #endTurn: (() => void) | null = null;
  #outcome: Outcome | null = null;
  /** What went wrong while its pieces were looked at. */
  #failure: { readonly error: unknown } | null = null;
  #lost: UserError | null = null;
  #isOver = false;

  constructor(
    thread: LayerThread,
    { patience, ...job }: Job & { readonly patience: number },
    release: (isSound: boolean) => void,
  ) {
    this.compression = job.compression;
    this.#thread = thread;
    this.#job = job;
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

  async end(): Promise<Outcome> {
    this.#send();
    this.#thread.tell({ kind: "end" });
    while (this.#outcome === null) await this.#message();
    return this.#outcome;
  }

  close(): void {
    this.#leave();
  }

  /** The thread can have another layer while what is left of this one is looked at. */
  #leave(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    clearInterval(this.#watch);
    this.#endTurn?.();
    this.#release(this.#outcome !== null);
  }

  heard(message: FromThread | { readonly kind: "lost"; readonly reason: unknown }): void {
    this.#secondsOfSilence = 0;
    switch (message.kind) {
      case "shares":
      case "taken":
        break;
      case "wants-turn":
        void this.#takeTurn();
        break;
      case "decompressed":
        this.#lookAt(message.filled);
        break;
      case "ended":
        this.#outcome = message.outcome;
        this.#leave();
        break;
      case "lost":
        this.#lost = lossOf(message.reason, this.#job.digest);
    }
    this.#wake?.();
  }

  #lookAt(filled: FilledSpan): void {
    try {
      this.#thread.reader?.read(filled, this.#job.target, this.#job.hashes);
    } catch (error) {
      this.#failure ??= { error };
    }
  }

  async #takeTurn(): Promise<void> {
    this.#isWaitingForTurn = true;
    const endTurn = await this.#job.target.largeWindow();
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
    if (this.#failure !== null) throw this.#failure.error;
    if (this.#lost !== null) throw this.#lost;
  }
}

/** What a layer's reader is told of a thread's end. An error loses its class on the way from the thread, and keeps its code. */
function lossOf(reason: unknown, digest: string): UserError {
  const code: MessageCode = "system-addresses-limited";
  if (reason instanceof Error && "code" in reason && reason.code === code) return addressesLimited(reason);
  return userError("layer-thread-lost", { digest, reason: clauseOf(reason) });
}
