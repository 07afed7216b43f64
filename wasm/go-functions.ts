// The functions of a Go program in AssemblyScript: adds up their bytes by the packages that their names begin with. What it is told of the
// program is hostile: no offset is followed that leads out of what was copied here. https://go.dev/s/go12symtab

/** More packages than any program has: functions of those that are left over are nobody's. */
const mostPackages: i32 = 50_000;
/** A package's path stands at the beginning of a name. */
const mostNameBytes: usize = 1024;
/** More than any honest paths need; hostile ones may all ask for one slot, and are nobody's then. */
const mostProbes: i32 = 64;
/** Addresses of functions are multiples of no more than this. */
const mostAlignment: u32 = 64;
/** More than programs have functions. */
const mostRuns: i32 = 1_000_000;
/** The next name is in one of the next runs, or far away. */
const nearRuns: i32 = 8;

/** Names and records come in pieces; what the one before ended with that is needed again stands in front of it. */
const input: usize = 8192;
const inputBytes: i32 = 65_536;
const edgeOfRecords: i32 = 3;
/** A hash table of packages: 1 + their numbers, by their paths. */
const slots: usize = 73_792;
const slotCount: u32 = 131_072;
/** Of each package where its path is, how long that is, and the bytes of its functions as a number of 64 bits. Number 0 is that of functions of no package. */
const packages: usize = slots + 2 * <usize>slotCount;
const packageBytes: usize = 16;
/** The packages' paths in their order, each with a zero behind it. */
const paths: usize = 1_135_952;
const mostPathsBytes: usize = 1_048_576;
/** The table of functions; behind it are the names where they are kept, or else the runs. */
const rows: usize = 2_184_544;

let namesBytes: usize = 0;
/** Where all names are that are kept. */
let names: usize = 0;
let keepsNames: bool = false;
/** A run is of names that stand together and begin with the same package: where the first one is among the names, and the package's number. Behind the last one is one that begins at no name. */
let runs: usize = 0;
let runCount: i32 = 0;
let lastRun: i32 = 0;
/** Where the name begins that is passing by, as the records count. */
let nameAt: usize = 0;
let passed: usize = 0;
let count: i32 = 0;
/** Of a field of the table: its length, and where its lower four bytes are. They are enough to tell how long a function is, and no table is longer. */
let fieldBytes: usize = 4;
let low: usize = 0;
let isBigEndian: bool = false;
/** Bytes that are left free behind a function on average, so that the next one begins at a multiple of what the architecture likes. */
let slackBytes: f64 = 0;
/** What is taken off the place of a name where they are not counted from the first one. */
let namesFrom: i64 = 0;
let next: i32 = 0;
/** Where the next piece of records begins, in the table's own count. */
let offset: i64 = 0;
let edge: i32 = 0;
let isWrong: bool = false;
let packageCount: i32 = 0;
let pathsStop: usize = 0;
/** The path that was read last. */
let lastPath: usize = 0;
let lastBytes: usize = 0;
let lastNumber: i32 = 0;

export function inputAt(): usize {
  return input;
}
export function inputSize(): i32 {
  return inputBytes;
}
/** Where the table is copied to. */
export function rowsAt(): usize {
  return rows;
}
export function packagesAt(): usize {
  return packages;
}
export function pathsAt(): usize {
  return paths;
}
export function pathsEnd(): usize {
  return pathsStop;
}

/** Makes room for the table. */
export function reserve(bytes: i32, functions: i32, isWide: bool): void {
  namesBytes = bytes;
  count = functions;
  fieldBytes = isWide ? 8 : 4;
  names = (rows + (2 * <usize>count + 1) * fieldBytes + 31) & ~15;
  runs = names;
  makeRoom(names + 16);
  keepsNames = false;
  runCount = 0;
  lastRun = 0;
  nameAt = 0;
  passed = 0;
  edge = 0;
  isWrong = false;
  lastBytes = 0;
  memory.fill(slots, 0, 2 * <usize>slotCount);
  packageCount = 0;
  pathsStop = paths;
  addPackage(names, 0);
}

