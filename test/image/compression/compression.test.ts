import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { setImmediate } from "node:timers/promises";
import { constants, createZstdCompress, gzipSync, zstdCompressSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LayerOptions, readLayer, sniffCompression, usualLimits } from "../../../src/image/compression/compression.ts";
import { noise } from "../../support/context.ts";
import { sha256 } from "../../support/layouts.ts";

const text = Buffer.from(Array.from({ length: 400_000 }, (_, index) => `${index}\n`).join(""));
const skippable = Buffer.concat([Buffer.from([0x5a, 0x2a, 0x4d, 0x18, 5, 0, 0, 0]), Buffer.from("hello")]);
const chunkBytes = 64 * 1024;

function descriptorOf(blob: Uint8Array) {
  return { mediaType: "", digest: sha256(blob), size: blob.length };
}

async function read(blob: Buffer, options: LayerOptions & { readonly pieceBytes?: number } = {}) {
  const hash = createHash("sha256");
  const { pieceBytes = chunkBytes, ...rest } = options;
  const reading = await readLayer(chunks(blob, pieceBytes), descriptorOf(blob), {
    onChunk: (chunk) => hash.update(chunk),
    ...rest,
  });
  return { ...reading, digest: `sha256:${hash.digest("hex")}` };
}

function chunks(blob: Buffer, pieceBytes: number): Readable {
  const pieces = Array.from({ length: Math.ceil(blob.length / pieceBytes) }, (_, index) =>
    blob.subarray(index * pieceBytes, (index + 1) * pieceBytes),
  );
  return Readable.from(pieces);
}

