/** One member as a test wants it; everything that is left out is what a usual tar has. */
export interface Member {
  readonly path: string | Buffer;
  /** The header's type, `0` (a file) when left out; `\0` is what very old tars have. */
  readonly type?: string;
  readonly content?: string | Buffer;
  readonly link?: string | Buffer;
  readonly mode?: number;
  readonly uid?: number;
  readonly gid?: number;
  readonly mtime?: number;
  readonly deviceMajor?: number;
  readonly deviceMinor?: number;
  /** PAX records before the header. */
  readonly pax?: Readonly<Record<string, string | Buffer>>;
  /** Records for all members from here on. */
  readonly globalPax?: Readonly<Record<string, string | Buffer>>;
  /** Size that the header claims, when it lies. */
  readonly claimedBytes?: number;
  /** The size field in GNU's base-256. */
  readonly isBase256?: boolean;
  /** `gnu` writes long names as `L` and `K` members; `pax` as records; `ustar` splits them. */
  readonly format?: "ustar" | "pax" | "gnu";
}

/** A whole tar: members and the two blocks of zeros behind them. */
export function tarOf(members: readonly Member[]): Buffer {
  return Buffer.concat([...members.map(memberOf), Buffer.alloc(1024)]);
}

/** One member with whatever headers it needs. */
export function memberOf(member: Member): Buffer {
  const content = Buffer.from(member.content ?? "");
  const path = Buffer.from(member.path);
  const link = Buffer.from(member.link ?? "");
  const parts: Buffer[] = [];
  if (member.globalPax !== undefined) parts.push(extension("g", paxRecords(member.globalPax)));
  const records = { ...member.pax };
  if (member.format === "pax" && path.length > 100) records["path"] = path;
  if (member.format === "pax" && link.length > 100) records["linkpath"] = link;
  if (Object.keys(records).length > 0) parts.push(extension("x", paxRecords(records)));
  if (member.format === "gnu" && path.length > 100) parts.push(extension("L", Buffer.concat([path, Buffer.alloc(1)])));
  if (member.format === "gnu" && link.length > 100) parts.push(extension("K", Buffer.concat([link, Buffer.alloc(1)])));
  return Buffer.concat([...parts, header(member, path, link), padded(content)]);
}

/** A PAX header's body, `27 path=some/name\n` each. */
export function paxRecords(records: Readonly<Record<string, string | Buffer>>): Buffer {
  return Buffer.concat(
    Object.entries(records).map(([key, value]) => {
      const rest = Buffer.concat([Buffer.from(` ${key}=`), Buffer.from(value), Buffer.from("\n")]);
      let length = rest.length;
      while (length !== rest.length + String(length).length) length = rest.length + String(length).length;
      return Buffer.concat([Buffer.from(String(length)), rest]);
    }),
  );
}

/** A member whose body speaks of the next one. */
export function extension(type: string, body: Buffer): Buffer {
  return Buffer.concat([
    header({ path: "extension", type, claimedBytes: body.length }, Buffer.from("extension"), Buffer.alloc(0)),
    padded(body),
  ]);
}

/** Fixes the checksum of a header block that a test has changed. */
export function withChecksum(block: Buffer): Buffer {
  block.fill(0x20, 148, 156);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
  return block;
}

function header(member: Omit<Member, "path"> & { readonly path: string | Buffer }, path: Buffer, link: Buffer): Buffer {
  const block = Buffer.alloc(512);
  const isGnu = member.format === "gnu";
  const cut = path.length > 100 && member.format === "ustar" ? path.lastIndexOf(0x2f, 155) : -1;
  path.copy(block, 0, cut + 1, Math.min(path.length, cut + 101));
  if (cut > 0) path.copy(block, 345, 0, cut);
  octal(block, { at: 100, bytes: 8, value: member.mode ?? 0o644 });
  octal(block, { at: 108, bytes: 8, value: member.uid ?? 0 });
  octal(block, { at: 116, bytes: 8, value: member.gid ?? 0 });
  const size = member.claimedBytes ?? Buffer.byteLength(member.content ?? "");
  if (member.isBase256 === true) base256(block, size);
  else octal(block, { at: 124, bytes: 12, value: size });
  octal(block, { at: 136, bytes: 12, value: member.mtime ?? 1_700_000_000 });
  block.write(member.type ?? "0", 156, "latin1");
  link.copy(block, 157, 0, Math.min(100, link.length));
  block.write(isGnu ? "ustar  \0" : "ustar\x0000", 257, "latin1");
  if (isGnu) block.write("00000000000", 345, "latin1");
  octal(block, { at: 329, bytes: 8, value: member.deviceMajor ?? 0 });
  octal(block, { at: 337, bytes: 8, value: member.deviceMinor ?? 0 });
  return withChecksum(block);
}

function octal(
  block: Buffer,
  { at, bytes, value }: { readonly at: number; readonly bytes: number; readonly value: number },
): void {
  block.write(`${value.toString(8).padStart(bytes - 1, "0")}\0`, at, "latin1");
}

function base256(block: Buffer, value: number): void {
  block.fill(0, 124, 136);
  block[124] = 0x80;
  block.writeBigUInt64BE(BigInt(value), 128);
}

function padded(body: Buffer): Buffer {
  return Buffer.concat([body, Buffer.alloc((512 - (body.length % 512)) % 512)]);
}
