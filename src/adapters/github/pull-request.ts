import { z } from "zod";
import { LookupError } from "../../ports.ts";
import type { Claims } from "../../judge/justification.ts";
import type { GitHubContext } from "./github.ts";
import { ask, lookUp, statusOf, type RepositoryApi } from "./github-api.ts";
import { isGitea } from "../../server.ts";
import type { Templates } from "./templates.ts";

/** https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request */
const PullRequest = z.object({
  body: z.string().nullable(),
  head: z.object({ sha: z.string() }),
});

/** The pull request as it is now; the event's copy is as old as the event, and a re-run replays it. */
type LivePullRequest =
  | { readonly kind: "read"; readonly body: string; readonly headSha: string }
  | { readonly kind: "unreadable"; readonly because: string };

const lastRead = new WeakMap<RepositoryApi, { readonly number: number; readonly at: number; readonly headSha: string | null }>();
const recentMs = 60_000;

/** The head of a pull request by now, or as it was read a moment ago; null when it cannot be read. */
export async function newestHead(api: RepositoryApi, number: number): Promise<string | null> {
  const last = lastRead.get(api);
  if (last?.number === number && performance.now() - last.at < recentMs) return last.headSha;
  const pullRequest = await readPullRequest(api, number);
  return pullRequest.kind === "read" ? pullRequest.headSha : null;
}

/** Reads description and head of a pull request; a failure is told, not thrown. */
export async function readPullRequest(api: RepositoryApi, number: number): Promise<LivePullRequest> {
  const question = { route: "GET /repos/{owner}/{repo}/pulls/{pull_number}", parameters: { pull_number: number } };
  const subject = { what: `the description of pull request #${number}`, needs: "pull-requests: read" };
  try {
    const { body, head } = await lookUp(subject, () => ask(api, question, PullRequest));
    lastRead.set(api, { number, at: performance.now(), headSha: head.sha });
    return { kind: "read", body: body ?? "", headSha: head.sha };
  } catch (error) {
    if (!(error instanceof LookupError)) throw error;
    lastRead.set(api, { number, at: performance.now(), headSha: null });
    return { kind: "unreadable", because: error.message };
  }
}

interface CommitQuery {
  readonly commit_sha: string;
  readonly per_page?: number;
}

/** The pull requests that a commit is in; of Gitea the one that brought it. Throws as `ask` does. */
export async function pullRequestsOfCommit<T>(
  api: RepositoryApi,
  parameters: CommitQuery,
  schema: z.ZodType<T>,
): Promise<readonly T[]> {
  const commit = "GET /repos/{owner}/{repo}/commits/{commit_sha}";
  if (!isGitea(api.server)) return await ask(api, { route: `${commit}/pulls`, parameters: { ...parameters } }, z.array(schema));
  try {
    return [await ask(api, { route: `${commit}/pull`, parameters: { ...parameters } }, schema)];
  } catch (error) {
    if (statusOf(error) === 404) return [];
    throw error;
  }
}

type Run = Pick<GitHubContext, "eventName" | "mergeGroup"> & { readonly templates: Templates };

/** What the description of a pull request claims now. */
export async function readJustification(api: RepositoryApi, number: number | null, run: Run): Promise<Claims> {
  if (number === null) return { kind: "unreadable", because: whyNobody(run) };
  const pullRequest = await readPullRequest(api, number);
  return pullRequest.kind === "unreadable" ? pullRequest : await claimsIn(pullRequest.body, run.templates);
}

/** A template's text justifies nothing, and without the templates it cannot be told apart: then nothing counts. */
export async function claimsIn(body: string, templates: Templates): Promise<Claims> {
  const { findClaims } = await import("../../judge/justification.ts");
  if (findClaims(body, []).length === 0) return { kind: "read", claims: [] };
  try {
    return { kind: "read", claims: findClaims(body, await templates()) };
  } catch (error) {
    if (error instanceof LookupError) return { kind: "unreadable", because: error.message };
    throw error;
  }
}

function whyNobody({ eventName, mergeGroup }: Run): string {
  if (mergeGroup === null) return `the event ${eventName} does not tell which pull request could justify it`;
  return `the merge queue's branch ${mergeGroup.headRef} does not tell which pull request could justify it`;
}
