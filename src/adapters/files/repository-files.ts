import { constants } from "node:fs";
import { mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { userError } from "../../failure.ts";
import { readSmallFile } from "../process/small-file.ts";
import { leadsOutOf } from "./inside.ts";

/** Texts of files, by their paths from the root, and what could not be read: clauses. */
export interface ReadFiles {
  readonly texts: ReadonlyMap<string, string>;
  readonly unread: readonly string[];
  /** Paths that lead out of the repository. */
  readonly outside: readonly string[];
}

const limitBytes = 1_000_000;

/** Reads files of a repository; none that is a link, or that links lead out of it. */
export async function readRepositoryFiles(root: string, paths: readonly string[]): Promise<ReadFiles> {
  const texts = new Map<string, string>();
  const unread: string[] = [];
  const leading: string[] = [];
  for (const path of paths) {
    const isOutside = await leadsOutOf(path, { directory: root, checkout: root });
    const file = isOutside ? outside : await readSmallFile(join(root, path), { limitBytes });
    if (isOutside) leading.push(path);
    if (file.kind === "text") texts.set(path, file.text);
    if (file.kind === "refused") unread.push(`${path}, because ${file.because}`);
  }
  return { texts, unread, outside: leading };
}

const outside = { kind: "refused", because: "it leads out of the repository" } as const;

/** Writes a file that is not there yet; false where something is. No link is followed. */
export async function writeNewFile(root: string, path: string, text: string): Promise<boolean> {
  const target = join(root, path);
  const place = { directory: root, checkout: root };
  if (await leadsOutOf(dirname(path), place)) throw userError("init-not-written", { path, reason: outside.because });
  try {
    await mkdir(dirname(target), { recursive: true });
    const file = await open(target, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW, 0o644);
    await file.writeFile(text).finally(async () => await file.close());
    return true;
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "EEXIST") return false;
    throw userError("init-not-written", { path, reason: cause instanceof Error ? cause.message : String(cause) }, { cause });
  }
}
