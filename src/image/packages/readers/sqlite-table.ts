/** A column's value: a number, bytes of a text or a blob; null for NULL and for what is no whole number. */
export type SqliteValue = number | Buffer | null;

const magic = Buffer.from("SQLite format 3\0", "latin1");
const fileHeaderBytes = 100;
const leafPage = 0x0d;
const interiorPage = 0x05;
const deepest = 20;
const mostColumns = 100;
/** A sound file holds no more than it is long; somebody may have let many rows share pages. */
const mostBytesOfFile = 2;

/**
 * Reads tables of a SQLite database that is in memory as a whole. The content is hostile: pages that lead round in circles, rows longer than the
 * file and the like end the reading, and `isBroken` says so. https://www.sqlite.org/fileformat2.html
 */
export class SqliteFile {
  isBroken = false;
  readonly #file: Buffer;
  readonly #pageBytes: number;
  /** Of a page, what its content may take. */
  readonly #usableBytes: number;
  readonly #passed = new Set<number>();
  #leftBytes: number;

  private constructor(file: Buffer, pageBytes: number, reservedBytes: number) {
    this.#file = file;
    this.#pageBytes = pageBytes;
    this.#usableBytes = pageBytes - reservedBytes;
    this.#leftBytes = mostBytesOfFile * file.length;
  }

  /** Null when it is no SQLite database. */
  static of(file: Buffer): SqliteFile | null {
    if (file.length < fileHeaderBytes || !file.subarray(0, magic.length).equals(magic)) return null;
    const told = file.readUInt16BE(16);
    const pageBytes = told === 1 ? 65_536 : told;
    const isPowerOfTwo = pageBytes >= 512 && (pageBytes & (pageBytes - 1)) === 0;
    const reservedBytes = file[20] ?? 0;
    return isPowerOfTwo && pageBytes - reservedBytes >= 480 ? new SqliteFile(file, pageBytes, reservedBytes) : null;
  }

  /** Rows of a table, in their order; nothing when there is no such table. */
  *rowsOf(table: string): Generator<readonly SqliteValue[], undefined> {
    for (const [type, name, , root] of this.#rows(1, 0))
      if (textOf(type) === "table" && textOf(name) === table && typeof root === "number") return yield* this.#rows(root, 0);
  }

  *#rows(number: number, depth: number): Generator<readonly SqliteValue[], undefined> {
    const page = this.#page(number);
    if (page === null || depth > deepest || this.#passed.has(number)) return this.#break();
    this.#passed.add(number);
    const at = number === 1 ? fileHeaderBytes : 0;
    const type = page[at] ?? 0;
    if (type !== leafPage && type !== interiorPage) return this.#break();
    const cells = page.readUInt16BE(at + 3);
    const start = at + (type === leafPage ? 8 : 12);
    if (start + 2 * cells > page.length) return this.#break();
    for (let cell = 0; cell < cells && !this.isBroken; cell += 1) {
      const place = page.readUInt16BE(start + 2 * cell);
      if (type === leafPage) {
        const payload = this.#payload(page, place);
        if (payload !== null) yield recordOf(payload);
      } else if (place + 4 > page.length) this.#break();
      else yield* this.#rows(page.readUInt32BE(place), depth + 1);
    }
    if (type === interiorPage && !this.isBroken) yield* this.#rows(page.readUInt32BE(at + 8), depth + 1);
  }

  /** A cell's content: a part in the page, the rest in a chain of pages. https://www.sqlite.org/fileformat2.html#b_tree_pages */
  #payload(page: Buffer, place: number): Buffer | null {
    const length = varintAt(page, place);
    const row = varintAt(page, length.end);
    const most = this.#usableBytes - 35;
    const least = Math.floor(((this.#usableBytes - 12) * 32) / 255) - 23;
    const fitting = least + ((length.value - least) % (this.#usableBytes - 4));
    const ownBytes = length.value <= most ? length.value : fitting <= most ? fitting : least;
    this.#leftBytes -= length.value;
    if (row.end + ownBytes > page.length || this.#leftBytes < 0) return this.#breakCell();
    const own = page.subarray(row.end, row.end + ownBytes);
    if (ownBytes === length.value) return own;
    return row.end + ownBytes + 4 > page.length
      ? this.#breakCell()
      : this.#chained(own, length.value, page.readUInt32BE(row.end + ownBytes));
  }

  #chained(own: Buffer, bytes: number, first: number): Buffer | null {
    const pieces = [own];
    let left = bytes - own.length;
    for (let next = first; left > 0;) {
      const page = this.#page(next);
      if (page === null) return this.#breakCell();
      const piece = page.subarray(4, Math.min(this.#usableBytes, 4 + left));
      pieces.push(piece);
      left -= piece.length;
      next = page.readUInt32BE(0);
    }
    return Buffer.concat(pieces);
  }

  #page(number: number): Buffer | null {
    const end = number * this.#pageBytes;
    return number >= 1 && end <= this.#file.length ? this.#file.subarray(end - this.#pageBytes, end) : null;
  }

  #break(): undefined {
    this.isBroken = true;
  }

  #breakCell(): null {
    this.isBroken = true;
    return null;
  }
}

function textOf(value: SqliteValue | undefined): string {
  return Buffer.isBuffer(value) ? value.toString("utf8") : "";
}

/** https://www.sqlite.org/fileformat2.html#record_format */
function recordOf(payload: Buffer): readonly SqliteValue[] {
  const header = varintAt(payload, 0);
  const values: SqliteValue[] = [];
  let place = header.value;
  for (let at = header.end; at < header.value && at < payload.length && values.length < mostColumns;) {
    const { value: type, end } = varintAt(payload, at);
    const bytes = payload.subarray(place, place + bytesOfType(type));
    values.push(bytes.length < bytesOfType(type) ? null : valueOf(type, bytes));
    place += bytes.length;
    at = end;
  }
  return values;
}

const integerBytes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];

function bytesOfType(type: number): number {
  return integerBytes[type] ?? Math.max(0, Math.floor((type - 12) / 2));
}

function valueOf(type: number, bytes: Buffer): SqliteValue {
  if (type >= 12) return bytes;
  if (type === 8 || type === 9) return type - 8;
  return type >= 1 && type <= 5 ? bytes.readIntBE(0, bytes.length) : null;
}

/** At most nine bytes; not exact above 2^53, where no file ends. https://www.sqlite.org/fileformat2.html#varint */
function varintAt(bytes: Buffer, start: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let at = start; at < start + 8; at += 1) {
    const byte = bytes[at] ?? 0;
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, end: at + 1 };
  }
  return { value: value * 256 + (bytes[start + 8] ?? 0), end: start + 9 };
}
