import { lstat, mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import type { BuildInputs } from "../../src/inputs/build-inputs.ts";
import { type BaseTree, baseTreeOf } from "../../src/wiring/base-tree.ts";
import { git } from "../github/git.ts";
import { temporaryDirectory } from "../github/temporary.ts";
import { buildInputs } from "../support/build-inputs.ts";

type Files = Readonly<Record<string, string>>;

async function write(directory: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), content);
  }
}

/** A commit of some files, and others that git does not know. */
async function checkout(committed: Files, others: Files = {}): Promise<string> {
  const directory = await temporaryDirectory("checkout-");
  await git(directory, ["init", "--quiet", "--initial-branch=main"]);
  await write(directory, committed);
  await git(directory, ["add", "--all"]);
  await git(directory, ["commit", "--quiet", "-m", "Start"]);
  await write(directory, others);
  return directory;
}

async function treeOf(workingDirectory: string, given: Partial<BuildInputs>): Promise<Extract<BaseTree, { kind: "tree" }>> {
  const commit = await git(workingDirectory, ["rev-parse", "HEAD"]);
  const place = { workingDirectory, temporaryDirectory: await temporaryDirectory("temporary-"), environment: process.env };
  const tree = await baseTreeOf(buildInputs(given), commit, { ...place, gitContext: null, unknownPaths: "all" });
  if (tree.kind === "failed") throw new Error(tree.because);
  return tree;
}

const others = {
  "dist/app.js": "a",
  "dist/assets/logo": "l",
  "node_modules/a/index.js": "m",
  "gen/Dockerfile": "FROM scratch\n",
};

test.for([
  { what: "nothing that .dockerignore keeps out", given: {}, expected: ["dist", "gen"] },
  { what: "nothing outside of the context", given: { context: "api" }, expected: [] },
  {
    what: "a directory that is a named context",
    given: { context: "api", buildContexts: ["assets=dist/assets"] },
    expected: ["dist"],
  },
  { what: "a Dockerfile that a step has made", given: { context: "api", file: "gen/Dockerfile" }, expected: ["gen"] },
])("of what git does not know, the tree gets $what", async ({ given, expected }) => {
  const directory = await checkout({ ".dockerignore": "node_modules\n.git\n", "api/a": "1" }, others);
  const { workingDirectory } = await treeOf(directory, given);
  const names = await readdir(workingDirectory);
  expect(names.filter((name) => ![".dockerignore", "api"].includes(name)).toSorted()).toEqual(expected);
});

test("an ignore file beside the Dockerfile comes before that of the context", async () => {
  const directory = await checkout(
    { ".dockerignore": "dist\n", "api.Dockerfile": "", "api.Dockerfile.dockerignore": "gen\n" },
    others,
  );
  const { workingDirectory } = await treeOf(directory, { file: "api.Dockerfile" });
  expect(await readdir(workingDirectory)).toEqual(expect.arrayContaining([".git", "dist", "node_modules"]));
  expect(await readdir(workingDirectory)).not.toContain("gen");
});

test("what an exception brings back below an excluded directory is there, and the rest of it is not", async () => {
  const directory = await checkout({ ".dockerignore": "dist\n!dist/assets\n" }, others);
  const { workingDirectory } = await treeOf(directory, {});
  expect(await readdir(join(workingDirectory, "dist"))).toEqual(["assets"]);
});

test("paths of the context move with it; secrets and caches stay where they are", async () => {
  const directory = await checkout({ "api/Dockerfile": "FROM scratch\n", "shared/a": "1" });
  const given = {
    context: "api",
    file: "api/Dockerfile",
    buildContexts: [
      "shared=shared",
      "debian=docker-image://debian:12",
      "tools=github.com/acme/tools",
      "lib=git@github.com:acme/lib",
    ],
    secretFiles: ["npm=.npmrc"],
    cacheFrom: ["type=local,src=.cache", "type=gha"],
  };
  const { build, workingDirectory } = await treeOf(directory, given);
  const at = (path: string) => relative(workingDirectory, path);
  expect([at(build.context), at(build.file)]).toEqual(["api", "api/Dockerfile"]);
  expect(build.buildContexts).toEqual([`shared=${join(workingDirectory, "shared")}`, ...given.buildContexts.slice(1)]);
  expect(build.secretFiles).toEqual([`npm=${join(directory, ".npmrc")}`]);
  expect(build.cacheFrom).toEqual([`type=local,src=${join(directory, ".cache")}`, "type=gha"]);
  expect((await lstat(workingDirectory)).isDirectory()).toBe(true);
});

test.for(["github.com/acme/app", "git@github.com:acme/app.git", "https://github.com/acme/app.git#main"])(
  "the context %s lies elsewhere and is no directory of this checkout",
  async (context) => {
    const workingDirectory = await checkout({ a: "1" });
    await expect(treeOf(workingDirectory, { context })).rejects.toThrow(
      `the context ${context} cannot be moved to another commit`,
    );
  },
);
