import { type PassingParser, PassingReader } from "./passing-reader.ts";

/** What was found at a place in a file. */
export interface FoundAt<Found> {
  readonly start: number;
  readonly found: Found;
}

/** A program that carries more programs is not understood. */
const mostFound = 4;
/** Places that are looked at in one file: of what only looks like the thing, a file may be full. */
const mostTries = 1000;

/** Parses what begins where a caller says that something may begin, one after the other, as the file passes by. */
export class PassingSearch<Found> {
  readonly found: FoundAt<Found>[] = [];
  readonly #parserAt: (start: number) => PassingParser<Found>;
  #start = 0;
  #reader: PassingReader<Found> | null = null;
  #tries = 0;
  /** Where what the parser has not seen begins. */
  #position = 0;

  constructor(parserAt: (start: number) => PassingParser<Found>) {
    this.#parserAt = parserAt;
  }

  /**
   * The thing may begin `before.length` bytes in front of `piece`, or in it: not while another one is being parsed.
   * `position`: where `piece` begins in the file.
   */
  beginsAt(
    start: number,
    { piece, before, position }: { readonly piece: Buffer; readonly before: Buffer; readonly position: number },
  ): void {
    if (this.#reader !== null && start > this.#position) this.pass(piece.subarray(0, start - position), position);
    if ((this.#reader !== null && !((this.#reader.endedAt ?? Infinity) <= start)) || this.found.length >= mostFound) return;
    this.#tries += 1;
    if (this.#tries > mostTries) return;
    this.#start = start;
    this.#reader = new PassingReader(this.#parserAt(start), start);
    this.#position = start;
    if (start < position) this.#feed(before.subarray(before.length - (position - start)));
  }

  /** Whether all of these bytes are what is being parsed. */
  isWithin(start: number, end: number): boolean {
    return this.#reader?.wants(start, end) ?? false;
  }

  /** The next piece of the file; what was passed before is passed over. */
  pass(piece: Buffer, position: number): void {
    const from = this.#position - position;
    if (this.#reader === null) this.#position = position + piece.length;
    else if (from < piece.length) this.#feed(from > 0 ? piece.subarray(from) : piece);
  }

  /** No more will pass. */
  end(): void {
    this.#reader?.end();
  }

  #feed(piece: Buffer): void {
    this.#position += piece.length;
    if (this.#reader === null || this.#reader.endedAt !== null) return;
    this.#reader.add(piece);
    if (this.#reader.found !== null) this.found.push({ start: this.#start, found: this.#reader.found });
  }
}
