import { constants, inflateRawSync } from "node:zlib";

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

/** Before each file's name and content. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (4.3.7) */
const signature = Buffer.from("PK\x03\x04", "latin1");
/** What follows the last file. */
const directorySignature = Buffer.from("PK\x01\x02", "latin1");
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
  /** Bytes to wait for before what is held is looked at again. */
  #wanted = 0;
  #textBytes = 0;

  add(piece: Buffer): void {
    this.#held = this.#held.length === 0 ? piece : Buffer.concat([this.#held, piece]);
    if (this.#held.length >= this.#wanted) this.#scan(false);
    // The piece is used again by whoever gave it.
    if (this.#held.length > 0) this.#held = Buffer.from(this.#held);
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

  #textsIn(start: number, end: number): JarTexts {
    return textsOf(this.#texts.filter(({ position }) => position >= start && position < end));
  }
}

function textsOf(texts: readonly Text[]): JarTexts {
  return {
    manifest: texts.find(({ kind }) => kind === "manifest")?.content ?? null,
    poms: texts.filter(({ kind }) => kind === "pom").map(({ content }) => content),
  };
}
