// Inflate in AssemblyScript: a raw DEFLATE stream, https://www.rfc-editor.org/rfc/rfc1951, decoded piece by piece.
// It knows at each moment how many bits it has taken. What is refused, and where, is what zlib refuses.

import * as crc32 from "./crc-32";

/** Decompressed bytes that a match may reach back to: RFC 1951, section 2. */
const historyBytes: i32 = 32768;
const inputBytes: i32 = 65536;
const spanBytes: i32 = 524288;
/** While the output is written to one span, others can be looked at: see `slide`. */
const spanCount: i32 = 4;

// Addresses, written out so that loads and stores have them as constants. The table `order` is at 1024, where the compiler puts what it places.
/** What the caller reads after each call: see `tell`. */
const told: usize = 1048;
/** The latest match of `readSymbols`: where it begins, and its entries. As variables they would push others out of registers. */
const matchStart: usize = 1072;
const matchLength: usize = 1076;
const matchDistance: usize = 1080;
/** Code lengths of a block: 288 of literals and lengths, then those of distances. */
const lengths: usize = 1088;
const codeLengths: usize = 1408;
/** Scratch of `buildTable`: how many symbols have a code of each length, or none; where each length begins; symbols by length. */
const counts: usize = 1472;
const offsets: usize = 1536;
const sorted: usize = 1600;
/** Entries of all symbols without the bits of their codes: 19 code lengths, 288 literals and lengths, 32 distances. */
const codeSymbols: usize = 2304;
const lengthSymbols: usize = 2432;
const distanceSymbols: usize = 3584;
/** As many entries as codes of up to 15 bits can need: zlib's examples/enough.c has 2342 and 402 for these roots. */
const codeRoot: i32 = 7;
const lengthRoot: i32 = 11;
const distanceRoot: i32 = 8;
const codeMask: u32 = (1 << codeRoot) - 1;
const lengthMask: u32 = (1 << lengthRoot) - 1;
const distanceMask: u32 = (1 << distanceRoot) - 1;
const codeTable: usize = 4096;
const distanceTable: usize = 4608;
const lengthTable: usize = 6656;
/** The last bytes of the piece before stand in front of the input: a symbol may begin in them. */
const input: i32 = 16384;
const output: i32 = 82048;
/** A match that begins before the end of a span is written whole, and copies write up to 31 bytes more: there are 320 behind it. */
const spanStride: i32 = historyBytes + spanBytes + 320;

// An entry of a table, 32 bits:
//   0-7    bits to take: of the whole code, and extra bits behind it; of a link, those that have led to it
//   8-13   two more than the bits of the code alone; of a link, than the bits that its second table is looked up with
//   14     a link to a second table
//   15     no literal, length or distance: a link, the end of the block, or a code that no symbol has
//   16-30  the literal, or the base of the length or distance; of a link, where the second table begins; 1 for the end of the block
//   31     a literal
const link: u32 = 0x4000;
const special: u32 = 0x8000;
const invalid: u32 = special;
const endOfBlock: u32 = special | 0x10000;
const literal: u32 = 0x80000000;
/** What an entry has more for each bit of its code, and for the two bits. */
const codeBit: u32 = 0x101;
const twoBits: u32 = 0x200;

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
let spanStart: i32 = output;
let outputEnd: i32 = output + historyBytes + spanBytes;
/** Where the stream's own output begins: nothing may be copied from before it. */
let streamStart: i32 = output;
/** Where its checksum stands. */
let summed: i32 = output;
/** The latest symbol: how many bytes it has written, and the bits it took. */
let symbolBytes: i32 = 0;
let symbolBits: i32 = 0;

let storedLeft: i32 = 0;
let lengthCount: i32 = 0;
let distanceCount: i32 = 0;
let codeLengthCount: i32 = 0;
let have: i32 = 0;
let isFixed: bool = false;

fillSymbols();
crc32.fillTables();

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
export function spans(): i32 {
  return spanCount;
}
export function spanSize(): i32 {
  return spanBytes;
}
export function spanAt(span: i32): i32 {
  return output + span * spanStride;
}

/** Forgets everything: what comes next is the first piece of a stream. */
export function reset(): void {
  next = inputEnd = input;
  takenBytes = 0;
  out = output;
  startSpan(output);
  restart();
}

