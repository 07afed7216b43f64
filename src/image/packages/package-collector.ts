import { separator } from "../listing/display-path.ts";
import type { LayerListing } from "../listing/listing.ts";
import type { KeptFile } from "../contents/kept-file.ts";
import type { CleanPath } from "../tar/tar-path.ts";
import { type DeclaredPackage, type LayerPackages, noPackages, type Owner } from "./layer-packages.ts";
import {
  type Excerpt,
  type Extent,
  maxFileBytes,
  type PackageFile,
  type PackageReader,
  type PackageSink,
} from "./package-reader.ts";
import { isSound, type Package, type PackageType, rankOf } from "./package.ts";
import { OwnedPaths, type PathOwner } from "./owned-paths.ts";
import { packageReaders } from "./package-readers.ts";
import { PlacedReaders } from "./placed-readers.ts";

/** Of one layer. */
const mostPackages = 50_000;
const mostOwners = 50_000;
const mostReadBytes = 256 * 1024 * 1024;
const mostProblems = 3;
const longestOwner = 600;
const longestDirectory = 4096;

let placed: PlacedReaders | null = null;

/** For all layers of a run the same. */
function placedReaders(): PlacedReaders {
  return (placed ??= new PlacedReaders(packageReaders));
}

/** A file that is passing by and that somebody wants to read. */
interface Reading {
  readonly reader: PackageReader;
  readonly file: PackageFile;
  readonly row: number;
  readonly excerpt: Excerpt;
}

/** Hands files of package managers to their readers as a layer streams by, and keeps what they say. Memory is bounded. */
export class PackageCollector {
  readonly #kept: KeptFile;
  readonly #placed = placedReaders();
  readonly #declared: DeclaredPackage[] = [];
  readonly #owners: Owner[] = [];
  readonly #ownerPositions = new Map<string, number>();
  /** Null while nobody has said whose any path is. */
  #paths: OwnedPaths | null = null;
  readonly #problems: string[] = [];
  #distribution: LayerPackages["distribution"] = null;
  #reading: Reading | null = null;
  /** The end of a file of which only the end is read. */
  #pieces: Buffer[] = [];
  #pieceBytes = 0;
  #readBytes = 0;

  /** `kept` has the file that passes by. */
  constructor(kept: KeptFile) {
    this.#kept = kept;
  }

  /** What could not be read, as sentences without the layer's name. */
  get notes(): readonly string[] {
    return this.#problems;
  }

  /** A file with a content begins. */
  start(row: number, path: CleanPath, sizeBytes: number): void {
    this.#reading = this.#placed.mayWant(path) ? this.#readingOf(path, sizeBytes, row) : null;
  }

