import { constants, type Stats } from "node:fs";
import { copyFile, link, lstat, mkdir, readdir, readlink, symlink, utimes } from "node:fs/promises";
import { dirname, join } from "node:path";
import { inParallel } from "../../../parallel.ts";

export interface Copy {
  readonly from: string;
  readonly to: string;
  /** Relative to both. */
  readonly path: string;
  wanted(path: string, isDirectory: boolean): boolean;
}

/** Puts a file or directory where the other tree has nothing yet; returns the files, never following a link of either tree. */
export async function copyUnknown(copy: Copy): Promise<readonly string[]> {
  const source = await lstat(join(copy.from, copy.path)).catch(() => null);
  if (source === null || !copy.wanted(copy.path, source.isDirectory()) || !(await hasParents(copy))) return [];
  return await copyEntry(copy, source);
}

/** A parent that is a link in this tree could lead anywhere. */
async function hasParents({ to, path }: Copy): Promise<boolean> {
  const parts = dirname(path)
    .split("/")
    .filter((part) => part !== ".");
  let place = to;
  for (const part of parts) {
    place = join(place, part);
    const found = await lstat(place).catch(() => null);
    if (found === null) await mkdir(place);
    else if (!found.isDirectory()) return false;
  }
  return true;
}

async function copyEntry(copy: Copy, source: Stats): Promise<readonly string[]> {
  const [from, to] = [join(copy.from, copy.path), join(copy.to, copy.path)];
  const there = await lstat(to).catch(() => null);
  if (source.isDirectory()) {
    if (there === null) await mkdir(to, { mode: source.mode });
    else if (!there.isDirectory()) return [];
    return await copyChildren(copy);
  }
  // What the commit names stays as the commit has it.
  if (there !== null) return [];
  if (source.isSymbolicLink()) await symlink(await readlink(from), to);
  if (!source.isFile()) return [];
  await linkOrCopy(from, to, source);
  return [to];
}

const entriesAtOnce = 8;

async function copyChildren(copy: Copy): Promise<readonly string[]> {
  const names = await readdir(join(copy.from, copy.path));
  const files = await inParallel(names, entriesAtOnce, async (name) => {
    const path = `${copy.path}/${name}`;
    const source = await lstat(join(copy.from, path)).catch(() => null);
    return source !== null && copy.wanted(path, source.isDirectory()) ? await copyEntry({ ...copy, path }, source) : [];
  });
  return files.flat();
}

/** Both trees are only read from now on; a link costs neither time nor space, but not every file system has them. */
async function linkOrCopy(from: string, to: string, { atime, mtime }: Stats): Promise<void> {
  try {
    await link(from, to);
  } catch {
    await copyFile(from, to, constants.COPYFILE_FICLONE);
    await utimes(to, atime, mtime);
  }
}

/** Copies a repository: objects never change and are linked, all else is copied, because git may write to it. Returns the files. */
export async function copyGitDirectory(from: string, to: string, areObjects = false): Promise<readonly string[]> {
  await mkdir(to, { recursive: true });
  const files: string[] = [];
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    // Another git at work in the repository.
    if (entry.name.endsWith(".lock")) continue;
    if (entry.isDirectory()) files.push(...(await copyGitDirectory(source, target, areObjects || entry.name === "objects")));
    else if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
    else if (entry.isFile()) {
      await copyGitFile(source, target, areObjects);
      files.push(target);
    }
  }
  return files;
}

async function copyGitFile(source: string, target: string, isObject: boolean): Promise<void> {
  if (isObject) await linkOrCopy(source, target, await lstat(source));
  else await copyFile(source, target);
}
