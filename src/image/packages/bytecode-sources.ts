import type { Span } from "../listing/byte-order.ts";
import { separator } from "../listing/display-path.ts";
import type { LayerPackages, RowsOfPath } from "./layer-packages.ts";
import { pathHash } from "./owned-paths.ts";
import { better, isOfSystem, type Package } from "./package.ts";

const sourceEnd = Buffer.from(".py");
const bytecodeDirectory = Buffer.from("__pycache__\0");
const bytecodeEnd = Buffer.from(".pyc");

/** The packages of an image, and what is owned by them. */
export interface OwnersOfImage {
  readonly list: readonly Package[];
  /** Of each layer, the package of each of its owners; -1 where the image has it no more. */
  readonly ofOwners: readonly Int32Array[];
  /** Packages of paths of other layers than those that tell of them. */
  readonly elsewhere: ReadonlyMap<number, number>;
}

/** Files of the final image that bytecode of Python may have been made of, and whose each layer says they are. Memory grows with their number. */
export class BytecodeSources {
  readonly #layers: readonly LayerPackages[];
  /** Hashes of paths, one after the other for each layer that names an owner, the highest first. */
  readonly #hashes: number[] = [];
  readonly #layersOf: number[] = [];
  readonly #owners: number[] = [];

  constructor(layers: readonly LayerPackages[]) {
    this.#layers = layers;
  }

  /** Takes a file that the final image has and that is a source. */
  add(path: Span, { layers, rows, count }: RowsOfPath): void {
    const hash = pathHash(path);
    const before = this.#hashes.length;
    for (let index = count - 1; index >= 0; index -= 1) {
      const layer = layers[index] ?? 0;
      const owner = (this.#layers[layer]?.ownerOfRow[rows[index] ?? 0] ?? 0) - 1;
      if (owner >= 0) this.#add(hash, layer, owner);
    }
    if (this.#hashes.length === before) this.#add(hash, 0, -1);
  }

  #add(hash: number, layer: number, owner: number): void {
    this.#hashes.push(hash);
    this.#layersOf.push(layer);
    this.#owners.push(owner);
  }

  /** Positions in `list` of the packages that the sources belong to, by the hash of the source's path; -1 where it is nobody's. */
  ownersIn({ list, ofOwners, elsewhere }: OwnersOfImage): ReadonlyMap<number, number> {
    const found = new Map<number, number>();
    for (let at = 0; at < this.#hashes.length; at += 1) {
      const hash = this.#hashes[at] ?? -1;
      const owner = ofOwners[this.#layersOf[at] ?? 0]?.[this.#owners[at] ?? -1] ?? -1;
      found.set(hash, better(list, found.get(hash) ?? -1, owner));
    }
    for (const [hash, owner] of found) found.set(hash, better(list, owner, elsewhere.get(hash) ?? -1));
    return found;
  }
}

/** Whether anybody but a system says of paths whose they are: only then bytecode is whose its source is. */
export function mayOwnSources(layers: readonly LayerPackages[]): boolean {
  return layers.some(({ owners }) => owners.some(({ type }) => !isOfSystem(type)));
}

export function isSource(path: Span): boolean {
  return endsWith(path, sourceEnd);
}

/** `a/b.py` of `a/__pycache__/b.cpython-312.pyc`, and of `a/__pycache__/b.cpython-312.opt-1.pyc`; null of what is no bytecode. */
export function sourceOfBytecode(of: Span): Buffer | null {
  if (!endsWith(of, bytecodeEnd)) return null;
  const path = Buffer.from(of.bytes.buffer, of.bytes.byteOffset + of.start, of.end - of.start);
  const name = path.lastIndexOf(separator) + 1;
  const directory = name - bytecodeDirectory.length;
  if (directory < 0 || bytecodeDirectory.compare(path, directory, name) !== 0) return null;
  return Buffer.concat([path.subarray(0, directory), path.subarray(name, path.indexOf(0x2e, name)), sourceEnd]);
}

function endsWith({ bytes, start, end }: Span, ending: Uint8Array): boolean {
  const from = end - ending.length;
  if (from < start) return false;
  // It is asked of each file: the last byte says no of nearly all.
  for (let at = ending.length - 1; at >= 0; at -= 1) if (bytes[from + at] !== ending[at]) return false;
  return true;
}
