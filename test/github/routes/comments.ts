import { z } from "zod";
import { type Call, Failure, found, numberOf, page, type Reply, type Route } from "../call.ts";
import type { Comment } from "../entities.ts";
import { renderComment } from "../render/issue.ts";
import type { Level, Scope } from "../token.ts";

const limit = 65_536;
const Body = z.object({ body: z.string() });
const many = "/repos/{owner}/{repo}/issues/{issue_number}/comments";
const one = "/repos/{owner}/{repo}/issues/comments/{comment_id}";

/** Comments of pull requests, which are issues too. Editing somebody else's comment is allowed, as on GitHub. */
export const commentRoutes: readonly Route[] = [
  { operation: `GET ${many}`, needs: either("read"), query: ["per_page", "page", "since"], answer: list },
  { operation: `POST ${many}`, needs: either("write"), answer: create },
  { operation: `GET ${one}`, needs: either("read"), answer: (call) => show(200, call, pick(call)) },
  { operation: `PATCH ${one}`, needs: either("write"), answer: update },
  { operation: `DELETE ${one}`, needs: either("write"), answer: remove },
];

function either(level: Level): readonly (readonly [Scope, Level])[] {
  return [
    ["issues", level],
    ["pullRequests", level],
  ];
}

function list(call: Call): Reply {
  const number = issueOf(call);
  const since = new Date(call.query.get("since") ?? 0);
  const listed = call.repository.comments.filter((comment) => comment.issue === number && comment.updatedAt >= since);
  const { items, headers } = page(call, listed);
  return { status: 200, headers, json: items.map((comment) => renderComment(call.repository, comment)) };
}

function create(call: Call): Reply {
  const number = issueOf(call);
  return show(201, call, call.repository.addComment(number, call.token.login, textFrom(call)));
}

function update(call: Call): Reply {
  const comment = pick(call);
  comment.body = textFrom(call);
  comment.updatedAt = call.world.now();
  return show(200, call, comment);
}

function remove(call: Call): Reply {
  const { comments } = call.repository;
  comments.splice(comments.indexOf(pick(call)), 1);
  return { status: 204 };
}

function pick(call: Call): Comment {
  return found(call.repository.comments.find((comment) => comment.id === numberOf(call, "comment_id")));
}

function issueOf(call: Call): number {
  return found(call.repository.pullRequests.get(numberOf(call, "issue_number"))).number;
}

/** 65,536 characters, counted as code points: the column holds that many of four bytes each. */
function textFrom(call: Call): string {
  const { body } = Body.parse(call.body);
  if (Array.from(body).length <= limit) return body;
  const message = `Body is too long (maximum is ${limit} characters)`;
  const error = { resource: "IssueComment", code: "unprocessable", field: "data", message };
  throw new Failure(422, "Validation Failed", { errors: [error] });
}

function show(status: number, call: Call, comment: Comment): Reply {
  return { status, json: renderComment(call.repository, comment) };
}