/** Makes room for the names, which records point into before anything is known of these; says where they are to be copied to. */
export function keepNames(): usize {
  keepsNames = true;
  makeRoom(names + namesBytes + 16);
  memory.fill(names + namesBytes, 0, 16);
  return names;
}

/** The next names are at the input. Of each it is kept which package it begins with. */
export function addNames(bytes: i32): void {
  const end = input + <usize>bytes;
  let at = input - <usize>edge;
  // Of the first name, some may have been looked at.
  let from = input;
  for (;;) {
    const isLike = isLikeLast(at, end);
    const stop = endOfName(isLike ? max(from, at + lastBytes) : from, end);
    if (stop === end) break;
    addRun(isLike ? lastNumber : numberAt(at, min(stop, at + mostNameBytes)));
    at = stop + 1;
    from = at;
    nameAt = passed + (at - input);
  }
  passed += bytes;
  // Of a longer name, nothing but its beginning counts.
  const kept = min(end - at, mostNameBytes);
  memory.copy(input - kept, at, kept);
  edge = <i32>kept;
}

/** Whether a name surely begins with the path that was read last: nearly all do, and this costs less than to read it. */
function isLikeLast(name: usize, end: usize): bool {
  const behind = name + lastBytes;
  if (lastBytes === 0 || behind + 17 > end || load<u8>(behind) !== 0x2e || !isSame(name, lastPath, lastBytes)) return false;
  const block = v128.load(behind, 1);
  const stops: u32 = i8x16.bitmask(endsIn(block));
  const slashes: u32 = i8x16.bitmask(i8x16.eq(block, i8x16.splat(0x2f)));
  // What would make it a longer path comes behind the end of any path, or not at all.
  return stops !== 0 && (slashes & ((stops & (0 - stops)) - 1)) === 0;
}

/** Where the first record is, in the table's own count, and where the names begin, as the records count. */
export function countFrom(recordsAt: u32, from: u32): void {
  offset = recordsAt;
  namesFrom = from;
}

/** Names and table are there. */
export function start(quantum: i32, bigEndian: bool): void {
  if (edge > 0) addRun(numberAt(input - <usize>edge, input));
  if (!keepsNames) store<u32>(runs + 8 * <usize>runCount, u32.MAX_VALUE);
  isBigEndian = bigEndian;
  low = isBigEndian ? fieldBytes - 4 : 0;
  next = 0;
  edge = 0;
  let bits: u32 = mostAlignment;
  for (let index = 0; index < count; index += 1) bits |= field(2 * index) & (mostAlignment - 1);
  slackBytes = max(0, <f64>(<i32>(bits & (0 - bits)) - quantum) / 2);
}

/** Where what is read of the last function's record ends, in the table's own count. */
export function recordsEnd(): f64 {
  return <f64>(recordAt(count - 1) + 4);
}

/** The next records, where they were copied to: each has the place of its function's name behind the function's address. */
export function add(at: usize, bytes: i32): void {
  for (; next < count; next += 1) {
    const place = recordAt(next) - offset;
    if (place + 4 > bytes) break;
    // Of bytes that were passed over before, nothing is known.
    if (place < -edge) {
      isWrong = true;
      return;
    }
    addFunction(next, <i64>word(at + <usize>place) - namesFrom);
  }
  offset += bytes;
  edge = min(edgeOfRecords, edge + bytes);
  if (at === input) memory.copy(input - edgeOfRecords, input + bytes - edgeOfRecords, edgeOfRecords);
}

/** How many packages there are; 0 when the records are not in the order of the functions, or a function is longer than any can be. */
export function finish(): i32 {
  return isWrong || next < count ? 0 : packageCount;
}

function addFunction(index: i32, name: i64): void {
  const bytes = field(2 * index + 2) - field(2 * index);
  if (<i32>bytes < 0) isWrong = true;
  const sum = packages + packageBytes * packageOf(name) + 8;
  store<f64>(sum, load<f64>(sum) + max(0, <f64>bytes - slackBytes));
}

function recordAt(index: i32): i64 {
  return <i64>field(2 * index + 1) + fieldBytes;
}

function field(index: i32): u32 {
  return word(rows + <usize>index * fieldBytes + low);
}

