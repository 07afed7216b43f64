import { crc32 } from "node:zlib";

/** Bytes of a stream that come piece by piece; where they end, a reader yields and finds more. */
export interface GzipInput {
  readonly bytes: Buffer;
  readonly at: number;
  readonly end: number;
  passTo(address: number): void;
}

/** Reads a part of a gzip stream: yields whenever it needs input, false because the stream must not end there. */
export type GzipPart<Result> = Generator<boolean, Result>;

const flag = { headerCrc: 0x02, extra: 0x04, name: 0x08, comment: 0x10, reserved: 0xe0 } as const;
const deflateMethod = 8;

/** What is wrong with a member's header, in zlib's words and where zlib says it. https://www.rfc-editor.org/rfc/rfc1952#page-5 */
export function* readGzipHeader(input: GzipInput): GzipPart<string | null> {
  const magic = yield* readNumber(input, 2);
  if (magic !== 0x8b1f) return "incorrect header check";
  const methodAndFlags = yield* readNumber(input, 2);
  const flags = methodAndFlags >>> 8;
  if ((methodAndFlags & 0xff) !== deflateMethod) return "unknown compression method";
  if ((flags & flag.reserved) !== 0) return "unknown header flags set";
  let crc = 0;
  const add = (piece: Uint8Array) => {
    if ((flags & flag.headerCrc) !== 0) crc = crc32(piece, crc);
  };
  add(Uint8Array.of(0x1f, 0x8b, deflateMethod, flags));
  yield* passBytes(input, 6, add);
  if ((flags & flag.extra) !== 0) {
    const size = yield* readNumber(input, 2);
    add(Uint8Array.of(size & 0xff, size >>> 8));
    yield* passBytes(input, size, add);
  }
  if ((flags & flag.name) !== 0) yield* passText(input, add);
  if ((flags & flag.comment) !== 0) yield* passText(input, add);
  if ((flags & flag.headerCrc) === 0) return null;
  const found = yield* readNumber(input, 2);
  return found === (crc & 0xffff) ? null : "header crc mismatch";
}

/** A number of up to four bytes, the lowest first. */
export function* readNumber(input: GzipInput, size: number): GzipPart<number> {
  let number = 0;
  for (let index = 0; index < size; index += 1) {
    while (input.at === input.end) yield false;
    number += (input.bytes[input.at] ?? 0) * 256 ** index;
    input.passTo(input.at + 1);
  }
  return number;
}

function* passBytes(input: GzipInput, size: number, add: (piece: Uint8Array) => void): GzipPart<void> {
  for (let left = size; left > 0;) {
    while (input.at === input.end) yield false;
    const next = Math.min(input.end, input.at + left);
    left -= next - input.at;
    add(input.bytes.subarray(input.at, next));
    input.passTo(next);
  }
}

/** Up to a zero, of any length. */
function* passText(input: GzipInput, add: (piece: Uint8Array) => void): GzipPart<void> {
  for (let isOver = false; !isOver;) {
    while (input.at === input.end) yield false;
    const zero = input.bytes.subarray(input.at, input.end).indexOf(0);
    isOver = zero >= 0;
    const next = isOver ? input.at + zero + 1 : input.end;
    add(input.bytes.subarray(input.at, next));
    input.passTo(next);
  }
}
