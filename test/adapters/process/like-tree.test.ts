import { lstat, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { worktreeOf, type Worktree } from "../../../src/adapters/process/worktree.ts";
import { git } from "../../github/git.ts";
import { temporaryDirectory } from "../../github/temporary.ts";

type Files = Readonly<Record<string, string | null>>;
type Ready = Extract<Worktree, { kind: "ready" }>;

async function write(directory: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const target = join(directory, path);
    await rm(target, { force: true, recursive: true });
    if (content === null) continue;
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

async function commit(directory: string, files: Files): Promise<string> {
  await write(directory, files);
  await git(directory, ["add", "--all"]);
  await git(directory, ["commit", "--quiet", "--allow-empty", "-m", "Change"]);
  return await git(directory, ["rev-parse", "HEAD"]);
}

async function repository(files: Files): Promise<string> {
  const directory = await temporaryDirectory("repository-");
  await git(directory, ["init", "--quiet", "--initial-branch=main"]);
  await commit(directory, files);
  return directory;
}

/** A home without settings, so that a filter of the machine's own (git-lfs) plays no part. */
async function treeAt(directory: string, commitId: string, which: "all" | "ignored" = "all"): Promise<Ready> {
  const [temporary, home] = [await temporaryDirectory("runner-temp-"), await temporaryDirectory("home-")];
  const environment = { ...process.env, HOME: home, XDG_CONFIG_HOME: home };
  const unknownPaths = { which, wanted: async () => () => true };
  const tree = await worktreeOf({ directory, commit: commitId, temporaryDirectory: temporary, environment, unknownPaths });
  if (tree.kind === "failed") throw new Error(tree.because);
  return tree;
}

const at = async (tree: Ready, path: string) => await readFile(join(tree.path, path), "utf8").catch(() => null);

describe(".git", () => {
  test("is a directory of the same objects where the head has one, at the base commit and clean", async () => {
    const directory = await repository({ "a.txt": "base" });
    const base = await git(directory, ["rev-parse", "HEAD"]);
    await commit(directory, { "a.txt": "head" });
    const tree = await treeAt(directory, base);
    const packed = async (root: string) => (await readdir(join(root, ".git/objects"), { recursive: true })).toSorted();
    expect(await packed(tree.path)).toEqual(await packed(directory));
    expect(await git(tree.path, ["rev-parse", "HEAD"])).toBe(base);
    expect(await git(tree.path, ["status", "--porcelain"])).toBe("");
    expect(await git(directory, ["status", "--porcelain"])).toBe("");
  });

  test("is a file where the head is a linked worktree, and leads to nothing of the user's", async () => {
    const main = await repository({ "a.txt": "base" });
    const base = await git(main, ["rev-parse", "HEAD"]);
    const linked = join(await temporaryDirectory("linked-"), "tree");
    await git(main, ["worktree", "add", "--quiet", "-b", "feature", linked]);
    const head = await commit(linked, { "a.txt": "head" });
    const tree = await treeAt(linked, base);
    expect((await lstat(join(tree.path, ".git"))).isFile()).toBe(true);
    expect(await git(tree.path, ["rev-parse", "HEAD"])).toBe(base);
    expect(await git(tree.path, ["status", "--porcelain"])).toBe("");
    await git(tree.path, ["commit", "--quiet", "--allow-empty", "-m", "In the copy"]);
    expect(await git(linked, ["rev-parse", "HEAD"])).toBe(head);
    expect((await git(main, ["worktree", "list"])).split("\n")).toHaveLength(2);
  });

  test("objects that had to be fetched are named", async () => {
    const origin = await repository({ "a.txt": "base", "large.txt": "x".repeat(1000) });
    const base = await git(origin, ["rev-parse", "HEAD"]);
    await commit(origin, { "large.txt": "y".repeat(1000) });
    const directory = await temporaryDirectory("clone-");
    await git(directory, ["clone", "--quiet", "--depth=1", `file://${origin}`, "."]);
    const tree = await treeAt(directory, base);
    const fetched = tree.fetched.map((path) => relative(tree.path, path));
    expect(fetched.filter((path) => path.startsWith(".git/objects/")).length).toBeGreaterThan(0);
    expect(await at(tree, "large.txt")).toBe("x".repeat(1000));
    expect((await treeAt(directory, base)).fetched).toEqual([]);
  });
});

describe("what git does not know", () => {
  test("lies in the base's tree as in the head's, but for what the base commit has itself", async () => {
    const directory = await repository({ ".gitignore": "dist/\n*.o\n", "dist.txt": "tracked", "was/tracked.bin": "base" });
    const base = await git(directory, ["rev-parse", "HEAD"]);
    await commit(directory, { "was/tracked.bin": null, ".gitignore": "dist/\n*.o\nwas/\n" });
    await write(directory, {
      "dist/js/app.js": "made",
      "a.o": "object",
      "note.txt": "new",
      "was/tracked.bin": "made",
      "was/else": "e",
    });
    const tree = await treeAt(directory, base);
    expect(await at(tree, "dist/js/app.js")).toBe("made");
    expect(await at(tree, "a.o")).toBe("object");
    expect(await at(tree, "note.txt")).toBe("new");
    expect(await at(tree, "was/tracked.bin")).toBe("base");
    expect(await at(tree, "was/else")).toBe("e");
    expect(tree.unknown.map(({ path }) => path)).toEqual(["a.o", "dist/", "note.txt", "was/", ".git"]);
  });

  test("is, in a working tree that is judged as it is, only what is ignored: the rest is its author's", async () => {
    const directory = await repository({ ".gitignore": "dist/\n" });
    await write(directory, { "dist/app.js": "made", "model.bin": "not added yet" });
    const tree = await treeAt(directory, await git(directory, ["rev-parse", "HEAD"]), "ignored");
    expect(await at(tree, "dist/app.js")).toBe("made");
    expect(await at(tree, "model.bin")).toBeNull();
  });

  test("is written through no link of the base's tree", async () => {
    const outside = await temporaryDirectory("outside-");
    const directory = await repository({ "a.txt": "a" });
    await symlink(outside, join(directory, "out"));
    const base = await commit(directory, {});
    await rm(join(directory, "out"));
    await commit(directory, { ".gitignore": "out/\n" });
    await write(directory, { "out/evil": "e" });
    await treeAt(directory, base);
    expect(await readdir(outside)).toEqual([]);
  });
});

test("sparse patterns hold for the base's tree", async () => {
  const directory = await repository({ "api/a": "1", "web/w": "1" });
  const base = await git(directory, ["rev-parse", "HEAD"]);
  await commit(directory, { "api/a": "2" });
  await git(directory, ["sparse-checkout", "set", "api"]);
  const tree = await treeAt(directory, base);
  expect([await at(tree, "api/a"), await at(tree, "web/w")]).toEqual(["1", null]);
});

test("line ends are those of the head", async () => {
  const directory = await repository({ ".gitattributes": "* text=auto\n", "a.txt": "one\ntwo\n" });
  const base = await git(directory, ["rev-parse", "HEAD"]);
  await git(directory, ["config", "core.autocrlf", "true"]);
  expect(await at(await treeAt(directory, base), "a.txt")).toBe("one\r\ntwo\r\n");
});

describe("filters such as LFS", () => {
  /** Files in the repository are pointers; `smudge` makes them real. */
  async function filtered(): Promise<string> {
    const directory = await repository({ ".gitattributes": "*.bin filter=large\n", "a.bin": "pointer a", "b.bin": "pointer b" });
    await git(directory, ["config", "filter.large.smudge", "sed s/pointer/real/"]);
    await git(directory, ["config", "filter.large.clean", "sed s/real/pointer/"]);
    await git(directory, ["config", "filter.large.required", "true"]);
    return directory;
  }

  const smudge = async (directory: string, ...paths: string[]) => {
    await Promise.all(paths.map(async (path) => await rm(join(directory, path))));
    await git(directory, ["checkout", "--", ...paths]);
  };

  test("an object that the filter had to get is no part of what the head's .git had", async () => {
    const directory = await filtered();
    const base = await git(directory, ["rev-parse", "HEAD"]);
    // As git-lfs does: what is fetched is kept below .git.
    await git(directory, ["config", "filter.large.smudge", `tee ${directory}/.git/kept`]);
    await smudge(directory, "a.bin", "b.bin");
    await rm(join(directory, ".git/kept"));
    await commit(directory, { "c.txt": "head" });
    await git(directory, ["config", "filter.large.smudge", `tee ${directory}/.git/kept | sed s/pointer/real/`]);
    await write(directory, { "a.bin": "real a", "b.bin": "real b" });
    const tree = await treeAt(directory, base);
    expect(tree.fetched.map((path) => relative(tree.path, path))).toContain(".git/kept");
  });

  test.for([
    { what: "pointers where the head has pointers", real: [], expected: ["pointer a", "pointer b"] },
    { what: "files where the head has files", real: ["a.bin", "b.bin"], expected: ["real a", "real b"] },
    { what: "each path as the head has it", real: ["b.bin"], expected: ["pointer a", "real b"] },
  ])("the base has $what", async ({ real, expected }) => {
    const directory = await filtered();
    const base = await git(directory, ["rev-parse", "HEAD"]);
    if (real.length > 0) await smudge(directory, ...real);
    const tree = await treeAt(directory, base);
    expect([await at(tree, "a.bin"), await at(tree, "b.bin")]).toEqual(expected);
    expect(tree.remarks).toEqual([]);
  });

  test("where the head has no such file, the base gets what is stored, and that is said", async () => {
    const directory = await filtered();
    const base = await git(directory, ["rev-parse", "HEAD"]);
    await commit(directory, { "a.bin": null, "b.bin": null });
    const tree = await treeAt(directory, base);
    expect(await at(tree, "a.bin")).toBe("pointer a");
    expect(tree.remarks).toEqual([{ kind: "filter-unknown", filter: "large" }]);
  });
});

describe("submodules", () => {
  const local = ["-c", "protocol.file.allow=always"];

  async function withSubmodule(files: Files, path: string, url: string): Promise<string> {
    const directory = await repository(files);
    await git(directory, [...local, "submodule", "--quiet", "add", url, path]);
    await commit(directory, {});
    return directory;
  }

  async function cloned(origin: string, ...options: string[]): Promise<string> {
    const directory = await temporaryDirectory("clone-");
    await git(directory, [...local, "clone", "--quiet", ...options, `file://${origin}`, "."]);
    return directory;
  }

  /** app → vendor/lib → deep; the feature moves lib to another commit. */
  async function nested(): Promise<{ readonly app: string; readonly base: string }> {
    const deep = await repository({ "deep.txt": "deep" });
    const lib = await withSubmodule({ "lib.txt": "base" }, "deep", deep);
    const app = await withSubmodule({ "app.txt": "app" }, "vendor/lib", lib);
    const base = await git(app, ["rev-parse", "HEAD"]);
    await commit(lib, { "lib.txt": "head" });
    await git(join(app, "vendor/lib"), [...local, "pull", "--quiet"]);
    await commit(app, {});
    return { app, base };
  }

  test.for([
    { what: "none", update: null, expected: [null, null] },
    { what: "one level", update: [], expected: ["base", null] },
    { what: "all levels", update: ["--recursive"], expected: ["base", "deep"] },
  ])("$what in the head: $what in the base, at the commits that the base names", async ({ update, expected }) => {
    const { app, base } = await nested();
    const directory = await cloned(app);
    if (update !== null) await git(directory, [...local, "submodule", "--quiet", "update", "--init", "--depth=1", ...update]);
    const tree = await treeAt(directory, base);
    expect([await at(tree, "vendor/lib/lib.txt"), await at(tree, "vendor/lib/deep/deep.txt")]).toEqual(expected);
    if (update === null) return;
    expect((await lstat(join(tree.path, "vendor/lib/.git"))).isFile()).toBe(true);
    expect(await git(tree.path, ["status", "--porcelain"])).toBe("");
    expect(await git(directory, ["status", "--porcelain"])).toBe("");
  });

  test("one that the head removed is there when the others are, and one that moved is found", async () => {
    const [one, two] = [await repository({ "one.txt": "1" }), await repository({ "two.txt": "2" })];
    const app = await withSubmodule({ "app.txt": "app" }, "one", one);
    await git(app, [...local, "submodule", "--quiet", "add", two, "two"]);
    const base = await commit(app, {});
    await git(app, ["rm", "--quiet", "-f", "two"]);
    await git(app, ["mv", "one", "first"]);
    await commit(app, {});
    const directory = await cloned(app, "--recurse-submodules");
    const tree = await treeAt(directory, base);
    expect([await at(tree, "one/one.txt"), await at(tree, "two/two.txt")]).toEqual(["1", "2"]);
  });

  test("whether the only one would be there cannot be known once the head has none, and that is said", async () => {
    const app = await withSubmodule({ "app.txt": "app" }, "one", await repository({ "one.txt": "1" }));
    const base = await git(app, ["rev-parse", "HEAD"]);
    await git(app, ["rm", "--quiet", "-f", "one"]);
    await commit(app, { ".gitmodules": null });
    const tree = await treeAt(await cloned(app), base);
    expect(tree.remarks).toEqual([{ kind: "submodule-unknown", path: "one" }]);
    expect(await at(tree, "one/one.txt")).toBeNull();
  });
});
