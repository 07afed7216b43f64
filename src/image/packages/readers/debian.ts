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
  endings: [],
  directories: [root],
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
