import type { Span } from "../../listing/byte-order.ts";
import type { PackageReader, PackageSink } from "../package-reader.ts";
import { linesOf, MovingSpan } from "./reader-texts.ts";

const root = "var/lib/dpkg/";
const statusPath = `${root}status`;
/** Images without dpkg itself have one file for each package there, and its checksums beside it. */
const statusDirectory = `${root}status.d/`;
const sums = ".md5sums";
const listName = /^var\/lib\/dpkg\/info\/([a-z\d][a-z\d.+-]*(?::[a-z\d-]+)?)\.list$/;

/** Packages of Debian and of what is derived from it: dpkg's database, and that of images without dpkg. */
export const debian: PackageReader = {
  type: "deb",
  endings: [],
  directories: [root],
  wants: ({ path }) => (path === statusPath || path.startsWith(statusDirectory) || listName.test(path) ? "whole" : null),
  read: ({ path, content }, sink) => {
    const [, listed] = listName.exec(path) ?? [];
    const name = path.slice(statusDirectory.length);
    if (listed !== undefined) ownList(listed, content, sink);
    else if (path === statusPath) return declareAll(content, null, sink);
    else if (name.endsWith(sums)) ownSums(name.slice(0, -sums.length), content, sink);
    else return declareAll(content, name, sink);
    return null;
  },
};

/** One path a line, directories as well: such a line is followed by what is in it. */
function ownList(owner: string, bytes: Buffer, sink: PackageSink): void {
  const path = new MovingSpan(bytes);
  // A system has a hundred thousand of these lines: nothing is made for each of them.
  for (let start = 0; start < bytes.length;) {
    const end = endOfLine(bytes, start);
    if (!isWithin(path, start, end)) ownPath(owner, path, sink);
    path.start = start;
    path.end = end;
    start = end + 1;
  }
  ownPath(owner, path, sink);
}

function endOfLine(bytes: Buffer, start: number): number {
  let end = start;
  while (end < bytes.length && bytes[end] !== 0x0a) end += 1;
  return end;
}

function isWithin({ bytes, start: outerStart, end: outerEnd }: Span, start: number, end: number): boolean {
  const length = outerEnd - outerStart;
  if (end - start <= length || bytes[start + length] !== 0x2f) return false;
  for (let at = length - 1; at >= 0; at -= 1) if (bytes[start + at] !== bytes[outerStart + at]) return false;
  return true;
}

const movedRoots = ["bin/", "sbin/", "lib/", "lib32/", "lib64/", "libx32/"].map((name) => Buffer.from(name));
const newRoot = Buffer.from("usr/");
/** A path in its new place; used again for the next one. */
let moved = Buffer.alloc(512);

/** Packages name /bin/sh as it was before /bin became a link to /usr/bin; tars have what is there. */
function ownPath(owner: string, { bytes, start, end }: Span, sink: PackageSink): void {
  const isRoot = end - start === 2 && bytes[start + 1] === 0x2e;
  if (bytes[start] !== 0x2f || end - start < 2 || isRoot) return;
  sink.own(owner, { bytes, start: start + 1, end });
  if (!isMoved(bytes, start + 1)) return;
  const length = newRoot.length + end - start - 1;
  if (moved.length < length) moved = Buffer.alloc(2 * length);
  newRoot.copy(moved);
  moved.set(bytes.subarray(start + 1, end), newRoot.length);
  sink.own(owner, { bytes: moved, start: 0, end: length });
}

function isMoved(bytes: Uint8Array, at: number): boolean {
  // Nearly all are in /usr, and there are a hundred thousand.
  return bytes[at] !== newRoot[0] && movedRoots.some((name) => startsWith(bytes, at, name));
}

function startsWith(bytes: Uint8Array, at: number, text: Buffer): boolean {
  for (let index = 0; index < text.length; index += 1) if (bytes[at + index] !== text[index]) return false;
  return true;
}

/** `d41d8cd98f00b204e9800998ecf8427e  usr/bin/curl` */
function ownSums(owner: string, content: Buffer, sink: PackageSink): void {
  for (const { bytes, start, end } of linesOf(content)) {
    const at = start + 34;
    if (end <= at || bytes[at - 1] !== 0x20) continue;
    const from = bytes[at] === 0x2f ? at + 1 : bytes[at] === 0x2e && bytes[at + 1] === 0x2f ? at + 2 : at;
    sink.own(owner, { bytes, start: from, end });
  }
}

/** `file`: the name of the file, where it is one package's; else each is known by the name that its list has. */
function declareAll(content: Buffer, file: string | null, sink: PackageSink): string | null {
  let isAny = false;
  for (const paragraph of content.toString("latin1").split(/\n(?:[ \t]*\n)+/)) {
    const fields = fieldsOf(paragraph);
    const [name, version = ""] = [fields.get("package"), fields.get("version")];
    if (name === undefined) continue;
    isAny = true;
    const status = fields.get("status");
    if (status !== undefined && !status.endsWith(" installed")) continue;
    const arch = fields.get("architecture") ?? null;
    const owner = file ?? (fields.get("multi-arch") === "same" && arch !== null ? `${name}:${arch}` : name);
    sink.declare({ type: "deb", namespace: null, name, version, arch }, { kind: "paths", owner });
  }
  return isAny || content.length < 2 ? null : "it has no packages";
}

const wanted = /^(package|status|version|architecture|multi-arch):[ \t]*([^\n]*)$/gim;

function fieldsOf(paragraph: string): ReadonlyMap<string, string> {
  return new Map([...paragraph.matchAll(wanted)].map(([, field = "", value = ""]) => [field.toLowerCase(), value.trim()]));
}
