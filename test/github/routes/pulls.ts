import { type Call, found, numberOf, page, type Reply, type Route } from "../call.ts";
import { renderIssue } from "../render/issue.ts";
import { renderPull, renderPullSimple } from "../render/pull.ts";
import { commitNamed } from "./commits.ts";

const read = [["pullRequests", "read"]] as const;
const repository = "/repos/{owner}/{repo}";

export const pullRoutes: readonly Route[] = [
  { operation: `GET ${repository}/pulls/{pull_number}`, needs: read, answer: show },
  {
    operation: `GET ${repository}/pulls`,
    needs: read,
    query: ["state", "head", "base", "per_page", "page"],
    answer: list,
  },
  {
    operation: `GET ${repository}/commits/{commit_sha}/pulls`,
    needs: read,
    query: ["per_page", "page"],
    answer: ofCommit,
  },
  {
    operation: `GET ${repository}/issues/{issue_number}`,
    needs: [["issues", "read"], ...read],
    answer: showIssue,
  },
];

function show(call: Call): Reply {
  return { status: 200, json: renderPull(found(call.repository.pullRequests.get(numberOf(call, "pull_number")))) };
}

function showIssue(call: Call): Reply {
  return { status: 200, json: renderIssue(found(call.repository.pullRequests.get(numberOf(call, "issue_number")))) };
}

function list(call: Call): Reply {
  const state = call.query.get("state") ?? "open";
  const head = call.query.get("head");
  const base = call.query.get("base");
  const listed = [...call.repository.pullRequests.values()]
    .filter((pull) => state === "all" || pull.state === state)
    .filter((pull) => head === null || head === `${pull.headRepository.owner}:${pull.headRef}`)
    .filter((pull) => base === null || base === pull.baseRef)
    .toReversed();
  const { items, headers } = page(call, listed);
  return { status: 200, headers, json: items.map(renderPullSimple) };
}

/** Open pull requests that hold the commit, as GitHub lists them for a commit that is not on the default branch. */
function ofCommit(call: Call): Reply {
  const { sha } = commitNamed(call, call.path["commit_sha"] ?? "");
  const { history, pullRequests } = call.repository;
  const listed = [...pullRequests.values()].filter((pull) => {
    const own = history.beyond(pull.headSha, call.repository.tip(pull.baseRef));
    return pull.mergeSha === sha || own.some((commit) => commit.sha === sha);
  });
  const { items, headers } = page(call, listed);
  return { status: 200, headers, json: items.map(renderPullSimple) };
}