/** Begins another stream behind the one that has ended, in the same input and output. */
export function restart(): void {
  state = State.blockHeader;
  isLast = false;
  bits = 0;
  bitCount = 0;
  streamStart = summed = out;
  crc32.start();
  symbolBytes = 0;
  symbolBits = 0;
  tell();
}

/** The next piece shall be put at the input; the one before must have been used up. */
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

/** Goes on in a span, with the last bytes before it as history: how far they were moved. What the span held must have been looked at. */
export function slide(span: i32): i32 {
  addToChecksum();
  const start = spanAt(span);
  const kept = min(out - spanStart, historyBytes);
  const moved = out - kept - start;
  memory.copy(start, out - kept, kept);
  out -= moved;
  summed -= moved;
  streamStart = max(start, streamStart - moved);
  startSpan(start);
  tell();
  return moved;
}

/** Adds to the stream's checksum what has come since it was last done. */
export function addToChecksum(): void {
  summed = <i32>crc32.fold(summed, out);
}

/** Of the stream that has ended. */
export function checksum(): u32 {
  addToChecksum();
  return crc32.finish(summed, out);
}

function startSpan(start: i32): void {
  spanStart = start;
  outputEnd = start + historyBytes + spanBytes;
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
  if (!buildTable(Table.distances, lengths + lengthCount, distanceCount)) return Status.invalidDistanceCodes;
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
  buildTable(Table.distances, lengths + 288, 32);
  isFixed = true;
}

/** What the next bits say, two others before them: so the index of an entry is its address as well, and need not be shifted. */
@inline
function lengthEntry(from: u64): u32 {
  return load<u32>(<u32>(from & (lengthMask << 2)), lengthTable);
}

@inline
function distanceEntry(from: u64): u32 {
  return load<u32>(<u32>(from & (distanceMask << 2)), distanceTable);
}

/** Where a link leads to, from the bits behind those that have led to it. */
@inline
function linkedEntry(table: usize, entry: u32, from: u64): u32 {
  const index = (<u32>from & ((1 << ((entry >> 8) & 63)) - 1)) >> 2;
  return load<u32>(table + (((entry >> 16) + index) << 2));
}

/** Base and extra bits of a length or distance. */
@inline
function valueOf(entry: u32, from: u64): i32 {
  return (entry >> 16) + <u32>((from & ~(<u64>-4 << <u64>entry)) >> <u64>(entry >> 8));
}

/** Writes a match and up to 31 bytes more. */
@inline
function copyMatch(to: i32, distance: i32, end: i32): void {
  let from = to - distance;
  if (distance >= 16) {
    // Most matches are so short that it costs less to write too much than to ask.
    v128.store(to, v128.load(from));
    v128.store(to, v128.load(from, 16), 16);
    to += 32;
    while (to < end) {
      from += 32;
      v128.store(to, v128.load(from));
      v128.store(to, v128.load(from, 16), 16);
      to += 32;
    }
  } else if (distance == 1) {
    const repeated = <u64>load<u8>(from) * 0x0101010101010101;
    do {
      store<u64>(to, repeated);
      to += 8;
    } while (to < end);
  } else {
    // Each step writes as many right bytes as the match is apart.
    const step = min(distance, 8);
    do {
      store<u64>(to, load<u64>(from));
      to += step;
      from += step;
    } while (to < end);
  }
}

/** Decodes symbols: many at a time while there is room for it, else one by one. */
function readCodes(stop: i32): Status {
  // Up to three literals at a time must not pass the stop, so that only a match does.
  const lastOut = min(stop - 2, outputEnd);
  let status: Status = more;
  while (status == more && state == State.codes) {
    status = readSymbols(lastOut);
    if (status != more) break;
    if (out >= stop) return Status.stopped;
    if (out >= outputEnd) return Status.full;
    status = readSymbol();
  }
  return status;
}

/**
 * Reads literals and matches until the output has come to an address, little input is left, or the next symbol is something else.
 * Each of its few variables has a register, and an entry is looked up before what it does not depend on is done.
 */
