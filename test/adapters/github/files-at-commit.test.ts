import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { apiFiles, filesAtCommit } from "../../../src/adapters/github/files-at-commit.ts";
import { gitFiles, type FilesAtCommit } from "../../../src/adapters/process/files-at-commit.ts";
import { gitIn } from "../../../src/adapters/process/git.ts";
import { checkout, git, Origin } from "../../github/git.ts";
import { importGit } from "../../github/import-git.ts";
import { temporaryDirectory } from "../../github/temporary.ts";
import { restRequests, startWorld, type TestWorld } from "../../support/github-world.ts";

const config = ".github/image-size-budget.yml";

interface Scene extends AsyncDisposable {
  readonly world: TestWorld;
  readonly commit: string;
  /** A shallow clone of the next commit, which lacks `commit`. */
  readonly clone: string;
  readonly directory: string;
}

/** A commit with files, and one after it that deletes and changes them. */
async function scene(): Promise<Scene> {
  const origin = await Origin.create();
  const long = "x".repeat(1_000_001);
  const files = { [config]: "images: [é]\n", "docs/a b.md": "a\n", "docs/b.md": "b\n", "docs/deep/c.md": "c\n", long };
  const commit = await origin.commit({ files });
  await origin.commit({ files: { [config]: "images: []\n", "docs/b.md": null } });
  const world = await startWorld();
  await importGit(world.repository, origin.directory);
  const clone = await temporaryDirectory("clone-");
  await checkout(origin, clone, { ref: "refs/heads/main" });
  return { world, commit, clone, directory: origin.directory, [Symbol.asyncDispose]: () => world[Symbol.asyncDispose]() };
}

const ways: readonly { readonly way: string; readonly open: (given: Scene) => Promise<FilesAtCommit | null> }[] = [
  { way: "git", open: async ({ directory, commit }) => await gitFiles(gitIn(directory, process.env), commit) },
  { way: "GitHub", open: async ({ world, commit }) => apiFiles(world.api, commit) },
];

describe.each(ways)("over $way", ({ open }) => {
  test.for([
    { name: "a file as it was", path: config, file: { kind: "text", text: "images: [é]\n" } },
    { name: "a file with a blank in its name", path: "docs/a b.md", file: { kind: "text", text: "a\n" } },
    { name: "a file that was deleted since", path: "docs/b.md", file: { kind: "text", text: "b\n" } },
    { name: "what is not there", path: "docs/c.md", file: { kind: "absent" } },
    { name: "a folder, which is no file", path: "docs", file: { kind: "absent" } },
    {
      name: "what is too long",
      path: "long",
      file: { kind: "unknown", isThere: true, because: "long has more than 1000000 bytes there" },
    },
  ])("$name", async ({ path, file }) => {
    await using given = await scene();
    expect(await (await open(given))?.read(path)).toEqual(file);
  });

  test("the names in a folder, in the root, and in none", async () => {
    await using given = await scene();
    const files = await open(given);
    const names = await Promise.all(["docs", "", "nothing"].map(async (folder) => await files?.list(folder)));
    expect(names).toEqual([
      { kind: "names", names: ["a b.md", "b.md", "deep"] },
      { kind: "names", names: [".github", "docs", "long"] },
      { kind: "names", names: [] },
    ]);
  });
});

test("a clone that has the commit is read, and GitHub is not asked", async () => {
  await using given = await scene();
  const { world, commit, clone, directory } = given;
  const [shallow, whole] = await Promise.all(
    [clone, directory].map(async (place) => {
      const files = await filesAtCommit(commit, { git: gitIn(place, process.env), api: world.api });
      return [await files.read(config), restRequests(world.github).length] as const;
    }),
  );
  expect(shallow?.[0]).toEqual({ kind: "text", text: "images: [é]\n" });
  expect(whole?.[0]).toEqual(shallow?.[0]);
  expect(restRequests(world.github)).toHaveLength(1);
});

test("a link is not followed", async () => {
  const directory = await temporaryDirectory("linked-");
  await git(directory, ["init", "--quiet"]);
  await mkdir(join(directory, ".github"));
  await symlink("/etc/passwd", join(directory, config));
  await git(directory, ["add", "--all"]);
  await git(directory, ["commit", "--quiet", "-m", "Link"]);
  const files = await gitFiles(gitIn(directory, process.env), await git(directory, ["rev-parse", "HEAD"]));
  expect(await files?.read(config)).toEqual({ kind: "unknown", isThere: true, because: `${config} is a link there` });
});

test("GitHub's failure, and a commit that it does not know, are not the absence of a file", async () => {
  await using given = await scene();
  const { world, commit } = given;
  const unknown = await apiFiles(world.api, "0".repeat(40)).read(config);
  world.github.fault({ match: { path: /contents/ }, times: "always", respond: { status: 503 } });
  const failed = await apiFiles(world.api, commit).read(config);
  expect(unknown).toEqual({ kind: "unknown", isThere: false, because: expect.stringContaining("No commit found") });
  expect(failed).toEqual({ kind: "unknown", isThere: false, because: expect.stringContaining("HTTP 503") });
});
