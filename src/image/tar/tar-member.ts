import type { HeaderBlock } from "./header-block.ts";

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

  read(type: number, header: HeaderBlock, extension: Extension): void {
    this.type = type;
    this.#readPath(header, extension.path);
    this.#readLink(header, extension.link);
    this.sizeBytes = hasBody(type) ? (extension.sizeBytes ?? header.sizeBytes) : 0;
    this.mode = Math.max(0, header.mode) & 0o7777;
    this.uid = extension.uid ?? header.uid;
    this.gid = extension.gid ?? header.gid;
    const isDevice = type === typeOf.characterDevice || type === typeOf.blockDevice;
    this.deviceMajor = isDevice ? header.deviceMajor : 0;
    this.deviceMinor = isDevice ? header.deviceMinor : 0;
    this.xattrs = extension.xattrs ?? null;
  }

  #readPath(header: HeaderBlock, long: Buffer | undefined): void {
    if (long === undefined) {
      this.pathBytes = header.copyPath(this.path);
      return;
    }
    if (this.path.length < long.length) this.path = Buffer.alloc(long.length);
    this.pathBytes = long.copy(this.path);
  }

  #readLink(header: HeaderBlock, long: Buffer | undefined): void {
    if (long === undefined) {
      this.linkBytes = header.copyLink(this.link);
      return;
    }
    if (this.link.length < long.length) this.link = Buffer.alloc(long.length);
    this.linkBytes = long.copy(this.link);
  }
}

/** Links, devices and directories have none, whatever their size field says; Go's reader takes it so. */
function hasBody(type: number): boolean {
  return type < typeOf.hardLink || type > typeOf.fifo;
}
