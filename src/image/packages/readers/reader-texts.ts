import type { Span } from "../../listing/byte-order.ts";

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** A span that is used again for the next one. It is no literal: the runtime would take it for one of those that never change, and compile again what they are given to. */
class MovingSpan implements Span {
  readonly bytes: Uint8Array;
  start = 0;
  end = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
}

/** The lines of a file, without their ends. The yielded object is used again for the next line. */
export function* linesOf(content: Buffer): Generator<Span, undefined> {
  const line = new MovingSpan(content);
  for (let start = 0; start < content.length;) {
    const next = content.indexOf(lineFeed, start);
    const end = next < 0 ? content.length : next;
    line.start = start;
    line.end = end > start && content[end - 1] === carriageReturn ? end - 1 : end;
    yield line;
    start = end + 1;
  }
}

/** Some bytes as a path that is looked up. */
export function spanOf(path: string): Span {
  const bytes = Buffer.from(path, "latin1");
  return { bytes, start: 0, end: bytes.length };
}

/** The directory that a path lies in; "" for the root. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** An absolute path, or one with a part that is empty, `.` or `..`; or none. */
const unusual = /^\/|(?:^|\/)\.{0,2}(?:\/|$)|\0/;

/** Where a path leads from a directory, an absolute one from the root; null when it leaves the root or is no path. */
export function resolvedFrom(directory: string, path: string): string | null {
  if (!unusual.test(path)) return directory === "" ? path : `${directory}/${path}`;
  const parts = path.startsWith("/") || directory === "" ? [] : directory.split("/");
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === "..") {
      if (parts.pop() === undefined) return null;
    } else parts.push(part);
  }
  return parts.length === 0 || path.includes("\0") ? null : parts.join("/");
}
