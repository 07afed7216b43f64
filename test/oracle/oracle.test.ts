import { describe, test } from "vitest";
import { artifactStore } from "../../src/adapters/github/artifact-store.ts";
import { whichBase } from "../../src/adapters/github/base-commit.ts";
import { apiCommitGraph } from "../../src/adapters/github/commits/commit-graph.ts";
import { forkPoint } from "../../src/adapters/github/run-context.ts";
import { findBaseline } from "../../src/baseline/baseline.ts";
import type { Commit } from "../../src/ports.ts";
import { connectTo } from "../support/github-world.ts";
import { contextOf } from "../support/github-context.ts";
import { randomCases } from "../support/random-cases.ts";
import { baselineDocument, sha } from "../contracts/documents.ts";
import { faultTable } from "../github/fault-table.ts";
import type { Repository } from "../github/repository.ts";
import type { ArtifactOptions, RunOptions } from "../github/repository-options.ts";
import { type GitHub, startGitHub } from "../github/server.ts";
import { mergeGroupEvent, pullRequestEvent, type RunnerEvent } from "../runner/events.ts";
import { generate, type Plan, type PlannedArtifact } from "./generate.ts";
import { type Answer, expectedAnswer } from "./oracle.ts";

const repositories = randomCases(1000);
const perTest = 20;

const firstSeeds = Array.from({ length: repositories / perTest }, (_, at) => at * perTest + 1);

describe.concurrent(`${repositories} generated repositories`, () => {
  test.for(firstSeeds)("are judged as the oracle judges them, 20 from seed %d on", async (first, { expect }) => {
    await using github = await startGitHub();
    for (let seed = first; seed < first + perTest; seed += 1) {
      const plan = generate(seed);
      const asked = github.requests.length;
      const answer = await lookUp(github, plan);
      expect(answer, `seed ${seed}`).toEqual(expectedAnswer(plan));
      expect(github.requests.length - asked, `requests of seed ${seed}`).toBeLessThanOrEqual(mostRequests(plan));
    }
  });

  test("meet every condition, and every answer", ({ expect }) => {
    const plans = Array.from({ length: repositories }, (_, at) => generate(at + 1));
    const conditions = new Set(plans.flatMap(({ artifacts }) => artifacts.map(({ condition }) => condition)));
    const answers = Object.entries(Object.groupBy(plans.map(expectedAnswer), ({ kind }) => kind));
    expect(conditions.size).toBe(13);
    expect(new Set(plans.flatMap(({ base, checkout }) => [base.branch, checkout])).size).toBe(7);
    expect(Math.min(...answers.map(([, all]) => all.length))).toBeGreaterThan(repositories / 20);
    expect(answers).toHaveLength(3);
    expect(plans.filter(({ artifacts }) => artifacts.length > 200).length).toBeGreaterThan(repositories / 200);
    const farBehind = plans.map(expectedAnswer).filter((answer) => answer.kind === "found" && answer.behind > 500);
    expect(farBehind.length).toBeGreaterThan(repositories / 400);
  });
});

/** The base commit (at most one), the list, the history, and run, redirect and download of each that is read. */
function mostRequests(plan: Plan): number {
  const pages = Math.max(1, Math.ceil(plan.artifacts.length / 100));
  const isUsual = pages === 1 && plan.outage === "none" && plan.artifacts.every(({ condition }) => condition === "good");
  if (isUsual && plan.commits.length <= 100) return 6;
  return 1 + pages * 2 + 11 + 10 * 3 + (plan.outage === "none" ? 0 : 10);
}

