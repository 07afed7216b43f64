import { type InflatedPart, inflatedPart } from "./inflated.ts";

/** What an archive of Java says of itself: its manifest's attributes, and who made it with Maven. */
export interface JarTexts {
  readonly manifest: Buffer | null;
  /** Of each `pom.properties`: one, or those of everything that was packed into it. */
  readonly poms: readonly Buffer[];
}

/** An archive within an archive. */
export interface NestedJar extends JarTexts {
  readonly path: string;
  /** What it takes in the outer one. */
  readonly bytes: number;
}

export interface JarContents extends JarTexts {
  readonly nested: readonly NestedJar[];
}

/** Every header in an archive begins so; two bytes behind it tell one of a file from those of the list at the end. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (4.3.7) */
const mark = Buffer.from("PK", "latin1");
const fileMark = 0x0403;
const listMark = 0x0201;
const headerBytes = 30;
const stored = 0;
const deflated = 8;
const flagSizeBehind = 8;
const flagEncrypted = 1;
const longestPath = 1024;
/** Of a manifest or a pom.properties: compressed, and not. */
const maxPackedBytes = 64 * 1024;
const maxTextBytes = 256 * 1024;
/** Of one archive: texts, their bytes, and archives within. */
const mostTexts = 4000;
const mostTextBytes = 4 * 1024 * 1024;
const mostNested = 4000;
const nothing = Buffer.alloc(0);

type TextKind = "manifest" | "pom";

interface Header {
  readonly path: string;
  readonly method: number;
  /** Of the content, as stored; null where it is told behind the content only. */
  readonly packedBytes: number | null;
  /** Where the content begins, from the header's start. */
  readonly contentAt: number;
}

interface Text {
  readonly kind: TextKind;
  readonly position: number;
  readonly content: Buffer;
}

/**
 * Reads what a jar says of itself as its bytes pass by. The list of its files is at its end; but each file has a header before it, so that nothing has to
 * be kept, and archives within it that are stored as they are (as Spring Boot's are) are read in the same pass. What an archive says is a claim: one
 * that is made to say something else in each of the two places is told by its headers.
 */
export class JarScan {
  readonly #texts: Text[] = [];
  readonly #nested: { readonly path: string; readonly start: number; end: number }[] = [];
  /** The nested archive that is not stored as it is, and ends where the next file's header begins. */
  #open: { end: number } | null = null;
  #held: Buffer = nothing;
  /** Where in the file `#held` begins. */
  #position = 0;
  /** Bytes to come that are not looked at. */
  #skip = 0;
  /** Bytes to wait for before what is held is looked at again. */
  #wanted = 0;
  #textBytes = 0;

