import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { cutToDirectories } from "./cut-listing.ts";
import { readSizes, writeSizes } from "./size-columns.ts";
import { checkFacts, checkTargets, readKinds, readPaths } from "./listing-checks.ts";
import { maxFactsBytes, readFacts, writeFacts } from "./layer-facts.ts";
import { kindCode, kindMask, type LayerListing, maxEntries } from "./listing.ts";
import { readPackages, writePackages } from "../packages/packages-codec.ts";
import { ByteReader, VarintWriter } from "./varints.ts";

/** Listings of other versions are not read: 4 tells of packages, 3 what was seen inside of files, 2 hashes contents as no other does. */
const version = 4;
/** A longer text is not read, and a listing that would become one is cut first. */
export const maxListingChars = 6_000_000;
/** What a text may unpack to; a million rows of usual paths need half of it. */
const maxRawBytes = 128 * 1024 * 1024;
/** More would take too much time and memory to store. */
const maxStoredRows = 400_000;
/** How deep directories may lie when a listing is cut, and cut again when it is still too large; null: not cut at all. */
const depths = [null, Number.POSITIVE_INFINITY, 4, 0] as const;
const level = { params: { [constants.ZSTD_c_compressionLevel]: 18 } };

/**
 * A listing as base64 text, to be kept in JSON: about 5 bytes a file and 8 more for its content's hash, before base64. A
 * listing of more than `maxStoredRows`, or of more than `mostChars` as text, is cut to its directories.
 */
export function encodeListing(listing: LayerListing, mostChars = maxListingChars): string {
  for (const depth of depths) {
    const kept = depth === null ? listing : cutToDirectories(listing, depth);
    const text = kept.count > maxStoredRows ? null : encodeWhole(kept);
    if (text !== null && text.length <= mostChars) return text;
  }
  throw new Error("a listing of nothing but its root cannot be too large");
}

/** How an unpacked listing begins: in base64 there is no colon. */
const unpackedMark = "hex:";

/**
 * The same listing without compression, in hex: for a place that keeps of one text what differs from the next. What would have more
 * than `mostChars` is left as it is.
 */
export function unpackListing(packed: string, mostChars: number): string {
  const most = Math.min(mostChars, maxListingChars) - unpackedMark.length;
  try {
    const raw = zstdDecompressSync(Buffer.from(packed, "base64"), { maxOutputLength: Math.max(1, Math.floor(most / 2)) });
    return `${unpackedMark}${raw.toString("hex")}`;
  } catch {
    return packed;
  }
}

/** Throws a RangeError, or what zlib throws, when the text is no listing that `encodeListing` could have written. */
export function decodeListing(text: string): LayerListing {
  if (text.length > maxListingChars) throw new RangeError(`it is longer than ${maxListingChars} characters`);
  const reader = new ByteReader(rawListing(text));
  if (reader.varint(255) !== version) throw new RangeError("it is of another version");
  const isCut = reader.varint(1) === 1;
  const count = reader.varint(maxEntries);
  const paths = readPaths(reader, count);
  const kinds = readKinds(reader, count);
  const numbers = readNumbers(reader, { count, isCut, kinds });
  const facts = readFacts(reader.bytes(reader.varint(maxFactsBytes)));
  checkFacts(facts, { kinds, ...numbers });
  const packages = readPackages(reader, { kinds, count });
  if (!reader.isAtEnd) throw new RangeError("it goes on behind its end");
  return { count, isCut, ...paths, kinds, ...numbers, facts, packages };
}

function rawListing(text: string): Buffer {
  if (text.startsWith(unpackedMark)) return Buffer.from(text.slice(unpackedMark.length), "hex");
  return zstdDecompressSync(Buffer.from(text, "base64"), { maxOutputLength: maxRawBytes });
}

function encodeWhole(listing: LayerListing): string {
  const raw = Buffer.concat([
    ...pathColumns(listing),
    listing.kinds,
    ...numberColumns(listing),
    hashColumn(listing),
    ...factsOf(listing),
    ...writePackages(listing.packages, listing.kinds),
  ]);
  return zstdCompressSync(raw, { ...level, pledgedSrcSize: raw.length }).toString("base64");
}

/** Column by column, because like compresses best beside like. */
function pathColumns({ isCut, count, sharedBytes, suffixEnds, suffixes }: LayerListing): readonly Uint8Array[] {
  const writer = new VarintWriter();
  for (const value of [version, isCut ? 1 : 0, count]) writer.add(value);
  for (const shared of sharedBytes) writer.add(shared);
  let start = 0;
  for (const end of suffixEnds) {
    writer.add(end - start);
    start = end;
  }
  return [writer.finish(), suffixes];
}

