import type { PackageReader, PackageSink } from "../package-reader.ts";
import { type RpmHeader, rpmHeader } from "./rpm-header.ts";
import { SqliteFile } from "./sqlite-table.ts";

const directories = ["var/lib/rpm/", "usr/lib/sysimage/rpm/", "usr/share/rpm/"];
const current = "rpmdb.sqlite";
/** What other versions of rpm keep, and how that is called. */
const others: ReadonlyMap<string, string> = new Map([
  ["Packages", "Berkeley DB"],
  ["Packages.db", "ndb"],
]);

/** It has whole change logs: 60 kB for each package. */
const maxDatabaseBytes = 32 * 1024 * 1024;

/** Packages of Fedora, Red Hat, SUSE and others: a table with one header for each package. https://rpm.org/documentation */
export const rpm: PackageReader = {
  type: "rpm",
  endings: [`/${current}`, ...[...others.keys()].map((name) => `/${name}`)],
  maxBytes: maxDatabaseBytes,
  wants: ({ path }) => {
    const name = nameIn(path);
    return name === current ? "whole" : name !== null && others.has(name) ? "path" : null;
  },
  read: ({ path, content }, sink) => {
    const format = others.get(nameIn(path) ?? "");
    if (format !== undefined) return `its format (${format}) is not known`;
    const database = SqliteFile.of(content);
    if (database === null) return "it is no SQLite database";
    let count = 0;
    for (const [, blob] of database.rowsOf("Packages")) {
      const header = Buffer.isBuffer(blob) ? rpmHeader(blob) : null;
      if (header === null) continue;
      tell(header, sink);
      count += 1;
    }
    if (database.isBroken) return "its pages do not hold together";
    return count === 0 ? "it has no packages" : null;
  },
};

/** Null outside of rpm's directories. */
function nameIn(path: string): string | null {
  const directory = directories.find((one) => path.startsWith(one));
  return directory === undefined ? null : path.slice(directory.length);
}

function tell(header: RpmHeader, sink: PackageSink): void {
  const { name, release, epoch, arch } = header;
  const version = `${epoch === 0 ? "" : `${epoch}:`}${header.version}-${release}`;
  // Keys that packages are checked with: they have no files.
  if (name === "gpg-pubkey") return;
  // Several versions may be installed at once, and so may several architectures.
  const owner = `${name}-${version}.${arch}`;
  sink.declare({ type: "rpm", namespace: null, name, version, arch: arch === "" ? null : arch }, { kind: "paths", owner });
  for (const path of header.files()) sink.own(owner, { bytes: path, start: 0, end: path.length });
}
