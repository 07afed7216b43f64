// Which path is whose, in AssemblyScript: a hash table of paths by their hashes, because images have them by the hundred thousand. Paths come
// one by one, as a list of dpkg's, or as the rows of a listing.

/** Longer paths are in no listing. */
const mostPathBytes: i32 = 65_535;
const inputBytes: i32 = 131_072;
/** The path that was hashed last, and behind it eight bytes that are read and do not count. */
const path: usize = 4096;
/** Halves of the hash behind so many bytes of that path, the high one first: what the next path begins with like this one is not hashed again. */
const states: usize = 69_648;
const input: usize = 593_952;
/** The hash table at first; a larger one lies behind what is there. */
const firstTable: usize = 725_040;
const firstCapacity: u32 = 2048;
/** More than honest paths need; hostile ones may all ask for one slot, and are dropped then. */
const mostProbes: i32 = 256;

const slotBytes: usize = 12;
/** A slot has 53 bits of the path's hash, the rank of the owner, whether the path was found, and whether there is one; then the owner. */
const hashMask: u64 = 0x1f_ffff_ffff_ffff;
const rankShift: u64 = 53;
const rankMask: u64 = 3;
const found: u64 = 1 << 55;
const taken: u64 = 1 << 63;

const slash: u8 = 0x2f;
const dot: u8 = 0x2e;
const lineFeed: u8 = 0x0a;
const newRoot: usize = memory.data<u8>([0x75, 0x73, 0x72, 0x2f]);
const kindMask: u8 = 0x0f;
const absent: u8 = 0;
const directory: u8 = 6;

let table: usize = firstTable;
let capacity: u32 = firstCapacity;
let count: u32 = 0;
let mostPaths: u32 = 0;
/** Of the paths to come. */
let owner: u32 = 0;
let rank: u64 = 0;
let pathBytes: i32 = 0;
/** The last path of a list is somebody's, unless the next one is in it. */
let isPending: bool = false;

/** Rows of a listing that are looked up: how many there are, where their columns are, and which one is next. */
let rowCount: i32 = 0;
let columns: usize = 0;
let row: i32 = 0;
/** How many of the suffixes have come. */
let passed: u32 = 0;
/** A part of its suffix has come. */
let isBegun: bool = false;
/** Where the columns end that there were so far. */
let columnsEnd: usize = 0;

export function inputAt(): usize {
  return input;
}
export function inputSize(): i32 {
  return inputBytes;
}

/** Forgets all paths. No more than so many are taken. */
export function reset(most: u32): void {
  table = firstTable;
  capacity = firstCapacity;
  count = 0;
  mostPaths = most;
  pathBytes = 0;
  isPending = false;
  columnsEnd = 0;
  makeRoom(table + slotBytes * capacity);
  memory.fill(table, 0, slotBytes * capacity);
  store<u32>(states, 0x811c9dc5);
  store<u32>(states, 0x9747b28c, 4);
}

export function pathCount(): u32 {
  return count;
}

/** Whose the paths to come are; of two owners of a path the one with the lower rank wins, or the first one. */
export function setOwner(number: u32, rankOfOwner: i32): void {
  owner = number;
  rank = rankOfOwner;
}

/** 53 bits of the path at the input. */
export function hashAtInput(bytes: i32): f64 {
  take(input, input + bytes, false);
  return <f64>hashBehind(pathBytes);
}

/** The path at the input is the owner's. */
export function addPath(bytes: i32): void {
  take(input, input + bytes, false);
  add(hashBehind(pathBytes));
}

/** A list begins. */
export function startLines(): void {
  pathBytes = 0;
}

/** Whole lines of one of dpkg's lists are at the input: one path a line, directories as well, each followed by what is in it. */
export function addLines(bytes: i32): void {
  const end = input + bytes;
  for (let at = input; at < end; at += 1) {
    if (load<u8>(at) === slash) {
      at = take(at + 1, end, true);
      const isRoot = pathBytes === 0 || (pathBytes === 1 && load<u8>(path) === dot);
      isPending = !isRoot && (at === end || load<u8>(at) === lineFeed);
    } else endLines();
    while (at < end && load<u8>(at) !== lineFeed) at += 1;
  }
}

/** The list ends. */
export function endLines(): void {
  if (isPending) addPending();
  isPending = false;
}

