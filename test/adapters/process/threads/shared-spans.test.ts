import { expect, test } from "vitest";
import { type FilledSpan, SpanReader, SpanWriter } from "../../../../src/adapters/process/threads/shared-spans.ts";
import { PlacedHashes } from "../../../../src/adapters/process/threads/told-hashes.ts";
import { noise } from "../../../support/context.ts";

const spanBytes = 512 * 1024;

test("a piece that fills a span is seen as it was written, and one that is longer is refused", () => {
  const filled: FilledSpan[] = [];
  const writer = new SpanWriter((span) => filled.push(span));
  const piece = Buffer.from(noise(spanBytes, "piece"));
  writer.start();
  writer.addPiece(piece, 1);
  expect(() => writer.addPiece(Buffer.alloc(spanBytes + 1), 2)).toThrow(
    "a piece has 524289 bytes, more than the 524288 of a span",
  );
  writer.flush();
  expect(seen(writer, filled)).toEqual([piece]);
});

function seen({ shared }: SpanWriter, filled: readonly FilledSpan[]): readonly Buffer[] {
  const pieces: Buffer[] = [];
  const target = {
    onChunk: (chunk: Buffer) => pieces.push(Buffer.from(chunk)),
    onBytes: () => {},
    nextStop: () => Infinity,
    maxBytes: Infinity,
    largeWindow: async () => () => {},
  };
  const reader = new SpanReader(shared);
  for (const span of filled) reader.read(span, target, new PlacedHashes().fromThread());
  return pieces;
}
