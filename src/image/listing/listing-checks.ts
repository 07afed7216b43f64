import type { LayerFacts } from "./layer-facts.ts";
import { kindCode, kindMask, kinds as kindNames, type LayerListing, maxPathBytes, opaqueMark, whiteoutMark } from "./listing.ts";
import { storedColumns } from "./stored-columns.ts";
import type { ByteReader } from "./varints.ts";

/** Reads front-coded paths; throws a RangeError unless they are sorted, distinct and of reasonable length. */
export function readPaths(reader: ByteReader, count: number): Pick<LayerListing, "sharedBytes" | "suffixEnds" | "suffixes"> {
  const sharedBytes = reader.numbers(new Uint16Array(count), maxPathBytes);
  const suffixEnds = reader.numbers(new Uint32Array(count), maxPathBytes);
  let end = 0;
  for (let row = 0; row < count; row += 1) suffixEnds[row] = end += suffixEnds[row] ?? 0;
  const paths = { sharedBytes, suffixEnds, suffixes: Buffer.from(reader.bytes(end)) };
  storedColumns().checkPaths(paths);
  return paths;
}

/** Throws a RangeError at a kind or a mark that does not exist. */
export function readKinds(reader: ByteReader, count: number): Uint8Array {
  const kinds = Uint8Array.from(reader.bytes(count));
  for (const kind of kinds) {
    const marks = kind & ~kindMask;
    const isKnown = (kind & kindMask) < kindNames.length && (marks & ~(whiteoutMark | opaqueMark)) === 0;
    if (!isKnown || kind === kindCode.absent) throw new RangeError("it has an unknown kind of file");
  }
  return kinds;
}

/** Throws a RangeError unless every hard link leads to a file. `links` are the rows of hard links. */
export function checkTargets(links: Uint32Array, { kinds, targets }: Pick<LayerListing, "kinds" | "targets">): void {
  for (const row of links) {
    const target = targets[row] ?? -1;
    if (target >= 0 && ((kinds[target] ?? 0) & kindMask) !== kindCode.file) throw new RangeError("it has a hard link to no file");
  }
}

/** Throws a RangeError at facts of what is no file, or of more bytes than a file has. */
export function checkFacts(
  { binaries, nodePackages, pythonPackages, recommended }: LayerFacts,
  { kinds, sizes, compressedSizes }: Pick<LayerListing, "kinds" | "sizes" | "compressedSizes">,
): void {
  const rows = [
    ...[...binaries, ...nodePackages, ...pythonPackages].map(({ row }) => row),
    ...recommended.flatMap((one) => one.rows),
  ];
  for (const row of rows)
    if (((kinds[row] ?? 0) & kindMask) !== kindCode.file) throw new RangeError("it tells something of what is no file");
  for (const { row, strippableBytes, strippableCompressedBytes } of binaries)
    if (strippableBytes > (sizes[row] ?? 0) || strippableCompressedBytes > (compressedSizes[row] ?? 0))
      throw new RangeError("more could be taken out of a file than it holds");
}
