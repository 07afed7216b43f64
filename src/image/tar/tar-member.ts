import { hasPrefix, isStar, numberAt, textBytesAt } from "./tar-fields.ts";

/** Types of headers, as character codes. https://pkg.go.dev/archive/tar#pkg-constants */
export const typeOf = {
  oldFile: 0,
  file: 0x30,
  hardLink: 0x31,
  symbolicLink: 0x32,
  characterDevice: 0x33,
  blockDevice: 0x34,
  directory: 0x35,
  fifo: 0x36,
  contiguousFile: 0x37,
  gnuLongLink: 0x4b,
  gnuLongName: 0x4c,
  gnuSparse: 0x53,
  globalPax: 0x67,
  pax: 0x78,
} as const;

/** One member of a tar as its headers describe it; the object and its buffers are used again for the next member. */
export interface TarMember {
  /** The one-character type of the header as a character code; 0 is what tars before 1988 write for a file. */
  readonly type: number;
  /** As it is written: raw bytes, perhaps with `./` before or `/` behind. Only the first `pathBytes` count. */
  readonly path: Buffer;
  readonly pathBytes: number;
  /** Target of a hard or symbolic link; only the first `linkBytes` count. Junk on members of other types. */
  readonly link: Buffer;
  readonly linkBytes: number;
  /** Bytes that the tar holds for this member, without padding. */
  readonly sizeBytes: number;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly deviceMajor: number;
  readonly deviceMinor: number;
  /** PAX records under `SCHILY.xattr.`, keys without that prefix; null when there are none. */
  readonly xattrs: ReadonlyMap<string, Buffer> | null;
}

/** What extension headers say of the member that follows them. */
export interface Extension {
  readonly path?: Buffer;
  readonly link?: Buffer;
  /** NaN when it is no number. */
  readonly sizeBytes?: number;
  readonly uid?: number;
  readonly gid?: number;
  readonly xattrs?: ReadonlyMap<string, Buffer>;
}

/** A member that is filled anew for each header, so that a million of them leave no garbage. */
export class MemberBuffer implements TarMember {
  type = 0;
  path = Buffer.alloc(256);
  pathBytes = 0;
  link = Buffer.alloc(100);
  linkBytes = 0;
  sizeBytes = 0;
  mode = 0;
  uid = 0;
  gid = 0;
  deviceMajor = 0;
  deviceMinor = 0;
  xattrs: ReadonlyMap<string, Buffer> | null = null;

  read(block: Buffer, at: number, extension: Extension): void {
    this.type = block[at + 156] ?? 0;
    this.#readPath(block, at, extension.path);
    this.#readLink(block, at, extension.link);
    this.sizeBytes = hasBody(this.type) ? (extension.sizeBytes ?? numberAt(block, at + 124, 12)) : 0;
    this.mode = Math.max(0, numberAt(block, at + 100, 8)) & 0o7777;
    this.uid = extension.uid ?? numberAt(block, at + 108, 8);
    this.gid = extension.gid ?? numberAt(block, at + 116, 8);
    const isDevice = this.type === typeOf.characterDevice || this.type === typeOf.blockDevice;
    this.deviceMajor = isDevice ? numberAt(block, at + 329, 8) : 0;
    this.deviceMinor = isDevice ? numberAt(block, at + 337, 8) : 0;
    this.xattrs = extension.xattrs ?? null;
  }

  #readPath(block: Buffer, at: number, long: Buffer | undefined): void {
    if (long !== undefined) {
      if (this.path.length < long.length) this.path = Buffer.alloc(long.length);
      this.pathBytes = long.copy(this.path);
      return;
    }
    this.pathBytes = 0;
    if (hasPrefix(block, at)) {
      this.#appendPath(block, at + 345, isStar(block, at) ? 131 : 155);
      if (this.pathBytes > 0) this.path[this.pathBytes++] = 0x2f;
    }
    this.#appendPath(block, at, 100);
  }

  /** Appends a text field. Most are so short that a call to copy them would take longer. */
  #appendPath(block: Buffer, at: number, maxBytes: number): void {
    const end = at + textBytesAt(block, at, maxBytes);
    for (let from = at; from < end; from += 1) this.path[this.pathBytes++] = block[from] ?? 0;
  }

  #readLink(block: Buffer, at: number, long: Buffer | undefined): void {
    if (long !== undefined) {
      if (this.link.length < long.length) this.link = Buffer.alloc(long.length);
      this.linkBytes = long.copy(this.link);
    } else {
      const bytes = textBytesAt(block, at + 157, 100);
      this.linkBytes = bytes === 0 ? 0 : block.copy(this.link, 0, at + 157, at + 157 + bytes);
    }
  }
}

/** Links, devices and directories have none, whatever their size field says; Go's reader takes it so. */
function hasBody(type: number): boolean {
  return type < typeOf.hardLink || type > typeOf.fifo;
}
