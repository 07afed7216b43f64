import type { FileRange } from "../contents/elf-records.ts";

/** What a parser wants to see next of a file that passes by: all of the range at once, or piece by piece as it comes. */
export interface Wanted extends FileRange {
  /** Receives the range's bytes in order and keeps none; without it the parser gets the whole range back. */
  readonly onPiece?: (piece: Buffer) => void;
}

/** Asks for ranges in the file's order, and returns what it found; null when the file is not what it was taken for. */
export type PassingParser<Found> = Generator<Wanted, Found | null, Buffer>;

const nothing = Buffer.alloc(0);

/** Runs a parser over bytes that pass by once. What it finds does not depend on how the bytes are cut into pieces. */
export class PassingReader<Found> {
  readonly #parser: PassingParser<Found>;
  #wanted: Wanted | null = null;
  /** What has come of a range that is wanted at once. */
  #held: Buffer = nothing;
  /** Bytes that have passed of what is wanted. */
  #passed = 0;
  found: Found | null = null;
  /** Where in the file it was known that no more is wanted; null while more bytes may tell more. */
  endedAt: number | null = null;

  /** `position`: where in the file the first piece begins. */
  constructor(parser: PassingParser<Found>, position = 0) {
    this.#parser = parser;
    this.#advance(nothing, position);
  }

  /** Where the next byte is that it wants; what passes before that need not be added. */
  get wantedAt(): number {
    return this.#wanted === null ? Infinity : this.#wanted.start + this.#passed;
  }

  /** Where the range ends that it wants now. */
  get wantedEnd(): number {
    return this.#wanted?.end ?? 0;
  }

  /** `position`: where in the file the piece begins. */
  add(piece: Buffer, position: number): void {
    const end = position + piece.length;
    while (this.#wanted !== null && this.#wanted.start + this.#passed < end) {
      const from = this.#wanted.start + this.#passed - position;
      this.#take(this.#wanted, piece.subarray(from, this.#wanted.end - position));
      if (this.#wanted.start + this.#passed === this.#wanted.end) this.#complete(this.#wanted);
    }
  }

  /** No more will pass: what the parser holds is given back. */
  end(): void {
    this.#wanted = null;
    this.#parser.return(null);
  }

  #take({ start, end, onPiece }: Wanted, part: Buffer): void {
    if (onPiece !== undefined) onPiece(part);
    else {
      if (this.#passed === 0) this.#held = Buffer.allocUnsafe(end - start);
      part.copy(this.#held, this.#passed);
    }
    this.#passed += part.length;
  }

  #complete({ end }: Wanted): void {
    const all = this.#held;
    this.#held = nothing;
    this.#advance(all, end);
  }

  /** Asks the parser for what it wants next; what has passed already, or makes no sense, ends it. */
  #advance(bytes: Buffer, passed: number): void {
    for (let given = bytes; ; given = nothing) {
      const { done, value } = this.#parser.next(given);
      this.#wanted = null;
      this.#passed = 0;
      if (done !== true && value.start >= passed && value.end >= value.start) {
        if (value.end === value.start) continue;
        this.#wanted = value;
        return;
      }
      if (done === true) this.found = value;
      this.endedAt = passed;
      return;
    }
  }
}
