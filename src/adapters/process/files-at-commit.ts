import type { Git } from "./git.ts";

/** What stands at a path of one commit. */
export type FileAtCommit =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "absent" }
  /** `isThere`: it is no ordinary file of a readable size; otherwise nobody could tell. `because` is a clause. */
  | { readonly kind: "unknown"; readonly isThere: boolean; readonly because: string };

export type NamesAtCommit =
  | { readonly kind: "names"; readonly names: readonly string[] }
  | { readonly kind: "unknown"; readonly because: string };

/** The files of one commit, which need not be checked out. Paths are relative to the repository's root. */
export interface FilesAtCommit {
  read(path: string): Promise<FileAtCommit>;
  /** What a folder holds, in the order of the names; nothing when there is no such folder. */
  list(folder: string): Promise<NamesAtCommit>;
}

/** Longer files are not read. */
export const fileLimitBytes = 1_000_000;

/** The files of `commit` in a clone; null when the clone lacks the commit. */
export async function gitFiles(git: Git, commit: string): Promise<FilesAtCommit | null> {
  const isThere = await git(["cat-file", "-e", `${commit}^{commit}`]);
  return isThere.ok ? filesInClone(git, commit) : null;
}

/** The files of a commit that the clone has. */
export function filesInClone(git: Git, commit: string): FilesAtCommit {
  return { read: async (path) => await read(git, commit, path), list: async (folder) => await list(git, commit, folder) };
}

async function read(git: Git, commit: string, path: string): Promise<FileAtCommit> {
  const listed = await git(["ls-tree", "-z", "-l", "--full-tree", commit, "--", withoutSlashes(path)]);
  if (!listed.ok) return { kind: "unknown", isThere: false, because: listed.because };
  // `100644 blob <id> <size>\t<path>`
  const [mode, , id = "", size] = (listed.stdout.split("\t")[0] ?? "").trim().split(/ +/);
  if (mode === undefined || mode === "" || mode === "040000") return { kind: "absent" };
  if (!mode.startsWith("100")) return { kind: "unknown", isThere: true, because: `${path} is a link there` };
  if (Number(size) > fileLimitBytes)
    return { kind: "unknown", isThere: true, because: `${path} has more than ${fileLimitBytes} bytes there` };
  const blob = await git(["cat-file", "blob", id]);
  return blob.ok ? { kind: "text", text: blob.stdout } : { kind: "unknown", isThere: false, because: blob.because };
}

async function list(git: Git, commit: string, folder: string): Promise<NamesAtCommit> {
  const path = withoutSlashes(folder);
  const at = path === "" ? [] : ["--", `${path}/`];
  const listed = await git(["ls-tree", "-z", "--name-only", "--full-tree", commit, ...at]);
  if (!listed.ok) return { kind: "unknown", because: listed.because };
  const paths = listed.stdout.split("\0").filter((name) => name !== "");
  return { kind: "names", names: paths.map((name) => name.slice(path === "" ? 0 : path.length + 1)).toSorted() };
}

function withoutSlashes(path: string): string {
  return path.replaceAll(/^\/+|\/+$/g, "");
}
