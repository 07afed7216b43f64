import { describe, test } from "vitest";
import { gathering } from "../github/faults.ts";
import { pullRequestEvent } from "../runner/events.ts";
import { runAction } from "../runner/run-action.ts";
import { imageLayout } from "../support/image-layout.ts";
import { areAllTried, isTried } from "../support/random-cases.ts";
import { asProcess, Faulty, type Lasting, lasting, passing, requests, said } from "../support/faulty.ts";

// One process for each kind of fault: test/runs/faults.test.ts has every request meet every one of them without a process.

const reason = "Image-Size-Justification: maps for use without a network";

/** An answer, and three ways in which there is none; the other answers are tried once a night. */
const usual: ReadonlySet<string> = new Set<Lasting>(["503", "a reset", "silence", "half an answer"]);
const faults = Object.keys(lasting).filter((name): name is Lasting => name in lasting);

describe.concurrent("a pull request that is 40% larger", () => {
  test.for(faults.filter((fault) => areAllTried || usual.has(fault)))(
    "is told to be unknown when the list of artifacts meets %s for ever",
    async (fault, { expect }) => {
      await using faulty = await Faulty.start(asProcess);
      const request = requests["the list of artifacts"];
      const set = faulty.jobs.github.fault({ match: request, times: "always", respond: lasting[fault] });
      const { result, pull } = await faulty.check({ growth: "red", inputs: { "on-error": "fail" } });
      expect(set.hits).toBeGreaterThan(0);
      expect(result).toMatchObject({ conclusion: "failure", outputs: { verdict: "unknown" } });
      expect(said(result)).toContainEqual(expect.stringMatching(/^error: /));
      for (const text of [faulty.jobs.comments(pull).join("\n"), result.summary])
        expect(text).toMatch(/it is not known whether the image grew/i);
    },
  );

  const once = Object.entries(passing).flatMap(([fault, respond], column) => (isTried(0, column) ? { fault, respond } : []));
  test.for(once)("is judged as if nothing had been when the download meets $fault", async ({ respond }, { expect }) => {
    await using faulty = await Faulty.start(asProcess);
    const set = faulty.jobs.github.fault({ match: requests["the download"], respond });
    const { result } = await faulty.check({ growth: "red", description: reason });
    expect(set.hits).toBe(1);
    expect(result).toMatchObject({ conclusion: "success", outputs: { verdict: "justified" } });
  });

  test("stays red, with a warning, when its comment meets silence for ever", async ({ expect }) => {
    await using faulty = await Faulty.start(asProcess);
    faulty.jobs.github.fault({ match: requests["a new comment"], times: "always", respond: "silence" });
    const { result } = await faulty.check({ growth: "red" });
    expect(result).toMatchObject({ conclusion: "failure", outputs: { verdict: "unjustified" } });
    expect(said(result)).toContainEqual(expect.stringMatching(/^warning: .*comment on pull request #\d+ could not be written/));
  });
});

test.for(["CreateArtifact", "the upload"] as const)("a push is green when %s is silent for ever", async (request, { expect }) => {
  await using faulty = await Faulty.start(asProcess);
  faulty.jobs.github.fault({ match: requests[request], times: "always", respond: "silence" });
  const result = await faulty.record();
  expect(result).toMatchObject({ conclusion: "success", outputs: { verdict: "pass" } });
  expect(said(result)).toContainEqual(expect.stringMatching(/^warning: .*the baseline of "api" was not stored/));
});

test("two jobs that comment at the same moment leave one comment", async ({ expect }) => {
  await using faulty = await Faulty.start(asProcess);
  const { jobs } = faulty;
  const pull = jobs.propose();
  // Both have seen that there is none before either writes one.
  jobs.github.fault({ match: requests["a new comment"], times: 2, respond: { after: gathering(2) } });
  const image = await imageLayout({ app: 100_000, more: 15_000 });
  const results = await Promise.all([1, 2].map(() => jobs.job(pullRequestEvent(pull), { image }, { run: runAction })));
  expect(results.map(({ conclusion }) => conclusion)).toEqual(["success", "success"]);
  expect(jobs.github.requests.filter(({ method, path }) => method === "POST" && path.endsWith("/comments"))).toHaveLength(2);
  expect(jobs.comments(pull)).toHaveLength(1);
});
