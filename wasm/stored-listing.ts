// Reads and writes what a stored listing's columns consist of, in AssemblyScript: whole numbers, shares of the compressed layer, paths in order.

const inputBytes: i32 = 65_536;
/** Rows that are taken at once, and bytes of their paths. */
const mostRows: i32 = 8192;
const mostSuffixBytes: i32 = 131_072;
const mostPathBytes: u32 = 65_535;
const mostAllPathBytes: u64 = 96 * 1024 * 1024;
/** Bytes that a copy may read or write too many. */
const slack: i32 = 16;
const mostExact: f64 = 9007199254740991;

const input: usize = 4096;
const numbers: usize = input + inputBytes + slack;
const others: usize = numbers + 8 * mostRows;
const suffixes: usize = others + 8 * mostRows;
const path: usize = suffixes + mostSuffixBytes + slack;
/** Of sizes in each half of an octave, the mean share in 256ths of a byte. */
const means: usize = path + 131_072;
const end: usize = means + 8 * 128;
memory.grow(<i32>(1 + (end >> 16)) - memory.size());

let used: i32 = 0;

export function inputAt(): usize {
  return input;
}
export function inputSize(): i32 {
  return inputBytes;
}
export function numbersAt(): usize {
  return numbers;
}
export function othersAt(): usize {
  return others;
}
export function suffixesAt(): usize {
  return suffixes;
}
export function rowLimit(): i32 {
  return mostRows;
}
export function suffixLimit(): i32 {
  return mostSuffixBytes;
}

/** How many bytes the numbers had that were read last. */
export function usedBytes(): i32 {
  return used;
}

/** Reads numbers from 0 to `most`, seven bits a byte, the lowest first, until so many are read or the next one is not all there: how many. -1 at one that is larger. */
export function readNumbers(bytes: i32, count: i32, most: f64): i32 {
  const largest = <u64>most;
  const stop = input + bytes;
  let at = input;
  let read: i32 = 0;
  for (; read < count; read += 1) {
    let value: u64 = 0;
    let from = at;
    let byte: u64 = 0x80;
    for (let shift: u64 = 0; byte >= 0x80 && from < stop; from += 1, shift += 7) {
      byte = load<u8>(from);
      // No number has more bytes.
      if (shift > 49) return -1;
      value |= (byte & 0x7f) << shift;
    }
    if (value > largest) return -1;
    if (byte >= 0x80) break;
    store<f64>(numbers + (<usize>read << 3), <f64>value);
    at = from;
  }
  used = <i32>(at - input);
  return read;
}

/** The last share was its size times this one's bytes by those: small files that lie side by side are given the same ratio where their borders are interpolated. */
let ratioBytes: f64 = 1;
let ratioCompressedBytes: f64 = 1;
/** By how many digits each guess was wrong of late. */
let ratioWrong: i32 = 0;
let meanWrong: i32 = 0;

export function startShares(): void {
  ratioBytes = ratioCompressedBytes = 1;
  ratioWrong = meanWrong = 0;
  memory.fill(means, 0, 8 * 128);
}

/** In place of shares of the compressed layer, how far they are from what the rows before let expect; sizes are the numbers. */
export function writeShares(count: i32): void {
  for (let row: usize = 0; row < <usize>count; row += 1) {
    const bytes = load<f64>(numbers + (row << 3));
    const compressedBytes = load<f64>(others + (row << 3));
    const difference = compressedBytes - expected(bytes);
    store<f64>(others + (row << 3), difference < 0 ? -2 * difference - 1 : 2 * difference);
    learn(bytes, compressedBytes);
  }
}