@inline
function word(at: usize): u32 {
  return isBigEndian ? bswap(load<u32>(at)) : load<u32>(at);
}

/** The number of the package of the function whose name is there. */
function packageOf(name: i64): i32 {
  if (name < 0 || name >= <i64>namesBytes) return 0;
  if (!keepsNames) return runCount === 0 ? 0 : load<u32>(runs + 8 * <usize>runOf(<u32>name), 4);
  const from = names + <usize>name;
  return numberAt(from, min(from + mostNameBytes, names + namesBytes));
}

/** Functions come nearly in the order of their names. */
function runOf(name: u32): i32 {
  let first = 0;
  let behind = runCount;
  if (startOf(lastRun) <= name) {
    first = lastRun;
    for (let near = 0; near < nearRuns; near += 1, first += 1) {
      if (startOf(first + 1) <= name) continue;
      lastRun = first;
      return first;
    }
  } else behind = lastRun;
  while (behind - first > 1) {
    const middle = (first + behind) >> 1;
    if (startOf(middle) <= name) first = middle;
    else behind = middle;
  }
  lastRun = first;
  return first;
}

@inline
function startOf(run: i32): u32 {
  return load<u32>(runs + 8 * <usize>run);
}

/** Of the name that is passing by. */
function addRun(number: i32): void {
  if (runCount > 0 && <i32>load<u32>(runs + 8 * <usize>runCount - 8, 4) === number) return;
  if (runCount === mostRuns) {
    isWrong = true;
    return;
  }
  const run = runs + 8 * <usize>runCount;
  makeRoom(run + 16);
  store<u32>(run, <u32>nameAt);
  store<u32>(run, <u32>number, 4);
  runCount += 1;
}

/** Where the next zero is; `end` when there is none before it. */
function endOfName(from: usize, end: usize): usize {
  for (let at = from; at < end; at += 16) {
    const zeros = i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(0)));
    if (zeros !== 0) return min(end, at + ctz(zeros));
  }
  return end;
}

/** The number of the package that a name begins with. */
function numberAt(from: usize, end: usize): i32 {
  const path = behindMade(from);
  const bytes = pathBytes(path, end);
  if (bytes === 0) return 0;
  // Functions of one package stand together.
  if (bytes === lastBytes && isSame(path, lastPath, bytes)) return lastNumber;
  const number = numberOf(path, bytes);
  if (number === 0) return 0;
  lastPath = load<u32>(packages + packageBytes * number);
  lastBytes = bytes;
  lastNumber = number;
  return number;
}

/** Where the path of the package begins: behind what the compiler puts before it in the names of functions that it makes for a type, and behind brackets and stars. */
function behindMade(from: usize): usize {
  const first = load<u8>(from);
  if (first !== 0x5b && first !== 0x67 && first !== 0x74) return from;
  let at = from;
  // `type:.eq.`, `type..hash.`
  if (load<u32>(at) === 0x65707974 && (load<u16>(at, 4) === 0x2e3a || load<u16>(at, 4) === 0x2e2e)) {
    if ((load<u32>(at, 6) & 0xff_ffff) === 0x2e7165) at += 9;
    else if (load<u32>(at, 6) === 0x68736168 && load<u8>(at, 10) === 0x2e) at += 11;
    else return from;
  } else if (load<u16>(at) === 0x6f67 && (load<u8>(at, 2) === 0x3a || load<u8>(at, 2) === 0x2e)) {
    // `go:(*`, `go.interface `, `go.struct `
    if (load<u16>(at, 3) === 0x2a28) at += 5;
    else if (load<u64>(at, 3) === 0x6361667265746e69 && load<u16>(at, 11) === 0x2065) at += 13;
    else if ((load<u64>(at, 3) & 0xff_ffff_ffff_ffff) === 0x20746375727473) at += 10;
    else return from;
  } else if (first !== 0x5b) return from;
  return behindWrapped(at);
}

function behindWrapped(from: usize): usize {
  let at = from;
  for (let byte = load<u8>(at); byte === 0x2a || byte === 0x28 || byte === 0x5b; byte = load<u8>(at)) {
    let end = at + 1;
    if (byte === 0x5b) {
      while (load<u8>(end) >= 0x30 && load<u8>(end) <= 0x39) end += 1;
      if (load<u8>(end) !== 0x5d) break;
      end += 1;
    }
    at = end;
  }
  return at;
}

