import type { DecoderTarget } from "../../../image/compression/decoder.ts";
import { borrowInflate, giveBack } from "../../../image/compression/inflate.ts";
import { copyShared } from "../../../image/compression/shared-memory.ts";
import type { ContentHash } from "../../../image/listing/content-hash.ts";
import type { ToldHashes } from "./told-hashes.ts";

/** Of one span. A header or a body ends in each 512 bytes of a tar at most, and a body in each 1024: that makes fewer. */
const mostNotes = 2048;

/** What two threads see: the memory of a decoder, and what is noted about each of its spans. */
export interface SharedSpans {
  readonly memory: SharedArrayBuffer;
  /** Int32 for each span: 1 from when it is filled until it has been looked at. */
  readonly isFull: SharedArrayBuffer;
  /** Three float64 for each piece: where it begins and ends, and how many stored bytes had been taken in at its end. */
  readonly pieces: SharedArrayBuffer;
  /** Three float64 for each body: where in the tar it ends, and the two halves of its hash. */
  readonly hashes: SharedArrayBuffer;
}

/** A span that was filled, and where the notes about it end. */
export interface FilledSpan {
  readonly span: number;
  readonly piecesEnd: number;
  readonly hashesEnd: number;
}

const numbersOfNote = 3;
const numbersOfSpan = mostNotes * numbersOfNote;

/** The side that decompresses. Its thread waits, as nothing else on it needs to go on, until there is a span to be filled. */
export class SpanWriter {
  readonly shared: SharedSpans;
  readonly #inflate = borrowInflate();
  readonly #tellFilled: (filled: FilledSpan) => void;
  readonly #isFull: Int32Array;
  readonly #pieces: Float64Array;
  readonly #hashes: Float64Array;
  #span = 0;
  /** Where the next note is put. */
  #nextPiece = 0;
  #nextHash = 0;
  /** Where the span's latest piece ends. */
  #end = 0;

  constructor(tellFilled: (filled: FilledSpan) => void) {
    this.#tellFilled = tellFilled;
    const { memory, spans } = this.#inflate;
    // The thread has one decoder at a time, which takes this one.
    giveBack(this.#inflate);
    const notes = () => new SharedArrayBuffer(spans * numbersOfSpan * Float64Array.BYTES_PER_ELEMENT);
    this.shared = {
      memory,
      isFull: new SharedArrayBuffer(spans * Int32Array.BYTES_PER_ELEMENT),
      pieces: notes(),
      hashes: notes(),
    };
    this.#isFull = new Int32Array(this.shared.isFull);
    this.#pieces = new Float64Array(this.shared.pieces);
    this.#hashes = new Float64Array(this.shared.hashes);
  }

  /** A layer begins; what was written of another one has been looked at. */
  start(): void {
    this.#enter(0);
  }

  /** A piece that lies in the span already, or is copied into it, from where it can be read. Throws for one that no span has room for. */
  addPiece(piece: Buffer, storedBytes: number): Buffer {
    const isThere = piece.buffer === this.shared.memory;
    const { bytes, spanBytes } = this.#inflate;
    if (!isThere && piece.length > spanBytes)
      throw new Error(`a piece has ${piece.length} bytes, more than the ${spanBytes} of a span`);
    if (!isThere && this.#end + piece.length > this.#inflate.spanAt(this.#span) + spanBytes) this.nextSpan();
    assertRoom(this.#nextPiece, this.#span);
    const start = isThere ? piece.byteOffset : this.#end;
    if (!isThere) copyShared(piece, bytes, start);
    this.#end = start + piece.length;
    this.#pieces[this.#nextPiece++] = start;
    this.#pieces[this.#nextPiece++] = this.#end;
    this.#pieces[this.#nextPiece++] = storedBytes;
    return isThere ? piece : bytes.subarray(start, this.#end);
  }

  addHash(end: number, [high, low]: ContentHash): void {
    assertRoom(this.#nextHash, this.#span);
    this.#hashes[this.#nextHash++] = end;
    this.#hashes[this.#nextHash++] = high;
    this.#hashes[this.#nextHash++] = low;
  }

  /** Tells what is in the span, and waits until the next one can be filled, which it tells. */
  nextSpan(): number {
    this.flush();
    this.#enter((this.#span + 1) % this.#inflate.spans);
    return this.#span;
  }

  flush(): void {
    Atomics.store(this.#isFull, this.#span, 1);
    this.#tellFilled({ span: this.#span, piecesEnd: this.#nextPiece, hashesEnd: this.#nextHash });
  }

  #enter(span: number): void {
    Atomics.wait(this.#isFull, span, 1);
    this.#span = span;
    this.#end = this.#inflate.spanAt(span);
    this.#nextPiece = this.#nextHash = span * numbersOfSpan;
  }
}

/** The next note would be one about another span. */
function assertRoom(next: number, span: number): void {
  if (next >= (span + 1) * numbersOfSpan) throw new Error(`there are more than ${mostNotes} notes about one span`);
}

/** The side that looks at what was decompressed. */
export class SpanReader {
  readonly #bytes: Buffer;
  readonly #isFull: Int32Array;
  readonly #pieces: Float64Array;
  readonly #hashes: Float64Array;

  constructor({ memory, isFull, pieces, hashes }: SharedSpans) {
    this.#bytes = Buffer.from(memory);
    this.#isFull = new Int32Array(isFull);
    this.#pieces = new Float64Array(pieces);
    this.#hashes = new Float64Array(hashes);
  }

  /** Looks at the pieces of a span one by one and at all of them together; then it is free. */
  read({ span, piecesEnd, hashesEnd }: FilledSpan, { onChunk, onBytes }: DecoderTarget, hashes: ToldHashes | null): void {
    const first = span * numbersOfSpan;
    const pieces = this.#pieces;
    hashes?.tell(this.#hashes.subarray(first, hashesEnd));
    for (let at = first; at < piecesEnd; at += numbersOfNote)
      onChunk(this.#bytes.subarray(pieces[at], pieces[at + 1]), pieces[at + 2] ?? 0);
    if (piecesEnd > first) onBytes(this.#bytes.subarray(pieces[first], pieces[piecesEnd - 2]));
    Atomics.store(this.#isFull, span, 0);
    Atomics.notify(this.#isFull, span);
  }
}