/** The same back; false at a size or share that cannot be. */
export function readShares(count: i32): bool {
  for (let row: usize = 0; row < <usize>count; row += 1) {
    const bytes = load<f64>(numbers + (row << 3));
    const code = <u64>load<f64>(others + (row << 3));
    const difference = code % 2 === 0 ? <f64>(code / 2) : -<f64>((code + 1) / 2);
    const compressedBytes = expected(bytes) + difference;
    if (!(bytes <= mostExact && compressedBytes >= 0 && compressedBytes <= mostExact)) return false;
    store<f64>(others + (row << 3), compressedBytes);
    learn(bytes, compressedBytes);
  }
  return true;
}

/** The better of two guesses. Integers, so that all machines guess alike. */
function expected(bytes: f64): f64 {
  return ratioWrong <= meanWrong ? byRatio(bytes) : byMean(bytes);
}

function learn(bytes: f64, compressedBytes: f64): void {
  if (bytes === 0) return;
  const offRatio = abs(byRatio(bytes) - compressedBytes);
  ratioWrong = wrongNow(ratioWrong, offRatio);
  meanWrong = wrongNow(meanWrong, abs(byMean(bytes) - compressedBytes));
  ratioBytes = offRatio <= 1 ? ratioBytes + bytes : bytes;
  ratioCompressedBytes = offRatio <= 1 ? ratioCompressedBytes + compressedBytes : compressedBytes;
  const at = means + (<usize>halfOctaveOf(bytes) << 3);
  const mean = load<f64>(at);
  store<f64>(at, mean === 0 ? 256 * compressedBytes : mean + trunc((256 * compressedBytes - mean) / 16));
}

function byRatio(bytes: f64): f64 {
  const exact = (bytes * ratioCompressedBytes) / ratioBytes;
  const below = floor(exact);
  return min(bytes, exact - below >= 0.5 ? below + 1 : below);
}

/** Where shares are exact, files of one size compress to much the same. */
function byMean(bytes: f64): f64 {
  const mean = load<f64>(means + (<usize>halfOctaveOf(bytes) << 3));
  return min(bytes, floor(mean === 0 ? bytes / 3 : (mean + 128) / 256));
}

/** The last eight differences count most. */
function wrongNow(before: i32, difference: f64): i32 {
  return before - (before >> 3) + 16 * octaveOf(1 + difference);
}

function halfOctaveOf(bytes: f64): i32 {
  const octave = octaveOf(bytes);
  return 2 * octave + (2 * bytes >= <f64>(<u64>3 << octave) ? 1 : 0);
}

/** How often it can be halved before it is less than 2. */
function octaveOf(count: f64): i32 {
  return count < 2 ? 0 : 63 - <i32>clz(<u64>count);
}

let pathBytes: u32 = 0;
let allPathBytes: u64 = 0;
let isFirst: bool = true;

export function startPaths(): void {
  pathBytes = 0;
  allPathBytes = 0;
  isFirst = true;
}

/**
 * What these paths have in common with the one before is with the numbers, where the rest of each ends with the others, and the rest itself
 * with the suffixes, which begin there. 0 when they are in order, 1 when they are not, 2 at one that is too long, 3 when all of them are.
 */
export function checkPaths(rows: i32, suffixStart: u32): i32 {
  let start = suffixStart;
  for (let row: usize = 0; row < <usize>rows; row += 1) {
    const shared = <u32>load<u16>(numbers + (row << 1));
    const rowEnd = load<u32>(others + (row << 2));
    const from = suffixes + (start - suffixStart);
    const bytes = rowEnd - start;
    const isLater = bytes > 0 && (shared === pathBytes || load<u8>(from) > load<u8>(path + shared));
    if (shared > pathBytes || !(isLater || (isFirst && bytes === 0))) return 1;
    if (shared + bytes > mostPathBytes) return 2;
    for (let at: usize = 0; at < <usize>bytes; at += 16) v128.store(path + shared + at, v128.load(from + at));
    pathBytes = shared + bytes;
    allPathBytes += pathBytes;
    start = rowEnd;
    isFirst = false;
  }
  return allPathBytes > mostAllPathBytes ? 3 : 0;
}
