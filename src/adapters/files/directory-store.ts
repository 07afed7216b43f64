import { randomUUID } from "node:crypto";
import { lstat, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { LookupError, type BaselineStore, type Candidate } from "../../ports.ts";
import { readSmallFile } from "../process/small-file.ts";
import { checkBaseline, imageSlug } from "./stored-document.ts";

const limitBytes = 64_000_000;

/** Baselines as files `<slug>/<commit>.json` in a local directory: one per image and commit, written whole or not at all. */
export function directoryStore(directory: string): BaselineStore {
  const folderOf = (name: string) => join(directory, imageSlug(name));
  return {
    async list(name) {
      const files = await readdir(folderOf(name)).catch(ifMissing([]));
      const candidates = await Promise.all(files.map((file) => toCandidate(folderOf(name), file)));
      return { candidates: candidates.filter((candidate) => candidate !== null), notes: [] };
    },
    async read(name, candidate) {
      const file = await readSmallFile(join(folderOf(name), candidate.id), { limitBytes });
      switch (file.kind) {
        case "missing":
          return { kind: "refused", because: "it is not there any more" };
        case "refused":
          return file;
        case "text":
          return checkBaseline(file.text, { name, candidate });
      }
    },
    async save(document) {
      const folder = folderOf(document.name);
      await mkdir(folder, { recursive: true });
      await writeWhole(join(folder, `${document.commit}.json`), JSON.stringify(document));
    },
  };
}

async function toCandidate(folder: string, file: string): Promise<Candidate | null> {
  const commit = /^([0-9a-f]{40}(?:[0-9a-f]{24})?)\.json$/.exec(file)?.[1];
  if (commit === undefined) return null;
  const { mtime } = await lstat(join(folder, file));
  return { id: file, commit, recordedAt: mtime.toISOString() };
}

async function writeWhole(path: string, text: string): Promise<void> {
  const unfinished = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(unfinished, text, { flag: "wx" });
    await rename(unfinished, path);
  } finally {
    await rm(unfinished, { force: true });
  }
}

function ifMissing<T>(value: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === "ENOENT") return value;
    throw new LookupError(`the directory of stored baselines cannot be read: ${error.message}`, { cause: error });
  };
}
