import type { FileRange } from "../contents/elf-records.ts";
import { type PassingParser, PassingReader } from "./passing-reader.ts";

/** What was found at a place in a file. */
export interface FoundAt<Found> {
  readonly start: number;
  readonly found: Found;
}

/** Places that are looked at in one file: of what only looks like the thing, a file may be full. */
const mostTries = 1000;

/** A look at many bytes that costs next to nothing. */
export interface QuickLook {
  /** Where in the bytes, at `from` or behind it, the thing may begin: Infinity when nowhere. `start`: where in the file the bytes begin. */
  readonly next: (bytes: Buffer, from: number, start: number) => number;
  /** What it may begin with. */
  readonly firstBytes: readonly number[];
}

/** What is looked for, and where. */
export interface Sought<Found> {
  /** Null when it begins nowhere but where a range of `within` does. */
  readonly look: QuickLook | null;
  /** It begins in one of these: in order and apart. */
  readonly within: readonly FileRange[];
  /** By so many bytes it is told whether it may begin with them. */
  readonly tellingBytes: number;
  /** So many of them are enough. */
  readonly most: number;
  /** Whether it may begin at `at` in `bytes`, which is `start` in the file; `tellingBytes` are there. */
  readonly mayBegin: (bytes: Buffer, at: number, start: number) => boolean;
  readonly parserAt: (start: number) => PassingParser<Found>;
}

/** Parses what begins where it may begin, one after the other, as the file passes by. */
export class PassingSearch<Found> {
  readonly found: FoundAt<Found>[] = [];
  readonly #sought: Sought<Found>;
  /** Which range of `within` is the first that has not passed. */
  #range = 0;
  /** The first place that was not looked at. */
  #from = 0;
  #start = 0;
  #reader: PassingReader<Found> | null = null;
  #tries = 0;
  /** The last bytes that have passed, which the thing may begin in, and room for the next ones. */
  readonly #edge: Buffer;
  #edgeBytes = 0;
  /** Where in the file the edge ends. */
  #position = 0;
  /** Of each byte whether the thing may begin with it. */
  readonly #isFirst = new Uint8Array(256);
  /** Where the next byte is that it wants; what passes before that need not be added. */
  nextAt = 0;

  constructor(sought: Sought<Found>) {
    this.#sought = sought;
    this.#edge = Buffer.allocUnsafe(2 * (sought.tellingBytes - 1));
    if (sought.look === null) this.#isFirst.fill(1);
    else for (const byte of sought.look.firstBytes) this.#isFirst[byte] = 1;
    this.#settle(0);
  }

  /** Until where bytes belong to what is being parsed. */
  get readsUntil(): number {
    return this.#reader?.wantedEnd ?? 0;
  }