describe("a whole layer", () => {
  test.for([
    { name: "gzip", blob: gzipSync(text), compression: "gzip" },
    {
      name: "gzip in two members",
      blob: Buffer.concat([gzipSync(text.subarray(0, 1000)), gzipSync(text.subarray(1000))]),
      compression: "gzip",
    },
    { name: "gzip with zeros behind it", blob: Buffer.concat([gzipSync(text), Buffer.alloc(200_000)]), compression: "gzip" },
    { name: "zstd", blob: zstdCompressSync(text), compression: "zstd" },
    { name: "zstd in many frames", blob: zstdFrames(text, 5000), compression: "zstd" },
    { name: "zstd behind a skippable frame", blob: Buffer.concat([skippable, zstdCompressSync(text)]), compression: "zstd" },
    {
      name: "zstd with skippable frames all over",
      blob: Buffer.concat([skippable, zstdFrames(text, 70_000, skippable)]),
      compression: "zstd",
    },
    { name: "plain", blob: text, compression: "none" },
  ])("of $name is handed on byte by byte, however it arrives", async ({ blob, compression }) => {
    for (const pieceBytes of [blob.length, chunkBytes, 1999])
      expect(await read(blob, { pieceBytes })).toEqual({
        compression,
        uncompressedBytes: text.length,
        problem: null,
        digest: sha256(text),
      });
  });

  test.for([
    { name: "nothing", blob: Buffer.alloc(0), compression: "none", uncompressedBytes: 0 },
    { name: "one byte", blob: Buffer.from("x"), compression: "none", uncompressedBytes: 1 },
    { name: "an empty gzip", blob: gzipSync(""), compression: "gzip", uncompressedBytes: 0 },
    { name: "an empty zstd", blob: zstdCompressSync(""), compression: "zstd", uncompressedBytes: 0 },
    { name: "a single byte at a time", blob: gzipSync("abc"), compression: "gzip", uncompressedBytes: 3 },
    {
      name: "zstd without a content size",
      blob: zstdCompressSync(noise(300_000, "zstd")),
      compression: "zstd",
      uncompressedBytes: 300_000,
    },
  ])("of $name is counted", async ({ blob, compression, uncompressedBytes }) => {
    expect(await read(blob, { pieceBytes: blob.length > 1000 ? 999 : 1 })).toMatchObject({
      compression,
      uncompressedBytes,
      problem: null,
    });
  });

  test("of any bytes in any compression and any pieces gives back the bytes", async () => {
    const content = fc.array(fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.constant(new Uint8Array(3000))), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        content,
        fc.constantFrom("gzip", "zstd"),
        fc.integer({ min: 1, max: 500 }),
        async (parts, how, pieceBytes) => {
          const compressed = parts.map((part) => (how === "gzip" ? gzipSync(part) : zstdCompressSync(part)));
          const reading = await read(Buffer.concat(compressed), { pieceBytes });
          expect(reading).toMatchObject({ problem: null, digest: sha256(Buffer.concat(parts)) });
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** A builder that streams names the window it was told to use, however little there is to compress. */
async function zstdWithWindow(windowLog: number, content: string | Uint8Array = "x"): Promise<Buffer> {
  const stream = createZstdCompress({ params: { [constants.ZSTD_c_windowLog]: windowLog } });
  stream.end(content);
  return await buffer(stream);
}

describe("a zstd window", () => {
  test.for([27, 28, 29])("of 2^%i bytes is one that engines read", async (windowLog) => {
    expect(await read(await zstdWithWindow(windowLog))).toMatchObject({ uncompressedBytes: 1, problem: null });
  });

  test("that engines do not read costs the uncompressed size", async () => {
    expect(await read(await zstdWithWindow(30))).toMatchObject({
      compression: "zstd",
      uncompressedBytes: null,
      problem: expect.stringContaining("memory"),
    });
  });
});

describe("of layers that ask for a large window", () => {
  /** A layer that is read until its bytes are let go of one by one. */
  function begun(blob: Buffer) {
    const events: string[] = [];
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    async function* stream() {
      yield blob.subarray(0, -1);
      events.push("taken in");
      await released;
      yield blob.subarray(-1);
    }
    const descriptor = { mediaType: "", digest: sha256(blob), size: blob.length };
    const reading = readLayer(stream(), descriptor).catch((error: unknown) => error);
    return { events, reading, release };
  }

  /** Until every layer that may go on has done so: what is at work on other threads answers in the meantime. */
  async function settled(...layers: readonly ReturnType<typeof begun>[]): Promise<void> {
    const isDone = () => layers.every(({ events }) => events.length > 0);
    while (!isDone()) await setImmediate();
  }

  test("one is decompressed at a time, and others are read meanwhile", async () => {
    const content = noise(2000, "window");
    const [large, small] = [await zstdWithWindow(29, content), await zstdWithWindow(27, content)];
    const first = begun(large);
    await settled(first);
    const [second, other] = [begun(large), begun(small)];
    await settled(other);
    for (let round = 0; round < 50; round += 1) await setImmediate();
    expect(second.events).toEqual([]);
    [other, first, second].forEach(({ release }) => release());
    const all = await Promise.all([first, second, other].map(({ reading }) => reading));
    expect(all).toMatchObject(all.map(() => ({ uncompressedBytes: 2000, problem: null })));
    expect(second.events).toEqual(["taken in"]);
  });

  test("the next has its turn although the one before breaks off", async () => {
    const large = await zstdWithWindow(29, noise(2000, "window"));
    const descriptor = { mediaType: "", digest: sha256("another"), size: large.length };
    await expect(readLayer(Readable.from([large]), descriptor)).rejects.toMatchObject({ code: "image-blob-corrupt" });
    async function* cut() {
      yield large.subarray(0, -1);
      throw new Error("the builder went away");
    }
    await expect(readLayer(cut(), descriptor)).rejects.toThrow("went away");
    expect(await read(large)).toMatchObject({ uncompressedBytes: 2000 });
  });
});

describe("a damaged layer", () => {
  const flipped = Buffer.from(gzipSync(text));
  flipped[flipped.length - 6] = (flipped.at(-6) ?? 0) ^ 1;
  const brokenInside = Buffer.from(gzipSync(text));
  brokenInside.fill(0xff, 20_000, 20_100);

  test.for([
    { name: "gzip that is cut short", blob: gzipSync(text).subarray(0, -9) },
    { name: "gzip whose checksum is wrong", blob: flipped },
    { name: "gzip that is broken in the middle", blob: brokenInside },
    { name: "gzip with something else behind it", blob: Buffer.concat([gzipSync(text), Buffer.from("something else")]) },
    { name: "zstd that is cut short", blob: zstdCompressSync(text).subarray(0, -9) },
    { name: "zstd with something else behind it", blob: Buffer.concat([zstdCompressSync(text), Buffer.from("something else")]) },
    { name: "two bytes of gzip", blob: Buffer.from([0x1f, 0x8b]) },
  ])("of $name has no uncompressed size and says why", async ({ blob }) => {
    for (const pieceBytes of [blob.length, 5000]) {
      const reading = await read(blob, { pieceBytes });
      expect(reading.uncompressedBytes).toBeNull();
      expect(reading.problem).toMatch(/\w/);
    }
  });

  test("is still checked against its digest", async () => {
    const blob = gzipSync(text).subarray(0, -9);
    const descriptor = { ...descriptorOf(blob), digest: sha256("other") };
    await expect(readLayer(chunks(blob, 5000), descriptor)).rejects.toMatchObject({ code: "image-blob-corrupt" });
  });
});

describe("a layer that is not what its descriptor says", () => {
  test.for([
    { name: "longer", size: -1 },
    { name: "shorter", size: 1 },
  ])("because it is $name is refused", async ({ size }) => {
    const descriptor = { ...descriptorOf(text), size: text.length + size };
    await expect(readLayer(chunks(text, 5000), descriptor)).rejects.toMatchObject({ code: "image-blob-corrupt" });
  });

  test("and never ends is refused as soon as it is too long", async () => {
    let given = 0;
    async function* endless() {
      for (;;) {
        given += 1000;
        yield Buffer.alloc(1000);
      }
    }
    await expect(readLayer(endless(), { ...descriptorOf(text), size: 10_000 })).rejects.toMatchObject({
      code: "image-blob-corrupt",
    });
    expect(given).toBe(11_000);
  });

  test("can have a sha512 digest", async () => {
    const digest = `sha512:${createHash("sha512").update(text).digest("hex")}`;
    expect(await readLayer(chunks(text, 5000), { ...descriptorOf(text), digest })).toMatchObject({
      uncompressedBytes: text.length,
    });
    await expect(readLayer(chunks(gzipSync(text), 5000), { ...descriptorOf(gzipSync(text)), digest })).rejects.toMatchObject({
      code: "image-blob-corrupt",
    });
  });
});

describe("a bomb", () => {
  const zeros = Buffer.alloc(20_000_000);
  test.for([
    { name: "zstd", blob: zstdCompressSync(zeros) },
    { name: "gzip", blob: gzipSync(zeros) },
  ])("of $name is let go when it has grown too much, and its digest is checked all the same", async ({ blob }) => {
    let received = 0;
    const limits = { ...usualLimits, maxRatio: 100, ratioFromBytes: 1_000_000 };
    const allowed = Math.max(limits.ratioFromBytes, blob.length * limits.maxRatio);
    const reading = await read(blob, { limits, pieceBytes: 500, onChunk: (chunk) => (received += chunk.length) });
    expect(reading).toMatchObject({ uncompressedBytes: null, problem: expect.stringContaining(`${allowed} bytes`) });
    expect(received).toBeLessThanOrEqual(allowed);
  });

  test("is no bomb below the limits", async () => {
    expect(await read(zstdCompressSync(zeros))).toMatchObject({ uncompressedBytes: zeros.length, problem: null });
    expect(await read(zstdCompressSync(zeros), { limits: { ...usualLimits, maxBytes: zeros.length - 1 } })).toMatchObject({
      uncompressedBytes: null,
    });
  });
});

test.for([
  { start: [0x1f, 0x8b, 8, 0], compression: "gzip" },
  { start: [0x28, 0xb5, 0x2f, 0xfd], compression: "zstd" },
  { start: [0x50, 0x2a, 0x4d, 0x18], compression: "zstd" },
  { start: [0x5f, 0x2a, 0x4d, 0x18], compression: "zstd" },
  { start: [0x60, 0x2a, 0x4d, 0x18], compression: "none" },
  { start: [0x2e, 0x2f, 0, 0], compression: "none" },
  { start: [], compression: "none" },
])("a layer that starts with $start is taken for $compression", ({ start, compression }) => {
  expect(sniffCompression(Uint8Array.from(start))).toBe(compression);
});

function zstdFrames(content: Buffer, bytesEach: number, between: Buffer = Buffer.alloc(0)): Buffer {
  const frames = Array.from({ length: Math.ceil(content.length / bytesEach) }, (_, index) =>
    zstdCompressSync(content.subarray(index * bytesEach, (index + 1) * bytesEach)),
  );
  return Buffer.concat(frames.flatMap((frame) => [frame, between]));
}
