import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { z } from "zod";
import { outputNames } from "../../src/report/facts/outputs.ts";
import { temporaryDirectory } from "../github/temporary.ts";
import { runAction, type RunResult } from "../runner/run-action.ts";
import { shellRootfs } from "../support/shell-rootfs.ts";
import { engines } from "../support/engine.ts";
import { Registry } from "../support/registry-runs.ts";
import { type Files, type Step, World } from "../support/world.ts";

interface Case {
  readonly name: string;
  readonly files?: Files;
  readonly step?: Step;
  readonly sentence: string;
}

const app: Files = { Dockerfile: "FROM scratch\nCOPY a /a\n", a: "a" };
const deadSocket = join(await temporaryDirectory("no-engine-"), "docker.sock");
const withoutBuildx = await pathWithDocker(`echo "docker: 'buildx' is not a docker command." >&2; exit 1`);
const registry = await Registry.start();
afterAll(async () => await registry[Symbol.asyncDispose]());

const cases: readonly Case[] = [
  {
    name: "a threshold that cannot be read",
    step: { inputs: { "warn-at": "ten" } },
    sentence: `Input 'warn-at' is "ten", which cannot be read. Write 10%, 5 MB, or 10% and 5 MB.`,
  },
  {
    name: "justify-at below warn-at",
    step: { inputs: { "warn-at": "30%" } },
    sentence: `Input 'justify-at' is "25%", which is below 'warn-at' ("30%").`,
  },
  { name: "push: true", step: { inputs: { push: "true" } }, sentence: `Input 'push' is "true", which this action does not do` },
  {
    name: "an unknown key in the configuration file",
    files: { ".github/image-size-budget.yml": "images:\n  - name: api\n    contxt: .\n" },
    sentence: `.github/image-size-budget.yml:3: unknown key "contxt" in 'images.0'`,
  },
  {
    name: "a configuration file that is not there",
    step: { inputs: { config: "images.yml" } },
    sentence: `Input 'config' is "images.yml", but there is no such file.`,
  },
  { name: "no Dockerfile", files: { a: "a" }, sentence: `There is no Dockerfile "Dockerfile".` },
  {
    name: "no context",
    step: { inputs: { context: "services/api" } },
    sentence: `The build context "services/api" does not exist.`,
  },
  {
    name: "a RUN that fails",
    files: { ...(await shellRootfs()), Dockerfile: "FROM scratch\nCOPY --chmod=755 rootfs/ /\n\nRUN echo why && exit 7\n" },
    sentence: `The command "echo why && exit 7" (Dockerfile:4) failed with exit code 7; the last line of its output: why.`,
  },
  {
    name: "a base image that does not exist",
    files: { Dockerfile: `FROM ${registry.host}/acme/none:1\n` },
    sentence: `The base image "${registry.host}/acme/none:1" could not be pulled`,
  },
  {
    name: "no engine",
    step: { env: { DOCKER_HOST: `unix://${deadSocket}` } },
    sentence: `No Docker engine answers at "unix://${deadSocket}".`,
  },
  {
    name: "no buildx",
    step: { env: { PATH: withoutBuildx } },
    sentence: "The 'docker' command is here, but its buildx plugin is not.",
  },
  { name: "no docker", step: { env: { PATH: "/nowhere" } }, sentence: "There is no 'docker' command on this machine." },
  {
    name: "an image that is not there",
    step: { inputs: { image: "oci-dir://out" } },
    sentence: "which is not a directory. Write the path relative to the repository's root",
  },
];

test.for(cases)("$name is told in one sentence, and the check is red", async ({ files = app, step = {}, sentence }) => {
  await using world = await World.start({ env: engines()[0]?.env ?? {} });
  const result = await world.push(files, step);
  expect(result).toMatchObject({ conclusion: "failure", exitCode: 1 });
  expect(result.annotations).toEqual([
    { level: "error", message: expect.stringContaining(sentence), properties: expect.objectContaining({ title: "Image size" }) },
  ]);
  expect(result.outputs).toEqual({ ...Object.fromEntries(outputNames.map((name) => [name, ""])), verdict: "error" });
  expect(machineReadable(result)).toEqual([{ verdict: "error", size: "", growth: "" }]);
  expect(result.rawStdout + result.rawStderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  expect(world.repository.artifacts).toEqual([]);
});

test("the lines of BuildKit that say why stand in the log", async () => {
  await using world = await World.start({ env: engines()[0]?.env ?? {} });
  const Dockerfile = "FROM scratch\nCOPY --chmod=755 rootfs/ /\nRUN echo the disk is on fire && exit 7\n";
  const { log } = await world.push({ ...(await shellRootfs()), Dockerfile });
  expect(log).toContainEqual(expect.stringMatching(/^ {2}\| .*the disk is on fire$/));
});

test("a fault of the action itself is shown with its stack, and is red", async () => {
  await using world = await World.start({ env: engines()[0]?.env ?? {} });
  const broken = "Map.groupBy = () => { throw new Error('a bug'); };";
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(broken)}` };
  const result = await world.push(app, { run: runAction, env });
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: "error" } });
  expect(result.annotations).toMatchObject([{ level: "error", message: expect.stringMatching(/a bug[\s\S]*\n\s+at /) }]);
  expect(machineReadable(result)).toHaveLength(1);
});

const Line = z.strictObject({ verdict: z.string(), size: z.string(), growth: z.string() });

function machineReadable({ log }: RunResult): readonly z.infer<typeof Line>[] {
  const start = "image-size-budget: ";
  return log.filter((line) => line.startsWith(start)).map((line) => Line.parse(JSON.parse(line.slice(start.length))));
}

/** A PATH on which this `docker` comes first. */
async function pathWithDocker(script: string): Promise<string> {
  const directory = await temporaryDirectory("fake-docker-");
  const program = join(directory, "docker");
  await writeFile(program, `#!/bin/sh\n${script}\n`);
  await chmod(program, 0o755);
  return `${directory}:${process.env["PATH"]}`;
}