  /** Nothing begins before that, unless it has begun. */
  passOver(until: number): void {
    if (this.#reader !== null || until <= this.#from) return;
    this.#from = until;
    this.#settle(until);
  }

  /** `position`: where in the file the piece begins. */
  add(piece: Buffer, position: number): void {
    this.#feed(piece, position);
    if (this.#reader === null) this.#look(piece, position);
    this.#settle(position + piece.length);
  }

  /** No more will pass. */
  end(): void {
    this.#reader?.end();
  }

  /** `passed`: where the next piece begins, at the soonest. */
  #settle(passed: number): void {
    const { within, most } = this.#sought;
    while ((within[this.#range]?.end ?? Infinity) <= this.#from) this.#range += 1;
    const isOver = this.found.length >= most || this.#tries >= mostTries;
    const start = isOver ? Infinity : (within[this.#range]?.start ?? Infinity);
    this.nextAt = this.#reader === null ? Math.max(start, this.#from, passed) : this.#reader.wantedAt;
  }

  #feed(piece: Buffer, position: number): void {
    this.#reader?.add(piece, position);
    const endedAt = this.#reader?.endedAt ?? null;
    if (this.#reader === null || endedAt === null) return;
    if (this.#reader.found !== null) this.found.push({ start: this.#start, found: this.#reader.found });
    this.#reader = null;
    this.#from = endedAt;
  }

  #look(piece: Buffer, position: number): void {
    if (position !== this.#position) this.#edgeBytes = 0;
    if (this.#mayBeginInEdge()) this.#lookAcross(piece, position);
    if (this.#reader === null) this.#lookAt(piece, position, { piece, position });
    this.#position = position + piece.length;
    this.#from = Math.max(this.#from, this.#position - (this.#sought.tellingBytes - 1));
    this.#keepEdge(piece);
  }

  #mayBeginInEdge(): boolean {
    for (let at = 0; at < this.#edgeBytes; at += 1) if (this.#isFirst[this.#edge[at] ?? 0] === 1) return true;
    return false;
  }

  /** Looks at what begins in the edge and ends in the piece. */
  #lookAcross(piece: Buffer, position: number): void {
    const start = position - this.#edgeBytes;
    const acrossBytes = this.#edgeBytes + piece.copy(this.#edge, this.#edgeBytes, 0, this.#sought.tellingBytes - 1);
    this.#lookAt(this.#edge.subarray(0, acrossBytes), start, { piece, position });
  }

  /** No call of Node's own for the sake of a few bytes: there are pieces by the ten thousand. */
  #keepEdge(piece: Buffer): void {
    const edge = this.#edge;
    const mostBytes = this.#sought.tellingBytes - 1;
    const kept = Math.max(0, Math.min(this.#edgeBytes, mostBytes - piece.length));
    const passed = this.#edgeBytes - kept;
    for (let at = 0; at < kept; at += 1) edge[at] = edge[passed + at] ?? 0;
    this.#edgeBytes = Math.min(mostBytes, kept + piece.length);
    const from = piece.length - (this.#edgeBytes - kept);
    for (let at = kept; at < this.#edgeBytes; at += 1) edge[at] = piece[from + at - kept] ?? 0;
  }

  /** The bytes are of the piece, or end in it. */
  #lookAt(bytes: Buffer, bytesStart: number, { piece, position }: { readonly piece: Buffer; readonly position: number }): void {
    const { mayBegin, parserAt, most } = this.#sought;
    for (let at = this.#nextIn(bytes, bytesStart); at >= 0; at = this.#nextIn(bytes, bytesStart)) {
      const start = bytesStart + at;
      if (this.found.length >= most || this.#tries >= mostTries) return;
      this.#from = start + 1;
      if (!mayBegin(bytes, at, start)) continue;
      this.#tries += 1;
      this.#start = start;
      this.#reader = new PassingReader(parserAt(start), start);
      if (start < position) this.#feed(bytes.subarray(at, position - bytesStart), start);
      this.#feed(piece, position);
      if (this.#reader !== null) return;
    }
  }

  /** Where in the bytes the next place is where it may begin, with so many bytes behind it as tell more; -1 when there is none. */
  #nextIn(bytes: Buffer, bytesStart: number): number {
    const { look, within, tellingBytes } = this.#sought;
    const last = bytes.length - tellingBytes;
    for (let range = within[this.#range]; range !== undefined; range = within[this.#range]) {
      const from = Math.max(this.#from, range.start, bytesStart) - bytesStart;
      if (from > last) return -1;
      const at = look === null ? from : look.next(bytes, from, bytesStart);
      if (at <= last && bytesStart + at < range.end) return at;
      // None before the end of the bytes, or of the range.
      if (range.end - bytesStart > last) return -1;
      this.#range += 1;
    }
    return -1;
  }
}

/** What begins with a mark. Few bytes of it, from `at` on, are looked for faster than many, and fastest of all if the first of them is seldom. */
export function beginsWith(mark: Buffer, { at, bytes: few }: { readonly at: number; readonly bytes: number }): QuickLook {
  const part = mark.subarray(at, at + few);
  return {
    next: (bytes, from) => {
      const found = bytes.indexOf(part, from + at);
      return found < 0 ? Infinity : found - at;
    },
    firstBytes: [...mark.subarray(0, 1)],
  };
}

/** What begins with one of these. Each is looked for once in the same bytes, however often another one is found before it. */
export function beginsWithOneOf(oneOf: readonly Buffer[]): QuickLook {
  const marks = oneOf.map((mark) => ({ mark, at: -1 }));
  let last: { readonly bytes: Buffer; readonly start: number } | null = null;
  const next = (bytes: Buffer, from: number, start: number) => {
    const isKnown = last?.bytes === bytes && last.start === start;
    last = { bytes, start };
    let first = Infinity;
    for (const one of marks) {
      if (!isKnown || one.at < from) {
        const at = bytes.indexOf(one.mark, from);
        one.at = at < 0 ? Infinity : at;
      }
      if (one.at < first) first = one.at;
    }
    return first;
  };
  return { next, firstBytes: oneOf.flatMap((mark) => Array.from(mark.subarray(0, 1))) };
}
