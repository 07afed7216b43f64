// Writes rows of a listing one behind the other, in AssemblyScript: as they are hashed for the digest of a layer's content.

/** Rows, and bytes of their suffixes, that are taken at once. */
const mostRows: i32 = 1024;
const mostSuffixBytes: i32 = 131_072;
const mostPathBytes: i32 = 65_535;
/** Of a row, without its path. */
const rowBytes: i32 = 39;
/** Bytes that a copy may read or write too many. */
const slack: i32 = 16;

// Columns, in the order of src/image/listing/content-digest.ts.
const sizes: usize = 4096;
const hashes: usize = sizes + 8 * mostRows;
const ends: usize = hashes + 8 * mostRows;
const uids: usize = ends + 4 * mostRows;
const gids: usize = uids + 4 * mostRows;
const targets: usize = gids + 4 * mostRows;
const xattrs: usize = targets + 4 * mostRows;
const shared: usize = xattrs + 4 * mostRows;
const modes: usize = shared + 2 * mostRows;
const kinds: usize = modes + 2 * mostRows;
const suffixes: usize = kinds + mostRows;
const path: usize = suffixes + mostSuffixBytes + slack;
const output: usize = path + mostPathBytes + mostSuffixBytes + slack;
const outputEnd: usize = output + 131_072;
memory.grow(<i32>(1 + ((outputEnd + slack) >> 16)) - memory.size());

let rows: i32 = 0;
let row: i32 = 0;
/** Where the suffix of the next row starts, and where those of all rows do. */
let start: u32 = 0;
let firstStart: u32 = 0;

export function columnsAt(): usize {
  return sizes;
}
export function suffixesAt(): usize {
  return suffixes;
}
export function outputAt(): usize {
  return output;
}
export function rowLimit(): i32 {
  return mostRows;
}
export function suffixLimit(): i32 {
  return mostSuffixBytes;
}

/** The next rows of a listing are in the columns; the suffix of the first one starts there in the listing. */
export function take(count: i32, suffixStart: u32): void {
  rows = count;
  row = 0;
  start = firstStart = suffixStart;
}

/** Writes as many rows as there is room for: how many bytes. None when all are written. */
export function write(): i32 {
  let at = output;
  for (; row < rows; row += 1) {
    const end = load<u32>(ends + (<usize>row << 2));
    const sharedBytes = <usize>load<u16>(shared + (<usize>row << 1));
    const pathBytes = sharedBytes + (end - start);
    if (at + pathBytes + rowBytes > outputEnd) break;
    copy(path + sharedBytes, suffixes + (start - firstStart), end - start);
    start = end;
    store<u32>(at, <u32>pathBytes);
    copy(at + 4, path, pathBytes);
    at += 4 + pathBytes;
    store<u8>(at, load<u8>(kinds + row));
    store<u16>(at, load<u16>(modes + (<usize>row << 1)), 1);
    store<u32>(at, load<u32>(uids + (<usize>row << 2)), 3);
    store<u32>(at, load<u32>(gids + (<usize>row << 2)), 7);
    store<u64>(at, load<u64>(sizes + (<usize>row << 3)), 11);
    store<u64>(at, load<u64>(hashes + (<usize>row << 3)), 19);
    store<u32>(at, load<u32>(targets + (<usize>row << 2)), 27);
    store<u32>(at, load<u32>(xattrs + (<usize>row << 2)), 31);
    at += rowBytes - 4;
  }
  return <i32>(at - output);
}

/** Paths are so short that a call to copy them would take longer. */
@inline
function copy(to: usize, from: usize, bytes: usize): void {
  for (let at: usize = 0; at < bytes; at += 16) v128.store(to + at, v128.load(from + at));
}