/** Makes room for the columns of so many rows: ends of suffixes, shared bytes, kinds; says where. */
export function rowsAt(rows: i32): usize {
  columns = columnsAt();
  columnsEnd = columns + 7 * <usize>rows;
  makeRoom(columnsEnd);
  rowCount = rows;
  row = 0;
  passed = 0;
  isBegun = false;
  return columns;
}

/** The next bytes of the rows' suffixes are at the input. In place of its suffix's end each row gets 1 + its owner, or 0. */
export function addSuffixes(bytes: i32): void {
  const start = passed;
  const end = passed + bytes;
  for (; row < rowCount; row += 1, isBegun = false) {
    if (!isBegun) pathBytes = load<u16>(columns + 4 * <usize>rowCount + 2 * <usize>row);
    isBegun = true;
    const rowEnd = max(load<u32>(columns + 4 * <usize>row), passed);
    const stop = min(rowEnd, end);
    hashOn(input + (passed - start), input + (stop - start));
    passed = stop;
    if (rowEnd > end) return;
    const kind = load<u8>(columns + 6 * <usize>rowCount + row) & kindMask;
    store<u32>(columns + 4 * <usize>row, kind === directory || kind === absent ? 0 : find(hashBehind(pathBytes)));
  }
  // The path itself was not kept.
  pathBytes = 0;
}

/** Makes room for so many hashes as numbers of 64 bits; says where. */
export function hashesAt(hashes: i32): usize {
  columns = columnsAt();
  columnsEnd = columns + 8 * <usize>hashes;
  makeRoom(columnsEnd);
  return columns;
}

/** The paths with these hashes are the next owners', one each. In their place each gets the owner that its path has; one that is not there where there is no room. */
export function addHashes(hashes: i32): void {
  for (let at = 0; at < hashes; at += 1, owner += 1) {
    const slot = add(<u64>load<f64>(columns + 8 * <usize>at));
    store<u32>(columns + 4 * <usize>at, slot === 0 ? u32.MAX_VALUE : load<u32>(slot, 8));
  }
}

/** Puts the hashes of paths that were not found where the table was, and their owners where columns are; says how many there are. */
export function rest(): i32 {
  const slots = capacity;
  columns = columnsAt();
  makeRoom(columns + 4 * <usize>count);
  let left: i32 = 0;
  for (let at: u32 = 0; at < slots; at += 1) {
    const slot = table + slotBytes * at;
    const value = load<u64>(slot);
    if ((value & taken) === 0 || (value & found) !== 0) continue;
    store<u32>(columns + 4 * <usize>left, load<u32>(slot, 8));
    store<f64>(table + 8 * <usize>left, <f64>(value & hashMask));
    left += 1;
  }
  return left;
}

export function tableAt(): usize {
  return table;
}

/** Where columns are put. */
export function columnsAt(): usize {
  return table + slotBytes * capacity;
}

/** Takes a path, a line up to its end; says where that is. What is too long is cut. */
function take(from: usize, end: usize, isLine: bool): usize {
  const shared = sharedBytes(from, end);
  if (isPending && !(shared === pathBytes && from + shared < end && load<u8>(from + shared) === slash)) addPending();
  let at = from + shared;
  let state = states + 8 * <usize>shared;
  let high = load<u32>(state);
  let low = load<u32>(state, 4);
  for (const most = min(end, from + mostPathBytes); at < most; at += 1) {
    const byte = load<u8>(at);
    if (isLine && byte === lineFeed) break;
    high = nextHigh(high, byte);
    low = nextLow(low, byte);
    store<u8>(path + (at - from), byte);
    state += 8;
    store<u32>(state, high);
    store<u32>(state, low, 4);
  }
  pathBytes = <i32>(at - from);
  return at;
}

/** What a path begins with like the one before. */
function sharedBytes(from: usize, end: usize): i32 {
  const most = min(pathBytes, <i32>(end - from));
  for (let at = 0; at < most; at += 8) {
    const difference = load<u64>(path + at) ^ load<u64>(from + at);
    if (difference !== 0) return min(most, at + <i32>(ctz(difference) >> 3));
  }
  return most;
}

/** Goes on with a path that is not kept. */
function hashOn(from: usize, end: usize): void {
  let state = states + 8 * <usize>pathBytes;
  let high = load<u32>(state);
  let low = load<u32>(state, 4);
  const bytes = min(<i32>(end - from), mostPathBytes - pathBytes);
  for (let at = from; at < from + bytes; at += 1) {
    const byte = load<u8>(at);
    high = nextHigh(high, byte);
    low = nextLow(low, byte);
    state += 8;
    store<u32>(state, high);
    store<u32>(state, low, 4);
  }
  pathBytes += bytes;
}

