import { crc32, deflateRawSync } from "node:zlib";
import { fromBufferPromise } from "yauzl";

/** A zip archive that holds `files` (entry name → content), written as the artifact client writes it: deflated. */
export function makeZip(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const entry = zipEntry(name, Buffer.from(content), offset);
    bodies.push(entry.local);
    directory.push(entry.central);
    offset += entry.local.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...bodies, central, endOfDirectory(directory.length, central.length, offset)]);
}

/** Every file of a zip archive in memory. */
export async function readZip(archive: Buffer): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(archive, { lazyEntries: true });
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    const stream = await zip.openReadStreamPromise(entry);
    files.set(entry.fileName, Buffer.concat(await stream.toArray()));
  }
  return files;
}

/** https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT sections 4.3.7 and 4.3.12 */
function zipEntry(name: string, content: Buffer, offset: number): { local: Buffer; central: Buffer } {
  const path = Buffer.from(name);
  const packed = deflateRawSync(content);
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0); // version needed
  shared.writeUInt16LE(0x0800, 2); // names are UTF-8
  shared.writeUInt16LE(8, 4); // deflated
  shared.writeUInt16LE(0x21, 8); // 1980-01-01
  shared.writeUInt32LE(crc32(content), 10);
  shared.writeUInt32LE(packed.length, 14);
  shared.writeUInt32LE(content.length, 18);
  shared.writeUInt16LE(path.length, 22);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return {
    local: Buffer.concat([Buffer.from("PK\x03\x04"), shared, path, packed]),
    central: Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), shared, tail, path]),
  };
}

/** Section 4.3.16 of the same document. */
function endOfDirectory(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
