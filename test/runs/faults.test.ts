import "../support/faster-clock.mjs";
import { describe, test } from "vitest";
import { faultTable } from "../github/fault-table.ts";
import { runInProcess } from "../runner/run-in-process.ts";
import { isTried } from "../support/random-cases.ts";
import { Faulty, type Lasting, lasting, passing, type RequestName, requests, said, type RunContext } from "../support/faulty.ts";

const reason = "Image-Size-Justification: maps for use without a network";

const faults = Object.keys(lasting).filter((name): name is Lasting => name in lasting);

/** Gone for good is an answer, which says that there is none. */
const gone: readonly Lasting[] = ["404", "410"];

interface LookUp {
  readonly request: RequestName;
  readonly runContext?: Partial<RunContext>;
  /** These faults say that there is no baseline; all others leave it unknown. */
  readonly absent: readonly Lasting[];
}

const lookUps: readonly LookUp[] = [
  { request: "the commit", absent: [] },
  { request: "the comparison", runContext: { isHeadCheckedOut: true }, absent: [] },
  { request: "the list of artifacts", absent: [] },
  { request: "the history", absent: [] },
  { request: "the run", absent: gone },
  { request: "the redirect", absent: gone },
  { request: "the download", absent: gone },
];

/** An empty answer has no half, and an upload is done when its bytes are there, whatever becomes of the answer. */
const hasHalf = (request: RequestName) => request !== "the redirect" && request !== "the upload";
function triedFaults(request: RequestName, row: number): readonly Lasting[] {
  return faults.filter((fault, column) => isTried(row, column) && (fault !== "half an answer" || hasHalf(request)));
}

const lookUpCases = lookUps.flatMap((lookUp, row) =>
  triedFaults(lookUp.request, row).map((fault) => ({
    request: lookUp.request,
    runContext: lookUp.runContext,
    fault,
    onError: faults.indexOf(fault) % 2 === 0 ? ("warn" as const) : ("fail" as const),
    verdict: lookUp.absent.includes(fault) ? ("no-baseline" as const) : ("unknown" as const),
  })),
);

test("every kind of fault, and every request, is among those that are tried", ({ expect }) => {
  expect(new Set(lookUpCases.map(({ fault }) => fault))).toEqual(new Set(faults));
  expect(new Set(lookUpCases.map(({ request }) => request))).toEqual(new Set(lookUps.map(({ request }) => request)));
  expect(new Set(lookUpCases.flatMap(({ onError, verdict }) => [onError, verdict])).size).toBe(4);
});

