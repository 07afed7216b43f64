import { env } from "node:process";
import { constants, crc32, deflateRawSync, gunzipSync, gzipSync, type ZlibOptions } from "node:zlib";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { noise } from "../support/context.ts";
import { gunzipped } from "../support/gunzipped.ts";
import { randomCases } from "../support/random-cases.ts";

/** Node's zlib is what this project's decoder is held against. .github/workflows/fuzz.yml tries a million cases with `FUZZ_RUNS`. */
const numRuns = Number(env["FUZZ_RUNS"] ?? randomCases(1500));

const far = noise(40_000, "far");
const part = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.tuple(fc.nat(3), fc.nat(2000)).map(([byte, bytes]) => new Uint8Array(bytes).fill(byte)),
  fc
    .tuple(fc.nat(30), fc.nat(300))
    .map(([period, times]) => Buffer.from("abcdefghijklmnopqrstuvwxyz0123456789".slice(0, period + 1).repeat(times))),
  fc.tuple(fc.nat(far.length), fc.nat(3000)).map(([from, bytes]) => far.subarray(from, from + bytes)),
  fc.constant(far),
);
const content = fc.array(part, { maxLength: 6 }).map((parts) => Buffer.concat(parts));
const options: fc.Arbitrary<ZlibOptions> = fc.record({
  level: fc.integer({ min: 0, max: 9 }),
  strategy: fc.integer({ min: 0, max: 4 }),
  memLevel: fc.integer({ min: 1, max: 9 }),
  windowBits: fc.integer({ min: 9, max: 15 }),
});

/** A member with all that a header may hold, right or wrong. */
const member = fc
  .record({ content, options, flags: fc.nat(31), text: fc.uint8Array({ max: 254, maxLength: 20 }), isCrcRight: fc.boolean() })
  .map(({ content: bytes, options: how, flags, text, isCrcRight }) => {
    const named = Buffer.concat([text.map((byte) => byte + 1), Buffer.from([0])]);
    const header = Buffer.concat(
      [
        Buffer.from([0x1f, 0x8b, 8, flags, 1, 2, 3, 4, 0, 255]),
        (flags & 4) === 0 ? "" : Buffer.from([text.length, 0, ...text]),
        (flags & 8) === 0 ? "" : named,
        (flags & 16) === 0 ? "" : named,
      ].map((piece) => Buffer.from(piece)),
    );
    const headerCrc = Buffer.alloc((flags & 2) === 0 ? 0 : 2);
    if (headerCrc.length > 0) headerCrc.writeUInt16LE((crc32(header) & 0xffff) ^ (isCrcRight ? 0 : 1));
    return Buffer.concat([header, headerCrc, deflateRawSync(bytes, how), trailerOf(bytes)]);
  });

function trailerOf(bytes: Uint8Array): Buffer {
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc32(bytes), 0);
  trailer.writeUInt32LE(bytes.length, 4);
  return trailer;
}

const usual = fc.tuple(content, options).map(([bytes, how]) => gzipSync(bytes, how));

/** Numbers of so many bits, the first bit of each the lowest. */
function packed(numbers: readonly (readonly [value: number, bits: number])[]): Buffer {
  const bits = numbers.flatMap(([value, count]) => Array.from({ length: count }, (_, place) => (value >>> place) & 1));
  const bytes = Buffer.alloc(Math.ceil(bits.length / 8));
  for (const [place, bit] of bits.entries()) bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (bit << (place & 7));
  return bytes;
}

