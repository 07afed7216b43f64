import { expect, test } from "vitest";
import { sha } from "../contracts/documents.ts";
import { faultTable } from "../github/fault-table.ts";
import { pullRequestEvent, pushEvent, rerun, workflowRunEvent } from "../runner/events.ts";
import { imageLayout as layout } from "../support/image-layout.ts";
import { forge, Jobs, seen } from "../support/jobs.ts";
import { reportOf } from "../support/world.ts";

const base = { app: 100_000 };
const warning = { app: 100_000, more: 15_000 };
const large = { app: 100_000, more: 40_000 };
const reason = "Image-Size-Justification: maps for use without a network";

test("a fork's pull request is judged without a comment, and the second workflow writes it", async () => {
  await using jobs = await Jobs.start();
  await jobs.record(base);
  const pull = jobs.propose({ fork: jobs.fork("contributor") });
  const event = pullRequestEvent(pull);
  const judged = await jobs.measure(event, warning);
  expect(seen(judged)).toEqual({ conclusion: "success", levels: ["warning", "notice"] });
  expect(judged.outputs).toMatchObject({ verdict: "warn", "comment-url": "" });
  expect(judged.annotations.at(-1)?.message).toMatch(/^The report is in the job summary\..*comment\.yml/);
  expect(judged.summary).toMatch(/`api` grew by 15\.\d\skB/);
  expect(jobs.comments(pull)).toEqual([]);

  const published = await jobs.publish(event);
  expect(seen(published)).toEqual({ conclusion: "success", levels: [] });
  const [comment] = jobs.repository.comments;
  expect(comment).toMatchObject({ issue: pull.number, author: "github-actions[bot]" });
  expect(comment?.body).toContain(`head=${pull.headSha}`);
  expect(comment?.body).toContain(`/actions/runs/${event.run.id}`);
  expect(published.outputs).toMatchObject({ verdict: "warn", size: judged.outputs["size"], growth: judged.outputs["growth"] });
  expect(published.outputs["comment-url"]).toContain(`#issuecomment-${comment?.id}`);
  expect(published.log.join("\n")).not.toContain("##[group]");
});

test("the second workflow is green when the check it speaks of is red, and reads the description as it is now", async () => {
  await using jobs = await Jobs.start();
  await jobs.record(base);
  const pull = jobs.propose({ fork: jobs.fork("contributor") });
  const event = pullRequestEvent(pull);
  expect(seen(await jobs.measure(event, large))).toEqual({ conclusion: "failure", levels: ["error", "notice"] });
  const red = await jobs.publish(event);
  expect(seen(red)).toEqual({ conclusion: "success", levels: [] });
  expect(red.outputs["verdict"]).toBe("unjustified");
  expect(jobs.comments(pull)).toEqual([expect.stringContaining("Image-Size-Justification:")]);

  jobs.repository.editPullRequest(pull.number, { body: reason });
  const edited = pullRequestEvent(pull, { action: "edited" });
  expect(await jobs.measure(edited, large)).toMatchObject({ conclusion: "success", outputs: { verdict: "justified" } });
  expect(await jobs.publish(edited)).toMatchObject({ conclusion: "success", outputs: { verdict: "justified" } });
  expect(jobs.comments(pull)).toEqual([expect.stringContaining("maps for use without a network")]);
});

test("Dependabot's pull request has a notice and a comment as well", async () => {
  await using jobs = await Jobs.start();
  await jobs.record(base);
  const pull = jobs.propose({ author: "dependabot[bot]" });
  const event = pullRequestEvent(pull);
  const judged = await jobs.measure(event, warning, {});
  expect(judged.outputs["comment-url"]).not.toBe("");

  const other = jobs.propose({ author: "dependabot[bot]", branch: "dependabot/npm/left-pad-2.0.0" });
  const readOnly = pullRequestEvent(other);
  const result = await jobs.job(readOnly, { image: await layout(warning) }, jobs.readOnly());
  expect(seen(result)).toEqual({ conclusion: "success", levels: ["warning", "notice"] });
  expect(jobs.comments(other)).toEqual([]);
  await jobs.publish(readOnly);
  expect(jobs.comments(other)).toHaveLength(1);
});

