import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { acme, failure, octokitFor } from "../client.ts";
import type { Repository } from "../repository.ts";
import { type GitHub, startGitHub } from "../server.ts";

let github: GitHub;
let repository: Repository;

beforeEach(async () => {
  github = await startGitHub();
  repository = github.repository("acme/api");
  repository.commit({ message: "First" });
});
afterEach(() => github.close());

describe("comments", () => {
  beforeEach(() => {
    repository.commit({ branch: "feature" });
    repository.openPullRequest({ number: 7, head: "feature" });
  });

  test("are created, read, changed and deleted under the name of the token", async () => {
    const { issues } = octokitFor(github).rest;
    const created = await issues.createComment({ ...acme, issue_number: 7, body: "one" });
    const place = { ...acme, comment_id: created.data.id };
    await issues.updateComment({ ...place, body: "two" });
    const { data } = await issues.getComment(place);

    expect(created.status).toBe(201);
    expect(data).toMatchObject({ body: "two", user: { login: "github-actions[bot]", type: "Bot" } });
    expect(data.html_url).toBe(`https://github.com/acme/api/pull/7#issuecomment-${data.id}`);
    await issues.deleteComment(place);
    expect(repository.comments).toEqual([]);
  });

  test("come in pages that a Link header joins", async () => {
    for (let number = 1; number <= 101; number += 1) repository.addComment(7, "octocat", `comment ${number}`);
    const kit = octokitFor(github);
    const first = await kit.rest.issues.listComments({ ...acme, issue_number: 7 });
    const all = await kit.paginate(kit.rest.issues.listComments, { ...acme, issue_number: 7, per_page: 100 });

    expect(first.data).toHaveLength(30);
    expect(first.headers.link).toMatch(/\?page=2>; rel="next", <.*\?page=4>; rel="last"/);
    expect(all.at(-1)?.body).toBe("comment 101");
    expect(github.requests.map((request) => request.path.split("?")[1])).toEqual([
      undefined,
      "per_page=100",
      "per_page=100&page=2",
    ]);
  });

  test.for([
    { name: "ASCII", character: "x" },
    { name: "CJK", character: "像" },
    { name: "emoji", character: "📦" },
  ])("hold 65,536 characters of $name and not one more", async ({ character }) => {
    const { issues } = octokitFor(github).rest;
    const fits = await issues.createComment({ ...acme, issue_number: 7, body: character.repeat(65_536) });
    const refused = await failure(issues.createComment({ ...acme, issue_number: 7, body: character.repeat(65_537) }));

    expect(fits.status).toBe(201);
    expect(refused).toMatch(/^HttpError: Validation Failed: .*"Body is too long \(maximum is 65536 characters\)"/);
  });
});
