import { compareSpans, type Span } from "../listing/byte-order.ts";
import { separator } from "../listing/display-path.ts";
import { type BytecodeSources, type OwnersOfImage, sourceOfBytecode } from "./bytecode-sources.ts";
import type { DeclaredPackage, LayerPackages, RowsOfPath } from "./layer-packages.ts";
import { better, isOfSystem, type Package } from "./package.ts";
import { pathHash } from "./owned-paths.ts";

/** A row of one layer of an image. */
export interface LayerRow {
  readonly layer: number;
  readonly row: number;
}

/** A share of a file that is one of several packages in it. */
export interface FilePart {
  /** Position in `list`. */
  readonly package: number;
  /** Of the file's bytes, uncompressed; null where that cannot be told. */
  readonly bytes: number | null;
}

/** The packages that an image has: those of whose files that tell of them the final image has. */
export interface ImagePackages {
  /** Each once, however many files tell of it. */
  readonly list: readonly Package[];
  /** Finds owners of paths that come sorted, as walks through an image's tree give them. */
  owners(): PathOwners;
  /** The packages within a file; empty where it is none of those that hold several. */
  partsOf(file: LayerRow): readonly FilePart[];
  /** Packages that a file tells of. */
  toldBy(file: LayerRow): readonly number[];
}

export interface PathOwners {
  /** Position in `list` of the package that a path belongs to; -1 when it is nobody's. */
  ownerOf(path: Span, there: RowsOfPath, at: LayerRow): number;
}

/** What the final image has of what its layers have. */
export interface Visible {
  readonly isSeen: (at: LayerRow) => boolean;
  readonly sources: () => BytecodeSources;
}

/** Stacks what the layers tell. */
export function imagePackages(layers: readonly LayerPackages[], { isSeen, sources }: Visible): ImagePackages {
  const found = new FoundPackages(layers, isSeen);
  let ofSources: ReadonlyMap<number, number> | null = null;
  const directories = found.directories.toSorted((one, other) => compareSpans(one.path, other.path));
  return {
    list: found.list,
    owners: () =>
      found.list.length === 0 ? nobody : new OwnerSearch(found, directories, (ofSources ??= sources().ownersIn(found))),
    partsOf: (file) => found.partsOf(file),
    toldBy: (file) => found.toldBy(file),
  };
}

const nobody: PathOwners = { ownerOf: () => -1 };
const none: readonly never[] = [];

interface OwnedDirectory {
  readonly path: Span;
  readonly package: number;
}

/** What holds for an image: what is owned by packages that it has. */
class FoundPackages implements OwnersOfImage {
  readonly list: Package[] = [];
  readonly directories: OwnedDirectory[] = [];
  readonly ofOwners: readonly Int32Array[];
  readonly ownersOfRows: readonly Uint32Array[];
  readonly elsewhere = new Map<number, number>();
  readonly #told: readonly Map<number, number[]>[];
  readonly #files: readonly Map<number, number>[];
  readonly #parts: readonly Map<number, FilePart[]>[];
  readonly #positions = new Map<string, number>();
  readonly #byOwner = new Map<string, number>();

  constructor(layers: readonly LayerPackages[], isVisible: (at: LayerRow) => boolean) {
    this.#told = layers.map(() => new Map());
    this.#files = layers.map(() => new Map());
    this.#parts = layers.map(() => new Map());
    const distribution = distributionOf(layers, isVisible);
    const others: { readonly layer: number; readonly one: DeclaredPackage; readonly told: LayerPackages }[] = [];
    for (const [layer, told] of layers.entries())
      for (const one of told.declared) {
        if (!isVisible({ layer, row: one.row })) continue;
        if (isOfSystem(one.package.type)) this.#add(layer, one, distribution);
        else others.push({ layer, one, told });
      }
    for (const { layer, one, told } of others) if (!this.#isPacked(one, told)) this.#add(layer, one, distribution);
    this.ownersOfRows = layers.map(({ ownerOfRow }) => ownerOfRow);
    this.ofOwners = layers.map(({ owners }) =>
      Int32Array.from(owners, ({ type, name }) => this.#byOwner.get(`${type} ${name}`) ?? -1),
    );
    for (const [layer, { elsewhere }] of layers.entries()) this.#addElsewhere(layer, elsewhere);
  }

  /** The package that a file is, as a whole; -1 when it is none. */
  packageIn({ layer, row }: LayerRow): number {
    return this.#files[layer]?.get(row) ?? -1;
  }

  partsOf({ layer, row }: LayerRow): readonly FilePart[] {
    return this.#parts[layer]?.get(row) ?? none;
  }

  toldBy({ layer, row }: LayerRow): readonly number[] {
    return this.#told[layer]?.get(row) ?? none;
  }

  /** What tells of it is a file of a system's package: that one is the package then, and Debian's bytecode of it is nobody's. */
  #isPacked({ row }: DeclaredPackage, { owners, ownerOfRow }: LayerPackages): boolean {
    const owner = owners[(ownerOfRow[row] ?? 0) - 1];
    return owner !== undefined && isOfSystem(owner.type) && this.#byOwner.has(`${owner.type} ${owner.name}`);
  }

  #add(layer: number, { row, package: declared, extent }: DeclaredPackage, distribution: string | null): void {
    const found = isOfSystem(declared.type) ? { ...declared, namespace: distribution } : declared;
    const position = this.#positionOf(found);
    addTo(this.#told[layer], row, position);
    switch (extent.kind) {
      case "paths":
        this.#byOwner.set(`${found.type} ${extent.owner}`, position);
        break;
      case "directory":
        this.directories.push({ path: pathSpan(extent.directory), package: position });
        break;
      case "file":
        this.#files[layer]?.set(row, position);
        break;
      case "part":
        addTo(this.#parts[layer], row, { package: position, bytes: extent.bytes });
    }
  }

  #positionOf(found: Package): number {
    const { type, namespace, name, version, arch } = found;
    const key = `${type} ${namespace ?? ""} ${name} ${version} ${arch ?? ""}`;
    const known = this.#positions.get(key);
    if (known !== undefined) return known;
    this.#positions.set(key, this.list.length);
    return this.list.push(found) - 1;
  }

  #addElsewhere(layer: number, { hashes, owners }: LayerPackages["elsewhere"]): void {
    const ofOwners = this.ofOwners[layer];
    for (let at = 0; at < hashes.length; at += 1) {
      const hash = hashes[at] ?? -1;
      const position = ofOwners?.[owners[at] ?? 0] ?? -1;
      if (position >= 0) this.elsewhere.set(hash, better(this.list, this.elsewhere.get(hash) ?? -1, position));
    }
  }
}

