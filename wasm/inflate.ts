// Inflate in AssemblyScript: a raw DEFLATE stream, https://www.rfc-editor.org/rfc/rfc1951, decoded piece by piece.
// It knows at each moment how many bits it has taken. What is refused, and where, is what zlib refuses.

/** Decompressed bytes that a match may reach back to: RFC 1951, section 2. */
const historyBytes: i32 = 32768;
const inputBytes: i32 = 65536;
const spanBytes: i32 = 524288;

// Addresses, written out so that loads and stores have them as constants. The table `order` is at 1024, where the compiler puts what it places.
/** What the caller reads after each call: see `tell`. */
const told: usize = 1048;
/** Code lengths of a block: 288 of literals and lengths, then those of distances. */
const lengths: usize = 1088;
const codeLengths: usize = 1408;
/** Scratch of `buildTable`: how many codes there are of each length, where each length begins, symbols by length. */
const counts: usize = 1472;
const offsets: usize = 1536;
const sorted: usize = 1600;
/** Entries of all symbols without the bits of their codes: 19 code lengths, 288 literals and lengths, 32 distances. */
const codeSymbols: usize = 2304;
const lengthSymbols: usize = 2432;
const distanceSymbols: usize = 3584;
/** As many entries as codes of up to 15 bits can need: zlib's examples/enough.c has 2342 and 402 for these roots. */
const lengthRoot: i32 = 11;
const distanceRoot: i32 = 8;
const codeTable: usize = 4096;
const distanceTable: usize = 4608;
const lengthTable: usize = 6656;
/** The last bytes of the piece before stand in front of the input: the bit buffer may give them back. */
const input: i32 = 16384;
const output: i32 = 82048;
const outputEnd: i32 = output + historyBytes + spanBytes;
/** A match that begins before the end of the span is written whole, and copies write up to 23 bytes more: the memory must have 288. */
memory.grow(1 + ((outputEnd + 288) >> 16) - memory.size());

// An entry of a table, 32 bits:
//   0-7    bits to take: of the code, and extra bits behind it
//   8-11   bits of the code alone; of a link, the bits that its second table is looked up with
//   12     no symbol has this code
//   13     end of the block
//   14     a link to a second table
//   15     any of the three
//   16-30  the literal, or the base of the length or distance; of a link, where the second table begins
//   31     a literal
const invalid: u32 = 0x9000;
const endOfBlock: u32 = 0xa000;
const link: u32 = 0xc000;
const special: u32 = 0x8000;
const literal: u32 = 0x80000000;

