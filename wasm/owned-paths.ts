// Which path is whose, in AssemblyScript, by the paths' hashes, because images have them by the hundred thousand. What is said of paths, one by one
// or as a list of dpkg's, is written down one behind the other; the rows of listings are in a hash table, where it is looked up.

/** Longer paths are in no listing. */
const mostPathBytes: i32 = 65_535;
const inputBytes: i32 = 131_072;
/** The path that was hashed last, and behind it eight bytes that are read and do not count. */
const path: usize = 4096;
/** Halves of the hash behind so many bytes of that path, the high one first: what the next path begins with like this one is not hashed again. */
const states: usize = 69_648;
const input: usize = 593_952;
/** Who owns what, in the order in which it was said: hashes of paths as 64-bit numbers, and behind all of them the owners. */
const said: usize = 725_040;
/** Four bytes behind the input that are always 0: a slot for what has none. */
const noSlot: usize = 725_028;
/** More than honest paths need; hostile ones may all ask for one slot, and are dropped then. */
const mostProbes: i32 = 256;

/** An owner has its rank in the two highest bits. */
const rankShift: u32 = 30;
const ownerMask: u32 = 0x3fff_ffff;
const hashMask: u64 = 0x1f_ffff_ffff_ffff;

const slash: u8 = 0x2f;
const dot: u8 = 0x2e;
const lineFeed: u8 = 0x0a;
const newRoot: usize = memory.data<u8>([0x75, 0x73, 0x72, 0x2f]);
const kindMask: u8 = 0x0f;
const absent: u8 = 0;
const directory: u8 = 6;

/** How many paths were said to be somebody's, and for how many there is room. */
let count: u32 = 0;
let room: u32 = 4096;
let mostPaths: u32 = 0;
/** Of the paths to come, with its rank. */
let owner: u32 = 0;
let pathBytes: i32 = 0;
/** The last path of a list is somebody's, unless the next one is in it. */
let isPending: bool = false;

/** All rows that are looked up: how many there are, where their hashes, their owners and other rows with the same path are, and the slots of the table. */
let allRows: u32 = 0;
let hashes: usize = 0;
let owners: usize = 0;
let others: usize = 0;
let table: usize = 0;
let slotMask: u32 = 0;

/** Of the listing that is passing by: how many rows come before its first one, how many it has, where its columns are, and which row is next. */
let rowsBefore: u32 = 0;
let rowCount: u32 = 0;
let columns: usize = 0;
let row: u32 = 0;
/** How many of the suffixes have come. */
let passed: u32 = 0;
/** A part of its suffix has come. */
let isBegun: bool = false;

export function inputAt(): usize {
  return input;
}
export function inputSize(): i32 {
  return inputBytes;
}

/** Forgets all paths. No more than so many are taken. */
export function reset(most: u32): void {
  count = 0;
  mostPaths = most;
  pathBytes = 0;
  isPending = false;
  makeRoom(said + 12 * <usize>room);
  store<u32>(states, 0x811c9dc5);
  store<u32>(states, 0x9747b28c, 4);
}

export function pathCount(): u32 {
  return count;
}

/** Whose the paths to come are; of two owners of a path the one with the lower rank wins, or the first one. */
export function setOwner(number: u32, rank: u32): void {
  owner = (rank << rankShift) | number;
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

/** Begins a table of so many rows. Nothing must be said of paths any more. */
export function startRows(rows: u32): void {
  allRows = rows;
  rowsBefore = 0;
  rowCount = 0;
  let slots: u32 = 16;
  while (2 * slots < 3 * rows) slots *= 2;
  slotMask = slots - 1;
  hashes = said + 12 * <usize>room;
  owners = hashes + 8 * <usize>rows;
  others = owners + 4 * <usize>rows;
  table = others + 4 * <usize>rows;
  columns = table + 4 * <usize>slots;
  makeRoom(columns);
  memory.fill(owners, 0, columns - owners);
}

/** Makes room for the columns of a listing's rows: ends of suffixes, shared bytes, kinds; says where. */
export function columnsFor(rows: u32): usize {
  makeRoom(columns + 7 * <usize>rows);
  rowsBefore += rowCount;
  rowCount = rows;
  row = 0;
  passed = 0;
  isBegun = false;
  return columns;
}

/** The next bytes of the rows' suffixes are at the input. */
export function addSuffixes(bytes: u32): void {
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
    if (kind !== directory && kind !== absent) addRow(rowsBefore + row, hashBehind(pathBytes));
  }
  // The path itself was not kept.
  pathBytes = 0;
}

/** Gives rows the owners that their paths were said to have. What is left over are paths that no row has. */
export function match(): void {
  const saidOwners = said + 8 * <usize>room;
  let left: u32 = 0;
  for (let at: u32 = 0; at < count; at += 1) {
    const hash = load<f64>(said + 8 * <usize>at);
    const whose = load<u32>(saidOwners + 4 * <usize>at);
    const found = load<u32>(slotOf(<u64>hash));
    if (found === 0) {
      store<f64>(said + 8 * <usize>left, hash);
      store<u32>(saidOwners + 4 * <usize>left, whose);
      left += 1;
      continue;
    }
    const place = owners + 4 * <usize>(found - 1);
    const before = load<u32>(place);
    if (before === 0 || (before - 1) >> rankShift > whose >> rankShift) store<u32>(place, 1 + whose);
  }
  count = left;
  for (let at = owners; at < others; at += 4) {
    const whose = load<u32>(at);
    if (whose !== 0) store<u32>(at, 1 + ((whose - 1) & ownerMask));
  }
}

