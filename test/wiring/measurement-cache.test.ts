import { expect, test } from "vitest";
import { measurementCache } from "../../src/wiring/measurement-cache.ts";
import { imageInputs } from "../support/values.ts";
import { buildInputs } from "../support/build-inputs.ts";
import type { RunContext } from "../../src/ports.ts";
import { sha } from "../contracts/documents.ts";
import { pullRequestEvent, reviewEvent } from "../runner/events.ts";
import { review } from "../github/approval.ts";
import { contextOf } from "../support/github-context.ts";
import { restRequests, startWorld } from "../support/github-world.ts";

const runContext: RunContext = {
  mode: "check",
  commit: sha("merge"),
  headSha: sha("head"),
  base: { sha: sha("base"), fallback: null },
  isOnBehalf: false,
  frame: { repository: "acme/api", pullRequest: 1, runUrl: null, serverUrl: null },
};
const image = imageInputs({ subject: { kind: "build", build: buildInputs({ context: "." }) } });

test.for([
  { what: "the repository's own", workflowRef: "acme/api/.github/workflows/image-size.yml@refs/pull/1/merge", requests: 1 },
  {
    what: "one that a ruleset requires from elsewhere",
    workflowRef: "acme/rules/.github/workflows/size.yml@refs/heads/main",
    requests: 0,
  },
  {
    what: "of a repository with a longer name",
    workflowRef: "acme/api-2/.github/workflows/size.yml@refs/heads/main",
    requests: 0,
  },
])("a workflow that is $what makes $requests look-ups of a measurement", async ({ workflowRef, requests }) => {
  await using world = await startWorld();
  world.repository.commit();
  world.repository.commit({ branch: "feature" });
  const event = pullRequestEvent(world.repository.openPullRequest({ head: "feature" }), { action: "edited" });
  const context = { ...contextOf(world.github, event), workflowRef };
  const said: string[] = [];
  const store = measurementCache({
    context,
    api: world.api,
    temporaryDirectory: "/nowhere",
    log: (line) => void said.push(line),
    mustUpload: false,
  });
  expect(await store.find(image, runContext)).toBeNull();
  expect(world.github.requests).toHaveLength(requests);
});

test.for(["submitted", "dismissed", "labeled", "unlabeled"] as const)(
  "a pull request on which somebody has %s something is not measured again",
  async (action) => {
    await using world = await startWorld();
    world.repository.commit();
    world.repository.commit({ branch: "feature" });
    const pull = world.repository.openPullRequest({ head: "feature" });
    const event =
      action === "submitted" || action === "dismissed"
        ? reviewEvent(pull, review(pull, { by: "alice", state: action === "dismissed" ? "DISMISSED" : "APPROVED" }))
        : pullRequestEvent(pull, { action, label: "large-image" });
    const context = contextOf(world.github, event);
    const options = { api: world.api, temporaryDirectory: "/nowhere", log: () => {}, mustUpload: false };
    await measurementCache({ context, ...options }).find(image, runContext);
    expect(restRequests(world.github)).toEqual(["GET /repos/acme/api/actions/artifacts"]);
  },
);