const order: usize = memory.data<u8>([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);

const enum Status {
  needsInput = 0,
  /** As much was written as was asked for, or a little more. */
  stopped = 1,
  /** `slide` must be called. */
  full = 2,
  ended = 3,
  invalidBlockType = 4,
  invalidStoredLengths = 5,
  tooManySymbols = 6,
  invalidCodeLengths = 7,
  invalidRepeat = 8,
  noEndOfBlock = 9,
  invalidLengthCodes = 10,
  invalidDistanceCodes = 11,
  invalidLength = 12,
  invalidDistance = 13,
  tooFarBack = 14,
}

const enum State {
  blockHeader,
  storedHeader,
  stored,
  tableSizes,
  codeLengths,
  lengths,
  codes,
  ended,
}

const enum Table {
  codeLengths,
  lengths,
  distances,
}

let state: State = State.blockHeader;
let isLast: bool = false;
let next: i32 = input;
let inputEnd: i32 = input;
/** Bytes of all pieces before this one. */
let takenBytes: i64 = 0;
/** Bits that were taken from the input and not yet used, the next one lowest; what is above `bitCount` is undefined. */
let bits: u64 = 0;
let bitCount: i32 = 0;
let out: i32 = output;
/** Where the stream's own output begins: nothing may be copied from before it. */
let streamStart: i32 = output;
/** The latest symbol: how many bytes it has written, and the bits it took. */
let symbolBytes: i32 = 0;
let symbolBits: i32 = 0;

let storedLeft: i32 = 0;
let lengthCount: i32 = 0;
let distanceCount: i32 = 0;
let codeLengthCount: i32 = 0;
let have: i32 = 0;
let lengthMask: u32 = 0;
let distanceMask: u32 = 0;
let codeMask: u32 = 0;
let builtRoot: i32 = 0;
let isFixed: bool = false;

fillSymbols();

export function inputAt(): i32 {
  return input;
}
export function inputSize(): i32 {
  return inputBytes;
}
export function outputAt(): i32 {
  return output;
}
export function toldAt(): i32 {
  return told;
}

/** Forgets everything: what comes next is the first piece of a stream. */
export function reset(): void {
  next = inputEnd = input;
  takenBytes = 0;
  out = output;
  restart();
}

/** Begins another stream behind the one that has ended, in the same input and output. */
export function restart(): void {
  state = State.blockHeader;
  isLast = false;
  bits = 0;
  bitCount = 0;
  streamStart = out;
  symbolBytes = 0;
  symbolBits = 0;
  tell();
}

/** The next piece has been put at the input; the one before must have been used up. */
export function setInput(bytes: i32): void {
  takenBytes += inputEnd - input;
  store<u64>(input - 8, load<u64>(inputEnd - 8));
  next = input;
  inputEnd = input + bytes;
  tell();
}

/** Passes over bytes of the input that are no part of a stream, up to this address; no stream may be under way. */
export function passTo(address: i32): void {
  next = address;
  tell();
}

/** Makes room behind the last bytes, which stay as history: how far they were moved. All output must have been looked at. */
export function slide(): i32 {
  const kept = min(out - output, historyBytes);
  const moved = out - kept - output;
  memory.copy(output, out - kept, kept);
  out -= moved;
  streamStart = max(output, streamStart - moved);
  tell();
  return moved;
}

/** Decodes until the output has come to an address or a little further, within one symbol. */
export function run(stop: i32): i32 {
  const status = decode(stop);
  tell();
  return status;
}

/**
 * int32: where the output ends; where the input stands; bytes of the latest symbol, and its bits. float64: bits of the input that
 * have been used.
 */
function tell(): void {
  store<i32>(told, out);
  store<i32>(told, next, 4);
  store<i32>(told, symbolBytes, 8);
  store<i32>(told, symbolBits, 12);
  store<f64>(told, <f64>((takenBytes + <i64>(next - input)) * 8 - <i64>bitCount), 16);
}

function decode(stop: i32): Status {
  if (out >= stop) return Status.stopped;
  let status = more;
  while (status == more) status = readNext(stop);
  return status;
}

function readNext(stop: i32): Status {
  switch (state) {
    case State.blockHeader:
      return readBlockHeader();
    case State.storedHeader:
      return readStoredHeader();
    case State.stored:
      return copyStored(stop);
    case State.tableSizes:
      return readTableSizes();
    case State.codeLengths:
      return readCodeLengths();
    case State.lengths:
      return readLengths();
    case State.codes:
      return readCodes(stop);
    default:
      return Status.ended;
  }
}

/** Not a status that is told: the next part of the stream can be read. */
const more: Status = <Status>-1;

/** Whether there are so many bits to be used, at most 56. */
@inline
function hasBits(count: i32): bool {
  if (bitCount < count) refill();
  return bitCount >= count;
}

function refill(): void {
  while (bitCount < 56 && next < inputEnd) {
    bits |= (<u64>load<u8>(next)) << bitCount;
    next += 1;
    bitCount += 8;
  }
}

@inline
function take(count: i32): i32 {
  const value = <i32>bits & ((1 << count) - 1);
  drop(count);
  return value;
}

@inline
function drop(count: i32): void {
  bits >>= count;
  bitCount -= count;
}

function readBlockHeader(): Status {
  if (isLast) return endStream();
  if (!hasBits(3)) return Status.needsInput;
  isLast = take(1) != 0;
  switch (take(2)) {
    case 0:
      drop(bitCount & 7);
      state = State.storedHeader;
      return more;
    case 1:
      useFixedTables();
      state = State.codes;
      return more;
    case 2:
      state = State.tableSizes;
      return more;
  }
  return Status.invalidBlockType;
}

/** Gives back the whole bytes that were taken too many. */
function endStream(): Status {
  drop(bitCount & 7);
  next -= bitCount >> 3;
  bits = 0;
  bitCount = 0;
  state = State.ended;
  return Status.ended;
}

function readStoredHeader(): Status {
  if (!hasBits(32)) return Status.needsInput;
  const length = take(16);
  if (take(16) != (length ^ 0xffff)) return Status.invalidStoredLengths;
  storedLeft = length;
  state = State.stored;
  return more;
}

function copyStored(stop: i32): Status {
  symbolBytes = 1;
  symbolBits = 8;
  while (storedLeft > 0) {
    if (out >= stop) return Status.stopped;
    if (out >= outputEnd) return Status.full;
    if (bitCount > 0) {
      store<u8>(out, <u8>take(8));
      out += 1;
      storedLeft -= 1;
      continue;
    }
    bits = 0;
    const bytes = min(min(storedLeft, inputEnd - next), min(stop, outputEnd) - out);
    if (bytes == 0) return Status.needsInput;
    memory.copy(out, next, bytes);
    out += bytes;
    next += bytes;
    storedLeft -= bytes;
  }
  state = State.blockHeader;
  return out >= stop ? Status.stopped : more;
}

function readTableSizes(): Status {
  if (!hasBits(14)) return Status.needsInput;
  lengthCount = take(5) + 257;
  distanceCount = take(5) + 1;
  codeLengthCount = take(4) + 4;
  if (lengthCount > 286 || distanceCount > 30) return Status.tooManySymbols;
  memory.fill(codeLengths, 0, 19);
  have = 0;
  state = State.codeLengths;
  return more;
}

function readCodeLengths(): Status {
  for (; have < codeLengthCount; have++) {
    if (!hasBits(3)) return Status.needsInput;
    store<u8>(codeLengths + <i32>load<u8>(order + have), <u8>take(3));
  }
  if (!buildTable(Table.codeLengths, codeLengths, 19)) return Status.invalidCodeLengths;
  codeMask = (1 << builtRoot) - 1;
  have = 0;
  state = State.lengths;
  return more;
}

function readLengths(): Status {
  const wanted = lengthCount + distanceCount;
  while (have < wanted) {
    refill();
    const entry = load<u32>((<u32>bits & codeMask) << 2, codeTable);
    const codeBits = <i32>(entry & 0xff);
    if (codeBits > bitCount) return Status.needsInput;
    const symbol = <i32>(entry >> 16);
    if (symbol < 16) {
      drop(codeBits);
      store<u8>(lengths + have, <u8>symbol);
      have += 1;
      continue;
    }
    const extraBits = symbol == 16 ? 2 : symbol == 17 ? 3 : 7;
    if (codeBits + extraBits > bitCount) return Status.needsInput;
    drop(codeBits);
    if (symbol == 16 && have == 0) return Status.invalidRepeat;
    const repeats = take(extraBits) + (symbol == 18 ? 11 : 3);
    if (have + repeats > wanted) return Status.invalidRepeat;
    memory.fill(lengths + have, symbol == 16 ? load<u8>(lengths + have - 1) : 0, repeats);
    have += repeats;
  }
  return useOwnTables();
}

function useOwnTables(): Status {
  if (load<u8>(lengths + 256) == 0) return Status.noEndOfBlock;
  isFixed = false;
  if (!buildTable(Table.lengths, lengths, lengthCount)) return Status.invalidLengthCodes;
  lengthMask = (1 << builtRoot) - 1;
  if (!buildTable(Table.distances, lengths + lengthCount, distanceCount)) return Status.invalidDistanceCodes;
  distanceMask = (1 << builtRoot) - 1;
  state = State.codes;
  return more;
}

/** RFC 1951, section 3.2.6. */
function useFixedTables(): void {
  if (isFixed) return;
  memory.fill(lengths, 8, 144);
  memory.fill(lengths + 144, 9, 112);
  memory.fill(lengths + 256, 7, 24);
  memory.fill(lengths + 280, 8, 8);
  memory.fill(lengths + 288, 5, 32);
  buildTable(Table.lengths, lengths, 288);
  lengthMask = (1 << builtRoot) - 1;
  buildTable(Table.distances, lengths + 288, 32);
  distanceMask = (1 << builtRoot) - 1;
  isFixed = true;
}

@inline
function lengthEntry(index: u32): u32 {
  return load<u32>(index << 2, lengthTable);
}

@inline
function distanceEntry(index: u32): u32 {
  return load<u32>(index << 2, distanceTable);
}

/** Where a link and the bits behind it lead to. */
@inline
function linkedIndex(entry: u32, rest: u64): u32 {
  return (entry >> 16) + (<u32>rest & ((1 << ((entry >> 8) & 15)) - 1));
}

/** Base and extra bits of a length or distance. */
@inline
function valueOf(entry: u32, from: u64): i32 {
  return (entry >> 16) + (<u32>(from & ((<u64>1 << (entry & 63)) - 1)) >> ((entry >> 8) & 15));
}

/** Writes a match and up to 23 bytes more. */
@inline
function copyMatch(to: i32, distance: i32, end: i32): void {
  let from = to - distance;
  if (distance >= 8) {
    // Most matches are so short that it costs less to write too much than to ask.
    store<u64>(to, load<u64>(from));
    store<u64>(to, load<u64>(from, 8), 8);
    store<u64>(to, load<u64>(from, 16), 16);
    to += 24;
    while (to < end) {
      from += 24;
      store<u64>(to, load<u64>(from));
      store<u64>(to, load<u64>(from, 8), 8);
      store<u64>(to, load<u64>(from, 16), 16);
      to += 24;
    }
  } else if (distance == 1) {
    const repeated = <u64>load<u8>(from) * 0x0101010101010101;
    do {
      store<u64>(to, repeated);
      to += 8;
    } while (to < end);
  } else {
    // Each step writes as many right bytes as the match is apart.
    do {
      store<u64>(to, load<u64>(from));
      to += distance;
      from += distance;
    } while (to < end);
  }
}

/** Decodes symbols: many at a time while there is room for it, else one by one. */
function readCodes(stop: i32): Status {
  const lmask = lengthMask;
  const dmask = distanceMask;
  const start = streamStart;
  // Three reads of 8 bytes each, of which up to 7 and 6 have been taken before the last one.
  const lastInput = inputEnd - 24;
  // Up to three literals at a time must not pass the stop, so that only a match does.
  const lastOut = min(stop - 2, outputEnd);
  let o = out;
  let i = next;
  let b = bits;
  let c = bitCount;
  let status: Status = more;
  for (;;) {
    if (i <= lastInput && o < lastOut) {
      let from = o;
      let at = 0;
      b |= load<u64>(i) << c;
      i += (63 - c) >> 3;
      c |= 56;
      let e = lengthEntry(<u32>b & lmask);
      do {
        if (<i32>e < 0) {
          store<u8>(o, <u8>(e >> 16));
          o += 1;
          b >>= <u64>e;
          c -= <i32>(e & 0xff);
          e = lengthEntry(<u32>b & lmask);
          if (<i32>e < 0) {
            store<u8>(o, <u8>(e >> 16));
            o += 1;
            b >>= <u64>e;
            c -= <i32>(e & 0xff);
            e = lengthEntry(<u32>b & lmask);
            if (<i32>e < 0) {
              store<u8>(o, <u8>(e >> 16));
              o += 1;
              b >>= <u64>e;
              c -= <i32>(e & 0xff);
              b |= load<u64>(i) << c;
              i += (63 - c) >> 3;
              c |= 56;
              e = lengthEntry(<u32>b & lmask);
              continue;
            }
          }
        }
        at = (i << 3) - c;
        if (e & special) {
          if ((e & link) == link) {
            b >>= <u64>e;
            c -= <i32>(e & 0xff);
            e = lengthEntry(linkedIndex(e, b));
            if (<i32>e < 0) {
              store<u8>(o, <u8>(e >> 16));
              o += 1;
              b >>= <u64>e;
              c -= <i32>(e & 0xff);
              b |= load<u64>(i) << c;
              i += (63 - c) >> 3;
              c |= 56;
              e = lengthEntry(<u32>b & lmask);
              continue;
            }
          }
          if (e & special) {
            b >>= <u64>e;
            c -= <i32>(e & 0xff);
            if ((e & endOfBlock) == endOfBlock) {
              state = State.blockHeader;
              out = o;
              next = i;
              bits = b;
              bitCount = c;
              return more;
            }
            status = Status.invalidLength;
            break;
          }
        }
        const end = o + valueOf(e, b);
        b >>= <u64>e;
        c -= <i32>(e & 0xff);
        b |= load<u64>(i) << c;
        i += (63 - c) >> 3;
        c |= 56;
        let d = distanceEntry(<u32>b & dmask);
        if (d & special) {
          if ((d & link) == link) {
            b >>= <u64>d;
            c -= <i32>(d & 0xff);
            d = distanceEntry(linkedIndex(d, b));
          }
          if (d & special) {
            status = Status.invalidDistance;
            break;
          }
        }
        const distance = valueOf(d, b);
        b >>= <u64>d;
        c -= <i32>(d & 0xff);
        if (distance > o - start) {
          status = Status.tooFarBack;
          break;
        }
        from = o;
        b |= load<u64>(i) << c;
        i += (63 - c) >> 3;
        c |= 56;
        e = lengthEntry(<u32>b & lmask);
        copyMatch(o, distance, end);
        o = end;
      } while (i <= lastInput && o < lastOut);
      symbolBytes = o - from;
      symbolBits = (i << 3) - c - at;
      if (status != more) break;
    }
    if (o >= stop) {
      status = Status.stopped;
      break;
    }
    if (o >= outputEnd) {
      status = Status.full;
      break;
    }
    while (c < 56 && i < inputEnd) {
      b |= (<u64>load<u8>(i)) << c;
      i += 1;
      c += 8;
    }
    let e = lengthEntry(<u32>b & lmask);
    let used: i32 = 0;
    let rest = b;
    if ((e & (link | literal)) == link) {
      used = <i32>(e & 0xff);
      rest >>= used;
      e = lengthEntry(linkedIndex(e, rest));
    }
    const lengthAt = rest;
    rest >>= <u64>e;
    used += <i32>(e & 0xff);
    if (used > c) {
      // An extra bit that is missing does not make the code itself wrong.
      status = Status.needsInput;
      break;
    }
    if (<i32>e < 0) {
      store<u8>(o, <u8>(e >> 16));
      o += 1;
      symbolBytes = 1;
    } else if (e & special) {
      if ((e & endOfBlock) == endOfBlock) {
        state = State.blockHeader;
        out = o;
        next = i;
        bits = rest;
        bitCount = c - used;
        return more;
      }
      status = Status.invalidLength;
      break;
    } else {
      let d = distanceEntry(<u32>rest & dmask);
      if ((d & link) == link) {
        const linkBits = <i32>(d & 0xff);
        used += linkBits;
        rest >>= linkBits;
        d = distanceEntry(linkedIndex(d, rest));
      }
      const distanceAt = rest;
      rest >>= <u64>d;
      used += <i32>(d & 0xff);
      if (used > c) {
        status = Status.needsInput;
        break;
      }
      if (d & special) {
        status = Status.invalidDistance;
        break;
      }
      const distance = valueOf(d, distanceAt);
      if (distance > o - start) {
        status = Status.tooFarBack;
        break;
      }
      const end = o + valueOf(e, lengthAt);
      copyMatch(o, distance, end);
      symbolBytes = end - o;
      o = end;
    }
    b = rest;
    c -= used;
    symbolBits = used;
  }
  out = o;
  next = i;
  bits = b;
  bitCount = c;
  return status;
}

/**
 * Makes the table of canonical codes, as zlib's inflate_table does: false where the lengths are over-subscribed, or incomplete
 * other than by one code of a single bit. https://github.com/madler/zlib/blob/develop/inftrees.c
 */
function buildTable(kind: Table, from: usize, count: i32): bool {
  const table = kind == Table.lengths ? lengthTable : kind == Table.distances ? distanceTable : codeTable;
  const symbols = kind == Table.lengths ? lengthSymbols : kind == Table.distances ? distanceSymbols : codeSymbols;
  memory.fill(counts, 0, 64);
  for (let symbol = 0; symbol < count; symbol++) {
    const slot = counts + (<i32>load<u8>(from + symbol) << 2);
    store<i32>(slot, load<i32>(slot) + 1);
  }
  let longest = 15;
  while (longest > 0 && load<i32>(counts + (longest << 2)) == 0) longest--;
  if (longest == 0) {
    // zlib reads such code lengths as zeros of one bit each, and refuses the first symbol of others.
    const entry: u32 = kind == Table.codeLengths ? 0x101 : invalid | 0x101;
    store<u32>(table, entry);
    store<u32>(table, entry, 4);
    builtRoot = 1;
    return true;
  }
  let left = 1;
  for (let length = 1; length <= 15; length++) {
    left = (left << 1) - load<i32>(counts + (length << 2));
    if (left < 0) return false;
  }
  if (left > 0 && (kind == Table.codeLengths || longest != 1)) return false;

  store<i32>(offsets, 0, 4);
  for (let length = 1; length < 15; length++) {
    const slot = length << 2;
    store<i32>(offsets + slot, load<i32>(offsets + slot) + load<i32>(counts + slot), 4);
  }
  for (let symbol = 0; symbol < count; symbol++) {
    const length = <i32>load<u8>(from + symbol);
    if (length == 0) continue;
    const slot = offsets + (length << 2);
    const place = load<i32>(slot);
    store<u16>(sorted + (place << 1), <u16>symbol);
    store<i32>(slot, place + 1);
  }

  const root = min(longest, kind == Table.lengths ? lengthRoot : kind == Table.distances ? distanceRoot : 7);
  const rootMask = (1 << root) - 1;
  builtRoot = root;
  let code = 0;
  let place = 0;
  let part = table;
  let partBits = root;
  let dropped = 0;
  let linked = -1;
  let length = <i32>load<u8>(from + <i32>load<u16>(sorted));
  for (;;) {
    const symbol = <i32>load<u16>(sorted + (place << 1));
    const entry = load<u32>(symbols + (symbol << 2)) + <u32>(length - dropped) * 0x101;
    const step = 1 << (length - dropped);
    let fill = 1 << partBits;
    do {
      fill -= step;
      store<u32>(part + (((code >> dropped) + fill) << 2), entry);
    } while (fill != 0);
    // Codes stand in the table with their bits reversed, so they are counted up from the highest bit.
    let bit = 1 << (length - 1);
    while (code & bit) bit >>= 1;
    code = bit == 0 ? 0 : (code & (bit - 1)) + bit;
    place += 1;
    const slot = counts + (length << 2);
    const ofLength = load<i32>(slot) - 1;
    store<i32>(slot, ofLength);
    if (ofLength == 0) {
      if (length == longest) break;
      length = <i32>load<u8>(from + <i32>load<u16>(sorted + (place << 1)));
    }
    if (length > root && (code & rootMask) != linked) {
      part += 4 << partBits;
      dropped = root;
      partBits = length - root;
      let free = 1 << partBits;
      while (partBits + root < longest) {
        free -= load<i32>(counts + ((partBits + root) << 2));
        if (free <= 0) break;
        partBits += 1;
        free <<= 1;
      }
      linked = code & rootMask;
      store<u32>(table + (linked << 2), (<u32>((part - table) >> 2) << 16) | link | (<u32>partBits << 8) | <u32>root);
    }
  }
  if (code != 0) store<u32>(table + (code << 2), invalid | 0x101);
  return true;
}

/** RFC 1951, section 3.2.5. */
function fillSymbols(): void {
  for (let symbol = 0; symbol < 19; symbol++) store<u32>(codeSymbols + (symbol << 2), <u32>symbol << 16);
  for (let symbol = 0; symbol < 256; symbol++) store<u32>(lengthSymbols + (symbol << 2), literal | (<u32>symbol << 16));
  store<u32>(lengthSymbols + (256 << 2), endOfBlock);
  let base = 3;
  for (let symbol = 257; symbol < 285; symbol++) {
    const extraBits = symbol < 265 ? 0 : (symbol - 261) >> 2;
    store<u32>(lengthSymbols + (symbol << 2), (<u32>base << 16) | <u32>extraBits);
    base += 1 << extraBits;
  }
  store<u32>(lengthSymbols + (285 << 2), 258 << 16);
  store<u32>(lengthSymbols + (286 << 2), invalid);
  store<u32>(lengthSymbols + (287 << 2), invalid);
  base = 1;
  for (let symbol = 0; symbol < 30; symbol++) {
    const extraBits = symbol < 4 ? 0 : (symbol - 2) >> 1;
    store<u32>(distanceSymbols + (symbol << 2), (<u32>base << 16) | <u32>extraBits);
    base += 1 << extraBits;
  }
  store<u32>(distanceSymbols + (30 << 2), invalid);
  store<u32>(distanceSymbols + (31 << 2), invalid);
}
