import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { setupProblems, type SetupFacts, type SetupProblem } from "../../src/workflow-check/rules.ts";
import { read } from "../docs/files.ts";
import { longestProcessorMs, processorMs } from "../support/effort.ts";

const workflow = read("docs/workflows/image-size.yml");
const action = "OWNER/image-size-budget";

/** A run of the workflow that is handed out, after which all is well. */
function facts(given: Partial<SetupFacts> = {}): SetupFacts {
  return {
    workflow,
    job: "image-size",
    action,
    defaultBranch: "main",
    refusedPermissions: [],
    isReadOnly: false,
    wantsComment: true,
    baselineBranch: null,
    hasNoStoredBaseline: false,
    lacksBaseCommit: false,
    approvedBy: [],
    replacedArtifacts: [],
    ...given,
  };
}

function only(given: Partial<SetupFacts>): SetupProblem {
  const [finding, ...others] = setupProblems(facts(given));
  expect(others).toEqual([]);
  if (finding === undefined) throw new Error("nothing was found");
  return finding;
}

/** The workflow after a change that must change it. */
function changed(change: (text: string) => string): string {
  const text = change(workflow);
  expect(text).not.toBe(workflow);
  return text;
}

const withJob = (line: string) => changed((text) => text.replace("    runs-on:", `    ${line}\n    runs-on:`));

describe("nothing is told", () => {
  test.for(["image-size.yml", "matrix.yml", "monorepo.yml", "comment.yml"])("of docs/workflows/%s", (file) => {
    const text = read(`docs/workflows/${file}`);
    const jobs = Object.keys(Object(Object(parse(text)).jobs));
    expect(jobs.length).toBeGreaterThan(0);
    // The second workflow only publishes: what it needs is not what a check needs.
    const told = jobs.flatMap((job) => setupProblems(facts({ workflow: text, job, wantsComment: job !== "measure" })));
    expect(told).toEqual([]);
  });

  test("of docs/workflows/baseline-branch.yml, and of the workflow beside it that only judges", () => {
    const recording = { workflow: read("docs/workflows/baseline-branch.yml"), job: "record", wantsComment: false } as const;
    expect(setupProblems(facts({ ...recording, baselineBranch: "record" }))).toEqual([]);
    const judging = changed((text) => text.replace(/  push:[^]*(?=concurrency:)/, "\n"));
    expect(setupProblems(facts({ workflow: judging, baselineBranch: "read", hasNoStoredBaseline: true }))).toEqual([]);
  });

  test.for([
    { what: "a missing file", workflow: null },
    { what: "a file that is no YAML", workflow: "jobs: [" },
    { what: "a file that is no workflow", workflow: "- 1\n- 2\n" },
    { what: "an empty file", workflow: "" },
    { what: "an alias that leads nowhere", workflow: "on: *x\njobs: {}\n" },
    { what: "nothing but brackets", workflow: "[".repeat(100_000) },
  ])("of $what", ({ workflow: text }) => {
    expect(setupProblems(facts({ workflow: text, hasNoStoredBaseline: true }))).toEqual([]);
  });

  test("of a first run that found no baseline, where the base branch will record one", () => {
    expect(setupProblems(facts({ hasNoStoredBaseline: true }))).toEqual([]);
  });

  test("of a permission that a fork's token lacks", () => {
    expect(setupProblems(facts({ refusedPermissions: ["pull-requests: write"], isReadOnly: true }))).toEqual([]);
  });

  test.for(["if: always()", "if: ${{ !cancelled() }}", "if: github.repository == 'acme/api'"])("of a job with %s", (line) => {
    expect(setupProblems(facts({ workflow: withJob(line) }))).toEqual([]);
  });

  test("of an alias bomb, in no time", () => {
    const lines = Array.from(
      { length: 30 },
      (_, at) => `x${at + 1}: &x${at + 1} [${"*x".concat(String(at)).concat(",").repeat(9)}]`,
    );
    const bomb = facts({ workflow: `x0: &x0 [1]\n${lines.join("\n")}\non: push\njobs: {}\n` });
    const takesMs = processorMs(() => expect(setupProblems(bomb)).toEqual([]));
    expect(takesMs).toBeLessThan(longestProcessorMs);
  });
});