/**
 * How long the path is that a name begins with: up to the first dot behind its last slash; 0 when there is none. Type parameters, receivers and the like
 * begin with a bracket, a comma or a blank, and a zero is behind each name: there is no path in what follows.
 */
function pathBytes(from: usize, end: usize): usize {
  let found: usize = 0;
  for (let at = from; at < end; at += 16) {
    const block = v128.load(at);
    let stops: u32 = i8x16.bitmask(endsIn(block));
    if (end - at < 16) stops |= <u32>1 << <u32>(end - at);
    const before: u32 = stops === 0 ? 0xffff : (stops & (0 - stops)) - 1;
    const slashes: u32 = i8x16.bitmask(i8x16.eq(block, i8x16.splat(0x2f))) & before;
    let dots: u32 = i8x16.bitmask(i8x16.eq(block, i8x16.splat(0x2e))) & before;
    if (slashes !== 0) {
      found = 0;
      dots &= ~((<u32>0xffff_ffff) >> clz(slashes));
    }
    if (found === 0 && dots !== 0) found = at + ctz(dots);
    if (stops !== 0) break;
  }
  return max(found, from) - from;
}

/** Where a block has `[`, `{`, `(`, a comma, a blank or a zero: pairs of these differ by one bit. */
@inline
function endsIn(block: v128): v128 {
  const small = v128.or(block, i8x16.splat(0x20));
  const curly = v128.or(i8x16.eq(small, i8x16.splat(0x7b)), i8x16.eq(small, i8x16.splat(0x20)));
  return v128.or(curly, i8x16.eq(v128.or(block, i8x16.splat(0x04)), i8x16.splat(0x2c)));
}

/** Behind both are eight bytes more of this memory. */
function isSame(one: usize, other: usize, bytes: usize): bool {
  let left = bytes;
  for (; left >= 8; left -= 8, one += 8, other += 8) if (load<u64>(one) !== load<u64>(other)) return false;
  return left === 0 || (load<u64>(one) ^ load<u64>(other)) << <u64>(64 - 8 * left) === 0;
}

function numberOf(path: usize, bytes: usize): i32 {
  let at = hashOf(path, bytes);
  for (let probes = 0; probes < mostProbes; probes += 1, at = (at + 1) & (slotCount - 1)) {
    const number = <i32>load<u16>(slots + 2 * <usize>at) - 1;
    if (number < 0) {
      if (packageCount >= mostPackages || pathsStop + bytes >= paths + mostPathsBytes) return 0;
      store<u16>(slots + 2 * <usize>at, <u16>packageCount + 1);
      return addPackage(path, bytes);
    }
    const known = packages + packageBytes * number;
    if (load<u32>(known, 4) === <u32>bytes && isSame(load<u32>(known), path, bytes)) return number;
  }
  return 0;
}

function hashOf(path: usize, bytes: usize): u32 {
  let hash: u64 = bytes;
  let left = bytes;
  for (; left >= 8; left -= 8, path += 8) hash = mixed(hash ^ load<u64>(path));
  if (left > 0) hash = mixed(hash ^ (load<u64>(path) << <u64>(64 - 8 * left)));
  return <u32>(hash >> 32) & (slotCount - 1);
}

@inline
function mixed(hash: u64): u64 {
  const product = hash * 0x9e3779b185ebca87;
  return product ^ (product >> 29);
}

function addPackage(path: usize, bytes: usize): i32 {
  const at = packages + packageBytes * packageCount;
  memory.copy(pathsStop, path, bytes);
  store<u8>(pathsStop + bytes, 0);
  store<u32>(at, <u32>pathsStop);
  store<u32>(at, <u32>bytes, 4);
  store<f64>(at, 0, 8);
  pathsStop += bytes + 1;
  packageCount += 1;
  return packageCount - 1;
}

function makeRoom(end: usize): void {
  const missing = <i32>((end + 0xffff) >> 16) - memory.size();
  if (missing > 0) memory.grow(missing);
}
