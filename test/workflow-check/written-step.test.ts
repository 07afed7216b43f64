import { describe, expect, test } from "vitest";
import { writtenStep } from "../../src/workflow-check/written-step.ts";

const wanted = { job: "size", action: "acme/image-size-budget" };

/** A workflow whose job `size` has these steps. */
function workflow(...steps: readonly object[]): string {
  return JSON.stringify({ on: "push", jobs: { size: { steps }, other: { steps: [ours({ "warn-at": "1%" })] } } });
}

const ours = (inputs: object) => ({ uses: "acme/image-size-budget@0123abc", with: inputs });

test("the inputs of the step, apart from what expressions make", () => {
  const inputs = { "justify-at": "30%", "no-cache": true, "RETENTION-DAYS": 7, target: null, name: "${{ matrix.image }}" };
  expect(writtenStep(workflow({ uses: "actions/checkout@v7" }, ours(inputs)), wanted)).toEqual({
    literal: { "justify-at": "30%", "no-cache": "true", "retention-days": "7", target: "" },
    computed: ["name"],
  });
});

test("the inputs of the only job that calls the action's own workflow, whatever the job is called", () => {
  const call = {
    uses: "acme/image-size-budget/.github/workflows/image-size.yml@0123abc",
    with: { "warn-at": "5%", target: "${{ vars.T }}" },
  };
  const calling = (...jobs: readonly object[]) =>
    JSON.stringify({ on: "push", jobs: Object.fromEntries(jobs.map((job, at) => [`job-${at}`, job])) });
  expect(writtenStep(calling(call), wanted)).toEqual({ literal: { "warn-at": "5%" }, computed: ["target"] });
  expect(writtenStep(calling(call), { ...wanted, action: "./" })).toMatchObject({ literal: { "warn-at": "5%" } });
  expect(writtenStep(calling(call, call), wanted)).toBeNull();
  expect(writtenStep(calling({ ...call, uses: `octo-org/${call.uses}` }), wanted)).toBeNull();
});

describe("nothing is said of", () => {
  test.for([
    { what: "a job without the action", text: workflow({ uses: "acme/image-size-budget-two@v1" }) },
    { what: "a job with two of them", text: workflow(ours({}), ours({})) },
    { what: "a workflow without the job", text: "jobs: {}" },
    { what: "a job that is called like a property of every object", text: workflow(ours({})), job: "constructor" },
    { what: "a file that is no workflow", text: "- a" },
    { what: "a file that is no YAML", text: "a: [" },
    { what: "a bomb of aliases", text: `a: &a [x]\nb: &b [${"*a,".repeat(99)}*a]\njobs: [${"*b,".repeat(99)}*b]` },
  ])("$what", ({ text, job = "size" }) => {
    expect(writtenStep(text, { ...wanted, job })).toBeNull();
  });
});