describe("told with the lines that mend it", () => {
  test.for([
    { on: "pull_request", types: "opened, synchronize, reopened, edited" },
    { on: "[pull_request, push, merge_group]", types: "opened, synchronize, reopened, edited" },
    { on: "{ pull_request: null, push: null, merge_group: null }", types: "opened, synchronize, reopened, edited" },
    {
      on: "{ pull_request: { types: [opened, ready_for_review] }, push: null, merge_group: null }",
      types: "opened, ready_for_review, edited",
    },
    { on: "{ pull_request: { types: opened }, push: null, merge_group: null }", types: "opened, edited" },
    {
      on: '{ pull_request: { types: ["x]\\n    evil"] }, push: null, merge_group: null }',
      types: "opened, synchronize, reopened, edited",
    },
  ])("is a missing `edited` in on: $on", ({ on, types }) => {
    const text = changed((whole) => whole.replace(/on:\n(?: .*\n)+/, `on: ${on}\n`));
    const finding = setupProblems(facts({ workflow: text })).find(({ what }) => what.includes("`edited`"));
    expect(finding?.lines).toEqual(["on:", "  pull_request:", `    types: [${types}]`]);
  });

  test("is the permission to record on a branch, which only the job that records needs", () => {
    const { what, lines } = only({ baselineBranch: "record" });
    expect(what).toContain("lacks contents: write");
    expect(lines).toEqual(["permissions:", "  contents: write"]);
    const mayWrite = changed((text) => text.replace("contents: read", "contents: write"));
    expect(setupProblems(facts({ workflow: mayWrite, baselineBranch: "record" }))).toEqual([]);
    const needless = only({ workflow: mayWrite, baselineBranch: "read" });
    expect(needless.what).toContain("record in a separate job.");
    expect(needless.lines).toEqual(["permissions:", "  contents: read"]);
  });

  test("is a permission that GitHub refused", () => {
    const { what, lines } = only({ refusedPermissions: ["actions: read"] });
    expect(what).toContain("lacks actions: read");
    expect(lines).toEqual(["permissions:", "  contents: read", "  actions: read"]);
  });

  test("is a workflow that may not comment, before it has tried to", () => {
    const text = changed((whole) => whole.replace("pull-requests: write", "pull-requests: read"));
    expect(only({ workflow: text }).lines).toContain("  pull-requests: write");
    expect(setupProblems(facts({ workflow: text, wantsComment: false }))).toEqual([]);
  });

  test("is pull_request_target", () => {
    const text = changed((whole) => whole.replace("  merge_group:", "  pull_request_target:\n  merge_group:"));
    expect(only({ workflow: text }).what).toContain("pull_request_target");
  });

  test.for(["github.event.action != 'edited'", "github.actor != 'dependabot[bot]'", "${{ !github.event.pull_request.draft }}"])(
    "is a check that is skipped unless %s",
    (condition) => {
      expect(only({ workflow: withJob(`if: ${JSON.stringify(condition)}`) }).what).toContain("skipped check counts as passed");
    },
  );

  test("is a check that is skipped when another job fails", () => {
    expect(only({ workflow: withJob("needs: build") }).lines).toEqual(["if: ${{ !cancelled() }}"]);
  });

  test.for([
    { matrix: "{ service: [api, web] }", line: "  name: ${{ matrix.service }}" },
    { matrix: "{ include: [{ service: api }] }", line: "  name: ${{ matrix.service }}" },
    { matrix: "${{ fromJSON(needs.list.outputs.all) }}", line: "  name: <a name of its own>" },
  ])("is a matrix $matrix whose jobs measure under one name", ({ matrix, line }) => {
    const text = withJob(`strategy:\n      matrix: ${matrix}`);
    expect(only({ workflow: text }).lines).toEqual(["with:", line]);
    const named = text.replace("context: .", "context: .\n          name: ${{ matrix.service }}");
    expect(setupProblems(facts({ workflow: named }))).toEqual([]);
  });

  test("is an artifact that another job of the run had stored", () => {
    expect(only({ replacedArtifacts: ["image-size-baseline-api"] }).what).toContain('"image-size-baseline-api"');
  });

  test("is a workflow that records no baseline, when there is none", () => {
    const text = changed((whole) => whole.replace(/ {2}push:[^]*?(?=\nconcurrency)/, ""));
    expect(only({ workflow: text, hasNoStoredBaseline: true }).lines).toContain("  push:");
    expect(setupProblems(facts({ workflow: text }))).toEqual([]);
  });

  const withPush = (push: string) => changed((whole) => whole.replace(/ {2}push:\n.*\n/, `  push: ${push}\n`));

  test.for([
    "{ branches: [main] }",
    "{ branches: release/* }",
    "{ branches-ignore: [master] }",
    "{ branches: ['m.ster', 'mast'] }",
    "{ branches: 'm*t*t*r' }",
    "{ tags: [v1] }",
  ])("is a push trigger %s, which leaves the default branch out", (push) => {
    const { what, lines } = only({ workflow: withPush(push), defaultBranch: "master" });
    expect(what).toContain("Pushes to master, the default branch, record no baseline");
    expect(lines).toEqual(["on:", "  push:", "    branches: [master]"]);
  });

  test.for([
    "",
    "{ branches: [main, master] }",
    "{ branches: 'm*' }",
    "{ branches: '**' }",
    "{ branches: 'm*t*r' }",
    "{ branches: ['ma[a-z]+'] }",
    "{ branches-ignore: [x], tags: [v1] }",
  ])("is no push trigger %s, which names it or any branch", (push) => {
    expect(setupProblems(facts({ workflow: withPush(push), defaultBranch: "master" }))).toEqual([]);
  });

  test("is no push trigger where the default branch is not known, or would be no plain text in the lines", () => {
    for (const defaultBranch of [null, "x]\n    evil: [", "main"]) expect(setupProblems(facts({ defaultBranch }))).toEqual([]);
  });

  test("is a push trigger for a pattern that takes long to match, in no time", () => {
    const text = withPush(JSON.stringify({ branches: ["*a".repeat(45)] }));
    const slow = facts({ workflow: text, defaultBranch: `${"a".repeat(99)}b` });
    expect(processorMs(() => setupProblems(slow))).toBeLessThan(longestProcessorMs);
  });

  test.for([
    { filter: "paths: [api/**]", named: "`paths`" },
    { filter: "paths-ignore: docs/**", named: "`paths`" },
    { filter: "branches: [develop]", named: "`branches`" },
    { filter: "branches-ignore: [main]", named: "`branches`" },
  ])("is a required check that $filter keeps from running", ({ filter, named }) => {
    const text = changed((whole) => whole.replace("  pull_request:\n", `  pull_request:\n    ${filter}\n`));
    expect(only({ workflow: text }).what).toContain(`The filter ${named} of \`pull_request\` keeps the check from running`);
  });

  test("is no filter of pull requests that lets the default branch through", () => {
    const text = changed((whole) => whole.replace("  pull_request:\n", "  pull_request:\n    branches: [develop, main]\n"));
    expect(setupProblems(facts({ workflow: text }))).toEqual([]);
  });

  test("is a checkout without the commit to build", () => {
    expect(only({ lacksBaseCommit: true }).lines).toContain("    fetch-depth: 2");
  });

  test("is merge_group, but only beside something else", () => {
    const text = changed((whole) => whole.replace("  merge_group:\n", ""));
    expect(setupProblems(facts({ workflow: text }))).toEqual([]);
    expect(setupProblems(facts({ workflow: text, lacksBaseCommit: true })).map(({ lines }) => lines.at(-1))).toEqual([
      "    fetch-depth: 2",
      "  merge_group:",
    ]);
  });
});

