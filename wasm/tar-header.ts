// Reads header blocks of a tar, in AssemblyScript. https://www.gnu.org/software/tar/manual/html_node/Standard.html

const blockBytes: usize = 512;
const checksumStart: usize = 148;
const checksumBytes: usize = 8;
/** The checksum's own field counts as blanks. */
const blankChecksum: i32 = 8 * 0x20;

const block: usize = 4096;
const path: usize = block + blockBytes;
const numbers: usize = path + 512;
memory.grow(1 - memory.size());

export function blockAt(): usize {
  return block;
}
export function pathAt(): usize {
  return path;
}
export function numbersAt(): usize {
  return numbers;
}

/** Reads the block: 0 when its checksum does not fit, 1 for a header, 2 when there is nothing in it but zeros. */
export function read(): i32 {
  const told = numberAt(checksumStart, checksumBytes);
  const sum = checksum();
  if (sum === blankChecksum && told === 0) return 2;
  if (<f64>sum !== told && <f64>(sum - 256 * highBytes()) !== told) return 0;
  store<f64>(numbers, numberAt(124, 12), 0);
  store<f64>(numbers, numberAt(100, 8), 8);
  store<f64>(numbers, numberAt(108, 8), 16);
  store<f64>(numbers, numberAt(116, 8), 24);
  store<f64>(numbers, numberAt(329, 8), 32);
  store<f64>(numbers, numberAt(337, 8), 40);
  store<f64>(numbers, <f64>readPath(), 48);
  store<f64>(numbers, <f64>textBytesAt(157, 100), 56);
  return 1;
}

function checksum(): i32 {
  let sums = i32x4.splat(0);
  for (let at: usize = 0; at < blockBytes; at += 16)
    sums = i32x4.add(sums, i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(v128.load(block + at))));
  let sum = i32x4.extract_lane(sums, 0) + i32x4.extract_lane(sums, 1) + i32x4.extract_lane(sums, 2) + i32x4.extract_lane(sums, 3);
  for (let at = checksumStart; at < checksumStart + checksumBytes; at += 1) sum -= load<u8>(block + at);
  return blankChecksum + sum;
}

/** Some old systems summed signed bytes: each of these counted 256 less. */
function highBytes(): i32 {
  let count: i32 = 0;
  for (let at: usize = 0; at < blockBytes; at += 16) count += popcnt(i8x16.bitmask(v128.load(block + at)));
  for (let at = checksumStart; at < checksumStart + checksumBytes; at += 1) count -= load<u8>(block + at) >>> 7;
  return count;
}

/** Octal digits or, where the top bit is set, GNU's base-256; NaN when neither. An empty field is 0. */
function numberAt(at: usize, bytes: usize): f64 {
  const end = block + at + bytes;
  let from = block + at;
  if (load<u8>(from) >= 0x80) return base256At(from, end);
  while (from < end && load<u8>(from) === 0x20) from += 1;
  let value: u64 = 0;
  for (; from < end; from += 1) {
    const byte = load<u8>(from);
    if (byte >= 0x30 && byte <= 0x37) value = value * 8 + (byte - 0x30);
    else return byte === 0 || byte === 0x20 ? <f64>value : NaN;
  }
  return <f64>value;
}

/** Big-endian two's complement below the top bit. */
function base256At(start: usize, end: usize): f64 {
  const first = load<u8>(start);
  let value: f64 = <f64>(first & 0x3f) - ((first & 0x40) !== 0 ? 64 : 0);
  for (let from = start + 1; from < end; from += 1) value = value * 256 + <f64>load<u8>(from);
  return value;
}

/** Puts the whole path together: its bytes. POSIX has the first part of a long one in a field of its own, which is shorter in Schily's format. */
function readPath(): usize {
  let end = path;
  // "ustar\0"; GNU's other magic has times in that field.
  if (load<u32>(block + 257) === 0x61747375 && load<u16>(block + 261) === 0x0072) {
    end = appended(end, 345, load<u32>(block + 508) === 0x00726174 ? 131 : 155);
    if (end > path) store<u8>(end++, 0x2f);
  }
  return appended(end, 0, 100) - path;
}

function appended(end: usize, at: usize, most: usize): usize {
  const bytes = textBytesAt(at, most);
  memory.copy(end, block + at, bytes);
  return end + bytes;
}

/** Length of a text field: up to its first zero byte, or all of it. */
function textBytesAt(at: usize, most: usize): usize {
  let bytes: usize = 0;
  while (bytes < most && load<u8>(block + at + bytes) !== 0) bytes += 1;
  return bytes;
}