test("of a person's own pull request, a token that may not comment is a fault", async () => {
  await using jobs = await Jobs.start();
  await jobs.record(base);
  const event = pullRequestEvent(jobs.propose());
  const result = await jobs.job(event, { image: await layout(warning) }, jobs.readOnly());
  expect(seen(result)).toEqual({ conclusion: "success", levels: ["warning", "warning"] });
  expect(result.annotations.at(-1)?.message).toContain("could not be written");
});

test("a comment goes to the pull request of the run's own repository, though another one has the same commit", async () => {
  await using jobs = await Jobs.start();
  await jobs.record(base);
  const mallory = jobs.fork("mallory");
  const victim = jobs.propose({ fork: jobs.fork("victim") });
  const theirs = pullRequestEvent(victim);
  await jobs.measure(theirs, base);

  // Mallory pushes the victim's commit to a fork, opens a pull request, lets it run, and closes it.
  mallory.branches.set("patch", victim.headSha);
  const copy = jobs.repository.openPullRequest({ head: "patch", headRepository: mallory });
  const event = pullRequestEvent(copy);
  await jobs.measure(event, large);
  copy.state = "closed";
  const published = await jobs.publish(event);
  expect(seen(published)).toEqual({ conclusion: "success", levels: ["notice"] });
  expect(published.annotations[0]?.message).toContain("no open pull request has commit");
  expect(published.outputs).toMatchObject({ verdict: "", "comment-url": "" });
  expect(jobs.repository.comments).toEqual([]);
});

test("a pull request that has moved on is left to the newer run", async () => {
  await using jobs = await Jobs.start();
  await jobs.record(base);
  const fork = jobs.fork("contributor");
  const pull = jobs.propose({ fork });
  const event = pullRequestEvent(pull);
  await jobs.measure(event, warning);
  fork.commit({ branch: pull.headRef });
  jobs.repository.editPullRequest(pull.number, { push: true });
  const published = await jobs.publish(event);
  expect(seen(published)).toEqual({ conclusion: "success", levels: ["notice"] });
  expect(published.annotations[0]?.message).toContain(`pull request #${pull.number} has a newer commit`);
  expect(published.summary).toContain("has a newer commit");
  expect(jobs.comments(pull)).toEqual([]);
});

test("a re-run and a run that was already commented change one comment", async () => {
  await using jobs = await Jobs.start();
  await jobs.record(base);
  const pull = jobs.propose({ fork: jobs.fork("contributor") });
  const event = pullRequestEvent(pull);
  await jobs.measure(event, warning);
  await jobs.publish(event);
  await jobs.measure(rerun(event), warning);
  await jobs.publish(event);
  expect(jobs.comments(pull)).toHaveLength(1);
  const kept = jobs.repository.artifacts.filter(({ run }) => run === event.run).map(({ name }) => name);
  expect(kept.toSorted()).toEqual(["image-size-measurement-api", "image-size-report-api"]);
});

test("only runs of pull requests are published", async () => {
  await using jobs = await Jobs.start();
  const event = pushEvent(jobs.repository);
  await jobs.measure(event, base);
  const published = await jobs.publish(event);
  expect(seen(published)).toEqual({ conclusion: "success", levels: ["notice"] });
  expect(published.annotations[0]?.message).toContain("was started by push");
});

test("a run that left no measurement is told about, aloud and in green", async () => {
  await using jobs = await Jobs.start();
  const pull = jobs.propose({ fork: jobs.fork("contributor") });
  const event = pullRequestEvent(pull);
  await jobs.job(event, { image: "oci-dir://nowhere" });
  const published = await jobs.publish(event);
  expect(seen(published)).toEqual({ conclusion: "success", levels: ["warning"] });
  expect(published.annotations[0]?.message).toContain("There is no measurement to report on");
  expect(jobs.comments(pull)).toEqual([]);
});

