import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { readFile, stat } from "node:fs/promises";
import { type BaseContext, type ContentKey, contentsIn, type UnknownContents } from "../context/unknown-bytes.ts";
import { BodyHasher } from "../image/listing/content-hash.ts";
import { contentHashText } from "../image/listing/listing.ts";
import { inParallel } from "../parallel.ts";
import type { MeasuredImage } from "../ports.ts";
import type { BaseTree } from "./base-tree.ts";

type Tree = Extract<BaseTree, { kind: "tree" }>;

/** Finds in the base's image, by content, what its tree had besides the files of its commit. */
export async function baseContextOf({ unknown, fetched, remarks }: Tree, image: MeasuredImage): Promise<BaseContext> {
  const sizes = new Map<number, Set<ContentKey>>();
  const files = [...unknown.flatMap((path) => path.files), ...fetched];
  const sized = await sizesOf(files);
  const wanted = new Set(sized.values());
  for (const listing of image.listings.values())
    for (const { key, uncompressedBytes } of contentsIn(listing, wanted))
      sizes.set(uncompressedBytes, (sizes.get(uncompressedBytes) ?? new Set()).add(key));
  const found = async (paths: readonly string[]): Promise<ReadonlySet<ContentKey>> => {
    const contents = new Set<ContentKey>();
    await inParallel(paths, filesAtOnce, async (path) => {
      const size = sized.get(path) ?? 0;
      const here = sizes.get(size);
      const key = here === undefined ? null : await keyOf(path, size);
      if (key !== null && here?.has(key) === true) contents.add(key);
    });
    return contents;
  };
  const all: UnknownContents[] = [];
  for (const { path, files: some } of unknown) {
    const contents = await found(some);
    if (contents.size > 0) all.push({ path, isGit: basename(path) === ".git", contents });
  }
  return { kind: "found", unknown: all, fetched: await found(fetched), remarks };
}

const filesAtOnce = 16;

/** Of empty files there is nothing to tell. */
async function sizesOf(paths: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  await inParallel(paths, filesAtOnce, async (path) => {
    const found = await stat(path).catch(() => null);
    if (found !== null && found.size > 0) sizes.set(path, found.size);
  });
  return sizes;
}

const pieceBytes = 1024 * 1024;

/** Null when the file is no longer what it was. */
async function keyOf(path: string, size: number): Promise<ContentKey | null> {
  const hasher = new BodyHasher();
  hasher.start(size);
  // A stream for each of the many small files would take ten times as long.
  const pieces = size <= pieceBytes ? [await readFile(path)] : createReadStream(path, { highWaterMark: pieceBytes });
  let left = size;
  for await (const chunk of pieces) {
    const piece: Buffer = chunk;
    left -= piece.length;
    if (left < 0) return null;
    hasher.add(piece);
    if (left === 0) return `${size}:${contentHashText(hasher.finish())}`;
  }
  return null;
}
