import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { LookupError } from "../../ports.ts";
import { findClaims, type Justification } from "../../judge/justification.ts";
import { readSmallFile } from "../process/small-file.ts";
import type { GitHubContext } from "./github.ts";
import { ask, lookUp, type RepositoryApi } from "./github-api.ts";

/** https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request */
const PullRequest = z.object({
  body: z.string().nullable(),
  head: z.object({ sha: z.string() }),
});

/** The pull request as it is now; the event's copy is as old as the event, and a re-run replays it. */
export type LivePullRequest =
  | { readonly kind: "read"; readonly body: string; readonly headSha: string }
  | { readonly kind: "unreadable"; readonly because: string };

/** Reads description and head of a pull request; a failure is told, not thrown. */
export async function readPullRequest(api: RepositoryApi, number: number): Promise<LivePullRequest> {
  const question = { route: "GET /repos/{owner}/{repo}/pulls/{pull_number}", parameters: { pull_number: number } };
  const subject = { what: `the description of pull request #${number}`, needs: "pull-requests: read" };
  try {
    const { body, head } = await lookUp(subject, () => ask(api, question, PullRequest));
    return { kind: "read", body: body ?? "", headSha: head.sha };
  } catch (error) {
    if (error instanceof LookupError) return { kind: "unreadable", because: error.message };
    throw error;
  }
}

type Run = Pick<GitHubContext, "workspace" | "eventName" | "mergeGroup">;

/** What the description of a pull request claims now. */
export async function readJustification(api: RepositoryApi, number: number | null, run: Run): Promise<Justification> {
  if (number === null) return { kind: "unreadable", because: whyNobody(run) };
  const pullRequest = await readPullRequest(api, number);
  if (pullRequest.kind === "unreadable") return pullRequest;
  return { kind: "read", claims: findClaims(pullRequest.body, await readTemplates(run.workspace)) };
}

function whyNobody({ eventName, mergeGroup }: Run): string {
  if (mergeGroup === null) return `the event ${eventName} does not tell which pull request could justify it`;
  return `the merge queue's branch ${mergeGroup.headRef} does not tell which pull request could justify it`;
}

const templateLimitBytes = 100_000;
const maxTemplates = 50;

/** Texts of the repository's pull-request templates, wherever GitHub looks for them; unreadable and huge ones are passed over. */
export async function readTemplates(workspace: string): Promise<string[]> {
  const folders = ["", ...(await entries(workspace)).filter((entry) => /^(?:\.github|docs)$/i.test(entry))];
  const paths = await Promise.all(folders.map((folder) => templatesIn(join(workspace, folder))));
  const texts = await Promise.all(paths.flat().slice(0, maxTemplates).map(readStart));
  return texts.filter((text) => text !== null);
}

/** https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests */
async function templatesIn(folder: string): Promise<string[]> {
  const names = await entries(folder);
  const single = names.filter((name) => /^pull_request_template(?:\.(?:md|markdown|txt))?$/i.test(name));
  const many = await Promise.all(
    single
      .filter((name) => !name.includes("."))
      .map(async (name) => {
        const files = (await entries(join(folder, name))).filter((file) => /\.(?:md|markdown|txt)$/i.test(file));
        return files.map((file) => join(folder, name, file));
      }),
  );
  return [...single.map((name) => join(folder, name)), ...many.flat()];
}

async function entries(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).toSorted((a, b) => (a < b ? -1 : 1));
}

async function readStart(path: string): Promise<string | null> {
  const file = await readSmallFile(path, { limitBytes: templateLimitBytes });
  return file.kind === "text" ? file.text : null;
}