function readSymbols(lastOut: i32): Status {
  const start = streamStart;
  // At most 70 bits are taken at a time, and 8 bytes are read behind them.
  const lastInput = (inputEnd - 24) << 3;
  let o = out;
  // The bit of the input where `b` was read: two before the next one. At least 55 of the bits of `b` are known.
  let i = (next << 3) - bitCount - 2;
  if (i > lastInput || o >= lastOut) return more;
  store<i32>(matchStart, o);
  store<u32>(matchLength, 0);
  store<u32>(matchDistance, 0);
  let status: Status = more;
  let b = load<u64>(i >>> 3) >> (i & 7);
  let e = lengthEntry(b);
  for (;;) {
    if (i > lastInput) break;
    if (o >= lastOut) break;
    b = load<u64>(i >>> 3) >> (i & 7);
    if (<i32>e < 0) {
      store<u8>(o, <u8>(e >> 16));
      o += 1;
      b >>= <u64>e;
      i += e & 63;
      e = lengthEntry(b);
      if (<i32>e < 0) {
        store<u8>(o, <u8>(e >> 16));
        o += 1;
        b >>= <u64>e;
        i += e & 63;
        e = lengthEntry(b);
        if (<i32>e < 0) {
          store<u8>(o, <u8>(e >> 16));
          o += 1;
          b >>= <u64>e;
          i += e & 63;
          e = lengthEntry(b);
          continue;
        }
      }
    }
    if (e & special) {
      if (!(e & link)) break;
      e = linkedEntry(lengthTable, e, b >> lengthRoot);
      if (<i32>e < 0) {
        store<u8>(o, <u8>(e >> 16));
        o += 1;
        b >>= <u64>e;
        i += e & 63;
        e = lengthEntry(b);
        continue;
      }
      if (e & special) break;
    }
    store<i32>(matchStart, o);
    store<u32>(matchLength, e);
    const end = o + valueOf(e, b);
    b >>= <u64>e;
    i += e & 63;
    let d = distanceEntry(b);
    b = load<u64>(i >>> 3) >> (i & 7);
    if (d & special) {
      if (d & link) d = linkedEntry(distanceTable, d, b >> distanceRoot);
      if (d & special) {
        status = Status.invalidDistance;
        break;
      }
    }
    store<u32>(matchDistance, d);
    const distance = valueOf(d, b);
    b >>= <u64>d;
    i += d & 63;
    if (o - distance < start) {
      status = Status.tooFarBack;
      break;
    }
    e = lengthEntry(b);
    copyMatch(o, distance, end);
    o = end;
  }
  symbolBytes = o - load<i32>(matchStart);
  symbolBits = (load<u32>(matchLength) & 63) + (load<u32>(matchDistance) & 63);
  i += 2;
  out = o;
  next = (i >>> 3) + 7;
  bits = load<u64>(i >>> 3) >> (i & 7);
  bitCount = 56 - (i & 7);
  return status;
}

function readSymbol(): Status {
  refill();
  let rest = bits << 2;
  let e = lengthEntry(rest);
  if (e & link) e = linkedEntry(lengthTable, e, rest >> lengthRoot);
  let used = <i32>(e & 63);
  // An extra bit that is missing does not make the code itself wrong.
  if (used > bitCount) return Status.needsInput;
  let end = out + 1;
  if (<i32>e < 0) {
    store<u8>(out, <u8>(e >> 16));
  } else if (e & special) {
    if ((e & endOfBlock) != endOfBlock) return Status.invalidLength;
    drop(used);
    state = State.blockHeader;
    return more;
  } else {
    end = out + valueOf(e, rest);
    rest >>= used;
    let d = distanceEntry(rest);
    if (d & link) d = linkedEntry(distanceTable, d, rest >> distanceRoot);
    used += <i32>(d & 63);
    if (used > bitCount) return Status.needsInput;
    if (d & special) return Status.invalidDistance;
    const distance = valueOf(d, rest);
    if (out - distance < streamStart) return Status.tooFarBack;
    copyMatch(out, distance, end);
  }
  drop(used);
  symbolBits = used;
  symbolBytes = end - out;
  out = end;
  return more;
}

/**
 * Makes the table of canonical codes, as zlib's inflate_table does: false where the lengths are over-subscribed, or incomplete
 * other than by one code of a single bit. https://github.com/madler/zlib/blob/develop/inftrees.c
 */