/** For each row 1 + its owner, or 0. */
export function ownersAt(): usize {
  return owners;
}

/** Makes room for the owners that the rows of one listing have, numbers of 32 bits, and for a table of so many numbers behind them; says where. */
export function toldFor(rows: u32, numbers: u32): usize {
  makeRoom(columns + 4 * <usize>(rows + numbers));
  return columns;
}

/** Gives these rows the numbers that their owners have in the table. */
export function tell(first: u32, rows: u32): void {
  const numbers = columns + 4 * <usize>rows;
  for (let row: u32 = 0; row < rows; row += 1)
    store<u32>(owners + 4 * <usize>(first + row), load<u32>(numbers + 4 * <usize>load<u32>(columns + 4 * <usize>row)));
}

/** Makes room for so many hashes as 64-bit numbers, their owners behind them, and a table of so many numbers with their ranks behind those; says where. */
export function elsewhereFor(amount: u32, numbers: u32): usize {
  makeRoom(columns + 12 * <usize>amount + 4 * <usize>numbers + 4 * <usize>allRows);
  return columns;
}

/**
 * Leaves of hashes and owners those that some row has and is not told of by all rows with its path: of several for one path that one which ranks
 * best, or the first. Says how many are left.
 */
export function leaveNeeded(amount: u32, numbers: u32): u32 {
  const whose = columns + 8 * <usize>amount;
  const table = whose + 4 * <usize>amount;
  const best = table + 4 * <usize>numbers;
  memory.fill(best, 0, 4 * <usize>allRows);
  let found: u32 = 0;
  for (let at: u32 = 0; at < amount; at += 1) {
    const hash = load<f64>(columns + 8 * <usize>at);
    const last = load<u32>(slotOf(<u64>hash));
    if (last === 0) continue;
    const owner = load<u32>(whose + 4 * <usize>at);
    store<f64>(columns + 8 * <usize>found, hash);
    store<u32>(whose + 4 * <usize>found, owner);
    const place = best + 4 * <usize>(last - 1);
    const before = load<u32>(place);
    if (before === 0 || rankAt(table, owner) < rankAt(table, load<u32>(whose + 4 * <usize>(before - 1)))) store<u32>(place, 1 + found);
    found += 1;
  }
  let left: u32 = 0;
  for (let at: u32 = 0; at < found; at += 1) {
    const hash = load<f64>(columns + 8 * <usize>at);
    const owner = load<u32>(whose + 4 * <usize>at);
    const last = load<u32>(slotOf(<u64>hash));
    const isBest = load<u32>(best + 4 * <usize>(last - 1)) === 1 + at;
    if (!isBest || isTold(last, load<u32>(table + 4 * <usize>owner) & ownerMask)) continue;
    store<f64>(columns + 8 * <usize>left, hash);
    store<u32>(whose + 4 * <usize>left, owner);
    left += 1;
  }
  return left;
}

function rankAt(table: usize, owner: u32): u32 {
  return load<u32>(table + 4 * <usize>owner) >> rankShift;
}

/** Whether the row and all before it with the same path have this owner. */
function isTold(last: u32, number: u32): bool {
  for (let row = last; row !== 0; row = load<u32>(others + 4 * <usize>(row - 1)))
    if (load<u32>(owners + 4 * <usize>(row - 1)) !== number) return false;
  return true;
}

export function saidAt(): usize {
  return said;
}

/** Where the owners of what was said are, without their ranks. */
export function saidOwnersAt(): usize {
  const at = said + 8 * <usize>room;
  for (let end = at + 4 * <usize>count, each = at; each < end; each += 4) store<u32>(each, load<u32>(each) & ownerMask);
  return at;
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

/** The path is the owner's. */
function add(hash: u64): void {
  if (count === mostPaths) return;
  if (count === room) grow();
  store<f64>(said + 8 * <usize>count, <f64>hash);
  store<u32>(said + 8 * <usize>room + 4 * <usize>count, owner);
  count += 1;
}

function grow(): void {
  makeRoom(said + 24 * <usize>room);
  memory.copy(said + 16 * <usize>room, said + 8 * <usize>room, 4 * <usize>room);
  room *= 2;
}

/** The last of several rows with one path has the slot. */
function addRow(number: u32, hash: u64): void {
  store<f64>(hashes + 8 * <usize>number, <f64>hash);
  const slot = slotOf(hash);
  if (slot === noSlot) return;
  store<u32>(others + 4 * <usize>number, load<u32>(slot));
  store<u32>(slot, 1 + number);
}

/** Where 1 + a row with this path is, or may be put; a place with 0 when too many others are in the way. */
function slotOf(hash: u64): usize {
  // The lower half of the hash is the better mixed one.
  let at = <u32>hash & slotMask;
  for (let probes = 0; probes < mostProbes; probes += 1, at = (at + 1) & slotMask) {
    const slot = table + 4 * <usize>at;
    const known = load<u32>(slot);
    if (known === 0 || load<f64>(hashes + 8 * <usize>(known - 1)) === <f64>hash) return slot;
  }
  return noSlot;
}

function makeRoom(end: usize): void {
  const missing = <i32>((end + 0xffff) >> 16) - memory.size();
  if (missing > 0) memory.grow(missing);
}