  body(piece: Buffer): void {
    if (this.#reading === null || typeof this.#reading.excerpt === "string") return;
    this.#pieces.push(Buffer.from(piece));
    this.#pieceBytes += piece.length;
    this.#dropAllBut(this.#reading.excerpt.lastBytes);
  }

  bodyEnd(): void {
    const reading = this.#reading;
    if (reading === null) return;
    this.#reading = null;
    const { reader, file, row, excerpt } = reading;
    const content = typeof excerpt === "string" ? this.#kept.content : this.#takeEnd(excerpt.lastBytes);
    const problem = reader.read({ ...file, content }, this.sinkOf(row, reader.type));
    if (problem !== null) this.#tell(file, problem);
  }

  /** Takes what a file says that is read elsewhere: `row` as it was met in the tar. */
  sinkOf(row: number, type: PackageType): PackageSink {
    // One package owns many paths, one after the other.
    let last: { readonly name: string; readonly owner: PathOwner | null } | null = null;
    const ownerOf = (name: string) =>
      (last?.name === name ? last : (last = { name, owner: this.#ownerOf({ type, name }) })).owner;
    return {
      declare: (found, extent) => this.#declare(row, found, extent),
      own: (name, path) => {
        const owner = ownerOf(name);
        if (owner !== null) (this.#paths ??= OwnedPaths.borrow()).add(path, owner);
      },
      ownList: (name, list) => {
        const owner = ownerOf(name);
        if (owner !== null) (this.#paths ??= OwnedPaths.borrow()).addList(list, owner);
      },
      distribution: (id) => {
        if (/^[a-z\d._-]{1,50}$/.test(id)) this.#distribution = { row, id };
      },
    };
  }

  /** What was said, with rows of the listing in place of those that were met; what is said by rows that are not in it is forgotten. */
  finish(listing: LayerListing, placeOf: (row: number) => number): LayerPackages {
    if (this.#declared.length + this.#owners.length === 0 && this.#distribution === null) return noPackages;
    const declared: DeclaredPackage[] = [];
    for (const { row, package: found, extent } of this.#declared) {
      const at = placeOf(row);
      if (at >= 0) declared.push({ row: at, package: found, extent });
    }
    const place = placeOf(this.#distribution?.row ?? -1);
    const distribution = this.#distribution === null || place < 0 ? null : { ...this.#distribution, row: place };
    return { distribution, declared, owners: this.#owners, ...this.#ownedIn(listing) };
  }

  #readingOf(path: CleanPath, sizeBytes: number, row: number): Reading | null {
    const readers = this.#placed.of(path);
    if (readers.length === 0) return null;
    const file = { path: textOf(path), sizeBytes };
    for (const reader of readers) {
      const excerpt = reader.wants(file);
      if (excerpt === null) continue;
      const bytes = excerpt === "path" ? 0 : excerpt === "whole" ? file.sizeBytes : Math.min(file.sizeBytes, excerpt.lastBytes);
      if (bytes <= (reader.maxBytes ?? maxFileBytes) && this.#readBytes + bytes <= mostReadBytes) {
        this.#readBytes += bytes;
        if (excerpt === "whole") this.#kept.want();
        return { reader, file, row, excerpt };
      }
      this.#tell(file, "it is too large");
      return null;
    }
    return null;
  }

  #dropAllBut(lastBytes: number): void {
    while (this.#pieceBytes - (this.#pieces[0]?.length ?? 0) >= lastBytes) this.#pieceBytes -= this.#pieces.shift()?.length ?? 0;
  }

  #takeEnd(lastBytes: number): Buffer {
    const all = Buffer.concat(this.#pieces);
    this.#pieces = [];
    this.#pieceBytes = 0;
    return all.subarray(Math.max(0, all.length - lastBytes));
  }

  #tell({ path }: PackageFile, problem: string): void {
    if (this.#problems.length < mostProblems) this.#problems.push(`its package database /${path} is not read: ${problem}`);
  }

  #declare(row: number, found: Package, extent: Extent): void {
    if (this.#declared.length >= mostPackages || !isSound(found)) return;
    if (extent.kind === "directory" && extent.directory.length > longestDirectory) return;
    if (extent.kind === "paths" && extent.owner.length > longestOwner) return;
    this.#declared.push({ row, package: found, extent });
  }

  #ownerOf(owner: Owner): PathOwner | null {
    const number = this.#positionOf(owner);
    return number < 0 ? null : { number, rank: rankOf(owner.type) };
  }

  #positionOf(owner: Owner): number {
    const key = `${owner.type} ${owner.name}`;
    const known = this.#ownerPositions.get(key);
    if (known !== undefined) return known;
    if (this.#owners.length >= mostOwners || owner.name.length > longestOwner) return -1;
    this.#ownerPositions.set(key, this.#owners.length);
    return this.#owners.push(owner) - 1;
  }

  #ownedIn(listing: LayerListing): Pick<LayerPackages, "ownerOfRow" | "elsewhere"> {
    const paths = this.#paths;
    if (paths === null) return { ownerOfRow: noPackages.ownerOfRow, elsewhere: noPackages.elsewhere };
    const ownerOfRow = paths.count === 0 ? noPackages.ownerOfRow : paths.ownersIn(listing);
    const elsewhere = paths.rest();
    paths.giveBack();
    this.#paths = null;
    return { ownerOfRow, elsewhere };
  }
}

function textOf({ bytes, end }: CleanPath): string {
  return bytes.toString("latin1", 0, end).replaceAll(String.fromCharCode(separator), "/");
}
