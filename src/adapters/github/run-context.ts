import type { BaseCommit, RunContext } from "../../ports.ts";
import { mergeBase, whichBase } from "./base-commit.ts";
import { commitAt, gitIn, type Environment } from "../process/git.ts";
import type { GitHubContext } from "./github.ts";
import type { RepositoryApi } from "./github-api.ts";

interface Run {
  readonly context: GitHubContext;
  readonly mode: RunContext["mode"];
  readonly api: RepositoryApi;
  readonly environment: Environment;
}

/** What this run is about: which commit is built, which one it is held against, and whose comment it is. */
export async function readRunContext({ context, mode, api, environment }: Run): Promise<RunContext> {
  const { pullRequest, mergeGroup } = context;
  return {
    mode,
    commit: context.sha,
    headSha: pullRequest?.headSha ?? mergeGroup?.headSha ?? context.sha,
    // A recording run looks for what the branch had before: at this very commit, or at the nearest one before it.
    base: mode === "record" ? { sha: context.sha, fallback: null } : await baseOf({ context, mode, api, environment }),
    isOnBehalf: false,
    frame: {
      repository: `${context.repository.owner}/${context.repository.name}`,
      pullRequest: pullRequest?.number ?? mergeGroup?.pullRequest ?? null,
      runUrl: context.runUrl,
      serverUrl: context.serverUrl,
      headRepository: pullRequest?.headRepository ?? null,
      docsUrl: context.docsUrl,
    },
  };
}

async function baseOf({ context, api, environment }: Run): Promise<RunContext["base"]> {
  const head = await commitAt(gitIn(context.workspace, environment));
  const base = await whichBase(context, head, api);
  return base.kind === "known" ? { sha: base.commit, fallback: fallbackOf(context, base.commit, api) } : base;
}

function fallbackOf({ defaultBranch, pullRequest }: GitHubContext, base: string, api: RepositoryApi): BaseCommit["fallback"] {
  return pullRequest === null ? null : forkPoint({ defaultBranch, baseRef: pullRequest.baseRef, base }, api);
}

/** A pull request onto a branch that records no baseline: search on where that branch left the default branch. */
export function forkPoint(
  { defaultBranch, baseRef, base }: { readonly defaultBranch: string | null; readonly baseRef: string; readonly base: string },
  api: RepositoryApi,
): BaseCommit["fallback"] {
  if (defaultBranch === null || baseRef === defaultBranch) return null;
  return async () => await mergeBase(api, defaultBranch, base);
}
