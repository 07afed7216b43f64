import type { LayerFacts } from "./layer-facts.ts";
import {
  kindCode,
  kindMask,
  kinds as kindNames,
  type LayerListing,
  maxAllPathBytes,
  maxPathBytes,
  opaqueMark,
  whiteoutMark,
} from "./listing.ts";
import type { ByteReader } from "./varints.ts";

/** Reads front-coded paths; throws a RangeError unless they are sorted, distinct and of reasonable length. */
export function readPaths(reader: ByteReader, count: number): Pick<LayerListing, "sharedBytes" | "suffixEnds" | "suffixes"> {
  const sharedBytes = new Uint16Array(count);
  const suffixEnds = new Uint32Array(count);
  for (let row = 0; row < count; row += 1) sharedBytes[row] = reader.varint(maxPathBytes);
  let end = 0;
  for (let row = 0; row < count; row += 1) suffixEnds[row] = end += reader.varint(maxPathBytes);
  const paths = { sharedBytes, suffixEnds, suffixes: Buffer.from(reader.bytes(end)) };
  checkOrder(paths);
  return paths;
}

function checkOrder({ sharedBytes, suffixEnds, suffixes }: Pick<LayerListing, "sharedBytes" | "suffixEnds" | "suffixes">): void {
  const path = Buffer.alloc(maxPathBytes);
  let pathBytes = 0;
  let allBytes = 0;
  let start = 0;
  for (let row = 0; row < sharedBytes.length; row += 1) {
    const shared = sharedBytes[row] ?? 0;
    const end = suffixEnds[row] ?? 0;
    const isLater = shared === pathBytes ? row === 0 || end > start : (suffixes[start] ?? 0) > (path[shared] ?? 0) && end > start;
    if (shared > pathBytes || !isLater) throw new RangeError("its paths are not in order");
    if (shared + end - start > maxPathBytes) throw new RangeError("it has a path that is too long");
    for (let from = start, to = shared; from < end; from += 1, to += 1) path[to] = suffixes[from] ?? 0;
    pathBytes = shared + end - start;
    allBytes += pathBytes;
    start = end;
  }
  if (allBytes > maxAllPathBytes) throw new RangeError("its paths are too long");
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

/** Throws a RangeError unless every hard link leads to a file. */
export function checkTargets({ kinds, targets }: Pick<LayerListing, "kinds" | "targets">): void {
  for (let row = 0; row < targets.length; row += 1) {
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
