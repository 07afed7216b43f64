import { createHash } from "node:crypto";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { listLayer } from "../../src/image/layer/layer.ts";
import { decodeListing, encodeListing } from "../../src/image/listing/listing-codec.ts";
import { mergeLayers } from "../../src/image/tree/tree.ts";
import { memberOf } from "./tar-writer.ts";

/** Layers that are made while they are read, because nobody wants to store them. */
export const hostileLayers = {
  "5 GB of zeros": () => zeros(5 * 1024, gzipSync),
  "a zstd bomb": () => zeros(200 * 1024, zstdCompressSync),
  "1,000,000 files": () => manyFiles(1_000_000, (index) => `srv/data/bucket-${index >>> 8}/object-${index}.json`),
  "1,000,000 files in no order": () =>
    manyFiles(1_000_000, (index) => `srv/data/bucket-${(index * 7919) % 4096}/object-${index}.json`),
  "1,000,001 files": () => manyFiles(1_000_001, (index) => `${index}`),
  "paths of 64 kB": () => longPaths(3000),
} as const;

export type HostileLayer = keyof typeof hostileLayers;

/** What reading one of them came to, and the most memory that the process ever had. */
export interface HostileReading {
  readonly problem: string | null;
  readonly entries: number | null;
  readonly uncompressedBytes: number | null;
  /** Rows of the listing as it is stored. */
  readonly storedRows: number | null;
  readonly filesInTree: number;
  readonly maxRssBytes: number;
}

/** One file of so many MiB: a header, then the same compressed piece of zeros again and again. */
function* zeros(mebibytes: number, compress: (bytes: Buffer) => Buffer): Generator<Buffer> {
  const header = memberOf({ path: "sparse.img", claimedBytes: mebibytes * 2 ** 20, isBase256: true });
  const piece = compress(Buffer.alloc(64 * 2 ** 20));
  yield compress(header);
  for (let done = 0; done < mebibytes; done += 64) yield piece;
  yield compress(Buffer.alloc(1024));
}

/** Empty files; every piece is written over the one before, so that only what is tested takes memory. */
function* manyFiles(count: number, nameOf: (index: number) => string): Generator<Buffer> {
  const header = memberOf({ path: "" });
  const sumWithoutName = Number.parseInt(header.toString("latin1", 148, 154), 8);
  const piece = Buffer.alloc(500 * 512);
  for (let index = 0, used = 0; index < count; index += 1) {
    const name = nameOf(index);
    header.copy(piece, used);
    piece.write(name, used, "latin1");
    let sum = sumWithoutName;
    for (let at = 0; at < name.length; at += 1) sum += name.charCodeAt(at);
    piece.write(sum.toString(8).padStart(6, "0"), used + 148, "latin1");
    used = (used + 512) % piece.length;
    if (used === 0) yield piece;
    else if (index === count - 1) yield piece.subarray(0, used);
  }
  yield Buffer.alloc(1024);
}

function* longPaths(count: number): Generator<Buffer> {
  const member = memberOf({ path: `${"deep/".repeat(13_000)}0000`, format: "pax" });
  const at = member.indexOf("0000", 60_000);
  for (let index = 0; index < count; index += 1) {
    member.write(String(index).padStart(4, "0"), at, "latin1");
    yield member;
  }
}

async function read(name: HostileLayer): Promise<HostileReading> {
  const digest = createHash("sha256");
  let size = 0;
  for (const chunk of hostileLayers[name]()) {
    digest.update(chunk);
    size += chunk.length;
  }
  const descriptor = { mediaType: "", digest: `sha256:${digest.digest("hex")}`, size };
  const { listing, problem, uncompressedBytes } = await listLayer(asStream(hostileLayers[name]()), descriptor);
  let filesInTree = 0;
  for (const _ of mergeLayers([{ listing, isBase: false }]).files()) filesInTree += 1;
  const storedRows = listing === null ? null : decodeListing(encodeListing(listing)).count;
  const maxRssBytes = process.resourceUsage().maxRSS * 1024;
  return { problem, entries: listing?.count ?? null, uncompressedBytes, storedRows, filesInTree, maxRssBytes };
}

async function* asStream(chunks: Iterable<Buffer>): AsyncGenerator<Buffer> {
  yield* chunks;
}

const asked = Object.keys(hostileLayers).find((name): name is HostileLayer => name === process.argv[2]);
if (asked !== undefined && import.meta.main) process.stdout.write(JSON.stringify(await read(asked)));
