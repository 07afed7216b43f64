import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { digestOfContent } from "../../../src/image/listing/content-digest.ts";
import { type LayerListing, PathCursor } from "../../../src/image/listing/listing.ts";
import { listingOf } from "../../support/listed.ts";
import type { Member } from "../../support/tar-writer.ts";

/** The same row by row: digests that are stored must be found again. */
function digestByRows(listing: LayerListing): string {
  const digest = createHash("sha256");
  const cursor = new PathCursor(listing);
  while (cursor.next()) {
    const { row, path, pathBytes } = cursor;
    const [length, values] = [Buffer.alloc(4), Buffer.alloc(35)];
    length.writeUInt32LE(pathBytes);
    values.writeUInt8(listing.kinds[row] ?? 0);
    values.writeUInt16LE(listing.modes[row] ?? 0, 1);
    values.writeUInt32LE(listing.uids[row] ?? 0, 3);
    values.writeUInt32LE(listing.gids[row] ?? 0, 7);
    values.writeDoubleLE(listing.sizes[row] ?? 0, 11);
    values.writeUInt32LE(listing.hashes[2 * row] ?? 0, 19);
    values.writeUInt32LE(listing.hashes[2 * row + 1] ?? 0, 23);
    values.writeInt32LE(listing.targets[row] ?? -1, 27);
    values.writeUInt32LE(listing.xattrs[row] ?? 0, 31);
    digest.update(length).update(path.subarray(0, pathBytes)).update(values);
  }
  return `sha256:${digest.digest("hex")}`;
}

const usual = (index: number): Member => ({
  path: `d/${index % 7}/${"n".repeat(index % 90)}${index}`,
  content: "x".repeat(index % 300),
  mode: index % 512,
  uid: 4_000_000_000 + index,
  gid: index,
});
const long = (start: string): Member => ({ path: start.padEnd(65_535, "y"), content: start, format: "pax" });

test.for<{ name: string; members: readonly Member[] }>([
  { name: "nothing", members: [] },
  { name: "the root", members: [{ path: "./", type: "5", mode: 0o755 }] },
  { name: "as many rows as are written at once", members: Array.from({ length: 1024 }, (_, index) => usual(index)) },
  { name: "more rows", members: Array.from({ length: 3000 }, (_, index) => usual(index)) },
  {
    name: "links and attributes",
    members: [
      { ...usual(1), pax: { "SCHILY.xattr.user.a": "1" } },
      { path: "z", type: "1", link: String(usual(1).path) },
      { path: "y", type: "2", link: "z" },
      { path: ".wh.x" },
    ],
  },
  { name: "the longest paths that share nothing", members: ["a", "b", "c", "d", "e"].map(long) },
  {
    name: "the longest paths that share nearly all",
    members: Array.from({ length: 9 }, (_, index) => long(`${"x".repeat(65_000)}${index}`)),
  },
])("the digest of $name is that of its rows", async ({ members }) => {
  const listing = await listingOf(members);
  expect(listing.count).toBe(members.length);
  expect(digestOfContent(listing)).toBe(digestByRows(listing));
});
