import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { LookupError, type BaselineStore, type Candidate } from "../../ports.ts";
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
      const text = await readBounded(join(folderOf(name), candidate.id));
      if (text === null) return { kind: "refused", because: `it cannot be read or has more than ${limitBytes} bytes` };
      return checkBaseline(text, { name, candidate });
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
  const handle = await open(join(folder, file));
  try {
    const { mtime } = await handle.stat();
    return { id: file, commit, recordedAt: mtime.toISOString() };
  } finally {
    await handle.close();
  }
}

async function readBounded(path: string): Promise<string | null> {
  const handle = await open(path).catch(ifMissing(null));
  if (handle === null) return null;
  try {
    const { size } = await handle.stat();
    return size > limitBytes ? null : await handle.readFile("utf8");
  } finally {
    await handle.close();
  }
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
