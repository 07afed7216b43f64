import { type Call, Failure, type Reply, type Route, textOf } from "../call.ts";
import { apiAddress, webAddress } from "../render/repository.ts";
import { commitNamed } from "./commits.ts";

export const contentRoutes: readonly Route[] = [
  { operation: "GET /repos/{owner}/{repo}/contents/{path}", needs: [["contents", "read"]], query: ["ref"], answer: show },
];

/** One entry of `git ls-tree -l`. */
interface Entry {
  readonly mode: string;
  readonly sha: string;
  readonly size: number;
  readonly path: string;
}

/** A file or a folder of a commit that came from a git repository on disk, or was written through the API; others have no files. */
function show(call: Call): Reply {
  const path = textOf(call, "path");
  const ref = call.query.get("ref") ?? call.repository.defaultBranch;
  const { sha } = commitOf(call, ref);
  const isRoot = path === "";
  const itself = isRoot ? undefined : entries(call, sha, path)[0];
  if (!isRoot && itself === undefined) throw new Failure(404, "Not Found");
  if (itself === undefined || itself.mode === "040000") {
    const listed = entries(call, sha, isRoot ? "" : `${path}/`);
    return { status: 200, json: listed.map((entry) => rendered(call, entry, ref)) };
  }
  return { status: 200, json: { ...rendered(call, itself, ref), ...contentOf(call, itself) } };
}

function commitOf(call: Call, ref: string): { readonly sha: string } {
  try {
    return commitNamed(call, ref);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(404, `No commit found for the ref ${ref}`);
  }
}

function entries(call: Call, sha: string, path: string): readonly Entry[] {
  const { history, objects } = call.repository;
  const made = objects.tree(history.get(sha).tree);
  if (made === null) return entriesOnDisk(call, sha, path);
  const sizeOf = (id: string) => objects.blob(id)?.length ?? 0;
  const all = made.map(({ path: name, sha: id }) => ({ path: name, sha: id, mode: "100644", size: sizeOf(id) }));
  return path === "" ? all : all.filter((entry) => entry.path === path);
}

function entriesOnDisk(call: Call, sha: string, path: string): readonly Entry[] {
  const listed = call.repository.git?.(["ls-tree", "-z", "-l", sha, "--", ...(path === "" ? [] : [path])]) ?? Buffer.alloc(0);
  return listed
    .toString("utf8")
    .split("\0")
    .filter(Boolean)
    .map((line) => {
      const [head = "", name = ""] = line.split("\t");
      const [mode = "", , id = "", size] = head.split(/ +/);
      return { mode, sha: id, size: Number(size) || 0, path: name };
    });
}

function contentOf(call: Call, { mode, sha, size }: Entry): Readonly<Record<string, unknown>> {
  const { git, objects } = call.repository;
  const blob = objects.blob(sha) ?? git?.(["cat-file", "blob", sha]) ?? Buffer.alloc(0);
  if (mode === "120000") return { target: blob.toString("utf8") };
  // https://docs.github.com/rest/repos/contents#get-repository-content: no content above 1 MB.
  return size > 1_000_000 ? { encoding: "none", content: "" } : { encoding: "base64", content: blob.toString("base64") };
}

function rendered({ repository }: Call, { mode, sha, size, path }: Entry, ref: string): Readonly<Record<string, unknown>> {
  const url = `${apiAddress(repository)}/contents/${encodeURI(path)}?ref=${ref}`;
  const gitUrl = `${apiAddress(repository)}/git/blobs/${sha}`;
  const htmlUrl = `${webAddress(repository)}/blob/${ref}/${encodeURI(path)}`;
  return {
    type: mode === "040000" ? "dir" : mode === "120000" ? "symlink" : "file",
    size,
    name: path.split("/").at(-1),
    path,
    sha,
    url,
    git_url: gitUrl,
    html_url: htmlUrl,
    download_url: null,
    _links: { self: url, git: gitUrl, html: htmlUrl },
  };
}
