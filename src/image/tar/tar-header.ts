import { checksumOf, numberAt } from "./tar-fields.ts";

/** Bytes of a tar block: headers are one block, bodies are padded to whole ones. */
export const blockBytes = 512;

/** One header block, as it stands: long names and sizes may be given by an extension header before it. */
export interface TarHeader {
  readonly name: string;
  readonly linkName: string;
  /** NaN when it cannot be read. */
  readonly size: number;
  /** The one-character type: `0` a file, `1` a hard link, `x` a PAX header, `L` a GNU long name. */
  readonly type: string;
}

/** Null when the block is no tar header (its checksum does not fit). https://www.gnu.org/software/tar/manual/html_node/Standard.html */
export function parseTarHeader(block: Buffer): TarHeader | null {
  if (checksumOf(block, 0) !== numberAt(block, 148, 8)) return null;
  const isUstar = block.toString("latin1", 257, 263) === "ustar\0";
  const prefix = isUstar ? text(block, 345, 500) : "";
  const name = text(block, 0, 100);
  return {
    name: prefix === "" ? name : `${prefix}/${name}`,
    linkName: text(block, 157, 257),
    size: numberAt(block, 124, 12),
    type: String.fromCharCode(block[156] || 0x30),
  };
}

/** Two such blocks end a tar. */
export function isZeroBlock(block: Buffer): boolean {
  return block.every((byte) => byte === 0);
}

/** Records of a PAX header, `27 path=some/name\n`. https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_03 */
export function parsePax(body: Buffer): ReadonlyMap<string, string> {
  const records = new Map<string, string>();
  for (let at = 0; at < body.length;) {
    const blank = body.indexOf(0x20, at);
    const length = Number.parseInt(body.toString("latin1", at, blank), 10);
    const equals = body.indexOf(0x3d, blank);
    if (blank < 0 || equals < 0 || !(length > 0) || equals >= at + length) break;
    records.set(body.toString("utf8", blank + 1, equals), body.toString("utf8", equals + 1, at + length - 1));
    at += length;
  }
  return records;
}

function text(block: Buffer, start: number, end: number): string {
  const zero = block.indexOf(0, start);
  return block.toString("utf8", start, zero < 0 || zero > end ? end : zero);
}
