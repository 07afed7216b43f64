// CRC-32 in AssemblyScript, https://www.rfc-editor.org/rfc/rfc1952#section-8, as "Chorba" makes it (Russell 2024, https://arxiv.org/abs/2412.16398):
// three times as fast as with the processor's carry-less multiplication, for all of a stream but its end.
//
// The CRC's polynomial divides x^300 + x^155 + x^117 + x^89 + 1, and so the 128th power of that, which has the same terms in x^128. So a block of
// 16 bytes may be left out when it is added to those 145, 183, 211 and 300 blocks further on; what is left out in turn is a block with four of
// those before it.

const blockBytes: i32 = 16;
/** Blocks behind one that it may be added to. */
const reachBytes: i32 = 300 * blockBytes;
/** Behind the memory of the inflate. Eight tables: what a byte comes to that so many others follow. */
const tables: usize = 2359296;
const tableBytes: usize = 1024;
/** Blocks that were left out, the last ones in front when it is full; then room for as many zeros as one reaches. */
const blocks: usize = tables + 8 * tableBytes;
const blocksEnd: usize = blocks + reachBytes + 16384;
export const memoryEnd: usize = blocksEnd + reachBytes;

/** Where the next block belongs. */
let at: usize = blocks + reachBytes;

/** A stream begins. */
export function start(): void {
  at = blocks + reachBytes;
  memory.fill(blocks, 0, reachBytes);
  // The CRC starts with ones: as if a block had been left out whose last effect is that.
  store<u32>(blocks, 0xffffffff);
}

/** Leaves out all but the last blocks between two addresses, and says where those begin. */
export function fold(start: usize, end: usize): usize {
  let from = start;
  let left = <i32>(end - start) - reachBytes;
  while (left >= blockBytes) {
    if (at == blocksEnd) {
      memory.copy(blocks, at - reachBytes, reachBytes);
      at = blocks + reachBytes;
    }
    const bytes = min(left, <i32>(blocksEnd - at)) & -blockBytes;
    const to = at + bytes;
    for (; at < to; at += blockBytes) {
      v128.store(at, folded(from, at));
      from += blockBytes;
    }
    left -= bytes;
  }
  return from;
}

/** The CRC of a stream that ends here, of which all was folded that can be. */
export function finish(start: usize, end: usize): u32 {
  let from = start;
  let crc: u32 = 0xffffffff;
  if (<i32>(end - start) >= reachBytes) {
    crc = 0;
    memory.fill(at, 0, reachBytes);
    for (let to = at; to < at + reachBytes; to += blockBytes) {
      const block = folded(from, to);
      crc = after(crc, v128.extract_lane<u64>(block, 0));
      crc = after(crc, v128.extract_lane<u64>(block, 1));
      from += blockBytes;
    }
  }
  for (; from + 8 <= end; from += 8) crc = after(crc, load<u64>(from));
  for (; from < end; from++) crc = (crc >>> 8) ^ entry(0, <u8>crc ^ load<u8>(from));
  return ~crc;
}

/** A block with what those that were left out have added to it. */
@inline
function folded(from: usize, to: usize): v128 {
  const oldest = to - reachBytes;
  return v128.xor(
    v128.xor(v128.load(from), v128.load(oldest)),
    v128.xor(v128.xor(v128.load(oldest, 89 * 16), v128.load(oldest, 117 * 16)), v128.load(oldest, 155 * 16)),
  );
}

@inline
function after(crc: u32, bytes: u64): u32 {
  const all = bytes ^ <u64>crc;
  return (
    entry(7, <u8>all) ^
    entry(6, <u8>(all >> 8)) ^
    entry(5, <u8>(all >> 16)) ^
    entry(4, <u8>(all >> 24)) ^
    entry(3, <u8>(all >> 32)) ^
    entry(2, <u8>(all >> 40)) ^
    entry(1, <u8>(all >> 48)) ^
    entry(0, <u8>(all >> 56))
  );
}

@inline
function entry(table: usize, byte: u8): u32 {
  return load<u32>(tables + table * tableBytes + (<usize>byte << 2));
}

export function fillTables(): void {
  for (let byte = 0; byte < 256; byte++) {
    let crc = <u32>byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    store<u32>(tables + (byte << 2), crc);
  }
  for (let to = tables + tableBytes; to < blocks; to += 4) {
    const crc = load<u32>(to - tableBytes);
    store<u32>(to, (crc >>> 8) ^ entry(0, <u8>crc));
  }
}
