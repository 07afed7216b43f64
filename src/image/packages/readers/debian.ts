import type { PackageReader, PackageSink } from "../package-reader.ts";
import { linesOf } from "./reader-texts.ts";

const root = "var/lib/dpkg/";
const statusPath = `${root}status`;
/** Images without dpkg itself have one file for each package there, and its checksums beside it. */
const statusDirectory = `${root}status.d/`;
const sums = ".md5sums";
const listName = /^var\/lib\/dpkg\/info\/([a-z\d][a-z\d.+-]*(?::[a-z\d-]+)?)\.list$/;

/** Packages of Debian and of what is derived from it: dpkg's database, and that of images without dpkg. */
export const debian: PackageReader = {
  type: "deb",
  endings: [".list"],
  beginnings: [statusPath],
  wants: ({ path }) => (path === statusPath || path.startsWith(statusDirectory) || listName.test(path) ? "whole" : null),
  read: ({ path, content }, sink) => {
    const [, listed] = listName.exec(path) ?? [];
    const name = path.slice(statusDirectory.length);
    if (listed !== undefined) sink.ownList(listed, content);
    else if (path === statusPath) return declareAll(content, null, sink);
    else if (name.endsWith(sums)) ownSums(name.slice(0, -sums.length), content, sink);
    else return declareAll(content, name, sink);
    return null;
  },
};

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
  for (const fields of paragraphsOf(content.toString("latin1"))) {
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

const wanted: ReadonlySet<string> = new Set(["package", "status", "version", "architecture", "multi-arch"]);
/** What fields of these names begin with, in small letters. */
const beginnings: ReadonlySet<number> = new Set(Array.from(wanted, (name) => name.charCodeAt(0)));
const smallLetter = 0x20;

/**
 * The fields of each paragraph, by their names in small letters. A system's status has lines by the ten thousand: most are passed over by their
 * first character. The yielded map is used again for the next paragraph. https://manpages.debian.org/bookworm/dpkg-dev/deb822.5.en.html
 */
function* paragraphsOf(text: string): Generator<ReadonlyMap<string, string>, undefined> {
  const fields = new Map<string, string>();
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    if (beginnings.has(text.charCodeAt(start) | smallLetter)) {
      const line = text.slice(start, end);
      const colon = line.indexOf(":");
      const name = line.slice(0, colon).toLowerCase();
      if (wanted.has(name)) fields.set(name, line.slice(colon + 1).trim());
    } else if (isBlank(text, start, end)) {
      yield fields;
      fields.clear();
    }
  }
  yield fields;
}

function isBlank(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09)) at += 1;
  return at === end;
}