function addTo<Value>(values: Map<number, Value[]> | undefined, row: number, value: Value): void {
  const known = values?.get(row);
  if (known === undefined) values?.set(row, [value]);
  else known.push(value);
}

function distributionOf(layers: readonly LayerPackages[], isVisible: (at: LayerRow) => boolean): string | null {
  const told = layers.map(({ distribution }, layer) =>
    distribution !== null && isVisible({ layer, row: distribution.row }) ? distribution.id : null,
  );
  return told.findLast((id) => id !== null) ?? null;
}

function pathSpan(path: string): Span {
  const bytes = Buffer.from(path.replaceAll("/", String.fromCharCode(separator)), "latin1");
  return { bytes, start: 0, end: bytes.length };
}

/** Keeps to the directories around the present path, so that each one is passed once. */
class OwnerSearch implements PathOwners {
  readonly #found: FoundPackages;
  readonly #directories: readonly OwnedDirectory[];
  readonly #around: OwnedDirectory[] = [];
  readonly #ofSources: ReadonlyMap<number, number>;
  #next = 0;

  constructor(found: FoundPackages, directories: readonly OwnedDirectory[], ofSources: ReadonlyMap<number, number>) {
    this.#found = found;
    this.#ofSources = ofSources;
    this.#directories = directories;
  }

  ownerOf(path: Span, { layers, rows, count }: RowsOfPath, at: LayerRow): number {
    const { list, ofOwners, ownersOfRows, elsewhere } = this.#found;
    this.#enter(path);
    let owner = -1;
    // A later layer that stores a file again has no list of who owns what; the layer that brought the file has.
    for (let index = count - 1; index >= 0; index -= 1) {
      const layer = layers[index] ?? 0;
      const position = (ownersOfRows[layer]?.[rows[index] ?? 0] ?? 0) - 1;
      if (position >= 0) owner = better(list, owner, ofOwners[layer]?.[position] ?? -1);
    }
    if (elsewhere.size > 0) owner = better(list, owner, elsewhere.get(pathHash(path)) ?? -1);
    if (owner < 0) owner = this.#ownerOfSource(path);
    if (owner >= 0) return owner;
    return this.#around.at(-1)?.package ?? this.#found.packageIn(at);
  }

  /** Bytecode of a module belongs to the module's package, whoever compiled it; a system's package manager says exactly what is its own. */
  #ownerOfSource(path: Span): number {
    const source = this.#ofSources.size === 0 ? null : sourceOfBytecode(path);
    const owner = source === null ? -1 : (this.#ofSources.get(pathHash({ bytes: source, start: 0, end: source.length })) ?? -1);
    const type = this.#found.list[owner]?.type;
    return type === undefined || isOfSystem(type) ? -1 : owner;
  }

  #enter(path: Span): void {
    while (this.#around.length > 0 && !isWithin(path, this.#around.at(-1))) this.#around.pop();
    for (let next = this.#directories[this.#next]; next !== undefined; next = this.#directories[this.#next]) {
      const isAround = isWithin(path, next);
      if (!isAround && compareSpans(next.path, path) > 0) return;
      if (isAround) this.#around.push(next);
      this.#next += 1;
    }
  }
}

function isWithin({ bytes, start, end }: Span, directory: OwnedDirectory | undefined): boolean {
  const outer = directory?.path;
  if (outer === undefined || end - start <= outer.end || bytes[start + outer.end] !== separator) return false;
  for (let at = 0; at < outer.end; at += 1) if (bytes[start + at] !== outer.bytes[at]) return false;
  return true;
}
