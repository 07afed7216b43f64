import { z } from "zod";
import type { LabelEvent } from "../../../judge/approval.ts";
import { ask, statusOf, type RepositoryApi } from "../github-api.ts";
import { askAll } from "./ask-all.ts";

/** https://docs.github.com/en/rest/using-the-rest-api/issue-event-types#labeled */
const IssueEvent = z.object({
  event: z.string(),
  actor: z.object({ login: z.string(), type: z.string() }).nullish(),
  label: z.object({ name: z.string().nullish() }).nullish(),
});
type IssueEvent = z.infer<typeof IssueEvent>;

/** https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user */
const Permission = z.object({ permission: z.string() });

export interface WantedLabels {
  readonly pullRequest: number;
  /** In lower case. */
  readonly labels: readonly string[];
  /** What the pull request has by now, in lower case: a label that was deleted altogether leaves no event. */
  readonly present: ReadonlySet<string>;
}

/** What last happened to each of the labels; nothing of one that was never set. */
export async function readLabels(api: RepositoryApi, wanted: WantedLabels): Promise<readonly LabelEvent[]> {
  if (wanted.labels.length === 0) return [];
  const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/events";
  const events = await askAll(api, { route, parameters: { issue_number: wanted.pullRequest } }, IssueEvent);
  const found: LabelEvent[] = [];
  for (const label of wanted.labels) {
    const last = events.findLast((event) => isAbout(event, label));
    if (last !== undefined) found.push(await labelEvent(api, { last, label, isPresent: wanted.present.has(label) }));
  }
  return found;
}

function isAbout({ event, label }: IssueEvent, wanted: string): boolean {
  return (event === "labeled" || event === "unlabeled") && label?.name?.toLowerCase() === wanted;
}

interface LastEvent {
  readonly last: IssueEvent;
  readonly label: string;
  readonly isPresent: boolean;
}

async function labelEvent(api: RepositoryApi, { last, label, isPresent }: LastEvent): Promise<LabelEvent> {
  const by = last.actor?.login.toLowerCase() ?? null;
  if (last.event === "unlabeled" || !isPresent) return { label, event: "unlabeled", by, mayApprove: "no-write-permission" };
  if (last.actor == null || by === null) return { label, event: "labeled", by, mayApprove: "no-write-permission" };
  if (last.actor.type !== "User") return { label, event: "labeled", by, mayApprove: "bot" };
  const mayWrite = await hasWritePermission(api, last.actor.login);
  return { label, event: "labeled", by, mayApprove: mayWrite ? "yes" : "no-write-permission" };
}

/** `write` stands for the role "maintain", too; somebody who is no collaborator (404) has none. */
async function hasWritePermission(api: RepositoryApi, username: string): Promise<boolean> {
  const route = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
  try {
    const { permission } = await ask(api, { route, parameters: { username } }, Permission);
    return permission === "admin" || permission === "write";
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}
