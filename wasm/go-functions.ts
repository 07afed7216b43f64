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

/** Records come in pieces; the last bytes of the one before stand in front of it. */
const input: usize = 4096;
const inputBytes: i32 = 65_536;
const edgeBytes: i32 = 3;
/** A hash table of packages: 1 + their numbers, by their paths. */
const slots: usize = 69_632;
const slotCount: u32 = 131_072;
/** Of each package where its path is, how long that is, and the bytes of its functions as a number of 64 bits. Number 0 is that of functions of no package. */
const packages: usize = slots + 2 * <usize>slotCount;
const packageBytes: usize = 16;
/** The names with 16 zeros behind them, and the table of functions behind those. */
const names: usize = 1_132_544;

let namesBytes: usize = 0;
let rows: usize = 0;
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
/** Where the next piece begins, in the table's own count. */
let offset: i64 = 0;
let edge: i32 = 0;
let isWrong: bool = false;
let packageCount: i32 = 0;
/** The path that was read last. */
let lastPath: usize = 0;
let lastBytes: usize = 0;
let lastNumber: i32 = 0;

export function namesAt(): usize {
  return names;
}
export function inputAt(): usize {
  return input;
}
export function inputSize(): i32 {
  return inputBytes;
}
export function packagesAt(): usize {
  return packages;
}

/** Makes room for names and table; says where the table is to be copied to. */
export function reserve(bytes: i32, functions: i32, isWide: bool): usize {
  namesBytes = bytes;
  count = functions;
  fieldBytes = isWide ? 8 : 4;
  rows = (names + namesBytes + 31) & ~15;
  const missing = <i32>((rows + (2 * <usize>count + 1) * fieldBytes + 0xffff) >> 16) - memory.size();
  if (missing > 0) memory.grow(missing);
  memory.fill(names + namesBytes, 0, rows - names - namesBytes);
  return rows;
}

/** Where the first record is, in the table's own count, and where the names begin, as the records count. */
export function countFrom(recordsAt: u32, namesAt: u32): void {
  offset = recordsAt;
  namesFrom = namesAt;
}

/** Names and table are there. */
export function start(quantum: i32, bigEndian: bool): void {
  isBigEndian = bigEndian;
  low = isBigEndian ? fieldBytes - 4 : 0;
  next = 0;
  edge = 0;
  isWrong = false;
  lastBytes = 0;
  memory.fill(slots, 0, 2 * <usize>slotCount);
  packageCount = 0;
  addPackage(names, 0);
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
    addFunction(next, word(at + <usize>place));
  }
  offset += bytes;
  edge = min(edgeBytes, edge + bytes);
  if (at === input) memory.copy(input - edgeBytes, input + bytes - edgeBytes, edgeBytes);
}

/** How many packages there are; 0 when the records are not in the order of the functions, or a function is longer than any can be. */
export function finish(): i32 {
  return isWrong || next < count ? 0 : packageCount;
}

function addFunction(index: i32, name: u32): void {
  const bytes = field(2 * index + 2) - field(2 * index);
  if (<i32>bytes < 0) isWrong = true;
  const sum = packages + packageBytes * packageOf(<i64>name - namesFrom) + 8;
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

/** The number of the package of the function whose name begins there. */
function packageOf(name: i64): i32 {
  if (name < 0 || name >= <i64>namesBytes) return 0;
  const from = names + <usize>name;
  const end = min(from + mostNameBytes, names + namesBytes);
  const path = behindMade(from);
  // Functions of one package stand together.
  const behind = path + lastBytes + 1;
  if (lastBytes > 0 && behind <= end && isSame(path, lastPath, lastBytes + 1) && !hasSlash(behind, end)) return lastNumber;
  const bytes = pathBytes(path, end);
  if (bytes === 0) return 0;
  lastPath = path;
  lastBytes = bytes;
  lastNumber = numberOf(path, bytes);
  return lastNumber;
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

/** How long the path is that a name begins with: up to the first dot of its last part; 0 when there is none. */
function pathBytes(from: usize, end: usize): usize {
  let found: usize = 0;
  for (let at = from; at < end; at += 1) {
    const byte = load<u8>(at);
    if (isEnd(byte)) break;
    if (byte === 0x2f) found = 0;
    else if (byte === 0x2e && found === 0) found = at;
  }
  return max(found, from) - from;
}

/** Whether what follows makes a dot a part of a longer path. */
function hasSlash(from: usize, end: usize): bool {
  for (let at = from; at < end; at += 1) {
    const byte = load<u8>(at);
    if (byte === 0x2f) return true;
    if (isEnd(byte)) return false;
  }
  return false;
}

/** Type parameters, receivers and the like begin with these, and one is behind each name: there is no path in what follows. */
@inline
function isEnd(byte: u8): bool {
  if (byte > 0x5b) return byte === 0x7b;
  return byte === 0x5b || byte === 0x28 || byte === 0x2c || byte === 0x20 || byte === 0;
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
      if (packageCount >= mostPackages) return 0;
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
  store<u32>(at, <u32>path);
  store<u32>(at, <u32>bytes, 4);
  store<f64>(at, 0, 8);
  packageCount += 1;
  return packageCount - 1;
}