/** A slash counts as the separator that listings have in its place. */
@inline
function nextHigh(high: u32, byte: u8): u32 {
  return (high ^ (byte === slash ? 0 : byte)) * 0x01000193;
}

@inline
function nextLow(low: u32, byte: u8): u32 {
  const mixed = (low + (byte === slash ? 0 : byte) + 1) * 0x85ebca6b;
  return mixed ^ (mixed >> 15);
}

function hashBehind(bytes: i32): u64 {
  return hashOfState(load<u32>(states + 8 * <usize>bytes), load<u32>(states + 8 * <usize>bytes, 4));
}

function hashOfState(high: u32, low: u32): u64 {
  return ((<u64>(high ^ (high >> 13)) << 32) | low) & hashMask;
}

/** Packages name /bin/sh as it was before /bin became a link to /usr/bin; tars have what is there. */
function addPending(): void {
  add(hashBehind(pathBytes));
  if (!isMoved()) return;
  let high = load<u32>(states);
  let low = load<u32>(states, 4);
  for (let at = newRoot; at < newRoot + 4; at += 1) {
    high = nextHigh(high, load<u8>(at));
    low = nextLow(low, load<u8>(at));
  }
  for (let at = path; at < path + pathBytes; at += 1) {
    high = nextHigh(high, load<u8>(at));
    low = nextLow(low, load<u8>(at));
  }
  add(hashOfState(high, low));
}

/** Whether the path begins with `bin/`, `sbin/`, `lib/`, `lib32/`, `lib64/` or `libx32/`. */
function isMoved(): bool {
  const first = load<u8>(path);
  // Nearly all are in /usr, and there are a hundred thousand.
  if (first !== 0x62 && first !== 0x6c && first !== 0x73) return false;
  let length: i32 = 0;
  while (length < pathBytes && length < 7 && load<u8>(path + length) !== slash) length += 1;
  if (length === pathBytes) return false;
  const name = load<u64>(path) & ((<u64>1 << <u64>(8 * length)) - 1);
  return name === 0x6e6962 || name === 0x6e696273 || name === 0x62696c || name === 0x323362696c || name === 0x343662696c || name === 0x32337862696c;
}

/** The slot of a path that is the owner's now, or another one's already; 0 when there is no room. */
function add(hash: u64): usize {
  if (8 * count >= 5 * capacity) grow();
  const slot = slotOf(hash);
  if (slot === 0) return 0;
  const value = load<u64>(slot);
  if ((value & taken) === 0) {
    if (count >= mostPaths) return 0;
    count += 1;
  } else if (((value >> rankShift) & rankMask) <= rank) return slot;
  store<u64>(slot, hash | (rank << rankShift) | taken | (value & found));
  store<u32>(slot, owner, 8);
  return slot;
}

/** 1 + the owner of a path, or 0. A path that was asked for is found. */
function find(hash: u64): u32 {
  const slot = slotOf(hash);
  if (slot === 0) return 0;
  const value = load<u64>(slot);
  if ((value & taken) === 0) return 0;
  store<u64>(slot, value | found);
  return 1 + load<u32>(slot, 8);
}

/** Where the path is or may be put; 0 when too many others are in the way. */
function slotOf(hash: u64): usize {
  // The lower half of the hash is the better mixed one.
  let at = <u32>hash & (capacity - 1);
  for (let probes = 0; probes < mostProbes; probes += 1, at = (at + 1) & (capacity - 1)) {
    const slot = table + slotBytes * at;
    const value = load<u64>(slot);
    if ((value & taken) === 0 || (value & hashMask) === hash) return slot;
  }
  return 0;
}

function grow(): void {
  const from = table;
  const end = from + slotBytes * capacity;
  table = (max(end, columnsEnd) + 7) & ~7;
  capacity *= 2;
  makeRoom(columnsAt());
  memory.fill(table, 0, slotBytes * capacity);
  for (let old = from; old < end; old += slotBytes) {
    const value = load<u64>(old);
    const slot = (value & taken) === 0 ? 0 : slotOf(value & hashMask);
    if (slot !== 0) memory.copy(slot, old, slotBytes);
  }
}

function makeRoom(end: usize): void {
  const missing = <i32>((end + 0xffff) >> 16) - memory.size();
  if (missing > 0) memory.grow(missing);
}