function buildTable(kind: Table, from: usize, count: i32): bool {
  const table = tableOf(kind);
  const root = rootOf(kind);
  sortSymbols(from, count);
  const codes = count - load<i32>(counts);
  const left = codesLeft();
  if (left < 0) return false;
  if (left > 0 && codes > 0 && (kind == Table.codeLengths || load<i32>(counts, 4) != codes)) return false;

  const end = sorted + (count << 1);
  let symbol = end - (codes << 1);
  let code = 0;
  let known = 0;
  for (let length = 1; length <= root; length++) {
    let ofLength = load<i32>(counts + (length << 2));
    if (ofLength == 0) continue;
    repeatEntries(table, known, length);
    known = length;
    for (; ofLength > 0; ofLength--) {
      store<u32>(table + (code << 2), entryOf(kind, symbol, length));
      symbol += 2;
      code = codeAfter(code, length);
    }
  }
  // zlib reads code lengths that no code is for as zeros of one bit each, and refuses the first symbol of others.
  if (codes == 0) store<u32>(table, (kind == Table.codeLengths ? 0 : invalid) + twoBits + codeBit);
  else if (left > 0) store<u32>(table, invalid + twoBits + codeBit, 4);
  repeatEntries(table, known, root);
  if (symbol < end) buildLinked(kind, symbol, code);
  return true;
}

@inline
function tableOf(kind: Table): usize {
  return kind == Table.lengths ? lengthTable : kind == Table.distances ? distanceTable : codeTable;
}

@inline
function rootOf(kind: Table): i32 {
  return kind == Table.lengths ? lengthRoot : kind == Table.distances ? distanceRoot : codeRoot;
}

@inline
function entryOf(kind: Table, symbol: usize, length: i32): u32 {
  const entries = kind == Table.lengths ? lengthSymbols : kind == Table.distances ? distanceSymbols : codeSymbols;
  return load<u32>(entries + (<i32>load<u16>(symbol) << 2)) + <u32>length * codeBit + twoBits;
}

/** Codes stand in the table with their bits reversed, so they are counted up from the highest bit. */
@inline
function codeAfter(code: i32, length: i32): i32 {
  const bit = <i32>(<u32>0x80000000 >>> clz(code ^ ((1 << length) - 1)));
  return (code & (bit - 1)) | bit;
}

/** Makes a table for so many bits of one for fewer. */
function repeatEntries(table: usize, known: i32, wanted: i32): void {
  for (let bits = known; bits < wanted; bits++) {
    const bytes = <usize>4 << bits;
    for (let at = table; at < table + bytes; at += 16) v128.store(at + bytes, v128.load(at));
  }
}

/** Makes the second tables, for codes from this symbol's on. */
function buildLinked(kind: Table, symbol: usize, code: i32): void {
  const table = tableOf(kind);
  const root = rootOf(kind);
  const rootMask = (1 << root) - 1;
  let part = table;
  let partBits = root;
  let linked = -1;
  for (let length = root + 1; length <= 15; length++) {
    for (let ofLength = load<i32>(counts + (length << 2)); ofLength > 0; ofLength--) {
      if ((code & rootMask) != linked) {
        part += 4 << partBits;
        partBits = length - root;
        for (let free = (1 << partBits) - ofLength; free > 0; partBits++)
          free = (free << 1) - load<i32>(counts + ((partBits + 1 + root) << 2));
        linked = code & rootMask;
        const begin = <u32>(part - table) >> 2;
        store<u32>(table + (linked << 2), (begin << 16) + special + link + twoBits + (<u32>partBits << 8) + <u32>root);
      }
      const entry = entryOf(kind, symbol, length);
      for (let at = code >> root; at < 1 << partBits; at += 1 << (length - root)) store<u32>(part + (at << 2), entry);
      symbol += 2;
      code = codeAfter(code, length);
    }
  }
}

/** Sorts symbols by the lengths of their codes, those without one first, and counts how many there are of each. */
function sortSymbols(from: usize, count: i32): void {
  memory.fill(counts, 0, 64);
  for (let symbol = 0; symbol < count; symbol++) {
    const slot = counts + (<i32>load<u8>(from + symbol) << 2);
    store<i32>(slot, load<i32>(slot) + 1);
  }
  let place = 0;
  for (let slot: usize = 0; slot < 64; slot += 4) {
    store<i32>(offsets + slot, place);
    place += load<i32>(counts + slot);
  }
  for (let symbol = 0; symbol < count; symbol++) {
    const slot = offsets + (<i32>load<u8>(from + symbol) << 2);
    const at = load<i32>(slot);
    store<u16>(sorted + (at << 1), <u16>symbol);
    store<i32>(slot, at + 1);
  }
}

/** How many codes of 15 bits could still be given out; less than none when there are too many. */
function codesLeft(): i32 {
  let left = 1;
  for (let length = 1; length <= 15; length++) {
    left = (left << 1) - load<i32>(counts + (length << 2));
    if (left < 0) break;
  }
  return left;
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
