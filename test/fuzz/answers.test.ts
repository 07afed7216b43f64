import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { artifactStore } from "../../src/adapters/github/artifact-store.ts";
import { whichBase } from "../../src/adapters/github/base-commit.ts";
import { apiCommitGraph } from "../../src/adapters/github/commits/commit-graph.ts";
import { commentMarker, writeComment } from "../../src/adapters/github/pull-request-comment.ts";
import { readPullRequest } from "../../src/adapters/github/pull-request.ts";
import { findBaseline } from "../../src/baseline/baseline.ts";
import { contextOf } from "../support/github-context.ts";
import { connectTo, startWorld } from "../support/github-world.ts";
import { randomCases } from "../support/random-cases.ts";
import { baselineDocument } from "../contracts/documents.ts";
import { makeZip } from "../github/zip.ts";
import { pullRequestEvent } from "../runner/events.ts";
import { anyJson, damaged } from "./hostile.ts";

const numRuns = randomCases(40);

/** A repository with a baseline on main and a pull request, and what GitHub truly answers. */
async function start() {
  const world = await startWorld();
  const { github, repository } = world;
  repository.commit();
  const commit = repository.tip();
  repository.addArtifact({
    name: "image-size-baseline-api",
    files: { "baseline.json": JSON.stringify(baselineDocument({ commit })) },
  });
  repository.commit();
  repository.commit({ branch: "feature" });
  const pull = repository.openPullRequest({ head: "feature" });
  repository.addComment(pull.number, "github-actions[bot]", `${commentMarker({ key: "default", headSha: "old" })}\nOld`);
  const event = pullRequestEvent(pull);
  const run = async () => {
    const api = connectTo(github, repository, { limits: { backOffMs: 1 } });
    const base = await whichBase(contextOf(github, event), null, api);
    const wanted = base.kind === "known" ? base.commit : repository.tip();
    const store = artifactStore({ api, place: { temporaryDirectory: "/nowhere", deadline: api.deadline }, retentionDays: null });
    const baseline = await findBaseline({ name: "api", commit: wanted, store, graph: apiCommitGraph(api) });
    const description = await readPullRequest(api, pull.number);
    const body = `${commentMarker({ key: "default", headSha: "new" })}\nNew`;
    const comment = await writeComment({
      api,
      pullRequest: pull.number,
      key: "default",
      headSha: "new",
      newestHead: async () => null,
      render: () => ({ action: "write", body }),
    }).then(
      ({ url }) => String(url),
      (error: unknown) => String(error),
    );
    return { base: base.kind, baseline: baseline.kind, description: description.kind, comment };
  };
  return { ...world, run };
}

const answers = [
  { what: "the commit", path: /\/git\/commits\// },
  { what: "the list of artifacts", path: /\/actions\/artifacts\?/ },
  { what: "the history", path: /\/commits\?/ },
  { what: "the run", path: /\/actions\/runs\/\d+$/ },
  { what: "the pull request", path: /\/pulls\/\d+$/ },
  { what: "the list of comments", path: /\/issues\/\d+\/comments/ },
];

/** An address, or one sentence of ours. */
const written =
  /^https?:\/\/[^\s\p{Cc}]+$|^null$|^Error: The comment on pull request #\d+ could not be written: [^\p{Cc}]{1,900}$/u;

describe("GitHub's answers", () => {
  test.for(answers)("about $what may hold anything: it is used, or told as a failed look-up", async ({ what, path }) => {
    await using world = await start();
    const truth = await answerOf(world.github, path, world.run);
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyJson, damaged(truth)), async (body) => {
        const fault = world.github.fault({
          match: { path },
          times: "always",
          respond: { status: 200, body: Object(body ?? {}) },
        });
        const told = await world.run();
        fault.clear();
        expect(["known", "unknown"]).toContain(told.base);
        expect(["found", "absent", "unknown"]).toContain(told.baseline);
        expect(["read", "unreadable"]).toContain(told.description);
        expect(told.comment).toMatch(what === "the list of comments" ? written : /#issuecomment-\d+$/);
      }),
      { numRuns },
    );
  });
});

/** What the server says when nothing is in its way. */
async function answerOf(
  github: { apiUrl: string; requests: readonly { path: string }[]; token: () => { value: string } },
  path: RegExp,
  run: () => Promise<unknown>,
) {
  await run();
  const asked = github.requests.find((request) => path.test(request.path))?.path ?? "";
  const response = await fetch(`${github.apiUrl}${asked}`, { headers: { authorization: `Bearer ${github.token().value}` } });
  return await response.json();
}

test("a damaged archive is refused, whichever bytes are wrong", async () => {
  await using world = await startWorld();
  const { repository, api } = world;
  const commit = repository.commit().sha;
  const sound = makeZip({ "baseline.json": JSON.stringify(baselineDocument({ commit })) });
  const store = artifactStore({ api, place: { temporaryDirectory: "/nowhere", deadline: api.deadline }, retentionDays: null });
  const damage = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(damage, fc.nat(sound.length), fc.boolean(), async (changes, end, isCut) => {
      const bytes = Buffer.from(sound);
      for (const [at, value] of changes) bytes[at] = value;
      repository.artifacts.splice(0);
      repository.addArtifact({ name: "image-size-baseline-api", bytes: isCut ? bytes.subarray(0, end) : bytes, digest: null });
      const baseline = await findBaseline({ name: "api", commit, store, graph: apiCommitGraph(api) });
      const isFound = baseline.kind === "found";
      expect(isFound ? baseline.document : baselineDocument({ commit })).toEqual(baselineDocument({ commit }));
      expect(isFound ? "was refused: " : baseline.notes.join()).toContain("was refused: ");
    }),
    { numRuns: randomCases(150) },
  );
});
