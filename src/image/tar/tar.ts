import { blockBytes, headerBlock } from "./header-block.ts";
import { type Extension, MemberBuffer, type TarMember, typeOf } from "./tar-member.ts";
import { parsePaxRecords, untilZero } from "./tar-pax.ts";

/** Receives what a tar holds, in order; offsets count uncompressed bytes from the start of the tar. */
export interface TarVisitor {
  member(member: TarMember, bodyOffset: number): void;
  /** A piece of the body of the member that was named last. */
  body(piece: Buffer): void;
  /** Follows the last piece; members without a body have none. */
  bodyEnd(offset: number): void;
}

export interface TarLimits {
  readonly maxMembers: number;
}

/** A whole PAX header or GNU long name; Go's reader, which builders and engines use, has the same limit. */
const maxExtensionBytes = 1024 * 1024;
/** Extension headers before one member; a well-formed tar has at most three. */
const maxExtensionsInARow = 16;

type TarState = "header" | "extension" | "sparse-map" | "body" | "padding" | "end";

/**
 * Reads a tar's headers from a stream of chunks and passes over the bodies: ustar, PAX, and GNU long names, sparse
 * headers and base-256 numbers. Memory does not grow with the tar. Nothing throws: what cannot be read ends the scan and
 * becomes `problem`.
 */
export class TarScanner {
  /** Why the scan ended before the tar did, as the rest of a sentence; null while all is well. */
  problem: string | null = null;
  readonly #visitor: TarVisitor;
  readonly #limits: TarLimits;
  #state: TarState = "header";
  /** Offset of the chunk that is being read, in the tar. */
  #chunkOffset = 0;
  /** Bytes of the extension, body or padding that are still to come. */
  #left = 0;
  #padding = 0;
  readonly #header = headerBlock();
  readonly #heldBlock = Buffer.alloc(blockBytes);
  #heldBytes = 0;
  #extensionBody = Buffer.alloc(4096);
  #extensionBytes = 0;
  #extensionType = 0;
  #extensionsInARow = 0;
  #extension: Extension | null = null;
  #globalExtension: Extension | null = null;
  /** How many there have been. */
  members = 0;
  readonly #member = new MemberBuffer();

  constructor(visitor: TarVisitor, limits: TarLimits) {
    this.#visitor = visitor;
    this.#limits = limits;
  }

