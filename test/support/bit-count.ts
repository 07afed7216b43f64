/** Lengths and distances: https://www.rfc-editor.org/rfc/rfc1951#section-3.2.5 */
const lengthBases = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const lengthExtras = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const distanceExtras = Array.from({ length: 30 }, (_, symbol) => Math.max(0, (symbol >> 1) - 1));
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/**
 * Counts, bit by bit and with no table, how many bits of a valid DEFLATE stream had been used when each byte of its output was there: at
 * index 0 none, at index n those of the first n bytes. Of a match, each byte has the same share.
 */
export function bitsOfBytes(stream: Uint8Array): readonly number[] {
  let at = 0;
  const used = [0];
  const bit = () => ((stream[at >> 3] ?? 0) >> (at++ & 7)) & 1;
  const number = (bits: number) => Array.from({ length: bits }, bit).reduce((sum, value, place) => sum + value * 2 ** place, 0);
  const symbol = (codes: ReadonlyMap<string, number>) => {
    for (let code = ""; code.length <= 15;) {
      code += bit();
      const found = codes.get(code);
      if (found !== undefined) return found;
    }
    throw new Error("no such code");
  };
  const wrote = (bytes: number, from: number) => {
    for (let index = 1; index <= bytes; index += 1) used.push(from + ((at - from) * index) / bytes);
  };

  for (let isLast = false; !isLast;) {
    isLast = bit() === 1;
    const type = number(2);
    if (type === 0) {
      at = Math.ceil(at / 8) * 8;
      const bytes = number(16);
      at += 16;
      for (let index = 0; index < bytes; index += 1) wrote(1, (at += 8));
      continue;
    }
    const [literals, distances] = type === 1 ? fixedCodes : ownCodes(number, symbol);
    for (;;) {
      const from = at;
      const found = symbol(literals);
      if (found === 256) break;
      if (found > 256) {
        const length = (lengthBases[found - 257] ?? 0) + number(lengthExtras[found - 257] ?? 0);
        number(distanceExtras[symbol(distances)] ?? 0);
        wrote(length, from);
      } else wrote(1, from);
    }
  }
  return used;
}

function ownCodes(number: (bits: number) => number, symbol: (codes: ReadonlyMap<string, number>) => number) {
  const [literals, distances, count] = [number(5) + 257, number(5) + 1, number(4) + 4];
  const codeLengths = Array.from({ length: 19 }, () => 0);
  for (const place of order.slice(0, count)) codeLengths[place] = number(3);
  const codes = codesOf(codeLengths);
  const lengths: number[] = [];
  while (lengths.length < literals + distances) {
    const found = symbol(codes);
    if (found < 16) lengths.push(found);
    else if (found === 16) lengths.push(...repeated(lengths.at(-1) ?? 0, 3 + number(2)));
    else lengths.push(...repeated(0, found === 17 ? 3 + number(3) : 11 + number(7)));
  }
  return [codesOf(lengths.slice(0, literals)), codesOf(lengths.slice(literals))] as const;
}

function repeated(value: number, count: number): readonly number[] {
  return Array.from({ length: count }, () => value);
}

/** Canonical codes as text, first bit first: https://www.rfc-editor.org/rfc/rfc1951#section-3.2.2 */
function codesOf(lengths: readonly number[]): ReadonlyMap<string, number> {
  const codes = new Map<string, number>();
  let code = 0;
  for (let length = 1; length <= 15; length += 1) {
    code *= 2;
    for (const [symbol, own] of lengths.entries()) {
      if (own !== length) continue;
      codes.set(code.toString(2).padStart(length, "0"), symbol);
      code += 1;
    }
  }
  return codes;
}

const fixedCodes = [
  codesOf([...repeated(8, 144), ...repeated(9, 112), ...repeated(7, 24), ...repeated(8, 8)]),
  codesOf(repeated(5, 30)),
] as const;
