import { BodyHasher, type BodyHashes, hashOfXattrs } from "../listing/content-hash.ts";
import { CompressedOffsets } from "../contents/compressed-offsets.ts";
import { FactCollector } from "../contents/fact-collector.ts";
import { KeptFile } from "../contents/kept-file.ts";
import { kindCode, type LayerListing, maxAllPathBytes, maxPathBytes, opaqueMark, whiteoutMark } from "../listing/listing.ts";
import { ListingBuilder } from "../listing/listing-builder.ts";
import { type TarMember, typeOf } from "../tar/tar-member.ts";
import { CleanPath } from "../tar/tar-path.ts";
import type { TarVisitor } from "../tar/tar.ts";
import { PackageCollector } from "../packages/package-collector.ts";
import type { ZstdSample } from "../compression/zstd-sample.ts";

/** Turns the members of a layer's tar into the rows of its listing. */
export class LayerLister implements TarVisitor {
  /** Why the layer cannot be listed, as the rest of a sentence; null while all is well. */
  problem: string | null = null;
  readonly #rows = new ListingBuilder();
  readonly #path = new CleanPath();
  readonly #link = new CleanPath();
  readonly #offsets = new CompressedOffsets();
  readonly #kept = new KeptFile();
  readonly #packages = new PackageCollector(this.#kept);
  readonly #facts = new FactCollector(this.#offsets, this.#packages, this.#kept);
  readonly #hashes: BodyHashes;
  readonly #linkHasher = new BodyHasher();
  /** The row whose content is read; -1 for members that are no files. */
  #row = -1;
  /** Where in the compressed layer the content starts. */
  #bodyStart = 0;
  #cutPaths = 0;

  constructor(hashes: BodyHashes) {
    this.#hashes = hashes;
  }

  /** Must be called before the scanner is fed with a chunk: how far decompression has come when it is passed. */
  startChunk(bytes: number, compressedEnd: number): void {
    this.#offsets.startChunk(bytes, compressedEnd);
  }

  member(member: TarMember, bodyOffset: number): void {
    this.#row = -1;
    const kind = kindOf(member);
    const path = this.#path.read(member.path, member.pathBytes);
    if (path.end > maxPathBytes) this.#cutPaths += 1;
    path.cutTo(maxPathBytes);
    const mark = takeMark(path);
    if (kind === null || mark === null) return;
    if (mark === 0) this.#addEntry(member, kind, bodyOffset);
    else this.#rows.add({ ...nothing, path, kind: kindCode.absent | mark });
    if (this.#rows.textBytes > maxAllPathBytes) this.problem = `its file names add up to more than ${maxAllPathBytes} bytes`;
  }

  body(piece: Buffer): void {
    if (this.#row < 0) return;
    this.#hashes.add(piece);
    this.#kept.add(piece);
    this.#facts.body(piece);
    this.#packages.body(piece);
  }

  bodyEnd(offset: number): void {
    if (this.#row < 0) return;
    this.#rows.setCompressedSize(this.#row, this.#offsets.at(offset) - this.#bodyStart);
    this.#rows.setHash(this.#row, this.#hashes.finish(offset));
    this.#facts.bodyEnd();
    this.#packages.bodyEnd();
  }

  finish(sample: ZstdSample | null): LayerListing {
    const listing = this.#rows.finish();
    const placeOf = (row: number) => this.#rows.placeOf(row);
    const facts = { ...this.#facts.finish(listing, placeOf), zstdBytes: sample?.finish() ?? null };
    return { ...listing, facts, packages: this.#packages.finish(listing, placeOf) };
  }

  /** What is not exact about the listing, as sentences. */
  notes(): readonly string[] {
    const cut = `${this.#cutPaths} of its paths are longer than ${maxPathBytes} bytes and were cut`;
    return [...(this.#cutPaths === 0 ? [] : [cut]), ...this.#packages.notes];
  }

  #addEntry(member: TarMember, kind: number, bodyOffset: number): void {
    const { sizeBytes, mode, uid, gid } = member;
    const row = this.#rows.add({
      path: this.#path,
      link: kind === kindCode.hardLink ? this.#linkOf(member) : null,
      kind,
      // Very old tars have directories with a body, which nobody unpacks.
      sizeBytes: kind === kindCode.file ? sizeBytes : 0,
      mode,
      uid,
      gid,
      xattrs: hashOfXattrs(member.xattrs),
    });
    if (kind === kindCode.file && sizeBytes > 0) {
      this.#row = row;
      this.#bodyStart = this.#offsets.at(bodyOffset);
      this.#hashes.start(sizeBytes);
      this.#kept.start();
      this.#facts.start(row, this.#path, { sizeBytes, bodyOffset });
      this.#packages.start(row, this.#path, sizeBytes);
    } else if (kind === kindCode.symbolicLink) {
      this.#linkHasher.start(member.linkBytes);
      this.#linkHasher.add(member.link.subarray(0, member.linkBytes));
      this.#rows.setHash(row, this.#linkHasher.finish());
    } else if (kind === kindCode.characterDevice || kind === kindCode.blockDevice)
      this.#rows.setHash(row, [member.deviceMajor, member.deviceMinor]);
  }

  #linkOf(member: TarMember): CleanPath {
    const link = this.#link.read(member.link, member.linkBytes);
    link.cutTo(maxPathBytes);
    return link;
  }
}

const nothing = { link: null, sizeBytes: 0, mode: 0, uid: 0, gid: 0, xattrs: 0 } as const;

/** Null for members that no engine unpacks: volume labels, vendors' own types. */
function kindOf({ type, path, pathBytes }: TarMember): number | null {
  switch (type) {
    case typeOf.oldFile:
      return path[pathBytes - 1] === 0x2f ? kindCode.directory : kindCode.file;
    case typeOf.file:
    case typeOf.contiguousFile:
    case typeOf.gnuSparse:
      return kindCode.file;
    case typeOf.hardLink:
      return kindCode.hardLink;
    case typeOf.symbolicLink:
      return kindCode.symbolicLink;
    case typeOf.characterDevice:
      return kindCode.characterDevice;
    case typeOf.blockDevice:
      return kindCode.blockDevice;
    case typeOf.directory:
      return kindCode.directory;
    case typeOf.fifo:
      return kindCode.fifo;
  }
  return null;
}

const whiteoutPrefix = ".wh.";
/** Bookkeeping of AUFS, which no engine unpacks, but for the opaque marker. */
const aufsPrefix = ".wh..wh.";

/**
 * Reads a whiteout off a path's last component and leaves the path it is about: 0 when it is none, null when it is to be
 * passed over. The name alone decides, whatever the member is. https://github.com/opencontainers/image-spec/blob/main/layer.md#whiteouts
 */
function takeMark(path: CleanPath): number | null {
  if (path.bytes[path.nameStart] !== 0x2e || path.end - path.nameStart < whiteoutPrefix.length) return 0;
  const name = path.bytes.toString("latin1", path.nameStart, path.end);
  if (!name.startsWith(whiteoutPrefix)) return 0;
  if (name === ".wh..wh..opq") {
    path.dropName();
    return opaqueMark;
  }
  if (name.startsWith(aufsPrefix) || [".wh.", ".wh..", ".wh..."].includes(name)) return null;
  path.dropNameStart(whiteoutPrefix.length);
  return whiteoutMark;
}
