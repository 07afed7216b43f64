import { inTurns } from "../../parallel.ts";
import type { Decoder, DecoderTarget } from "./decoder.ts";
import { splitZstdFrames } from "./zstd-frames.ts";
import { zstdStream } from "./zstd-stream.ts";

/** What every decoder may take: Node's own usual maximum. */
const usualWindowBytes = 2 ** 27;
const inTurn = inTurns(1);

/**
 * Of layers that ask for more, one is decompressed at a time in this process, however many are read at once: waits for its turn, and
 * gives what ends it.
 */
export async function turnForLargeWindow(): Promise<() => void> {
  const { promise, resolve: leave } = Promise.withResolvers<void>();
  await new Promise<void>((begin) => {
    void inTurn(async () => {
      begin();
      await promise;
    });
  });
  return leave;
}

/**
 * Node's zstd decoder drops what follows the end of a frame in the same write, so each frame is written by itself; and each block, so
 * that it is known which bytes it came from.
 */
export function zstdDecoder(target: DecoderTarget): Decoder {
  const inner = zstdStream(target);
  const frames = splitZstdFrames();
  let leave: (() => void) | null = null;
  return {
    compression: "zstd",
    write: async (chunk) => {
      const pieces = frames.next(chunk);
      if (frames.windowBytes > usualWindowBytes && leave === null) leave = await target.largeWindow();
      for (const piece of pieces) await inner.write(piece);
    },
    close: () => {
      inner.close();
      leave?.();
    },
    end: async () => {
      const outcome = await inner.end();
      if (!frames.isBroken || outcome.problem !== null) return outcome;
      return { uncompressedBytes: null, problem: "it holds bytes that are not zstd" };
    },
  };
}
