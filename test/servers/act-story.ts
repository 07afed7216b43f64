import { expect, test } from "vitest";
import { pullRequestEvent, pushEvent, type RunnerEvent } from "../runner/events.ts";
import type { RunOptions } from "../runner/run-action.ts";
import { noise } from "../support/context.ts";
import { World } from "../support/world.ts";
import { runOnAct, type ActResult } from "./act.ts";

const { ACT = "" } = process.env;
const app = (bytes: number) => ({ Dockerfile: "FROM scratch\nCOPY app /app\n", "app/data.bin": noise(bytes, "data") });
const reason = "the offline map saves every user a download of 2 GB";
const warnings = ({ log }: ActResult): readonly string[] => log.filter((line) => line.includes("::warning"));

/** Runs the step of an event on act, in a checkout of what it is about. */
async function onAct(world: World, event: RunnerEvent): Promise<ActResult> {
  const results: ActResult[] = [];
  const run = async (options: RunOptions) => {
    const result = await runOnAct(ACT, options);
    results.push(result);
    return { ...empty, ...result };
  };
  await world.run(event, { run });
  const [result] = results;
  if (result === undefined) throw new Error("act did not run");
  const { verdict, size, growth } = result.outputs;
  console.log(`${event.name}: ${result.conclusion}, verdict ${verdict}, size ${size}, growth ${growth}, ${result.durationMs} ms`);
  for (const line of result.log.filter((each) => /::(?:warning|error|notice)/.test(each))) console.log(`  ${line.trim()}`);
  return result;
}

/** What act does not show. */
const empty = {
  signals: [],
  state: {},
  annotations: [],
  summary: "",
  rawStdout: "",
  rawStderr: "",
  masks: [],
  env: {},
  path: [],
  directories: { workspace: "", temp: "", toolCache: "" },
};

test("act measures a push without an event, and judges a pull request by what a run on GitHub has recorded", async () => {
  await using world = await World.start({});
  await world.push(app(1_000_000));
  const tried = await onAct(world, pushEvent(world.repository));
  expect(tried).toMatchObject({ exitCode: 0, outputs: { verdict: "pass" } });
  expect(warnings(tried)).toEqual([expect.stringContaining("nektos/act takes no artifacts of this version")]);
  expect(tried.log.filter((line) => line.includes("This is nektos/act"))).toHaveLength(1);

  const pull = await world.propose(app(1_300_000));
  const refused = await onAct(world, pullRequestEvent(pull.pull));
  expect(refused).toMatchObject({ exitCode: 1, outputs: { verdict: "unjustified" } });
  expect(warnings(refused)).toHaveLength(1);
  const [comment] = pull.comments;
  expect(comment?.body).toContain("Image-Size-Justification:");

  world.repository.editPullRequest(pull.pull.number, { body: `Adds the map.\n\nImage-Size-Justification: ${reason}\n` });
  const justified = await onAct(world, pullRequestEvent(pull.pull, { action: "edited" }));
  expect(justified).toMatchObject({ exitCode: 0, outputs: { verdict: "justified" } });
  expect(pull.comments).toEqual([expect.objectContaining({ id: comment?.id, body: expect.stringContaining(reason) })]);

  await world.commit({ branch: pull.pull.headRef, files: app(1_000_000) }, pull.pull.number);
  world.repository.editPullRequest(pull.pull.number, { push: true });
  const passed = await onAct(world, pullRequestEvent(pull.pull, { action: "synchronize" }));
  expect(passed).toMatchObject({ exitCode: 0, outputs: { verdict: "pass" } });
  expect(pull.comments).toEqual([
    expect.objectContaining({ id: comment?.id, body: expect.stringMatching(/^📦 Image size: resolved\b/) }),
  ]);
});
