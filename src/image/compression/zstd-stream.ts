import { constants, createZstdDecompress } from "node:zlib";
import type { Decoder, DecoderTarget, LayerReading } from "./decoder.ts";
import { ZlibDecoder } from "./zlib-decoder.ts";

/**
 * Windows of up to 512 MB, the most that engines take: containerd and Docker decompress with
 * https://pkg.go.dev/github.com/klauspost/compress/zstd#MaxWindowSize. Node takes 128 MB unless told otherwise.
 */
const options = { chunkSize: 1024 * 1024, params: { [constants.ZSTD_d_windowLogMax]: 29 } };

type ZstdStream = ReturnType<typeof createZstdDecompress>;

/** What Node's own streams call for each piece when they are not to wait for it. */
interface Handle {
  writeSync(
    flush: number,
    input: Uint8Array,
    inputAt: number,
    inputBytes: number,
    output: Uint8Array,
    outputAt: number,
    outputBytes: number,
  ): void;
}

/**
 * Node's zstd decoder, without a turn of the event loop and of another thread for each block, which take as long as the block does. Its
 * stream has no method for that, only parts that its packages use as well; where they are not as expected, the stream is what decompresses.
 */
export function zstdStream(target: DecoderTarget): Decoder {
  const stream = createZstdDecompress(options);
  const [handle, state] = [Reflect.get(stream, "_handle"), Reflect.get(stream, "_writeState")];
  if (isHandle(handle) && state instanceof Uint32Array && state.length === 2)
    return new ZstdAtOnce(stream, { handle, state }, target);
  return new ZlibDecoder(stream, target, { compression: "zstd", pieceBytes: Infinity });
}

function isHandle(value: unknown): value is Handle {
  return typeof value === "object" && value !== null && typeof Reflect.get(value, "writeSync") === "function";
}

class ZstdAtOnce implements Decoder {
  readonly compression = "zstd";
  readonly #stream: ZstdStream;
  readonly #handle: Handle;
  /** After each call: bytes of the output that are left, and of the input. */
  readonly #state: Uint32Array;
  readonly #target: DecoderTarget;
  readonly #output = Buffer.allocUnsafeSlow(options.chunkSize);
  #storedBytes = 0;
  #bytes = 0;
  #problem: string | null = null;

  constructor(
    stream: ZstdStream,
    { handle, state }: { readonly handle: Handle; readonly state: Uint32Array },
    target: DecoderTarget,
  ) {
    this.#stream = stream;
    this.#handle = handle;
    this.#state = state;
    this.#target = target;
    // It is told at once, and read where it is noted.
    stream.on("error", () => {});
  }

  async write(chunk: Uint8Array): Promise<void> {
    this.#decompress(chunk, constants.ZSTD_e_continue);
  }

  async end(): Promise<Omit<LayerReading, "compression">> {
    this.#decompress(new Uint8Array(), constants.ZSTD_e_end);
    return { uncompressedBytes: this.#problem === null ? this.#bytes : null, problem: this.#problem };
  }

  close(): void {
    this.#stream.destroy();
  }

  #decompress(input: Uint8Array, flush: number): void {
    let left = input.length;
    let room = 0;
    while (room === 0 && this.#problem === null && !this.#stream.destroyed) {
      this.#handle.writeSync(flush, input, input.length - left, left, this.#output, 0, this.#output.length);
      this.#problem = this.#stream.errored?.message ?? null;
      [room = 0] = this.#state;
      this.#storedBytes += left - (this.#state[1] ?? 0);
      left = this.#state[1] ?? 0;
      if (this.#problem === null) this.#handOn(this.#output.length - room);
    }
  }

  #handOn(bytes: number): void {
    const { onChunk, onBytes, maxBytes } = this.#target;
    if (bytes === 0) return;
    this.#bytes += bytes;
    if (this.#bytes > maxBytes) {
      this.#problem = `it decompresses to more than ${maxBytes} bytes`;
      return;
    }
    const chunk = this.#output.subarray(0, bytes);
    onChunk(chunk, this.#storedBytes);
    onBytes(chunk);
  }
}
