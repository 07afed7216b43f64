import { constants, createZstdDecompress, zstdCompressSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Decoder, DecoderTarget } from "../../../src/image/compression/decoder.ts";
import { ZlibDecoder } from "../../../src/image/compression/zlib-decoder.ts";
import { zstdStream } from "../../../src/image/compression/zstd-stream.ts";
import { noise } from "../../support/context.ts";

const options = { params: { [constants.ZSTD_c_checksumFlag]: 1 } };
const waits = (target: DecoderTarget) =>
  new ZlibDecoder(createZstdDecompress({ chunkSize: 1024 * 1024 }), target, { compression: "zstd", pieceBytes: Infinity });

/** What a decoder hands on, and says in the end. */
async function told(start: (target: DecoderTarget) => Decoder, pieces: readonly Uint8Array[], maxBytes = Infinity) {
  const chunks: Buffer[] = [];
  let all = 0;
  let stored = 0;
  const decoder = start({
    onChunk: (chunk, storedBytes) => {
      chunks.push(Buffer.from(chunk));
      stored = storedBytes;
    },
    onBytes: (bytes) => void (all += bytes.length),
    nextStop: () => Infinity,
    maxBytes,
    largeWindow: async () => () => {},
  });
  for (const piece of pieces) await decoder.write(piece);
  const outcome = await decoder.end();
  decoder.close();
  return { content: Buffer.concat(chunks), all, stored, outcome };
}

function cut(bytes: Buffer, pieceBytes: number): readonly Buffer[] {
  return Array.from({ length: Math.ceil(bytes.length / pieceBytes) }, (_, at) =>
    bytes.subarray(at * pieceBytes, (at + 1) * pieceBytes),
  );
}

describe("zstd that is decompressed at once", () => {
  const content = Buffer.concat([Buffer.from(noise(300_000, "zstd")), Buffer.alloc(3_000_000, "zeros")]);

  test("comes out as it went in, more than the buffer holds from one piece as well", async () => {
    const blob = zstdCompressSync(content, options);
    for (const pieceBytes of [blob.length, 1000]) {
      const { content: found, all, stored, outcome } = await told(zstdStream, cut(blob, pieceBytes));
      expect(found.equals(content)).toBe(true);
      expect({ all, stored, outcome }).toEqual({
        all: content.length,
        stored: blob.length,
        outcome: { uncompressedBytes: content.length, problem: null },
      });
    }
  });

  test("is told to be too much before more of it is looked at", async () => {
    const { all, outcome } = await told(zstdStream, [zstdCompressSync(content)], 2_000_000);
    expect(outcome).toEqual({ uncompressedBytes: null, problem: "it decompresses to more than 2000000 bytes" });
    expect(all).toBeLessThanOrEqual(2_000_000);
  });

  test("tells what Node's stream tells, broken or not", async () => {
    const text = fc
      .uint8Array({ minLength: 1, maxLength: 400 })
      .chain((some) => fc.nat(300).map((times) => Buffer.concat(Array.from({ length: times + 1 }, () => some))));
    const change = fc.record({
      at: fc.nat(),
      byte: fc.nat(255),
      keptBytes: fc.option(fc.nat()),
      pieceBytes: fc.integer({ min: 1, max: 5000 }),
    });
    let broken = 0;
    await fc.assert(
      fc.asyncProperty(text, change, fc.boolean(), async (bytes, { at, byte, keptBytes, pieceBytes }, isChanged) => {
        const whole = zstdCompressSync(bytes, options);
        if (isChanged) whole[at % whole.length] = byte;
        const pieces = cut(keptBytes === null ? whole : whole.subarray(0, keptBytes % (whole.length + 1)), pieceBytes);
        const [found, expected] = [await told(zstdStream, pieces), await told(waits, pieces)];
        expect(found).toEqual(expected);
        if (found.outcome.problem !== null) broken += 1;
      }),
      { numRuns: 400 },
    );
    expect(broken).toBeGreaterThan(20);
  });
});
