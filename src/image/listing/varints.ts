import { type NumberColumn, storedColumns } from "./stored-columns.ts";

/** Whole numbers from 0 to 2^53 - 1, seven bits a byte, the lowest first. */
export class VarintWriter {
  #bytes = new Uint8Array(1024);
  #used = 0;

  add(value: number): void {
    if (this.#bytes.length - this.#used < 8) this.#bytes = new Uint8Array(this.#bytes.buffer.transfer(2 * this.#bytes.length));
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) this.#bytes[this.#used++] = (rest % 0x80) + 0x80;
    this.#bytes[this.#used++] = rest;
  }

  finish(): Uint8Array {
    return this.#bytes.subarray(0, this.#used);
  }
}

/** Reads what others may have written: throws a RangeError when the bytes end too early or a number is too large. */
export class ByteReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  /** A whole number from 0 to `most`. */
  varint(most: number): number {
    let value = 0;
    for (let scale = 1; ; scale *= 0x80) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new RangeError("it ends too early");
      value += (byte & 0x7f) * scale;
      if (value > most) throw new RangeError(`a number in it is larger than ${most}`);
      if (byte < 0x80) return value;
      if (scale > 2 ** 45) throw new RangeError("a number in it does not end");
    }
  }

  /** Whole numbers from 0 to `most`, as many as the column has rows. */
  numbers<Column extends NumberColumn>(column: Column, most: number): Column {
    for (let row = 0; row < column.length;) {
      const read = storedColumns().readNumbers(this.#bytes.subarray(this.#at), column.subarray(row), most);
      if (read === null) throw new RangeError(`a number in it is larger than ${most}`);
      if (read.count === 0) throw new RangeError("it ends too early");
      row += read.count;
      this.#at += read.usedBytes;
    }
    return column;
  }

  bytes(count: number): Buffer {
    if (this.#bytes.length - this.#at < count) throw new RangeError("it ends too early");
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }
}
