import { buffer } from "node:stream/consumers";
import { constants, createZstdCompress, zstdCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { splitZstdFrames } from "../../../src/image/compression/zstd-frames.ts";
import { noise } from "../../support/context.ts";

const skippable = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
const frames = [
  zstdCompressSync(""),
  zstdCompressSync("short"),
  skippable,
  zstdCompressSync(noise(500_000, "frames")),
  zstdCompressSync(Buffer.alloc(2_000_000)),
  zstdCompressSync("checked", { params: { 201: 1 } }),
];
const whole = Buffer.concat(frames);

test("a stream in one chunk comes back as its blocks, each of 128 KiB at most", () => {
  const split = splitZstdFrames();
  const blocks = [1, 1, 1, Math.ceil(500_000 / 131_072), Math.ceil(2_000_000 / 131_072), 1];
  const pieces = split.next(whole);
  const ends = blocks.map((_, index) => blocks.slice(0, index + 1).reduce((sum, count) => sum + count, 0));
  expect(pieces).toHaveLength(ends.at(-1) ?? 0);
  const found = ends.map((end, index) => Buffer.concat(pieces.slice(end - (blocks[index] ?? 0), end)));
  expect(found.map((frame, index) => frame.equals(frames[index] ?? Buffer.alloc(0)))).toEqual(frames.map(() => true));
  expect(split.isBroken).toBe(false);
});

test.for([1, 2, 3, 5, 1000, 70_000])(
  "in chunks of %i bytes nothing is lost and no piece crosses the end of a frame",
  (bytesAtOnce) => {
    const split = splitZstdFrames();
    const pieces: Uint8Array[] = [];
    for (let at = 0; at < whole.length; at += bytesAtOnce) pieces.push(...split.next(whole.subarray(at, at + bytesAtOnce)));
    expect(Buffer.concat(pieces).equals(whole)).toBe(true);
    const ends = new Set(frames.map((_, index) => frames.slice(0, index + 1).reduce((sum, frame) => sum + frame.length, 0)));
    const met = new Set<number>([0]);
    pieces.reduce((at, piece) => {
      met.add(at + piece.length);
      return at + piece.length;
    }, 0);
    // A piece that crosses the end of a frame leaves that end out.
    expect([...ends].filter((end) => !met.has(end))).toEqual([]);
  },
);

test("bytes that are no frame are left out and told", () => {
  const split = splitZstdFrames();
  const pieces = split.next(Buffer.concat([frames[1] ?? skippable, Buffer.from("garbage")]));
  expect(pieces.map((piece) => piece.length)).toEqual([frames[1]?.length]);
  expect(split.isBroken).toBe(true);
  expect(split.next(whole)).toEqual([]);
});

test.for([
  { windowLog: 27, contentBytes: 300_000, isOneSegment: false, windowBytes: 2 ** 27 },
  { windowLog: 29, contentBytes: 300_000, isOneSegment: false, windowBytes: 2 ** 29 },
  { windowLog: 29, contentBytes: 300_000, isOneSegment: true, windowBytes: 300_000 },
  { windowLog: 29, contentBytes: 20, isOneSegment: true, windowBytes: 20 },
  { windowLog: 29, contentBytes: 300, isOneSegment: true, windowBytes: 300 },
])("the window of 2^$windowLog for $contentBytes bytes is $windowBytes bytes", async (frame) => {
  const content = noise(frame.contentBytes, "window");
  const params = { [constants.ZSTD_c_windowLog]: frame.windowLog };
  const stream = createZstdCompress({ params });
  stream.end(content);
  const blob = frame.isOneSegment ? zstdCompressSync(content, { params }) : await buffer(stream);
  for (const bytesAtOnce of [1, blob.length]) {
    const split = splitZstdFrames();
    for (let at = 0; at < blob.length; at += bytesAtOnce) split.next(blob.subarray(at, at + bytesAtOnce));
    expect(split.windowBytes).toBe(frame.windowBytes);
  }
});
