import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryDirectory } from "../github/temporary.ts";
import { engines, onAnyStore } from "../support/engine.ts";
import { type CliResult, runCli } from "../support/run-cli.ts";

/** The story that every way of showing it must tell, in this order. */
const story =
  /1\. A commit lands on main[\s\S]*recorded as baseline[\s\S]*2\. A pull request[\s\S]*grew by [\s\S]*### 📦 Image size: `energy` grew by [\s\S]*Image-Size-Justification:[\s>]+<why[\s\S]*3\. Its author writes the reason[\s\S]*justified/;
const builds = ({ stderr }: CliResult) => stderr.split("\n").filter((line) => line.includes("docker buildx build")).length;

onAnyStore(({ env }) => {
  test("the demo tells the whole story on two real builds", async () => {
    const result = await runCli(["demo", "--verbose"], { directory: "/", env });
    expect(result.stdout).toMatch(story);
    expect(builds(result)).toBe(2);
    expect(result.exitCode).toBe(0);
  });
});

test("the recorded demo tells the same story without an engine", async () => {
  const result = await runCli(["demo", "--recorded", "--verbose"], { directory: "/", env: { DOCKER_HOST: "unix:///nowhere" } });
  expect(result.stdout).toMatch(story);
  expect(builds(result)).toBe(0);
  expect(result.exitCode).toBe(0);
});

test("where no engine answers the demo says so and goes on with what was recorded", async () => {
  const socket = join(await temporaryDirectory("no-engine-"), "docker.sock");
  const { exitCode, stdout } = await runCli(["demo"], { directory: "/", env: { DOCKER_HOST: `unix://${socket}` } });
  expect(stdout).toContain(`No Docker engine answers at "unix://${socket}".`);
  expect(stdout).toContain("Going on with the recorded images of the example.");
  expect(stdout.slice(stdout.indexOf("Going on"))).toMatch(story);
  expect(exitCode).toBe(0);
});

test("the recorded images are those that the example builds", async () => {
  const [built, recorded] = await Promise.all([
    runCli(["demo"], { directory: "/", env: engines()[0]?.env ?? {} }),
    runCli(["demo", "--recorded"], { directory: "/" }),
  ]);
  expect(growthPercent(recorded)).toBeGreaterThan(25);
  // Other engines compress a little differently.
  expect(Math.abs(growthPercent(built) - growthPercent(recorded))).toBeLessThan(1);
});

function growthPercent({ stdout }: CliResult): number {
  return Number(/grew by .*\(\+([\d.]+)%\)/.exec(stdout)?.[1]);
}
