const blockBytes = 512;
const checksumStart = 148;
const checksumEnd = 156;

/** What the checksum of a block of zeros would be: its own field counts as eight blanks. */
export const blankChecksum = 8 * 0x20;

/** The sum of a header block's bytes, those of the checksum itself taken as blanks. Eight at a time: it is asked of each header. */
export function checksumOf(block: Uint8Array, at: number): number {
  let sum = blankChecksum;
  for (let from = at; from < at + blockBytes; from += 8) {
    sum += (block[from] ?? 0) + (block[from + 1] ?? 0) + (block[from + 2] ?? 0) + (block[from + 3] ?? 0);
    sum += (block[from + 4] ?? 0) + (block[from + 5] ?? 0) + (block[from + 6] ?? 0) + (block[from + 7] ?? 0);
  }
  for (let index = at + checksumStart; index < at + checksumEnd; index += 1) sum -= block[index] ?? 0;
  return sum;
}

/** The same with signed bytes, as some old systems computed it. */
export function signedChecksumOf(block: Uint8Array, at: number): number {
  let high = 0;
  for (let index = at; index < at + blockBytes; index += 1)
    if ((block[index] ?? 0) >= 0x80 && (index < at + checksumStart || index >= at + checksumEnd)) high += 1;
  return checksumOf(block, at) - 256 * high;
}

/** Octal digits or, where the top bit is set, GNU's base-256; NaN when neither. An empty field is 0. */
export function numberAt(block: Uint8Array, at: number, bytes: number): number {
  const first = block[at] ?? 0;
  if (first >= 0x80) return base256At(block, at, bytes);
  let value = 0;
  let index = at;
  while (index < at + bytes && block[index] === 0x20) index += 1;
  for (; index < at + bytes; index += 1) {
    const digit = (block[index] ?? 0) - 0x30;
    if (digit >= 0 && digit <= 7) value = value * 8 + digit;
    else return isEndOfNumber(digit + 0x30) ? value : Number.NaN;
  }
  return value;
}

function isEndOfNumber(byte: number): boolean {
  return byte === 0 || byte === 0x20;
}

/** Big-endian two's complement below the top bit. */
function base256At(block: Uint8Array, at: number, bytes: number): number {
  const isNegative = ((block[at] ?? 0) & 0x40) !== 0;
  let value = isNegative ? -1 : 0;
  for (let index = at; index < at + bytes; index += 1) {
    const byte = index === at ? (block[index] ?? 0) & 0x3f : (block[index] ?? 0);
    value = value * (index === at ? 64 : 256) + byte;
  }
  return value;
}

/** Length of a text field: up to its first zero byte, or all of it. */
export function textBytesAt(block: Uint8Array, at: number, maxBytes: number): number {
  let bytes = 0;
  while (bytes < maxBytes && block[at + bytes] !== 0) bytes += 1;
  return bytes;
}

/** The POSIX magic; GNU's other one has times where POSIX has the first part of a long path. */
export function hasPrefix(block: Uint8Array, at: number): boolean {
  return isTextAt(block, at + 257, "ustar\0");
}

/** Schily's own format, whose prefix is shorter. */
export function isStar(block: Uint8Array, at: number): boolean {
  return isTextAt(block, at + 508, "tar\0");
}

function isTextAt(block: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (block[at + index] !== text.charCodeAt(index)) return false;
  return true;
}
