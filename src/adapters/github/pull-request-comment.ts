import { z } from "zod";
import { ask, askPage, describe, isNotPermitted, statusOf, type RepositoryApi } from "./github-api.ts";
import { isGitea } from "../../server.ts";
import { imageSlug } from "../files/stored-document.ts";

const perPage = 100;
const maxPages = 100;

/** https://docs.github.com/en/rest/issues/comments, and no more of it than finding a comment again takes. */
const IssueComment = z.object({
  id: z.int(),
  html_url: z
    .url({ protocol: /^https?$/ })
    .nullish()
    .catch(null),
  body: z.string().nullish(),
  user: z.object({ id: z.int().optional(), login: z.string(), type: z.string().optional() }).nullish(),
});
type IssueComment = z.infer<typeof IssueComment>;

/** `GET /user` is closed to installation tokens; this is not. */
const Viewer = z.object({ viewer: z.object({ login: z.string() }) });
/** Gitea's https://docs.gitea.com/api#tag/user/operation/userGetCurrent */
const User = z.object({ id: z.int() });

/** What to do about the comment: `leave` writes nothing; `resolve` changes one that is there and creates none. */
export interface RenderedComment {
  readonly action: "write" | "resolve" | "leave";
  readonly body: string;
}

export interface CommentTarget {
  readonly api: RepositoryApi;
  readonly pullRequest: number;
  /** Tells several comments of one pull request apart. */
  readonly key: string;
  /** The commit that is to be told of. */
  readonly headSha: string | null;
  /** The head of the pull request by now; null where that is not known. */
  readonly newestHead: () => Promise<string | null>;
  /** The body has `commentMarker` as a line of its own; `existing` is what the comment says that is to be changed, null where there is none. */
  readonly render: (existing: string | null) => RenderedComment;
}

/** `outdated`: the pull request has a newer commit, whose run the comment is left to. The address is null where there is no comment. */
export interface WrittenComment {
  readonly kind: "current" | "outdated";
  readonly url: string | null;
}

/** Writes the one comment of its key, in place of what it said before; throws a plain sentence. */
export async function writeComment(options: CommentTarget): Promise<WrittenComment> {
  try {
    return await write(options);
  } catch (error) {
    throw failure(error, options.pullRequest);
  }
}

/** The last line of the body, by which the comment is found again wherever it stands; nobody sees it. */
export function commentMarker({ key, headSha }: { readonly key: string; readonly headSha: string }): string {
  return `${markerStart(key)}head=${headSha} -->`;
}

function markerStart(key: string): string {
  return `<!-- image-size-budget key=${imageSlug(key)} `;
}

/** Earlier versions wrote it as the first line, and somebody may have added to the comment. */
function isMarked(body: string | null | undefined, key: string): boolean {
  return body?.split(/\r?\n/).some((line) => line.startsWith(markerStart(key))) === true;
}

async function write(options: CommentTarget): Promise<WrittenComment> {
  const [existing, ...younger] = await findOwn(options);
  const { action, body } = options.render(existing === undefined ? null : (existing.body ?? ""));
  const unchanged = existing?.html_url ?? null;
  if (action === "leave" || (action === "resolve" && existing === undefined)) return { kind: "current", url: unchanged };
  if (!isMarked(body, options.key)) throw new Error("a comment without its marker would never be found again");
  if (await isOutdated(options, existing)) return { kind: "outdated", url: unchanged };
  const url = existing === undefined ? await create(options, body) : await replace(options, [existing, ...younger], body);
  return { kind: "current", url };
}

/** A re-run of an older commit, or a slow run of one, has nothing to say to those who look at the newest. */
async function isOutdated({ headSha, newestHead }: CommentTarget, existing: IssueComment | undefined): Promise<boolean> {
  const isOfSameHead = existing?.body?.includes(` head=${headSha ?? ""} -->`) === true;
  if (headSha === null || isOfSameHead) return false;
  const newest = await newestHead();
  return newest !== null && newest !== headSha;
}

/** Own comments of this key, oldest first. */
async function findOwn(options: CommentTarget): Promise<readonly IssueComment[]> {
  const marked = (await listAll(options)).filter(({ body }) => isMarked(body, options.key));
  const ofActions = marked.filter(({ user }) => isOfActions(user, options.api));
  if (ofActions.length > 0 || marked.length === 0) return ofActions;
  // Some other author: ourselves with another token, or somebody who copied the marker.
  const isOwn = await ownAccount(options.api);
  return marked.filter(({ user }) => user != null && isOwn(user));
}

