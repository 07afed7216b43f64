import { execFileSync } from "node:child_process";
import { createWriteStream } from "node:fs";
import { lstat, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { BenchLayer } from "./layouts.ts";

/** A directory, file or link of this machine. */
export interface Found {
  readonly path: string;
  readonly bytes: number;
  readonly isFile: boolean;
}

/** Everything below a directory, sorted as a build's snapshot is; what cannot be read is left out. */
export async function walk(directory: string): Promise<readonly Found[]> {
  const found: Found[] = [];
  const entries = (await readdir(directory, { withFileTypes: true }).catch(() => [])).toSorted((one, other) =>
    one.name < other.name ? -1 : 1,
  );
  for (const entry of entries) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) found.push({ path, bytes: 0, isFile: false }, ...(await walk(path)));
    else if (entry.isSymbolicLink()) found.push({ path, bytes: 0, isFile: false });
    else if (entry.isFile()) {
      found.push({ path, bytes: (await lstat(path)).size, isFile: true });
    }
  }
  return found;
}

/** The first entries that together have `bytes`. */
export function prefix(found: readonly Found[], bytes: number): readonly Found[] {
  let sum = 0;
  const end = found.findIndex((one) => {
    sum += one.bytes;
    return sum > bytes;
  });
  return end === -1 ? found : found.slice(0, end);
}

/** Layers of real files through GNU tar, with the options given: another owner, another time. */
export function tarOfFiles(found: readonly Found[], ...options: readonly string[]): BenchLayer {
  return {
    entries: found.length,
    write: async (path) => {
      const list = `${path}.list`;
      await writeFile(list, found.map((one) => `${one.path.slice(1)}\0`).join(""));
      const args = [
        "-C",
        "/",
        "--null",
        "--no-recursion",
        "--ignore-failed-read",
        "--sort=none",
        ...options,
        "-cf",
        path,
        "-T",
        list,
      ];
      execFileSync("tar", args, { stdio: ["ignore", "ignore", "pipe"] });
      await rm(list);
    },
  };
}

/** A layer of members that are made one after the other, so that a large one needs no memory. */
export function tarOfMembers(entries: number, members: () => Iterable<Buffer>): BenchLayer {
  return {
    entries,
    write: async (path) => {
      await pipeline(Readable.from(batched(members())), createWriteStream(path));
    },
  };
}

function* batched(members: Iterable<Buffer>): Generator<Buffer> {
  let batch: Buffer[] = [];
  for (const member of members) {
    batch.push(member);
    if (batch.length < 256) continue;
    yield Buffer.concat(batch);
    batch = [];
  }
  yield Buffer.concat([...batch, Buffer.alloc(1024)]);
}
