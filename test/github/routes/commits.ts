import { type Call, Failure, found, page, type Reply, type Route, textOf } from "../call.ts";
import type { Commit } from "../history.ts";
import { renderCommit, renderComparison, renderGitCommit } from "../render/commit.ts";

const read = [["contents", "read"]] as const;
const repository = "/repos/{owner}/{repo}";

export const commitRoutes: readonly Route[] = [
  { operation: `GET ${repository}/commits`, needs: read, query: ["sha", "path", "until", "per_page", "page"], answer: list },
  { operation: `GET ${repository}/compare/{basehead}`, needs: read, query: ["per_page", "page"], answer: compare },
  { operation: `GET ${repository}/git/commits/{commit_sha}`, needs: read, answer: showGit },
  { operation: `GET ${repository}/commits/{ref}`, needs: read, query: ["per_page", "page"], answer: show },
];

/** A branch, a ref, a commit id (or the beginning of one), `owner:branch` of a fork; 404 for anything else. */
export function commitNamed(call: Call, name: string): Commit {
  const { history } = call.repository;
  const sha = shaNamed(call, name);
  return found(sha === undefined || !history.has(sha) ? history.find(name) : history.get(sha));
}

function shaNamed(call: Call, name: string): string | undefined {
  const { branches, refs } = call.repository;
  const [owner, branch] = name.includes(":") ? name.split(":") : [];
  if (branch !== undefined)
    return forksOf(call)
      .find((fork) => fork.owner === owner)
      ?.branches.get(branch);
  return branches.get(name.replace(/^(refs\/)?heads\//, "")) ?? refs.get(name) ?? refs.get(`refs/${name}`);
}

function forksOf(call: Call): { owner: string; branches: ReadonlyMap<string, string> }[] {
  return [...call.world.repositories.values()].filter((other) => other.history === call.repository.history);
}

function list(call: Call): Reply {
  const start = commitNamed(call, call.query.get("sha") ?? call.repository.defaultBranch);
  const path = call.query.get("path");
  const until = new Date(call.query.get("until") ?? 8.64e15);
  const log = call.repository.history.log(start.sha).filter(({ date }) => date <= until);
  const { items, headers } = page(call, path === null ? log : log.filter((commit) => touches(call, commit, path)));
  return { status: 200, headers, json: items.map((commit) => renderCommit(call.repository, commit)) };
}

/** Whether a commit changed that file; only of what was written through the API are the files known. */
function touches({ repository: { history, objects } }: Call, { tree, parents: [parent] }: Commit, path: string): boolean {
  const fileIn = (id: string) => objects.tree(id)?.find((entry) => entry.path === path)?.sha;
  return fileIn(tree) !== (parent === undefined ? undefined : fileIn(history.get(parent).tree));
}

function show(call: Call): Reply {
  return { status: 200, json: { ...renderCommit(call.repository, commitNamed(call, textOf(call, "ref"))), files: [] } };
}

/** The git database knows commit ids only, whole ones. */
function showGit(call: Call): Reply {
  const sha = textOf(call, "commit_sha");
  if (!call.repository.history.has(sha)) throw new Failure(404, "Not Found");
  return { status: 200, json: renderGitCommit(call.repository, call.repository.history.get(sha)) };
}

/** The newest 250 commits, oldest first. */
function compare(call: Call): Reply {
  const { history } = call.repository;
  const [from = "", to = ""] = textOf(call, "basehead").split("...");
  const base = commitNamed(call, from);
  const head = commitNamed(call, to);
  const mergeBase = history.mergeBase(base.sha, head.sha);
  if (mergeBase === undefined) throw new Failure(404, "No common ancestor between the two commits.");
  const ahead = history.beyond(head.sha, base.sha);
  const { items, headers } = page(call, ahead.toReversed(), 250);
  const behind = history.beyond(base.sha, head.sha).length;
  const comparison = { base, head, mergeBase, ahead: ahead.length, behind, commits: items };
  return { status: 200, headers, json: renderComparison(call.repository, comparison) };
}
