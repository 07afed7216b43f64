import { beforeAll, describe, expect, test } from "vitest";
import { list, read, workflow } from "./files.ts";
import { setUpOf } from "../../src/init/set-up.ts";
import { publishedAction } from "../../src/version.ts";
import { facts, handedOut } from "../support/repository-facts.ts";
import { loadValidator, type Validate } from "./language-service.ts";

/** Stands in the file that users copy until they name the release they use. */
const thisAction = publishedAction;
const calledWorkflows = ["image-size", "image-size-record"].map((name) =>
  publishedAction.replace("@", `/.github/workflows/${name}.yml@`),
);
/** Runs the action of its own commit, whoever calls it. */
const reusable = new Set([".github/workflows/image-size.yml", ".github/workflows/image-size-record.yml"]);
const ownWorkflows = list(".github/workflows", ".yml");
const copiedWorkflows = list("docs/workflows", ".yml");
const workflows = [...ownWorkflows, ...copiedWorkflows];

describe("GitHub's language service", () => {
  let validate: Validate;
  beforeAll(async () => {
    validate = await loadValidator();
  });

  test.for([...workflows, "action.yml"])("has nothing against %s", async (path) => {
    expect(await validate(path, read(path))).toEqual([]);
  });

  test.for(["one image", "several images"])("has nothing against what init writes for %s", async (what) => {
    const files = { "a/Dockerfile": "", LICENSE: "", ...(what === "one image" ? {} : { "b/Dockerfile": "" }) };
    const written = setUpOf(facts(files), handedOut).files.filter(({ path }) => path.startsWith(".github/workflows/"));
    expect(written).toHaveLength(2);
    for (const { path, text } of written) expect(await validate(path, text)).toEqual([]);
  });

  test("reports every fault of a bad workflow", async () => {
    const faults = await validate(".github/workflows/bad.yml", badWorkflow);
    expect(faults).toEqual([
      ".github/workflows/bad.yml:8: Unable to resolve action `someone/unknown@v1`, repository or version not found",
      ".github/workflows/bad.yml:9: Context access might be invalid: evnt",
      ".github/workflows/bad.yml:11: Invalid action input 'contxt'",
      ".github/workflows/bad.yml:2: Unexpected value 'pussh'",
      ".github/workflows/bad.yml:6: Unexpected value 'pull-request'",
    ]);
  });

  test("reports every fault of a bad action.yml", async () => {
    const faults = await validate("action.yml", "name: Bad\nruns:\n  using: node25\n");
    expect(faults).toEqual([
      "action.yml:3: 'main' is required for Node.js actions (using: node25)",
      "action.yml:3: Unexpected value 'node25'",
      "action.yml:1: Required property is missing: description",
    ]);
  });
});

const badWorkflow = `on:
  pussh:
jobs:
  bad:
    runs-on: ubuntu-latest
    permissions: { pull-request: write }
    steps:
      - uses: someone/unknown@v1
      - run: echo \${{ github.evnt.name }}
      - uses: OWNER/image-size-budget@FULL_COMMIT_SHA
        with: { contxt: . }
`;

test.for(workflows)("%s pins every action by the SHA of a commit, with its version in a comment", (path) => {
  const uses = read(path)
    .matchAll(/\buses: (.*)$/gm)
    .map(([, reference = ""]) => reference)
    .toArray();
  const allowed = path.startsWith("docs/") ? [thisAction, ...calledWorkflows] : reusable.has(path) ? ["$/"] : ["./"];
  const unpinned = uses.filter((reference) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(reference));
  expect(uses.length).toBe(
    Object.values(workflow(path).jobs).flatMap((job) => [job, ...job.steps].filter(({ uses: used }) => used !== undefined))
      .length,
  );
  expect(unpinned.filter((reference) => !allowed.includes(reference))).toEqual([]);
});

const callers = ["docs/workflows/reusable.yml", "docs/workflows/reusable-record.yml"];

test.for(callers)("%s, which calls another one, gives no permission at the top", (path) => {
  expect(workflow(path).permissions).toEqual({});
});

const ofSteps = workflows.filter((path) => !callers.includes(path));

test.for(ofSteps)("%s gives no permission at the top and says why each job has its own", (path) => {
  expect(workflow(path).permissions).toEqual({});
  const granted = Object.values(workflow(path).jobs).flatMap(({ permissions }) => Object.entries(permissions));
  const explained = [...read(path).matchAll(/^ +[a-z-]+: (?:read|write) # \S.*$/gm)];
  expect(explained.length).toBe(granted.length);
});

test.for(workflows)("%s leaves no credentials in the checkout", (path) => {
  const steps = Object.values(workflow(path).jobs).flatMap((job) => job.steps);
  const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
  expect(checkouts.map((step) => step.with?.["persist-credentials"] ?? true)).not.toContain(true);
});

/** Dashboard and ratchet decide nothing, so they may be skipped; a release has to be, where its tests fail. */
const checks = workflows.filter((path) => !/\/(?:[\w-]*dashboard|ratchet|release)\.yml$/.test(path));

test.for(checks)("%s is never skipped: only a job that waits for others has a condition, and it always runs", (path) => {
  const conditions = [...read(path).matchAll(/^ {4}if: (\S+)/gm)].map(([, condition]) => condition);
  const waiting = Object.values(workflow(path).jobs).filter(({ needs }) => needs !== undefined);
  expect(conditions).toEqual(waiting.map(() => "always()"));
});

test("the workflow with the dashboard is the usual one, with a page after it", () => {
  const [usual, own] = ["image-size", "image-size-with-dashboard"].map((name) => read(`docs/workflows/${name}.yml`));
  const page = /\n {2}dashboard:\n[^]*|^ {4}outputs:\n.*\n|^ +id: size\n|^ +# A run that records[^]*?path: .*\n/gm;
  expect(own?.replaceAll(page, "")).toBe(usual);
});

test.for(ofSteps)("%s is cancelled by a new commit at most", (path) => {
  const text = read(path);
  const isOfPullRequest = /^ {2}(?:pull_request|workflow_call):/m.test(text) && !path.endsWith("-record.yml");
  const cancels = [...text.matchAll(/cancel-in-progress: (.*)/g)].map(([, when]) => when);
  expect(cancels).toEqual(isOfPullRequest ? ["${{ github.event.action == 'synchronize' }}"] : []);
});

test("this project uses the workflow that users copy", () => {
  const own = read("docs/workflows/image-size.yml").replace(thisAction, "./").replace("context: .\n", "context: example\n");
  expect(read(".github/workflows/own-image-size.yml")).toBe(own);
});

test("all random cases are tried on a schedule, and a fifth of them for a change", () => {
  const ci = read(".github/workflows/ci.yml");
  expect(ci).toMatch(/^ {2}schedule:\n {4}- cron: /m);
  expect(ci).toContain(
    "- run: .ci/run\n        env:\n          ALL_CASES: ${{ github.event_name == 'schedule' && 'yes' || 'no' }}\n",
  );
});
