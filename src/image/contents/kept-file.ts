const nothing = Buffer.alloc(0);

/** The content of a file that passes by, kept once for all who want to read it; nothing of files that nobody wants. */
export class KeptFile {
  #isWanted = false;
  #pieces: Buffer[] = [];
  #content: Buffer | null = null;

  /** A file begins: nothing is kept of it until somebody wants it. */
  start(): void {
    this.#isWanted = false;
    this.#pieces = [];
    this.#content = null;
  }

  /** Must be called before the first piece. */
  want(): void {
    this.#isWanted = true;
  }

  add(piece: Buffer): void {
    if (this.#isWanted) this.#pieces.push(Buffer.from(piece));
  }

  /** All of it, when it has passed. */
  get content(): Buffer {
    const [only = nothing, ...others] = this.#pieces;
    return (this.#content ??= others.length === 0 ? only : Buffer.concat(this.#pieces));
  }
}