const hostile = [
  { name: "is of another commit", change: { headSha: sha("another") }, because: "it is of another commit" },
  { name: "speaks of an image of another name", change: { name: "worker" }, because: "it is of another image" },
  { name: "says more than it should", change: { pullRequest: 1 }, because: "it does not fit the schema" },
  { name: "has no platform", change: { measurement: { platforms: [] } }, because: "it does not fit the schema" },
];

test.for(hostile)("a fork's artifact that $name is refused", async ({ change, because }) => {
  await using jobs = await Jobs.start();
  const event = pullRequestEvent(jobs.propose({ fork: jobs.fork("contributor") }));
  await jobs.measure(event, base);
  await forge(jobs, event, (text) => JSON.stringify({ ...Object(JSON.parse(text)), ...change }));
  const published = await jobs.publish(event);
  expect(seen(published)).toEqual({ conclusion: "success", levels: ["warning"] });
  expect(published.log.join("\n")).toContain(because);
  expect(jobs.repository.comments).toEqual([]);
});

test("what a fork's artifact says is shown as text: no Markdown, no mention, no command to the runner", async () => {
  await using jobs = await Jobs.start();
  await jobs.record(base);
  const pull = jobs.propose({ fork: jobs.fork("contributor") });
  const event = pullRequestEvent(pull);
  await jobs.measure(event, warning);
  const poison = "@everyone <img src=x> [click](https://evil.example) -->\\n::error::x";
  await forge(jobs, event, (text) => text.replaceAll("COPY more /more", poison));
  const published = await jobs.publish(event);
  expect(seen(published)).toEqual({ conclusion: "success", levels: [] });
  const [comment = ""] = jobs.comments(pull);
  expect(comment).toContain("everyone");
  expect(comment.replaceAll(/`[^`]*`/g, "")).not.toMatch(/@everyone|<img|\]\(https:\/\/evil/);
});

test("the base commit that an artifact names counts only if the base branch holds it", async () => {
  await using jobs = await Jobs.start();
  await jobs.record(base);
  const pull = jobs.propose({ fork: jobs.fork("contributor") });
  const event = pullRequestEvent(pull);
  await jobs.measure(event, large);
  const baseOf = async (baseSha: string) => {
    await forge(jobs, event, (text) => JSON.stringify({ ...Object(JSON.parse(text)), baseSha }));
    return (await reportOf(await jobs.publish(event))).baseSha;
  };
  const fork = jobs.repository.tip();
  const { sha: later } = jobs.repository.commit();
  expect(await baseOf(later)).toBe(later);
  // The head itself: nothing would have grown.
  expect(await baseOf(pull.headSha)).toBe(fork);
  expect(await baseOf(sha("nowhere"))).toBe(fork);
});

test("when GitHub does not answer, the second workflow says so and stays green", async () => {
  await using jobs = await Jobs.start();
  await jobs.record(base);
  const pull = jobs.propose({ fork: jobs.fork("contributor") });
  const event = pullRequestEvent(pull);
  await jobs.measure(event, warning);
  jobs.github.fault({ match: { path: /\/commits\/[0-9a-f]+\/pulls/ }, times: "always", respond: faultTable.serverError(503) });
  const published = await jobs.publish(event);
  expect(seen(published)).toEqual({ conclusion: "success", levels: ["warning"] });
  expect(published.annotations[0]?.message).toMatch(/No comment was written: the pull requests of commit .* could not be read/);
});

test("every request of the second workflow is covered by its permissions, and there are few", async () => {
  await using jobs = await Jobs.start();
  await jobs.record(base);
  const event = pullRequestEvent(jobs.propose({ fork: jobs.fork("contributor") }));
  await jobs.measure(event, warning);
  const before = jobs.github.requests.length;
  await jobs.publish(event);
  const asked = jobs.github.requests.slice(before).filter(({ service }) => service === "rest");
  expect(asked.filter(({ status }) => status >= 400)).toEqual([]);
  expect(asked.length).toBeLessThanOrEqual(13);
  expect(workflowRunEvent(event.run).payload).toMatchObject({ workflow_run: { pull_requests: [] } });
});