describe.concurrent("a pull request that is 40% larger", () => {
  test.for(lookUpCases)(
    "is $verdict when $request meets $fault for ever, and on-error: $onError decides",
    async ({ request, fault, runContext, onError, verdict }, { expect }) => {
      await using faulty = await Faulty.start({ run: runInProcess });
      const set = faulty.jobs.github.fault({ match: requests[request], times: "always", respond: lasting[fault] });
      const { result, pull } = await faulty.check({ growth: "red", inputs: { "on-error": onError }, ...runContext });
      expect(set.hits).toBeGreaterThan(0);
      const isRed = verdict === "unknown" && onError === "fail";
      expect(result).toMatchObject({ conclusion: isRed ? "failure" : "success", outputs: { verdict } });
      // Green without a look is never silent: in the log's annotations, in the comment and in the summary.
      if (verdict === "unknown") {
        expect(said(result)).toContainEqual(expect.stringMatching(isRed ? /^error: / : /^warning: /));
        expect(faulty.jobs.comments(pull)).toEqual([expect.stringMatching(/it is not known whether the image grew/i)]);
        expect(result.summary).toMatch(/it is not known whether the image grew/i);
      } else expect(result.summary).toContain("Nothing to compare with");
    },
  );

  test("has no baseline when the download has another digest than GitHub recorded", async ({ expect }) => {
    await using faulty = await Faulty.start({ run: runInProcess });
    faulty.jobs.github.fault({ match: requests["the download"], times: "always", respond: faultTable.wrongDigest() });
    const { result } = await faulty.check({ growth: "red" });
    expect(result).toMatchObject({ conclusion: "success", outputs: { verdict: "no-baseline" } });
    expect(result.summary).toContain("does not have the digest that GitHub recorded");
  });

  test.for(triedFaults("the description", lookUps.length))(
    "stays red, though justified, when the description meets %s for ever",
    async (fault, { expect }) => {
      await using faulty = await Faulty.start({ run: runInProcess });
      const set = faulty.jobs.github.fault({ match: requests["the description"], times: "always", respond: lasting[fault] });
      const { result } = await faulty.check({ growth: "red", description: reason });
      expect(set.hits).toBeGreaterThan(0);
      expect(result).toMatchObject({ conclusion: "failure", outputs: { verdict: "unjustified" } });
      expect(said(result)).toContainEqual(expect.stringMatching(/^error: .*description of pull request #\d+ could not be read/));
    },
  );

  const once = Object.entries(passing).map(([fault, respond]) => ({ fault, respond }));
  const retried = [...lookUps.map(({ request }) => request), "the description" as const].flatMap((request, row) =>
    once
      .filter(({ fault }, column) => isTried(row, column) && (!fault.startsWith("half") || hasHalf(request)))
      .map(({ fault, respond }) => ({ request, fault, respond })),
  );
  test.for(retried)("is judged as if nothing had been when $request meets $fault", async ({ request, respond }, { expect }) => {
    await using faulty = await Faulty.start({ run: runInProcess });
    const set = faulty.jobs.github.fault({ match: requests[request], respond });
    const isHeadCheckedOut = request === "the comparison";
    const { result } = await faulty.check({ growth: "red", description: reason, isHeadCheckedOut });
    expect(set.hits).toBe(1);
    expect(result).toMatchObject({ conclusion: "success", outputs: { verdict: "justified" } });
  });
});

const verdicts = [
  { growth: "red", conclusion: "failure", verdict: "unjustified" },
  { growth: "warning", conclusion: "success", verdict: "warn" },
] as const;

const decorations = (["the list of comments", "a new comment", "another text of the comment"] as const).flatMap((request, row) =>
  triedFaults(request, row).map((fault) => ({ request, fault, told: verdicts[faults.indexOf(fault) % 2] ?? verdicts[0] })),
);

describe.concurrent("decoration decides nothing", () => {
  test.for(decorations)(
    "a verdict that is $told.verdict stays so, with a warning, when $request meets $fault for ever",
    async ({ request, fault, told: { growth, conclusion, verdict } }, { expect }) => {
      await using faulty = await Faulty.start({ run: runInProcess });
      const set = faulty.jobs.github.fault({ match: requests[request], times: "always", respond: lasting[fault] });
      const { result } = await faulty.check({ growth, hasComment: request === "another text of the comment" });
      expect(set.hits).toBeGreaterThan(0);
      expect(result).toMatchObject({ conclusion, outputs: { verdict } });
      expect(said(result)).toContainEqual(expect.stringMatching(/^warning: .*comment on pull request #\d+ could not be written/));
      expect(result.summary).toContain("Image size");
    },
  );

  const uploadFaults = ["401", "403 for want of permission", "409", "503", "a reset", "silence", "half an answer"] as const;
  const uploads = (["CreateArtifact", "the upload", "FinalizeArtifact"] as const).flatMap((request, row) =>
    uploadFaults
      .filter((fault, column) => isTried(row, column) && (fault !== "half an answer" || hasHalf(request)))
      .map((fault) => ({ request, fault })),
  );
  test.for(uploads)(
    "a push is green, with one warning, when $request meets $fault for ever",
    async ({ request, fault }, { expect }) => {
      await using faulty = await Faulty.start({ run: runInProcess });
      const set = faulty.jobs.github.fault({ match: requests[request], times: "always", respond: lasting[fault] });
      const result = await faulty.record();
      expect(set.hits).toBeGreaterThan(0);
      expect(result).toMatchObject({ conclusion: "success", outputs: { verdict: "pass" } });
      expect(said(result)).toContainEqual(expect.stringMatching(/^warning: .*the baseline of "api" was not stored/));
    },
  );

  test.for(["CreateArtifact", "the upload", "FinalizeArtifact"] as const)(
    "a fork's red pull request stays red when %s is silent",
    async (request, { expect }) => {
      await using faulty = await Faulty.start({ run: runInProcess });
      faulty.jobs.github.fault({ match: requests[request], times: "always", respond: "silence" });
      const { result } = await faulty.check({ growth: "red", isFromFork: true });
      expect(result).toMatchObject({ conclusion: "failure", outputs: { verdict: "unjustified" } });
      expect(said(result)).toContainEqual(expect.stringMatching(/^warning: .*the measurement was not kept/));
    },
  );

  test("a silent artifact service does not take the comment's time: the comment is written first", async ({ expect }) => {
    await using faulty = await Faulty.start({ run: runInProcess });
    const { jobs } = faulty;
    jobs.github.fault({ match: requests.CreateArtifact, times: "always", respond: "silence" });
    jobs.github.fault({ match: requests["the list of artifacts"], times: "always", respond: "silence" });
    const { result, pull } = await faulty.check({ growth: "red", isFromFork: true, inputs: { "on-error": "fail" } });
    expect(result).toMatchObject({ conclusion: "failure", outputs: { verdict: "unknown" } });
    const order = jobs.github.requests.map(({ method, path }) => `${method} ${path.replace(/\?.*/, "")}`);
    expect(order.indexOf(`GET /repos/acme/api/issues/${pull.number}/comments`)).toBeGreaterThan(0);
    expect(order.findIndex((one) => one.endsWith("/CreateArtifact"))).toBeGreaterThan(
      order.lastIndexOf(`GET /repos/acme/api/issues/${pull.number}/comments`),
    );
  });
});
