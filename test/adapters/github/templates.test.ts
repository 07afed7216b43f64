import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { templatesAtBase } from "../../../src/adapters/github/templates.ts";
import { checkout, git, Origin } from "../../github/git.ts";
import { importGit } from "../../github/import-git.ts";
import { temporaryDirectory } from "../../github/temporary.ts";
import { restRequests, startWorld, type TestWorld } from "../../support/github-world.ts";

type Files = Readonly<Record<string, string>>;

interface Scene extends AsyncDisposable {
  readonly world: TestWorld;
  readonly origin: Origin;
  /** The base commit; the one after it deletes every file of it. */
  readonly base: string;
}

async function scene(files: Files): Promise<Scene> {
  const origin = await Origin.create();
  const base = await origin.commit({ files: { "README.md": "x", ...files } });
  await origin.commit({ files: Object.fromEntries(Object.keys(files).map((path) => [path, null])) });
  const world = await startWorld();
  await importGit(world.repository, origin.directory);
  return { world, origin, base, [Symbol.asyncDispose]: () => world[Symbol.asyncDispose]() };
}

/** What is read by each way to the base commit; a repository that is there already is looked at in all of them. */
async function readEveryWay(files: Files): Promise<Readonly<Record<string, readonly string[]>>> {
  await using given = await scene(files);
  const read: Record<string, readonly string[]> = {};
  for (const { way, open } of ways) read[way] = (await readIn(given, await open(given))).toSorted();
  return read;
}

/** The same whichever the way. */
function everyWay(texts: readonly string[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(ways.map(({ way }) => [way, texts]));
}

async function readIn({ world, base }: Pick<Scene, "world" | "base">, workspace: string): Promise<readonly string[]> {
  const context = { workspace, pullRequest: null };
  const known = { sha: base, fallback: null };
  return await templatesAtBase({ context, base: known, api: world.api, environment: process.env })();
}

const ways = [
  { way: "a full checkout of the pull request", open: async ({ origin }: Scene) => origin.directory },
  {
    way: "a shallow checkout of the pull request",
    open: async ({ origin }: Scene) => {
      const clone = await temporaryDirectory("clone-");
      await checkout(origin, clone, { ref: "refs/heads/main" });
      return clone;
    },
  },
  {
    way: "a checkout in a folder of the workspace",
    open: async ({ origin }: Scene) => {
      const workspace = await temporaryDirectory("workspace-");
      await checkout(origin, join(workspace, "src"), { ref: "refs/heads/main" });
      return workspace;
    },
  },
  { way: "no checkout", open: async () => await temporaryDirectory("empty-") },
];

describe("with a full, a shallow and a nested checkout, and with none", () => {
  test.for([
    ".github/pull_request_template.md",
    ".github/PULL_REQUEST_TEMPLATE.md",
    ".github/PULL_REQUEST_TEMPLATE/release.md",
    "docs/pull_request_template.md",
    "docs/PULL_REQUEST_TEMPLATE/one.md",
    "PULL_REQUEST_TEMPLATE.md",
    "Pull_Request_Template.txt",
    "pull_request_template",
    "PULL_REQUEST_TEMPLATE/one.md",
  ])("the template %s of the base commit is read", async (path) => {
    const files = { [path]: "## What and why", ".github/other.md": "x", "docs/index.md": "x" };
    expect(await readEveryWay(files)).toEqual(everyWay(["## What and why"]));
  });

  test("several templates are read", async () => {
    const files = {
      ".github/PULL_REQUEST_TEMPLATE/a.md": "a",
      ".github/PULL_REQUEST_TEMPLATE/b.md": "b",
      "pull_request_template.md": "c",
    };
    expect(await readEveryWay(files)).toEqual(everyWay(["a", "b", "c"]));
  });

  test("folders and what is huge are passed over", async () => {
    const files = { "pull_request_template.md": "x".repeat(1_000_001), "docs/pull_request_template.md/inside": "x" };
    expect(await readEveryWay(files)).toEqual(everyWay([]));
  });
});

test("a link in the place of a template is passed over", async () => {
  const directory = await temporaryDirectory("linked-");
  await git(directory, ["init", "--quiet"]);
  await symlink("/etc/passwd", join(directory, "pull_request_template.md"));
  await git(directory, ["add", "--all"]);
  await git(directory, ["commit", "--quiet", "-m", "Link"]);
  await using world = await startWorld();
  expect(await readIn({ world, base: await git(directory, ["rev-parse", "HEAD"]) }, directory)).toEqual([]);
});

describe("the templates of the owner", () => {
  async function shared(files: Files, own: Files): Promise<Scene> {
    const given = await scene(own);
    const owner = await Origin.create();
    await owner.commit({ files });
    await importGit(given.world.github.repository("acme/.github"), owner.directory);
    return given;
  }

  test("count where the repository has none", async () => {
    await using given = await shared({ ".github/pull_request_template.md": "of all" }, {});
    expect(await readIn(given, given.origin.directory)).toEqual(["of all"]);
  });

  test("do not count where it has one", async () => {
    await using given = await shared({ "pull_request_template.md": "of all" }, { "pull_request_template.md": "its own" });
    expect(await readIn(given, given.origin.directory)).toEqual(["its own"]);
  });

  test.for([403, 404])("are none where the token is answered with %i", async (status) => {
    await using given = await scene({});
    given.world.github.fault({ match: { path: /acme\/\.github/ }, times: "always", respond: { status } });
    expect(await readIn(given, given.origin.directory)).toEqual([]);
  });

  test("are not known where GitHub does not answer", async () => {
    await using given = await scene({});
    given.world.github.fault({ match: { path: /acme\/\.github/ }, times: "always", respond: { status: 503 } });
    await expect(readIn(given, given.origin.directory)).rejects.toThrow("the templates of acme could not be read");
  });
});

test.for([/contents/, /contents\/pull_request_template/])(
  "templates are not known where GitHub answers %s with 503",
  async (path) => {
    await using given = await scene({ "pull_request_template.md": "x" });
    given.world.github.fault({ match: { path }, times: "always", respond: { status: 503 } });
    await expect(readIn(given, "/nowhere")).rejects.toThrow("HTTP 503");
  },
);

test("all images share what was read once", async () => {
  await using given = await scene({ "pull_request_template.md": "x" });
  const context = { workspace: "/nowhere", pullRequest: null };
  const base = { sha: given.base, fallback: null };
  const ask = templatesAtBase({ context, base, api: given.world.api, environment: process.env });
  expect(await Promise.all([ask(), ask()])).toEqual([["x"], ["x"]]);
  expect(new Set(restRequests(given.world.github)).size).toBe(restRequests(given.world.github).length);
});
