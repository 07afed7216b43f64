import { Failure, found, numberOf, page, textOf, type Call, type Reply, type Route } from "../call.ts";
import { renderIssueEvent, renderReview } from "../render/approval.ts";
import { renderUser } from "../render/repository.ts";

const repository = "/repos/{owner}/{repo}";
const pages = ["per_page", "page"];

/** What tells who agrees to a pull request, and who may. */
export const approvalRoutes: readonly Route[] = [
  {
    operation: `GET ${repository}/pulls/{pull_number}/reviews`,
    needs: [["pullRequests", "read"]],
    query: pages,
    answer: reviews,
  },
  {
    operation: `GET ${repository}/issues/{issue_number}/events`,
    needs: [
      ["issues", "read"],
      ["pullRequests", "read"],
    ],
    query: pages,
    answer: events,
  },
  { operation: `GET ${repository}/collaborators/{username}/permission`, needs: [], answer: permission },
  // GITHUB_TOKEN has no permission for an organization, whatever `permissions:` grants.
  { operation: "GET /orgs/{org}/teams/{team_slug}/members", needs: [["members", "read"]], query: pages, answer: members },
];

function reviews(call: Call): Reply {
  const pull = found(call.repository.pullRequests.get(numberOf(call, "pull_number")));
  const { items, headers } = page(call, pull.reviews);
  return { status: 200, headers, json: items.map((review) => renderReview(pull, review)) };
}

function events(call: Call): Reply {
  const pull = found(call.repository.pullRequests.get(numberOf(call, "issue_number")));
  const { items, headers } = page(call, pull.events);
  return { status: 200, headers, json: items.map((event) => renderIssueEvent(pull, event)) };
}

/** As GitHub words it for somebody who is no user at all. */
function permission(call: Call): Reply {
  const login = textOf(call, "username");
  if (login.endsWith("[bot]")) throw new Failure(404, `${login} is not a user`);
  const held = call.repository.permissions.get(login.toLowerCase()) ?? "read";
  const user = { ...renderUser(call.world, login), role_name: held };
  return { status: 200, json: { permission: held, role_name: held, user } };
}

function members(call: Call): Reply {
  const logins = found(call.world.teams.get(`${textOf(call, "org")}/${textOf(call, "team_slug")}`.toLowerCase()));
  const { items, headers } = page(call, logins);
  return { status: 200, headers, json: items.map((login) => renderUser(call.world, login)) };
}
