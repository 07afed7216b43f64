/** Cuts a zstd stream so that no piece crosses the end of a block or a frame. */
interface FrameSplitter {
  /** The chunk's bytes, in as many pieces as there are ends in it; a few may be held back for the next call. */
  next(chunk: Uint8Array): readonly Uint8Array[];
  /** Bytes were met that belong to no frame; they are left out. */
  readonly isBroken: boolean;
  /** How much memory decompressing takes, at most: the largest window that a frame has asked for so far. */
  readonly windowBytes: number;
}

/** The part of a frame that begins now; `bytes` of it say how long it is and what follows. */
const parts = {
  magic: { bytes: 4 },
  skippableSize: { bytes: 4 },
  descriptor: { bytes: 1 },
  /** Window, dictionary and content size: up to 13 bytes, as the descriptor says. */
  frameHeader: { bytes: null },
  block: { bytes: 3 },
} as const;

/** What a part says: how many bytes to pass over, and which part comes then. */
interface FrameStep {
  readonly skip: number;
  readonly next: keyof typeof parts;
}

/** Knows frame and block headers, decompresses nothing. https://www.rfc-editor.org/rfc/rfc8878#name-zstandard-frames */
export function splitZstdFrames(): FrameSplitter {
  let part: keyof typeof parts = "magic";
  /** Whether something ends where what is passed over does. */
  let endsThere = false;
  let skip = 0;
  let held: Uint8Array = new Uint8Array();
  let descriptor = 0;
  let windowBytes = 0;
  let isBroken = false;

  function read(header: Buffer): FrameStep | null {
    switch (part) {
      case "magic":
        return afterMagic(header.readUInt32LE(0));
      case "skippableSize":
        return { skip: header.readUInt32LE(0), next: "magic" };
      case "descriptor":
        descriptor = header.readUInt8(0);
        return { skip: 0, next: "frameHeader" };
      case "frameHeader":
        windowBytes = Math.max(windowBytes, windowOf(header, descriptor));
        return { skip: 0, next: "block" };
      case "block":
        return afterBlockHeader(header.readUIntLE(0, 3), (descriptor & 4) !== 0);
    }
  }

  function next(chunk: Uint8Array): readonly Uint8Array[] {
    const data = held.length === 0 ? asBuffer(chunk) : Buffer.concat([held, chunk]);
    const pieces: Uint8Array[] = [];
    let [start, at] = [0, 0];
    while (!isBroken) {
      const passed = Math.min(skip, data.length - at);
      skip -= passed;
      at += passed;
      if (skip === 0 && endsThere && at > start) {
        pieces.push(data.subarray(start, at));
        start = at;
      }
      const bytes = parts[part].bytes ?? restOfFrameHeader(descriptor);
      if (skip > 0 || data.length - at < bytes) break;
      const step = read(data.subarray(at, at + bytes));
      if (step === null) isBroken = true;
      else {
        at += bytes;
        endsThere = part === "block" || step.next === "magic";
        ({ skip, next: part } = step);
      }
    }
    if (at > start) pieces.push(data.subarray(start, at));
    held = isBroken ? new Uint8Array() : Buffer.from(data.subarray(at));
    return pieces;
  }

  return {
    next,
    get isBroken() {
      return isBroken;
    },
    get windowBytes() {
      return windowBytes;
    },
  };
}

function afterMagic(value: number): FrameStep | null {
  if (value === 0xfd2fb528) return { skip: 0, next: "descriptor" };
  return value >>> 4 === 0x184d2a5 ? { skip: 0, next: "skippableSize" } : null;
}

function afterBlockHeader(header: number, hasChecksum: boolean): FrameStep {
  const isLast = (header & 1) === 1;
  const isOneByteRepeated = ((header >>> 1) & 3) === 1;
  const content = isOneByteRepeated ? 1 : header >>> 3;
  return isLast ? { skip: content + (hasChecksum ? 4 : 0), next: "magic" } : { skip: content, next: "block" };
}

/** Length of what follows the frame header descriptor: window, dictionary and content size. */
function restOfFrameHeader(descriptor: number): number {
  const isSingleSegment = (descriptor & 0x20) !== 0;
  const contentSize = [isSingleSegment ? 1 : 0, 2, 4, 8][descriptor >>> 6] ?? 0;
  return (isSingleSegment ? 0 : 1) + dictionaryBytes(descriptor) + contentSize;
}

function dictionaryBytes(descriptor: number): number {
  return [0, 1, 2, 4][descriptor & 3] ?? 0;
}

/** A frame of a single segment has no window of its own: all of its content is one. */
function windowOf(header: Buffer, descriptor: number): number {
  if ((descriptor & 0x20) === 0) {
    const byte = header.readUInt8(0);
    const base = 2 ** (10 + (byte >>> 3));
    return base + (base / 8) * (byte & 7);
  }
  const size = header.subarray(dictionaryBytes(descriptor));
  switch (size.length) {
    case 1:
      return size.readUInt8(0);
    case 2:
      return size.readUInt16LE(0) + 256;
    case 4:
      return size.readUInt32LE(0);
    default:
      return Number(size.readBigUInt64LE(0));
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
