import { separator } from "../listing/display-path.ts";

const slash = 0x2f;
const dot = 0x2e;

/** A path without `./`, doubled or trailing slashes, and with `..` resolved inside the root; filled anew for each path. */
export class CleanPath {
  bytes = Buffer.alloc(512);
  readonly start = 0;
  end = 0;
  /** Where its last component starts. */
  nameStart = 0;

  /** Reads the first `length` bytes of a path as a tar has it. */
  read(path: Uint8Array, length: number): this {
    if (this.bytes.length < length) this.bytes = Buffer.alloc(length);
    const { bytes } = this;
    this.end = 0;
    this.nameStart = 0;
    for (let at = 0; at < length; at += 1) {
      const start = this.end === 0 ? 0 : this.end + 1;
      let end = start;
      for (; at < length && path[at] !== slash; at += 1) bytes[end++] = path[at] ?? 0;
      this.#take(start, end);
    }
    return this;
  }

  /** Leaves only the first `bytes` bytes. */
  cutTo(bytes: number): void {
    this.end = Math.min(this.end, bytes);
    while (this.end > 0 && this.bytes[this.end - 1] === separator) this.end -= 1;
    this.#findName();
  }

  /** Replaces the last component by the rest of it from `skip` on. */
  dropNameStart(skip: number): void {
    this.bytes.copyWithin(this.nameStart, this.nameStart + skip, this.end);
    this.end -= skip;
  }

  /** Leaves the directory that holds it. */
  dropName(): void {
    this.end = Math.max(0, this.nameStart - 1);
    this.#findName();
  }

  /** What was written behind the last component is one as well, unless it says nothing, or to leave the directory. */
  #take(start: number, end: number): void {
    const isDot = this.bytes[start] === dot;
    if (end === start || (end === start + 1 && isDot)) return;
    if (end === start + 2 && isDot && this.bytes[start + 1] === dot) return this.dropName();
    if (start > 0) this.bytes[this.end] = separator;
    this.nameStart = start;
    this.end = end;
  }

  #findName(): void {
    this.nameStart = this.end === 0 ? 0 : this.bytes.lastIndexOf(separator, this.end - 1) + 1;
  }
}
