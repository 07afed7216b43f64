import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { readSmallFile } from "../adapters/process/small-file.ts";
import type { FileAtCommit } from "../adapters/process/files-at-commit.ts";
import type { BakeSources, NamedText } from "./baked-images.ts";
import { isTracked, placeOf, readAt, type CommitPlace } from "./files-at-commit.ts";

/** What a list of images was read from at an earlier commit, and the directory to read it in. */
export type EarlierSources =
  | { readonly kind: "unknown"; readonly because: string }
  | ({ readonly kind: "sources"; readonly directory: string } & Pick<BakeSources, "files" | "config">);

interface EarlierPlace extends CommitPlace {
  readonly temporaryDirectory: string;
  readonly bakePaths: readonly string[];
  readonly configPath: string;
}

/** The bake and compose files as `commit` has them; none of them where it has none. */
export async function bakeSourcesAt(commit: string, place: EarlierPlace): Promise<EarlierSources> {
  const read = async (path: string) => await fileThen(path, commit, place);
  const found = await Promise.all(place.bakePaths.map(read));
  const [config, variables] = await Promise.all([read(place.configPath), read(".env")]);
  const unread = [...found, config].find((one) => one.kind === "unknown");
  if (unread?.kind === "unknown") return unread;
  const files = found.flatMap((one) => (one.kind === "text" ? [one] : []));
  const isAsNow = found.every((one) => one.kind === "text" && one.isAsNow);
  const others = variables.kind === "text" ? [variables] : [];
  const directory = isAsNow ? place.directory : await written([...files, ...others], place);
  return { kind: "sources", directory, files, config: config.kind === "text" ? config : null };
}

type FileThen = Exclude<FileAtCommit, { kind: "text" }> | ({ readonly kind: "text"; readonly isAsNow: boolean } & NamedText);

/** A file that an earlier step of the job made, or that lies elsewhere, is no part of the pull request: it is as it is now. */
async function fileThen(path: string, commit: string, place: EarlierPlace): Promise<FileThen> {
  const absolute = resolve(place.directory, path);
  const inRepository = await placeOf(absolute, place);
  const then = inRepository === null ? null : await readAt(commit, inRepository, place);
  const now = await readSmallFile(absolute, { limitBytes });
  const isOfJob = then === null || (then.kind === "absent" && inRepository !== null && !(await isTracked(inRepository)));
  if (isOfJob) return now.kind === "text" ? { ...now, path, isAsNow: true } : { kind: "absent" };
  return then.kind === "text" ? { ...then, path, isAsNow: now.kind === "text" && now.text === then.text } : then;
}

const limitBytes = 1_000_000;

/** A directory with the files where they were. */
async function written(files: readonly NamedText[], { directory, temporaryDirectory }: EarlierPlace): Promise<string> {
  const top = await mkdtemp(join(temporaryDirectory, "image-size-budget-bake-"));
  for (const { path, text } of files) {
    const inside = relative(directory, resolve(directory, path));
    if (inside.startsWith("..")) continue;
    await mkdir(dirname(join(top, inside)), { recursive: true });
    await writeFile(join(top, inside), text);
  }
  return top;
}
