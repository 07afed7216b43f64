import { crc32, deflateRawSync } from "node:zlib";

/** A file in an archive. */
export interface ZipEntry {
  readonly path: string;
  readonly content: Uint8Array | string;
  readonly isStored?: boolean;
  /** Sizes are told behind the content only, as by whoever writes to a stream: Java's own tool. */
  readonly isSizeBehind?: boolean;
  /** Bytes before the content that mean nothing. */
  readonly extraBytes?: number;
}

/** An archive; `before` is what precedes it, such as a script that starts it. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
export function zipFile(entries: readonly ZipEntry[], before = Buffer.alloc(0)): Buffer {
  const pieces = [before];
  const list: Buffer[] = [];
  let at = before.length;
  for (const entry of entries) {
    const { header, body, behind, listed } = written(entry, at);
    pieces.push(header, body, behind);
    list.push(listed);
    at += header.length + body.length + behind.length;
  }
  const listBytes = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listBytes.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...pieces, listBytes, end]);
}

function written({ path, content, isStored = false, isSizeBehind = false, extraBytes = 0 }: ZipEntry, at: number) {
  const plain = Buffer.from(content);
  const body = isStored ? plain : deflateRawSync(plain);
  const [name, extra] = [Buffer.from(path), Buffer.alloc(extraBytes, 7)];
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(isSizeBehind ? 8 : 0, 2);
  common.writeUInt16LE(isStored ? 0 : 8, 4);
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(crc32(plain), 0);
  sizes.writeUInt32LE(body.length, 4);
  sizes.writeUInt32LE(plain.length, 8);
  if (!isSizeBehind) sizes.copy(common, 10);
  common.writeUInt16LE(name.length, 22);
  const listed = Buffer.from(common);
  sizes.copy(listed, 10);
  common.writeUInt16LE(extra.length, 24);
  const place = Buffer.alloc(14);
  place.writeUInt32LE(at, 10);
  return {
    header: Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, name, extra]),
    body,
    behind: isSizeBehind ? Buffer.concat([Buffer.from("PK\x07\x08", "latin1"), sizes]) : Buffer.alloc(0),
    listed: Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), listed, place, name]),
  };
}
