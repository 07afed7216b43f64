import type { Commit } from "../history.ts";
import type { Repository } from "../repository.ts";
import { apiAddress, webAddress } from "./repository.ts";

/** https://docs.github.com/rest/commits/commits */
export function renderCommit(repository: Repository, commit: Commit): Readonly<Record<string, unknown>> {
  const api = apiAddress(repository);
  return {
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    url: `${api}/commits/${commit.sha}`,
    html_url: `${webAddress(repository)}/commit/${commit.sha}`,
    comments_url: `${api}/commits/${commit.sha}/comments`,
    commit: {
      author: signature(commit),
      committer: signature(commit),
      message: commit.message,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      url: `${api}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: unverified,
    },
    author: null,
    committer: null,
    parents: commit.parents.map((sha) => parent(repository, sha, "commits")),
  };
}

/** https://docs.github.com/rest/git/commits */
export function renderGitCommit(repository: Repository, commit: Commit): Readonly<Record<string, unknown>> {
  const api = apiAddress(repository);
  return {
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    url: `${api}/git/commits/${commit.sha}`,
    html_url: `${webAddress(repository)}/commit/${commit.sha}`,
    author: signature(commit),
    committer: signature(commit),
    message: commit.message,
    tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
    parents: commit.parents.map((sha) => parent(repository, sha, "git/commits")),
    verification: unverified,
  };
}

interface Comparison {
  readonly base: Commit;
  readonly head: Commit;
  readonly mergeBase: Commit;
  readonly ahead: number;
  readonly behind: number;
  readonly commits: readonly Commit[];
}

export function renderComparison(repository: Repository, comparison: Comparison): Readonly<Record<string, unknown>> {
  const { base, head, mergeBase, ahead, behind } = comparison;
  const range = `compare/${base.sha}...${head.sha}`;
  const web = `${webAddress(repository)}/${range}`;
  return {
    url: `${apiAddress(repository)}/${range}`,
    html_url: web,
    permalink_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    base_commit: renderCommit(repository, base),
    merge_base_commit: renderCommit(repository, mergeBase),
    status: statusOf(ahead, behind),
    ahead_by: ahead,
    behind_by: behind,
    total_commits: ahead,
    commits: comparison.commits.map((commit) => renderCommit(repository, commit)),
    files: [],
  };
}

function statusOf(ahead: number, behind: number): "ahead" | "behind" | "diverged" | "identical" {
  if (ahead > 0) return behind > 0 ? "diverged" : "ahead";
  return behind > 0 ? "behind" : "identical";
}

function parent(repository: Repository, sha: string, kind: string): Readonly<Record<string, string>> {
  return {
    sha,
    url: `${apiAddress(repository)}/${kind}/${sha}`,
    html_url: `${webAddress(repository)}/commit/${sha}`,
  };
}

function signature(commit: Commit): Readonly<Record<string, string>> {
  return { name: "Developer", email: "developer@example.com", date: commit.date.toISOString() };
}

const unverified = { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null };
