import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface RpmPackage {
  readonly name: string;
  readonly version: string;
  readonly release: string;
  readonly epoch?: number;
  readonly arch?: string;
  readonly files: readonly string[];
  /** What makes it as long as headers are that have change logs. */
  readonly moreBytes?: number;
}

/** rpmdb.sqlite, as SQLite itself writes it. */
export function rpmDatabase(packages: readonly RpmPackage[], pageBytes = 4096): Buffer {
  return databaseOf(packages.map(rpmHeaderOf), pageBytes);
}

export function databaseOf(headers: readonly Buffer[], pageBytes = 4096): Buffer {
  const directory = mkdtempSync(join(tmpdir(), "rpmdb-"));
  try {
    const path = join(directory, "rpmdb.sqlite");
    const database = new DatabaseSync(path);
    database.exec(`PRAGMA page_size = ${pageBytes}`);
    database.exec("CREATE TABLE 'Name' (key TEXT NOT NULL, hnum INTEGER NOT NULL, idx INTEGER NOT NULL)");
    database.exec("CREATE TABLE 'Packages' (hnum INTEGER PRIMARY KEY AUTOINCREMENT, blob BLOB NOT NULL)");
    const insert = database.prepare("INSERT INTO Packages (blob) VALUES (?)");
    database.exec("BEGIN");
    for (const header of headers) insert.run(header);
    database.exec("COMMIT");
    database.close();
    return readFileSync(path);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

interface Tag {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  readonly data: Buffer;
}

/** https://rpm-software-management.github.io/rpm/manual/format_header.html */
export function rpmHeaderOf({ name, version, release, epoch, arch = "x86_64", files, moreBytes = 0 }: RpmPackage): Buffer {
  const directories = [...new Set(files.map((file) => file.slice(0, file.lastIndexOf("/") + 1)))];
  const indexes = files.map((file) => int(directories.indexOf(file.slice(0, file.lastIndexOf("/") + 1))));
  const names = files.map((file) => file.slice(file.lastIndexOf("/") + 1));
  const tags: Tag[] = [
    ...(epoch === undefined ? [] : [{ tag: 1003, type: 4, count: 1, data: int(epoch) }]),
    { tag: 1116, type: 4, count: files.length, data: Buffer.concat(indexes) },
    text(1000, name),
    text(1001, version),
    text(1002, release),
    text(1022, arch),
    texts(1117, names),
    texts(1118, directories),
    texts(1080, ["x".repeat(moreBytes)]),
  ];
  let offset = 0;
  const index = tags.map(({ tag, type, count, data }) => {
    const entry = Buffer.concat([tag, type, offset, count].map(int));
    offset += data.length;
    return entry;
  });
  return Buffer.concat([int(tags.length), int(offset), ...index, ...tags.map(({ data }) => data)]);
}

function int(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function text(tag: number, value: string): Tag {
  return { tag, type: 6, count: 1, data: Buffer.from(`${value}\0`) };
}

function texts(tag: number, values: readonly string[]): Tag {
  return { tag, type: 8, count: values.length, data: Buffer.from(values.map((value) => `${value}\0`).join("")) };
}
