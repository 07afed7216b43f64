import type { Dirent } from "node:fs";
import { opendir } from "node:fs/promises";
import { join } from "node:path";
import { projectsInPoetryLock, projectsInUvLock } from "../../image/contents/python-locks.ts";
import { placeOfPythonFile } from "../../image/contents/python-packages.ts";
import { readPythonProject } from "../../image/contents/python-projects.ts";
import type { PythonPackage } from "../../image/contents/python-requirements.ts";
import { readSmallFile } from "../process/small-file.ts";

const mostEntries = 10_000;
const mostFiles = 50;
const limitBytes = 256 * 1024;
/** A lock of a thousand packages has a megabyte. */
const lockLimitBytes = 4 * 1024 * 1024;

/** What projects of Python at the root of a directory say they need; what cannot be read says nothing. */
export async function pythonProjectsIn(directory: string): Promise<readonly PythonPackage[]> {
  const root = await entriesIn(directory);
  // A link may lead out of the directory.
  const hasLists = root.some((entry) => entry.name === "requirements" && entry.isDirectory());
  const lists = hasLists ? await entriesIn(join(directory, "requirements")) : [];
  const names = [...root.map(({ name }) => name), ...lists.map(({ name }) => `requirements/${name}`)];
  const projects = names.filter((name) => name in locks || placeOfPythonFile(name)?.kind === "project");
  const found = await Promise.all(
    projects
      .toSorted()
      .slice(0, mostFiles)
      .map((name) => projectsOf(directory, name)),
  );
  return found.flat();
}

const locks: Readonly<Record<string, (text: string) => readonly PythonPackage[]>> = {
  "uv.lock": projectsInUvLock,
  "poetry.lock": projectsInPoetryLock,
};

async function projectsOf(directory: string, name: string): Promise<readonly PythonPackage[]> {
  const lock = locks[name];
  const file = await readSmallFile(join(directory, name), { limitBytes: lock === undefined ? limitBytes : lockLimitBytes });
  if (file.kind !== "text") return [];
  const project = lock === undefined ? readPythonProject(name, Buffer.from(file.text)) : null;
  return lock?.(file.text) ?? (project === null ? [] : [project]);
}

async function entriesIn(directory: string): Promise<readonly Dirent[]> {
  const entries: Dirent[] = [];
  try {
    for await (const entry of await opendir(directory)) {
      entries.push(entry);
      if (entries.length === mostEntries) break;
    }
  } catch {
    return [];
  }
  return entries;
}