  /** The next bytes of the tar; they are not kept. */
  feed(chunk: Buffer): void {
    for (let at = 0; at < chunk.length && this.#state !== "end";) at += this.#take(chunk, at);
    this.#chunkOffset += chunk.length;
  }

  /** Offset at which a header or a body ends next, as far as is known: where to stop when it matters where that is. */
  get nextBorder(): number {
    switch (this.#state) {
      case "header":
      case "sparse-map":
        return this.#chunkOffset + blockBytes - this.#heldBytes;
      case "body":
        return this.#chunkOffset + this.#left;
      case "extension":
      case "padding":
        return this.#chunkOffset + this.#left + blockBytes;
      case "end":
        return Infinity;
    }
  }

  /** No more bytes will come. */
  finish(): void {
    if (this.#state === "body") this.stop(`it ends inside ${this.#named()}, which claims ${this.#member.sizeBytes} bytes`);
    else if (this.#heldBytes > 0 || this.#state === "extension" || this.#state === "sparse-map")
      this.stop(`it ends inside a file header${this.#behind()}`);
  }

  /** Ends the scan; only the first problem is kept. */
  stop(problem: string): void {
    this.problem ??= problem;
    this.#state = "end";
  }

  /** Takes what can be taken at once, and says how many bytes that was. */
  #take(chunk: Buffer, at: number): number {
    switch (this.#state) {
      case "header":
      case "sparse-map":
        return this.#takeBlock(chunk, at);
      case "extension":
        return this.#takeExtension(chunk, at);
      case "body":
        return this.#takeBody(chunk, at);
      case "padding": {
        const taken = Math.min(this.#left, chunk.length - at);
        this.#left -= taken;
        if (this.#left === 0) this.#state = "header";
        return taken;
      }
      case "end":
        return chunk.length - at;
    }
  }

  #takeBlock(chunk: Buffer, at: number): number {
    if (this.#heldBytes === 0 && chunk.length - at >= blockBytes) {
      this.#readBlock(chunk, at, this.#chunkOffset + at + blockBytes);
      return blockBytes;
    }
    const taken = Math.min(blockBytes - this.#heldBytes, chunk.length - at);
    chunk.copy(this.#heldBlock, this.#heldBytes, at, at + taken);
    this.#heldBytes += taken;
    if (this.#heldBytes < blockBytes) return taken;
    this.#heldBytes = 0;
    this.#readBlock(this.#heldBlock, 0, this.#chunkOffset + at + taken);
    return taken;
  }

  #readBlock(block: Buffer, at: number, nextOffset: number): void {
    if (this.#state === "sparse-map") {
      if (block[at + 504] === 0) this.#startBody(nextOffset);
      else this.#countExtension();
    } else this.#readHeader(block, at, nextOffset);
  }

  #readHeader(block: Buffer, at: number, nextOffset: number): void {
    switch (this.#header.read(block, at)) {
      case "header": {
        const type = block[at + 156] ?? 0;
        if (isExtension(type)) this.#startExtension(type);
        else this.#startMember(type, nextOffset, block[at + 482] !== 0);
        return;
      }
      // One block of them is enough for every reader.
      case "zeros":
        this.#state = "end";
        return;
      case "other":
        this.stop(
          nextOffset === blockBytes
            ? "it is no tar"
            : `there is no file header at byte ${nextOffset - blockBytes}${this.#behind()}`,
        );
    }
  }

  #startExtension(type: number): void {
    const bytes = this.#header.sizeBytes;
    this.#countExtension();
    if (!(bytes >= 0 && bytes <= maxExtensionBytes))
      this.stop(`it has a file header of more than ${maxExtensionBytes} bytes${this.#behind()}`);
    if (this.problem !== null) return;
    this.#extensionType = type;
    this.#extensionBytes = bytes;
    this.#left = paddedBytes(bytes);
    // The buffer of the first one is used again for the next member, because a million copies would be a lot of garbage.
    if (this.#extensionsInARow > 1 || this.#extensionBody.length < this.#left) this.#extensionBody = Buffer.alloc(this.#left);
    this.#state = "extension";
    if (this.#left === 0) this.#endExtension();
  }

  #countExtension(): void {
    this.#extensionsInARow += 1;
    if (this.#extensionsInARow > maxExtensionsInARow && this.#state !== "sparse-map")
      this.stop(`it has more than ${maxExtensionsInARow} extension headers in a row${this.#behind()}`);
    if (this.#extensionsInARow > maxExtensionBytes / blockBytes)
      this.stop(`it has an endless sparse file header${this.#behind()}`);
  }

  #takeExtension(chunk: Buffer, at: number): number {
    const taken = Math.min(this.#left, chunk.length - at);
    chunk.copy(this.#extensionBody, paddedBytes(this.#extensionBytes) - this.#left, at, at + taken);
    this.#left -= taken;
    if (this.#left === 0) this.#endExtension();
    return taken;
  }

  #endExtension(): void {
    const shared = this.#extensionBody.subarray(0, this.#extensionBytes);
    const body = this.#extensionType === typeOf.globalPax ? Buffer.from(shared) : shared;
    this.#state = "header";
    switch (this.#extensionType) {
      case typeOf.gnuLongName:
        this.#extension = { ...this.#extension, path: untilZero(body) };
        return;
      case typeOf.gnuLongLink:
        this.#extension = { ...this.#extension, link: untilZero(body) };
        return;
    }
    const records = parsePaxRecords(body);
    if (records === null) return this.stop(`it has a malformed PAX header${this.#behind()}`);
    if (this.#extensionType === typeOf.globalPax) this.#globalExtension = { ...this.#globalExtension, ...records };
    else this.#extension = { ...this.#extension, ...records };
  }

  #startMember(type: number, bodyOffset: number, mayHaveMap: boolean): void {
    this.members += 1;
    if (this.members > this.#limits.maxMembers) return this.stop(`it has more than ${this.#limits.maxMembers} members`);
    this.#member.read(type, this.#header, this.#extensions());
    this.#extension = null;
    this.#extensionsInARow = 0;
    if (!(this.#member.sizeBytes >= 0)) return this.stop(`the size of ${this.#named()} cannot be read`);
    if (type === typeOf.gnuSparse && mayHaveMap) this.#state = "sparse-map";
    else this.#startBody(bodyOffset);
  }

  /** What the member's own headers say goes before what is said of all members. */
  #extensions(): Extension {
    if (this.#globalExtension === null) return this.#extension ?? none;
    return { ...this.#globalExtension, ...this.#extension };
  }

  #startBody(offset: number): void {
    const { sizeBytes } = this.#member;
    this.#visitor.member(this.#member, offset);
    this.#left = sizeBytes;
    this.#padding = paddedBytes(sizeBytes) - sizeBytes;
    this.#state = sizeBytes > 0 ? "body" : "header";
  }

  #takeBody(chunk: Buffer, at: number): number {
    const taken = Math.min(this.#left, chunk.length - at);
    // Decoders stop where a body begins and ends, so that most bodies are chunks of their own.
    this.#visitor.body(taken === chunk.length ? chunk : chunk.subarray(at, at + taken));
    this.#left -= taken;
    if (this.#left > 0) return taken;
    this.#visitor.bodyEnd(this.#chunkOffset + at + taken);
    this.#left = this.#padding;
    this.#state = this.#padding > 0 ? "padding" : "header";
    return taken;
  }

  #behind(): string {
    return this.members === 0 ? "" : ` behind ${this.#named()}`;
  }

  #named(): string {
    return JSON.stringify(this.#member.path.toString("utf8", 0, Math.min(this.#member.pathBytes, 200)));
  }
}

const none: Extension = {};

function isExtension(type: number): boolean {
  return type === typeOf.pax || type === typeOf.globalPax || type === typeOf.gnuLongName || type === typeOf.gnuLongLink;
}

/** Bodies are padded to whole blocks. */
function paddedBytes(bytes: number): number {
  return Math.ceil(bytes / blockBytes) * blockBytes;
}