async function lookUp(github: GitHub, plan: Plan): Promise<Answer> {
  const repository = github.repository(`acme/repository-${plan.seed}`);
  const fork = github.repository(`mallory/repository-${plan.seed}`, { forkOf: repository });
  const created = build(plan, repository, fork);
  github.orderArtifacts(plan.order);
  const fault =
    plan.outage === "none"
      ? null
      : github.fault({
          match: { path: plan.outage === "artifacts" ? /\/actions\/artifacts\?/ : /\/commits\?/ },
          times: "always",
          respond: faultTable.serverError(),
        });
  const api = connectTo(github, repository, { limits: { backOffMs: 1 } });
  const event = eventOf(plan, repository, fork);
  const context = contextOf(github, event);
  const base = await whichBase(context, checkedOut(plan, repository, event.sha), api);
  if (base.kind === "unknown") throw new Error(`seed ${plan.seed}: ${base.because}`);
  const place = { temporaryDirectory: "/nowhere", deadline: api.deadline };
  const baseline = await findBaseline({
    name: "api",
    commit: base.commit,
    store: artifactStore({ api, place, retentionDays: null }),
    graph: apiCommitGraph(api),
    fallback: forkPoint({ defaultBranch: "main", baseRef: plan.base.branch, base: base.commit }, api),
  });
  fault?.clear();
  if (baseline.kind !== "found") return { kind: baseline.kind };
  const { commit, recordedAt } = baseline.document;
  return { kind: "found", commit, behind: baseline.behind, createdMs: created.get(recordedAt) ?? 0 };
}

function checkedOut({ checkout, head }: Plan, { history }: Repository, testMerge: string): Commit | null {
  if (checkout === "nothing" || checkout === "merge-group") return null;
  return history.get(checkout === "head" ? head : testMerge);
}

function eventOf(plan: Plan, repository: Repository, fork: Repository): RunnerEvent {
  const headRepository = plan.isHeadInFork ? fork : repository;
  headRepository.branches.set("topic", plan.head);
  const pull = repository.openPullRequest({ head: "topic", base: plan.base.branch, headRepository });
  return plan.checkout === "merge-group" ? mergeGroupEvent(pull) : pullRequestEvent(pull);
}

/** Puts the plan on the server; gives the time of each artifact by the `recordedAt` in its document. */
function build(plan: Plan, repository: Repository, fork: Repository): ReadonlyMap<string, number> {
  for (const { sha: id, parents, dateMs } of plan.commits) repository.commit({ sha: id, parents, date: new Date(dateMs) });
  repository.branches.set("main", plan.defaultTip);
  repository.branches.set(plan.base.branch, plan.base.tip);
  for (const artifact of plan.artifacts) repository.addArtifact(stored(artifact, repository, fork));
  return new Map(plan.artifacts.map(({ createdMs }) => [new Date(createdMs).toISOString(), createdMs]));
}

function stored({ condition, commit, createdMs }: PlannedArtifact, repository: Repository, fork: Repository): ArtifactOptions {
  const createdAt = new Date(createdMs);
  const document = baselineDocument({ commit, recordedAt: createdAt.toISOString() });
  const wrong = { "other-commit": { commit: sha("other") }, "other-image": { name: "web" }, "wrong-schema": { extra: true } };
  const text = JSON.stringify({ ...document, ...(condition in wrong ? Object(wrong)[condition] : {}) });
  const events: Partial<Record<typeof condition, RunOptions>> = {
    "from-fork": { event: "pull_request", headRepository: fork },
    "from-pull-request": { event: "pull_request" },
    "from-pull-request-target": { event: "pull_request_target" },
    "from-workflow-run": { event: "workflow_run" },
  };
  return {
    name: condition === "under-another-name" ? "image-size-baseline-api-2" : "image-size-baseline-api",
    run: repository.run({ headSha: commit, headBranch: "main", ...events[condition] }),
    files: { "baseline.json": text, ...(condition === "two-files" ? { "more.json": "{}" } : {}) },
    createdAt,
    expiresAt: new Date("2100-01-01"),
    isExpired: condition === "expired",
    ...(condition === "wrong-digest" ? { digest: `sha256:${"0".repeat(64)}` } : {}),
    ...(condition === "no-zip" ? { bytes: Buffer.from("not a zip archive") } : {}),
  };
}
