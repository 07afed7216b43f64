import { expect, test } from "vitest";
import { parseDocument } from "../../src/adapters/files/stored-document.ts";
import { BaselineDocument } from "../../src/baseline/documents.ts";
import { label, review } from "../github/approval.ts";
import { readZip } from "../github/zip.ts";
import { mergeGroupEvent, pullRequestEvent, pushEvent, reviewEvent } from "../runner/events.ts";
import { Jobs } from "../support/jobs.ts";
import { reportOf } from "../support/world.ts";

const base = { app: 100_000 };
const large = { app: 100_000, more: 40_000 };
const body = "Image-Size-Justification: maps for use without a network";
const approval = { approval: "@alice, @acme/platform, label:large-image" };

test("a reason is red until somebody else agrees to the newest commit, and what agreed is told and recorded", async () => {
  await using jobs = await Jobs.start();
  const { repository } = jobs;
  await jobs.record(base, approval);
  const pull = jobs.propose({ body, author: "mallory" });

  const alone = await jobs.measure(pullRequestEvent(pull), large, approval);
  expect(alone).toMatchObject({ conclusion: "failure", outputs: { verdict: "unjustified" } });
  const [asked = ""] = jobs.comments(pull);
  expect(asked.split("\n\n").slice(0, 2)).toMatchInlineSnapshot(`
    [
      "### 📦 Image size: \`api\` grew by 40.2 kB (+40.1%)",
      "> [!IMPORTANT]
    > **Blocked: growth of 25% or more needs an approval (@​acme/platform, @​alice or the label "large-image"): this token may not read the members of @​acme/platform; give github-token one with "Members: read" of the organization.** A review or label that counts runs the check again in seconds, without a build.",
    ]
  `);

  const approved = review(pull, { by: "Alice" });
  const agreed = await jobs.measure(reviewEvent(pull, approved), large, approval);
  expect(agreed).toMatchObject({ conclusion: "success", outputs: { verdict: "justified" } });
  expect(jobs.comments(pull)).toEqual([expect.stringContaining("approved by @\u200Balice")]);
  expect((await reportOf(agreed)).images[0]?.platforms[0]?.why).toContainEqual(
    expect.objectContaining({ kind: "approved", by: "alice", label: null }),
  );
  expect(await jobs.measure(mergeGroupEvent(pull), large, approval)).toMatchObject({ outputs: { verdict: "justified" } });

  repository.commit({ branch: "feature" });
  repository.editPullRequest(pull.number, { push: true });
  const stale = await jobs.measure(pullRequestEvent(pull, { action: "synchronize" }), large, approval);
  expect(stale).toMatchObject({ conclusion: "failure", outputs: { verdict: "unjustified" } });

  repository.permissions.set("carol", "write");
  label(pull, "large-image", "carol");
  const labeled = pullRequestEvent(pull, { action: "labeled", label: "large-image" });
  expect(await jobs.measure(labeled, large, approval)).toMatchObject({ outputs: { verdict: "justified" } });

  // Merged: the commit on main keeps who agreed.
  const commit = repository.commit({ sha: "c".repeat(40) }).sha;
  const merged = { number: pull.number, body, merged_at: "2026-05-01T08:00:00Z", merge_commit_sha: commit };
  const answer = [{ ...merged, base: { repo: { id: repository.id } } }];
  jobs.github.fault({ match: { path: /commits\/c+\/pulls/ }, times: "always", respond: { status: 200, body: answer } });
  await jobs.measure(pushEvent(repository), large, approval);
  const stored = repository.artifacts.findLast(({ name }) => name.startsWith("image-size-baseline-"));
  const [text = ""] = [...(await readZip(stored?.blob.content ?? Buffer.alloc(0))).values()].map(String);
  expect(parseDocument(text, BaselineDocument)).toMatchObject({
    document: { approvedBy: "carol", rules: { approval: expect.any(String) } },
  });
});

test.for([
  { what: "takes the input away", inputs: {} },
  { what: "names its own author's friend", inputs: { approval: "@eve" } },
])("a pull request that $what is judged by the rules of the base branch", async ({ inputs }) => {
  await using jobs = await Jobs.start();
  await jobs.record(base, approval);
  const pull = jobs.propose({ body, author: "mallory" });
  review(pull, { by: "eve" });
  const judged = await jobs.measure(pullRequestEvent(pull), large, inputs);
  expect(judged).toMatchObject({ conclusion: "failure", outputs: { verdict: "unjustified" } });
  expect(jobs.comments(pull)[0]).toMatch(/This pull request (?:removes|changes) `approval`/);
});