type Author = NonNullable<IssueComment["user"]>;

/** The author of what a job's own token writes. Nobody can sign up as one of them: Gitea's has a number that no account has. */
function isOfActions(user: IssueComment["user"], { server: { forge } }: RepositoryApi): boolean {
  switch (forge) {
    case "github":
    case "enterprise":
      return user?.type === "Bot" && user.login === "github-actions[bot]";
    case "gitea":
    case "forgejo":
      return user?.id === -2 && user.login === `${forge}-actions`;
  }
}

async function listAll({ api, pullRequest }: CommentTarget): Promise<IssueComment[]> {
  const comments = new Map<number, IssueComment>();
  for (let page = 1; page <= maxPages; page += 1) {
    const parameters = { issue_number: pullRequest, per_page: perPage, page };
    const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
    const before = comments.size;
    const { answer, hasNext } = await askPage(api, { route, parameters }, z.array(IssueComment));
    for (const comment of answer) comments.set(comment.id, comment);
    // Gitea gives all of them, whichever page is asked for.
    if ((!hasNext && answer.length < perPage) || comments.size === before) break;
  }
  return [...comments.values()].toSorted((a, b) => a.id - b.id);
}

/** Nobody's comment is ours when nobody says who we are. */
async function ownAccount(api: RepositoryApi): Promise<(author: Author) => boolean> {
  try {
    if (isGitea(api.server)) {
      const { id } = await ask(api, { route: "GET /user" }, User);
      return (author) => author.id === id;
    }
    const answer: unknown = await api.octokit.graphql("{viewer{login}}");
    const { login } = Viewer.parse(answer).viewer;
    return (author) => withoutSuffix(author.login) === withoutSuffix(login);
  } catch {
    return () => false;
  }
}

function withoutSuffix(login: string): string {
  return login.replace(/\[bot\]$/, "");
}

/** Two runs may create one each at the same moment: all agree that the oldest stays. */
async function create(options: CommentTarget, body: string): Promise<string | null> {
  const { api, pullRequest } = options;
  const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
  const created = IssueComment.safeParse(
    await ask(api, { route, parameters: { issue_number: pullRequest, body } }, z.unknown()),
  ).data;
  // It is written, whatever the server answers.
  if (created === undefined) return null;
  const own = (await listAll(options)).filter(({ user }) => user?.login === created.user?.login);
  const [oldest = created, ...younger] = own.filter((comment) => isMarked(comment.body, options.key));
  return await replace(options, [oldest, ...younger], body);
}

/** Changes the oldest comment, if there is anything to change, and removes the others. */
async function replace(
  { api }: CommentTarget,
  [oldest, ...younger]: [IssueComment, ...IssueComment[]],
  body: string,
): Promise<string | null> {
  if (!isSame(oldest.body, body)) await update(api, oldest.id, body);
  for (const { id } of younger) await remove(api, id);
  return oldest.html_url ?? null;
}

async function remove(api: RepositoryApi, id: number): Promise<void> {
  try {
    await ask(
      api,
      { route: "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", parameters: { comment_id: id } },
      z.unknown(),
    );
  } catch (error) {
    // The other run has removed it.
    if (statusOf(error) !== 404) throw error;
  }
}

async function update(api: RepositoryApi, id: number, body: string): Promise<void> {
  const route = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
  await ask(api, { route, parameters: { comment_id: id, body } }, z.unknown());
}

/** GitHub stores line ends as CRLF and cuts white space at the end. */
function isSame(stored: string | null | undefined, wanted: string): boolean {
  return normal(stored ?? "") === normal(wanted);
}

function normal(text: string): string {
  return text.replaceAll("\r\n", "\n").trimEnd();
}

function failure(error: unknown, pullRequest: number): Error {
  const sentence = `The comment on pull request #${pullRequest} could not be written: ${describe(error)}.`;
  const hint = isNotPermitted(error)
    ? " The job needs `permissions:` with `pull-requests: write`; a pull request from a fork or by Dependabot has a read-only token whatever is written there."
    : "";
  return new Error(sentence + hint, { cause: error });
}