function numberColumns(listing: LayerListing): readonly Uint8Array[] {
  const { kinds, modes, uids, gids, xattrs, targets } = listing;
  const writer = new VarintWriter();
  for (const column of [modes, uids, gids, xattrs]) for (const value of column) writer.add(value);
  writeSizes(writer, rowsWithBytes(listing), listing);
  for (const row of rowsOf(kinds, kindCode.hardLink)) writer.add((targets[row] ?? -1) + 1);
  return [writer.finish()];
}

function hashColumn(listing: LayerListing): Buffer {
  const column = Buffer.alloc(8 * listing.count);
  let at = 0;
  for (let row = 0; row < listing.count; row += 1) {
    if (!hasHash(listing, row)) continue;
    at = column.writeUInt32LE(listing.hashes[2 * row] ?? 0, at);
    at = column.writeUInt32LE(listing.hashes[2 * row + 1] ?? 0, at);
  }
  return column.subarray(0, at);
}

function factsOf({ facts }: LayerListing): readonly Uint8Array[] {
  const text = writeFacts(facts);
  const writer = new VarintWriter();
  writer.add(text.length);
  return [writer.finish(), text];
}

/** Files and, where a listing is cut, the directories that stand for them. */
function rowsWithBytes({ kinds, isCut }: Pick<LayerListing, "kinds" | "isCut">): Uint32Array {
  return rowsOf(kinds, isCut ? kindCode.directory : kindCode.file);
}

function rowsOf(kinds: Uint8Array, wanted: number): Uint32Array {
  const rows = new Uint32Array(kinds.length);
  let count = 0;
  for (let row = 0; row < kinds.length; row += 1) if (((kinds[row] ?? 0) & kindMask) === wanted) rows[count++] = row;
  return rows.subarray(0, count);
}

function hasHash({ kinds, sizes }: Pick<LayerListing, "kinds" | "sizes">, row: number): boolean {
  const code = (kinds[row] ?? 0) & kindMask;
  if (code === kindCode.file) return (sizes[row] ?? 0) > 0;
  return code === kindCode.symbolicLink || code === kindCode.characterDevice || code === kindCode.blockDevice;
}

/** Throws a RangeError at numbers that no layer can have. */
function readNumbers(reader: ByteReader, { count, isCut, kinds }: Pick<LayerListing, "count" | "isCut" | "kinds">) {
  const modes = reader.numbers(new Uint16Array(count), 0o7777);
  const uids = reader.numbers(new Uint32Array(count), maxUint32);
  const gids = reader.numbers(new Uint32Array(count), maxUint32);
  const xattrs = reader.numbers(new Uint32Array(count), maxUint32);
  const sizes = new Float64Array(count);
  const compressedSizes = new Float64Array(count);
  readSizes(reader, rowsWithBytes({ kinds, isCut }), { sizes, compressedSizes });
  const targets = readTargets(reader, kinds);
  return { modes, uids, gids, xattrs, sizes, compressedSizes, targets, hashes: readHashes(reader, { kinds, sizes }) };
}

const maxUint32 = 2 ** 32 - 1;

function readTargets(reader: ByteReader, kinds: Uint8Array): Int32Array {
  const targets = new Int32Array(kinds.length).fill(-1);
  const links = rowsOf(kinds, kindCode.hardLink);
  for (const row of links) targets[row] = reader.varint(kinds.length) - 1;
  checkTargets(links, { kinds, targets });
  return targets;
}

function readHashes(reader: ByteReader, rows: Pick<LayerListing, "kinds" | "sizes">): Uint32Array {
  const hashes = new Uint32Array(2 * rows.kinds.length);
  const hashed = new Uint32Array(rows.kinds.length);
  let count = 0;
  for (let row = 0; row < hashed.length; row += 1) if (hasHash(rows, row)) hashed[count++] = row;
  const column = new Uint32Array(2 * count);
  new Uint8Array(column.buffer).set(reader.bytes(8 * count));
  for (let index = 0; index < count; index += 1) {
    const row = hashed[index] ?? 0;
    hashes[2 * row] = column[2 * index] ?? 0;
    hashes[2 * row + 1] = column[2 * index + 1] ?? 0;
  }
  return hashes;
}
