import "../../support/fast-clock.mjs";
import { describe, expect, test } from "vitest";
import { claimsIn, readPullRequest } from "../../../src/adapters/github/pull-request.ts";
import { LookupError } from "../../../src/ports.ts";
import { faultTable } from "../../github/fault-table.ts";
import { shortAttempts, startWorld, type TestWorld, type TestWorldOptions } from "../../support/github-world.ts";

async function start(body: string | null, options: TestWorldOptions = {}): Promise<TestWorld> {
  const world = await startWorld({ limits: shortAttempts, ...options });
  world.repository.commit();
  world.repository.commit({ branch: "feature" });
  world.repository.openPullRequest({ head: "feature", number: 7, body });
  return world;
}

test("the description is read as it is now", async () => {
  await using world = await start("before");
  world.repository.editPullRequest(7, { body: "after" });
  expect(await readPullRequest(world.api, 7)).toEqual({ kind: "read", body: "after", headSha: world.repository.tip("feature") });
});

test("a missing description is an empty one", async () => {
  await using world = await start(null);
  expect(await readPullRequest(world.api, 7)).toMatchObject({ kind: "read", body: "" });
});

test.for([
  { what: "503 for ever", respond: faultTable.serverError(), because: "GitHub has a problem (HTTP 503)" },
  { what: "silence", respond: faultTable.silence(), because: expect.stringContaining("GitHub gave no answer") },
  {
    what: "an answer of another shape",
    respond: { status: 200, body: { body: 7 } },
    because: expect.stringContaining("another shape"),
  },
  { what: "404", respond: faultTable.notFound(), because: expect.stringContaining("HTTP 404") },
])("$what makes it unreadable, with the reason", async ({ respond, because }) => {
  await using world = await start("x");
  world.github.fault({ match: { path: /pulls\/7/ }, times: "always", respond });
  const read = await readPullRequest(world.api, 7);
  const reason =
    read.kind === "unreadable" ? read.because.replace("the description of pull request #7 could not be read: ", "") : read;
  expect(reason).toEqual(because);
});

test("a token without the permission makes it unreadable and names the permission", async () => {
  await using world = await start("x", { token: { permissions: { contents: "read" } } });
  expect(await readPullRequest(world.api, 7)).toMatchObject({
    kind: "unreadable",
    because: expect.stringMatching(/`permissions: pull-requests: read`$/),
  });
});

const line = "Image-Size-Justification: describe the reason for it here";

describe("claims in a description", () => {
  test("are held against the templates", async () => {
    const read = await claimsIn(line, async () => [`## What\n\n${line}`]);
    expect(read).toMatchObject({ kind: "read", claims: [{ refusal: { kind: "template" } }] });
    expect(await claimsIn(line, async () => [])).toMatchObject({ kind: "read", claims: [{ refusal: null }] });
  });

  test("do not count as long as the templates are not known", async () => {
    const read = await claimsIn(line, async () => {
      throw new LookupError("the templates could not be read");
    });
    expect(read).toEqual({ kind: "unreadable", because: "the templates could not be read" });
  });

  test("need no templates where there are none", async () => {
    const never = async () => {
      throw new Error("nobody asks for templates");
    };
    expect(await claimsIn("Adds the model.", never)).toEqual({ kind: "read", claims: [] });
  });
});
