import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { stat } from "node:fs/promises";
import { type BaseContext, type ContentKey, contentsIn, type UnknownContents } from "../context/unknown-bytes.ts";
import { bodyHasher } from "../image/listing/content-hash.ts";
import { contentHashText } from "../image/listing/listing.ts";
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
    for (const [key, { uncompressedBytes }] of contentsIn(listing, wanted))
      sizes.set(uncompressedBytes, (sizes.get(uncompressedBytes) ?? new Set()).add(key));
  const found = async (paths: readonly string[]): Promise<ReadonlySet<ContentKey>> => {
    const contents = new Set<ContentKey>();
    for (const path of paths) {
      const size = sized.get(path) ?? 0;
      const here = sizes.get(size);
      if (here === undefined) continue;
      const key = await keyOf(path, size);
      if (key !== null && here.has(key)) contents.add(key);
    }
    return contents;
  };
  const all: UnknownContents[] = [];
  for (const { path, files: some } of unknown) {
    const contents = await found(some);
    if (contents.size > 0) all.push({ path, isGit: basename(path) === ".git", contents });
  }
  return { kind: "found", unknown: all, fetched: await found(fetched), remarks };
}

/** Of empty files there is nothing to tell. */
async function sizesOf(paths: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  for (const path of paths) {
    const size = await stat(path).then(
      (file) => file.size,
      () => 0,
    );
    if (size > 0) sizes.set(path, size);
  }
  return sizes;
}

/** Null when the file is no longer what it was. */
async function keyOf(path: string, size: number): Promise<ContentKey | null> {
  const hasher = await bodyHasher();
  hasher.start(size);
  let left = size;
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    const piece: Buffer = chunk;
    left -= piece.length;
    if (left < 0) return null;
    hasher.add(piece);
    if (left === 0) return `${size}:${contentHashText(hasher.finish())}`;
  }
  return null;
}