/** Code lengths with which the tables may be complete, over-subscribed, or have gaps; then any bits. */
const anyBlock = fc
  .record({
    isLast: fc.nat(1),
    type: fc.constantFrom(0, 1, 2, 2, 2, 3),
    sizes: fc.tuple(fc.nat(31), fc.nat(31), fc.nat(15)),
    codeLengths: fc.oneof(
      fc.array(fc.nat(7), { minLength: 19, maxLength: 19 }),
      // All but two symbols are left out, so that the lengths that follow are likely to be sound.
      fc.constantFrom(
        [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
        [0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        [0, 0, 2, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2],
        [2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      ),
    ),
    rest: fc.uint8Array({ maxLength: 400 }),
  })
  .map(({ isLast, type, sizes: [literals, distances, count], codeLengths, rest }) =>
    packed([
      [isLast, 1],
      [type, 2],
      ...(type === 2
        ? ([
            [literals, 5],
            [distances, 5],
            [count, 4],
            ...codeLengths.slice(0, count + 4).map((length) => [length, 3] as const),
          ] as const)
        : []),
      ...[...rest].map((byte) => [byte, 8] as const),
    ]),
  );
const anyStream = anyBlock.map((block) => Buffer.concat([gzipSync("").subarray(0, 10), block]));

type Change = (blob: Buffer) => Buffer;
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constant<Change>((blob) => blob),
  fc.double({ min: 0, max: 1, noNaN: true }).map<Change>((where) => (blob) => blob.subarray(0, Math.floor(where * blob.length))),
  fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 255 }))
    .map<Change>(([where, bits]) => (blob) => {
      const at = Math.floor(where * (blob.length - 1));
      return Buffer.concat([blob.subarray(0, at), Buffer.from([(blob[at] ?? 0) ^ bits]), blob.subarray(at + 1)]);
    }),
  fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 255 })).map<Change>(
    ([at, bits]) =>
      (blob) =>
        Buffer.concat([blob.subarray(0, at), Buffer.from([(blob[at] ?? 0) ^ bits]), blob.subarray(at + 1)]),
  ),
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(20)).map<Change>(([where, bytes]) => (blob) => {
    const at = Math.floor(where * blob.length);
    return Buffer.concat([blob.subarray(0, at), blob.subarray(at + bytes)]);
  }),
  fc
    .constantFrom("\0\0\0", "\0more", "more", "\x1f", "\x1f\x8b\x08")
    .map<Change>((end) => (blob) => Buffer.concat([blob, Buffer.from(end, "latin1")])),
);
const blobs = fc
  .tuple(fc.array(fc.oneof(usual, member, anyStream), { minLength: 1, maxLength: 3 }), change)
  .map(([members, changed]) => changed(Buffer.concat(members)));

const endsEarly = "unexpected end of file";

/** What zlib says of a blob; null when nothing is wrong with it. */
function problemOf(blob: Buffer): string | null {
  try {
    gunzipSync(blob);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** How many bytes zlib needs to see what is wrong with a blob. */
function bytesUntilBroken(blob: Buffer): number {
  let [sound, broken] = [0, blob.length];
  while (broken - sound > 1) {
    const middle = (sound + broken) >>> 1;
    const problem = problemOf(blob.subarray(0, middle));
    if (problem === null || problem === endsEarly) sound = middle;
    else broken = middle;
  }
  return broken;
}

/** What is wrong with a blob, after how many bytes, and what had come out before: told apart by zlib alone. */
function zlibVerdict(blob: Buffer) {
  const problem = problemOf(blob);
  const isBroken = problem !== null && problem !== endsEarly;
  const bytes = isBroken ? bytesUntilBroken(blob) : blob.length;
  const before = isBroken ? blob.subarray(0, bytes - 1) : blob;
  return { problem, bytes, before, output: gunzipSync(before, { finishFlush: constants.Z_SYNC_FLUSH }) };
}

test("any gzip, sound or damaged, is what zlib makes of it: the same bytes, the same mistake at the same byte", async () => {
  const pieces = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constant(65_536));
  await fc.assert(
    fc.asyncProperty(blobs, pieces, async (blob, pieceBytes) => {
      // Of nothing, zlib says that it ends too early; a layer of no bytes is none that is compressed.
      fc.pre(blob.length > 0);
      const { problem, bytes, before, output } = zlibVerdict(blob);
      const whole = await gunzipped(blob, { pieceBytes });
      const upTo = await gunzipped(blob.subarray(0, bytes), { pieceBytes });
      const cut = await gunzipped(before, { pieceBytes });
      expect([whole.problem, upTo.problem]).toEqual([problem, problem]);
      expect([null, endsEarly]).toContain(cut.problem);
      expect(cut.output.equals(output)).toBe(true);
      expect(whole.output.subarray(0, output.length).equals(output)).toBe(true);
    }),
    { numRuns },
  );
});