  add(piece: Buffer): void {
    const skipped = Math.min(this.#skip, piece.length);
    this.#skip -= skipped;
    this.#position += skipped;
    const rest = piece.subarray(skipped);
    this.#held = this.#held.length === 0 ? rest : Buffer.concat([this.#held, rest]);
    if (this.#held.length >= this.#wanted) this.#scan(false);
    // The piece is used again by whoever gave it.
    this.#held = Buffer.from(this.#held);
  }

  /** What was in it, when all of its bytes have passed. */
  finish(): JarContents {
    this.#scan(true);
    if (this.#open !== null) this.#open.end = this.#position;
    const within = this.#nested.map(({ start, end, path }) => ({ path, bytes: end - start, ...this.#textsIn(start, end) }));
    const inNested = (position: number) => this.#nested.some(({ start, end }) => position >= start && position < end);
    const own = this.#texts.filter(({ position }) => !inNested(position));
    return { ...textsOf(own), nested: within };
  }

  /** Looks at what is held, and keeps what more bytes may tell more of. */
  #scan(isEnd: boolean): void {
    let at = 0;
    this.#wanted = 0;
    for (let next = this.#held.indexOf(mark); next >= 0; next = this.#held.indexOf(mark, at)) {
      const read = this.#read(next, isEnd);
      at = read ?? next;
      if (read === null) break;
    }
    const { length } = this.#held;
    const passed = this.#wanted > 0 ? at : Math.max(at, length - 1);
    this.#skip = Math.max(0, passed - length);
    this.#position += passed - this.#skip;
    this.#held = this.#held.subarray(passed);
  }

  /** Where to look on; null when more bytes are needed first. */
  #read(at: number, isEnd: boolean): number | null {
    const header = headerAt(this.#held, at);
    if (header === null) return isEnd ? at + mark.length : this.#wait(headerBytes);
    if (header === "none") return at + mark.length;
    if (this.#open !== null) this.#open.end = this.#position + at;
    this.#open = null;
    if (header === "list") return at + mark.length;
    const start = at + header.contentAt;
    if (/\.[jw]ar$/.test(header.path)) this.#nest(header, this.#position + start);
    const kind = kindOf(header.path);
    if (kind === null || this.#texts.length >= mostTexts || this.#textBytes >= mostTextBytes) return start;
    const content = contentOf(this.#held.subarray(start), header);
    if (content === "more") return isEnd ? start : this.#wait(2 * (this.#held.length - at));
    if (content === null) return start;
    this.#texts.push({ kind, position: this.#position + at, content: content.text });
    this.#textBytes += content.text.length;
    return start + content.usedBytes;
  }

  #wait(bytes: number): null {
    this.#wanted = Math.min(bytes, maxPackedBytes);
    return null;
  }

  #nest({ path, packedBytes }: Header, start: number): void {
    if (this.#nested.length >= mostNested) return;
    const nested = { path, start, end: start + (packedBytes ?? 0) };
    this.#nested.push(nested);
    if (packedBytes === null) this.#open = nested;
  }

  #textsIn(start: number, end: number): JarTexts {
    return textsOf(this.#texts.filter(({ position }) => position >= start && position < end));
  }
}

/** Null when more bytes are needed to tell; `list` is a header of the list of files at the end, or what follows that. */
function headerAt(bytes: Buffer, at: number): Header | "list" | "none" | null {
  if (at + 4 > bytes.length) return null;
  const kind = bytes.readUInt16LE(at + 2);
  if (kind === listMark) return "list";
  if (kind !== fileMark) return "none";
  if (at + headerBytes > bytes.length) return null;
  const pathBytes = bytes.readUInt16LE(at + 26);
  const extraBytes = bytes.readUInt16LE(at + 28);
  const flags = bytes.readUInt16LE(at + 6);
  if (pathBytes === 0 || pathBytes > longestPath || (flags & flagEncrypted) !== 0) return "none";
  if (at + headerBytes + pathBytes > bytes.length) return null;
  return {
    path: bytes.toString("latin1", at + headerBytes, at + headerBytes + pathBytes),
    method: bytes.readUInt16LE(at + 8),
    packedBytes: (flags & flagSizeBehind) === 0 ? bytes.readUInt32LE(at + 18) : null,
    contentAt: headerBytes + pathBytes + extraBytes,
  };
}

function kindOf(path: string): TextKind | null {
  if (path === "META-INF/MANIFEST.MF") return "manifest";
  return /^META-INF\/maven\/[^/]+\/[^/]+\/pom\.properties$/.test(path) ? "pom" : null;
}

/** Null when it is packed in a way that is not read, or is too long; `more` when it is not here as a whole. */
function contentOf(bytes: Buffer, { method, packedBytes }: Header): InflatedPart | "more" | null {
  if ((packedBytes ?? 0) > maxPackedBytes || (method !== stored && method !== deflated)) return null;
  if (packedBytes !== null && bytes.length < packedBytes) return "more";
  if (method === stored)
    return packedBytes === null ? null : { text: Buffer.from(bytes.subarray(0, packedBytes)), usedBytes: packedBytes };
  const read = inflatedPart(bytes.subarray(0, packedBytes ?? maxPackedBytes), { format: "raw", mostBytes: maxTextBytes });
  // What follows content of an unknown length tells that it has ended.
  const isWhole = packedBytes !== null || (read !== null && read.usedBytes < bytes.length);
  return isWhole || bytes.length >= maxPackedBytes ? read : "more";
}

function textsOf(texts: readonly Text[]): JarTexts {
  return {
    manifest: texts.find(({ kind }) => kind === "manifest")?.content ?? null,
    poms: texts.filter(({ kind }) => kind === "pom").map(({ content }) => content),
  };
}
