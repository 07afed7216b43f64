import { afterEach, beforeEach, expect, test } from "vitest";
import { acme, failure, octokitFor } from "../client.ts";
import type { Repository } from "../repository.ts";
import { type GitHub, startGitHub } from "../server.ts";

let github: GitHub;
let repository: Repository;

beforeEach(async () => {
  github = await startGitHub();
  repository = github.repository("acme/api");
  repository.commit();
});
afterEach(() => github.close());

const file = (path: string, content: string) => ({ path, mode: "100644", type: "blob", content }) as const;

function writer() {
  return octokitFor(github, { permissions: { contents: "write" } }).rest.git;
}

async function commit(content: string, parents: string[]) {
  const git = writer();
  const base = parents[0] === undefined ? {} : { base_tree: repository.history.get(parents[0]).tree };
  const tree = await git.createTree({ ...acme, ...base, tree: [file(content, content)] });
  return await git.createCommit({ ...acme, message: content, tree: tree.data.sha, parents });
}

test("a tree takes over the files of its base, and ids are those of git", async () => {
  const git = writer();
  const first = await git.createTree({ ...acme, tree: [file("b", "two\n"), file("a", "one\n")] });
  const second = await git.createTree({ ...acme, base_tree: first.data.sha, tree: [file("b", "three\n")] });
  // printf 'one\n' | git hash-object --stdin; git mktree
  expect(first.data.tree).toMatchObject([
    { path: "a", sha: "5626abf0f72e58d7a153368ba57db4c673c0e171" },
    { path: "b", sha: "f719efd430d52bcfc8566a43b2eb655688d38871" },
  ]);
  expect((await git.getTree({ ...acme, tree_sha: second.data.sha })).data.tree).toMatchObject([
    { path: "a", size: 4 },
    { path: "b", size: 6 },
  ]);
  const { data } = await git.getBlob({ ...acme, file_sha: "5626abf0f72e58d7a153368ba57db4c673c0e171" });
  expect(Buffer.from(data.content, "base64").toString()).toBe("one\n");
});

test("a branch is made once, moved forward only, and by nobody who may only read", async () => {
  const git = writer();
  const first = (await commit("a", [])).data.sha;
  await git.createRef({ ...acme, ref: "refs/heads/kept/here", sha: first });
  expect(await failure(git.createRef({ ...acme, ref: "refs/heads/kept/here", sha: first }))).toContain(
    "Reference already exists",
  );
  const second = (await commit("b", [first])).data.sha;
  const beside = (await commit("c", [first])).data.sha;
  await git.updateRef({ ...acme, ref: "heads/kept/here", sha: second, force: false });
  expect(await failure(git.updateRef({ ...acme, ref: "heads/kept/here", sha: beside, force: false }))).toContain(
    "Update is not a fast forward",
  );
  const reader = octokitFor(github).rest.git;
  expect((await reader.getRef({ ...acme, ref: "heads/kept/here" })).data.object.sha).toBe(second);
  expect(await failure(reader.createRef({ ...acme, ref: "refs/heads/mine", sha: second }))).toContain(
    "Resource not accessible by integration",
  );
  const listed = await octokitFor(github).rest.repos.listCommits({ ...acme, sha: "kept/here", path: "a" });
  expect(listed.data.map(({ sha }) => sha)).toEqual([first]);
});