describe("an approval that would not run the check again", () => {
  test("by review wants pull_request_review with both types", () => {
    const lines = ["on:", "  pull_request_review:", "    types: [submitted, dismissed]"];
    expect(only({ approvedBy: ["review"] }).lines).toEqual(lines);
    const half = changed((text) =>
      text.replace("  merge_group:", "  pull_request_review:\n    types: [submitted]\n  merge_group:"),
    );
    expect(only({ approvedBy: ["review"], workflow: half }).lines).toEqual(lines);
  });

  test("by label wants both types of pull_request", () => {
    const lines = ["on:", "  pull_request:", "    types: [opened, synchronize, reopened, edited, labeled, unlabeled]"];
    expect(only({ approvedBy: ["label"] }).lines).toEqual(lines);
    const half = changed((text) => text.replace("edited]", "edited, labeled]"));
    expect(only({ approvedBy: ["label"], workflow: half }).lines).toEqual(lines);
  });

  test.for(["  pull_request_review:\n", "  pull_request_review:\n    types: [submitted, edited, dismissed]\n"])(
    "is told of no more with %s",
    (trigger) => {
      const whole = changed((text) =>
        text.replace("edited]", "edited, labeled, unlabeled]").replace("  merge_group:", `${trigger}  merge_group:`),
      );
      expect(setupProblems(facts({ approvedBy: ["review", "label"], workflow: whole }))).toEqual([]);
    },
  );
});
