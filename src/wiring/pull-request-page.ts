import { isNotPermitted, type RepositoryApi } from "../adapters/github/github-api.ts";
import { newestHead } from "../adapters/github/pull-request.ts";
import { commentMarker, writeComment, type RenderedComment } from "../adapters/github/pull-request-comment.ts";
import type { Runner } from "../adapters/github/runner.ts";

/** The comment of one pull request, and who may write it. */
export interface CommentPlace {
  readonly pullRequest: number;
  /** Where the whole report stands. */
  readonly runUrl: string;
  /** That the token may not write is no fault: another workflow does. */
  readonly isReadOnly: boolean;
}

interface CommentToWrite extends CommentPlace {
  readonly api: RepositoryApi;
  readonly runner: Runner;
  /** Tells several comments of one pull request apart. */
  readonly key: string;
  /** The commit that it speaks of. */
  readonly headSha: string | null;
  readonly render: (existing: string | null, marker: string) => RenderedComment;
}

/** Writes the comment, unless a newer commit has one or is about to; its address, empty without one. Throws a plain sentence. */
export async function tellPullRequest(comment: CommentToWrite): Promise<string> {
  const { api, runner, pullRequest, key, headSha, isReadOnly, render } = comment;
  const marker = commentMarker({ key, headSha: headSha ?? "" });
  try {
    const { kind, url } = await writeComment({
      api,
      pullRequest,
      key,
      headSha,
      newestHead: async () => await newestHead(api, pullRequest),
      render: (existing) => render(existing, marker),
    });
    if (kind === "outdated") runner.annotate("notice", leftAlone(pullRequest, headSha ?? ""));
    return url ?? "";
  } catch (error) {
    if (!isReadOnly || !(error instanceof Error) || !isNotPermitted(error.cause)) throw error;
    runner.annotate("notice", readOnlyToken);
    return "";
  }
}

function leftAlone(pullRequest: number, headSha: string): string {
  return `The comment is left alone: pull request #${pullRequest} has a newer commit than ${headSha.slice(0, 7)}, the commit of this run.`;
}

const readOnlyToken =
  "The report is in the job summary. A pull request from a fork or by Dependabot has a token that may not comment; " +
  "with the workflow docs/workflows/comment.yml of this action in your repository, the comment is written once this run has finished.";
