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
    this.end = 0;
    this.nameStart = 0;
    for (let at = 0; at < length;) {
      let next = at;
      while (next < length && path[next] !== slash) next += 1;
      this.#component(path, at, next);
      at = next + 1;
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

  #component(path: Uint8Array, from: number, to: number): void {
    if (to === from || (to === from + 1 && path[from] === dot)) return;
    if (to === from + 2 && path[from] === dot && path[from + 1] === dot) return this.dropName();
    if (this.end > 0) this.bytes[this.end++] = separator;
    this.nameStart = this.end;
    for (let at = from; at < to; at += 1) this.bytes[this.end++] = path[at] ?? 0;
  }

  #findName(): void {
    this.nameStart = this.end === 0 ? 0 : this.bytes.lastIndexOf(separator, this.end - 1) + 1;
  }
}
