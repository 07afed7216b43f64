import { crc32, deflateRawSync } from "node:zlib";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { Inflate } from "../../../src/image/compression/inflate.ts";
import { noise } from "../../support/context.ts";
import { randomCases } from "../../support/random-cases.ts";

/** More than the memory that a checksum is made in, several times. */
const bytes = noise(1_500_000, "checksum");
const length = fc.oneof(
  fc.nat(40),
  fc.nat(12_000),
  // Where the first block can be left out.
  fc.integer({ min: 4780, max: 4840 }),
  fc.nat(bytes.length),
);

/** Decodes a stream in pieces; each is added to the checksum, or waits for the next. */
function decode(inflate: Inflate, stream: Uint8Array, pieces: readonly (readonly [bytes: number, isAdded: boolean])[]): number {
  inflate.restart();
  let at = 0;
  for (let turn = 0; ; turn += 1) {
    const [pieceBytes, isAdded] = pieces[turn % pieces.length] ?? [1, true];
    const status = inflate.run(inflate.outputEnd + pieceBytes);
    switch (status.kind) {
      case "needs-input":
        inflate.take(stream.subarray(at, at + inflate.inputBytes));
        at += inflate.inputBytes;
        break;
      case "stopped":
        if (isAdded) inflate.addToChecksum();
        break;
      case "full":
        inflate.slide(turn % inflate.spans);
        break;
      case "ended":
        return inflate.checksum();
      case "broken":
        throw new Error(status.problem);
    }
  }
}

test("the checksum of each stream is zlib's, wherever it stands in the memory and in whatever pieces it comes", () => {
  const stream = fc.record({
    length,
    from: fc.nat(1000),
    level: fc.constantFrom(0, 6),
    pieces: fc.array(fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.boolean()), { minLength: 1, maxLength: 5 }),
  });
  const inflate = new Inflate();
  inflate.reset();
  fc.assert(
    fc.property(fc.array(stream, { minLength: 1, maxLength: 3 }), (streams) => {
      for (const { length: wanted, from, level, pieces } of streams) {
        const content = bytes.subarray(from, from + wanted);
        expect(decode(inflate, deflateRawSync(content, { level }), pieces)).toBe(crc32(content));
      }
    }),
    { numRuns: randomCases(400) },
  );
});
