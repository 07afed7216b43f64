import { tarHeaderModule } from "../../generated/tar-header-module.ts";
import { wasmModule } from "../compression/wasm-module.ts";

const instance = wasmModule<WebAssembly.TarHeaderExports>(tarHeaderModule);

/** Bytes of a tar block: headers are one block, bodies are padded to whole ones. */
export const blockBytes = 512;
const linkStart = 157;

/** Of a block: a header, zeros, which end a tar, or neither. */
export type BlockKind = "header" | "zeros" | "other";
const kinds: readonly BlockKind[] = ["other", "header", "zeros"];

/**
 * What the header block says that was read last, whoever had it read: long names and sizes may be given by an extension header before it.
 * Numbers are NaN when they cannot be read, and may be negative. https://www.gnu.org/software/tar/manual/html_node/Standard.html
 */
export class HeaderBlock {
  readonly #exports = instance().exports;
  readonly #bytes = Buffer.from(this.#exports.memory.buffer);
  readonly #blockAt = this.#exports.blockAt();
  readonly #linkAt = this.#blockAt + linkStart;
  readonly #pathAt = this.#exports.pathAt();
  readonly #numbers = new Float64Array(this.#exports.memory.buffer, this.#exports.numbersAt(), 8);

  read(bytes: Buffer, at: number): BlockKind {
    bytes.copy(this.#bytes, this.#blockAt, at, at + blockBytes);
    return kinds[this.#exports.read()] ?? "other";
  }

  get sizeBytes(): number {
    return this.#numbers[0] ?? 0;
  }

  get mode(): number {
    return this.#numbers[1] ?? 0;
  }

  get uid(): number {
    return this.#numbers[2] ?? 0;
  }

  get gid(): number {
    return this.#numbers[3] ?? 0;
  }

  get deviceMajor(): number {
    return this.#numbers[4] ?? 0;
  }

  get deviceMinor(): number {
    return this.#numbers[5] ?? 0;
  }

  get path(): string {
    return this.#bytes.toString("utf8", this.#pathAt, this.#pathAt + this.#pathBytes);
  }

  get link(): string {
    return this.#bytes.toString("utf8", this.#linkAt, this.#linkAt + this.#linkBytes);
  }

  /** Writes the path, which has 256 bytes at most; how many it has. */
  copyPath(path: Buffer): number {
    return this.#bytes.copy(path, 0, this.#pathAt, this.#pathAt + this.#pathBytes);
  }

  /** Writes the target of a link, which has 100 bytes at most; how many it has. */
  copyLink(link: Buffer): number {
    return this.#linkBytes === 0 ? 0 : this.#bytes.copy(link, 0, this.#linkAt, this.#linkAt + this.#linkBytes);
  }

  get #pathBytes(): number {
    return this.#numbers[6] ?? 0;
  }

  get #linkBytes(): number {
    return this.#numbers[7] ?? 0;
  }
}

let shared: HeaderBlock | null = null;

export function headerBlock(): HeaderBlock {
  return (shared ??= new HeaderBlock());
}
