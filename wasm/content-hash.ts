// XXH64 in AssemblyScript, https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md, with the seed 0: one content after the other, each in
// as many pieces as it comes in.

const prime1: u64 = 0x9e3779b185ebca87;
const prime2: u64 = 0xc2b2ae3d27d4eb4f;
const prime3: u64 = 0x165667b19e3779f9;
const prime4: u64 = 0x85ebca77c2b2ae63;
const prime5: u64 = 0x27d4eb2f165667c5;

const stripeBytes: i32 = 32;
/** Behind the memory of the inflate, so that what that has made can be hashed where it is. All that is known of a content: four sums, how many bytes have come, and those of them that do not fill a stripe yet. */
const sums: usize = 2424832;
const total: usize = sums + 32;
const rest: usize = sums + 40;
const stateBytes: i32 = 72;
const digest: usize = sums + 72;
/** For contents that lie in no memory of an inflate. */
const input: usize = sums + 4096;
const inputBytes: i32 = 65536;

export function stateAt(): usize {
  return sums;
}
export function stateSize(): i32 {
  return stateBytes;
}
export function inputAt(): usize {
  return input;
}
export function inputSize(): i32 {
  return inputBytes;
}
/** Two numbers of 32 bits, the high one first. */
export function digestAt(): usize {
  return digest;
}

/** A content begins. */
export function start(): void {
  store<u64>(sums, prime1 + prime2);
  store<u64>(sums, prime2, 8);
  store<u64>(sums, 0, 16);
  store<u64>(sums, 0 - prime1, 24);
  store<u64>(total, 0);
}

/** So many bytes of it are at an address. */
export function add(address: usize, bytes: i32): void {
  const held = <i32>(load<u64>(total) & 31);
  store<u64>(total, load<u64>(total) + <u64>bytes);
  let from = address;
  const end = address + bytes;
  if (held > 0) {
    const taken = min(stripeBytes - held, bytes);
    memory.copy(rest + held, from, taken);
    if (held + taken < stripeBytes) return;
    from += taken;
    addStripes(rest, rest + stripeBytes);
  }
  from = addStripes(from, end);
  memory.copy(rest, from, end - from);
}

/** Adds whole stripes, and says where the last one ends. */
function addStripes(start: usize, end: usize): usize {
  let one = load<u64>(sums);
  let two = load<u64>(sums, 8);
  let three = load<u64>(sums, 16);
  let four = load<u64>(sums, 24);
  let from = start;
  for (; from + stripeBytes <= end; from += stripeBytes) {
    one = round(one, load<u64>(from));
    two = round(two, load<u64>(from, 8));
    three = round(three, load<u64>(from, 16));
    four = round(four, load<u64>(from, 24));
  }
  store<u64>(sums, one);
  store<u64>(sums, two, 8);
  store<u64>(sums, three, 16);
  store<u64>(sums, four, 24);
  return from;
}

/** Makes the digest of all that was added. */
export function finish(): void {
  let hash = load<u64>(total) < <u64>stripeBytes ? prime5 : merged();
  hash += load<u64>(total);
  const end = rest + <usize>(load<u64>(total) & 31);
  let from = rest;
  for (; from + 8 <= end; from += 8) hash = rotl(hash ^ round(0, load<u64>(from)), 27) * prime1 + prime4;
  if (from + 4 <= end) {
    hash = rotl(hash ^ (<u64>load<u32>(from) * prime1), 23) * prime2 + prime3;
    from += 4;
  }
  for (; from < end; from += 1) hash = rotl(hash ^ (<u64>load<u8>(from) * prime5), 11) * prime1;
  hash = (hash ^ (hash >> 33)) * prime2;
  hash = (hash ^ (hash >> 29)) * prime3;
  hash ^= hash >> 32;
  store<u32>(digest, <u32>(hash >> 32));
  store<u32>(digest, <u32>hash, 4);
}

function merged(): u64 {
  let hash =
    rotl(load<u64>(sums), 1) + rotl(load<u64>(sums, 8), 7) + rotl(load<u64>(sums, 16), 12) + rotl(load<u64>(sums, 24), 18);
  for (let at: usize = sums; at < total; at += 8) hash = (hash ^ round(0, load<u64>(at))) * prime1 + prime4;
  return hash;
}

@inline
function round(sum: u64, lane: u64): u64 {
  return rotl(sum + lane * prime2, 31) * prime1;
}
