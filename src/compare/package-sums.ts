import type { ImageFile, ImageTree } from "../image/tree/tree.ts";
import { isOfSystem, type Package } from "../image/packages/package.ts";

/** What one package has of an image, in compressed bytes of files that the final image has. */
export interface PackageSum {
  readonly package: Package;
  readonly compressedBytes: number;
  /** By the layer that holds them, counted from 0. */
  readonly byLayer: ReadonlyMap<number, number>;
}

/** Some bytes of a file, and whose they are: a position in the tree's packages, -1 for nobody. */
export interface Share {
  readonly owner: number;
  readonly compressedBytes: number;
}

/** Adds up the bytes of an image's packages as its files are passed. */
export class PackageSums {
  readonly #packages: ImageTree["packages"];
  readonly #byLayer: (Map<number, number> | undefined)[] = [];
  /** Packages that others have brought within files of their own: what a system's package manager or a wheel has packed. */
  readonly #within = new Set<number>();

  constructor({ packages }: Pick<ImageTree, "packages">) {
    this.#packages = packages;
  }

  /** Takes a file, once; gives whose its bytes are. */
  add(file: ImageFile): readonly Share[] {
    for (const told of this.#packages.toldBy(file)) if (this.#isWithinAnother(told, file.owner)) this.#within.add(told);
    const shares = sharesOf(file, this.#packages);
    for (const { owner, compressedBytes } of shares) {
      if (owner < 0) continue;
      const byLayer = (this.#byLayer[owner] ??= new Map());
      byLayer.set(file.layer, (byLayer.get(file.layer) ?? 0) + compressedBytes);
    }
    return shares;
  }

  /** Every package of the image but those without bytes that others have brought. */
  finish(): readonly PackageSum[] {
    return this.#packages.list.flatMap((found, position) => {
      const byLayer = this.#byLayer[position] ?? new Map<number, number>();
      const compressedBytes = [...byLayer.values()].reduce((sum, bytes) => sum + bytes, 0);
      return compressedBytes === 0 && this.#within.has(position) ? [] : [{ package: found, compressedBytes, byLayer }];
    });
  }

  #isWithinAnother(told: number, owner: number): boolean {
    return owner >= 0 && owner !== told && this.#packages.list[owner]?.type !== this.#packages.list[told]?.type;
  }
}

/** A file belongs to one package, but for programs and archives that several packages were put into. */
export function sharesOf(file: ImageFile, packages: ImageTree["packages"]): readonly Share[] {
  const { owner, bytes } = file;
  const whole = [{ owner, compressedBytes: bytes.compressedBytes }];
  if (bytes.compressedBytes === 0) return whole;
  const parts = packages.partsOf(file);
  if (parts.length === 0) return whole;
  const by = packages.list[owner];
  const isOwnFile = by === undefined || packages.toldBy(file).includes(owner);
  if (!isOwnFile || (by !== undefined && isOfSystem(by.type))) return whole;
  let left = bytes.compressedBytes;
  const shares = parts.map((part): Share => {
    const share = Math.floor(((part.bytes ?? 0) / Math.max(1, bytes.uncompressedBytes)) * bytes.compressedBytes);
    const compressedBytes = Math.min(left, share);
    left -= compressedBytes;
    return { owner: part.package, compressedBytes };
  });
  return [...shares, { owner, compressedBytes: left }];
}
