import { headerBlock } from "./header-block.ts";

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
  const header = headerBlock();
  if (header.read(block, 0) !== "header") return null;
  return {
    name: header.path,
    linkName: header.link,
    size: header.sizeBytes,
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
