import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, test } from "vitest";
import { type Proposal, type Step, World } from "./support/world.ts";
import type { SetFault } from "./github/faults.ts";
import { temporaryDirectory } from "./github/temporary.ts";
import { runAction, type RunResult } from "./runner/run-action.ts";
import { asProcess } from "./support/faulty.ts";
import { LayoutWriter } from "./support/layouts.ts";
import { noise } from "./support/context.ts";

/** What the step says to measure an image of this many bytes that is already built. */
async function given(bytes: number): Promise<{ readonly image: string }> {
  const writer = new LayoutWriter();
  const image = writer.image([Buffer.from(noise(bytes, "layer")).toString("hex")]);
  return { image: `oci-dir://${await writer.write([image])}` };
}

const [small, large, huge] = await Promise.all([given(50_000), given(57_000), given(70_000)]);
const files = { "README.md": "The image is built elsewhere.\n" };

test("the bundle needs nothing but what a runner gives it", async ({ expect }) => {
  await using world = await World.start({ run: runAction });
  const result = await world.push(files, { inputs: small });
  expect(result).toMatchObject({ conclusion: "success", outputs: { verdict: "pass" }, annotations: [], rawStderr: "" });
  expect(result.summary).toContain("recorded as baseline");
});

/** main has a small image, and a pull request is open. */
async function start(inputs: NonNullable<Step["inputs"]>): Promise<{ readonly world: World; readonly pull: Proposal }> {
  const world = await World.start({ inputs: { "on-missing-baseline": "pass", ...inputs } });
  await world.push(files, { inputs: small });
  return { world, pull: await world.propose({ "README.md": "Changed.\n" }) };
}

function silence({ github }: World, path: RegExp): SetFault {
  return github.fault({ match: { path }, times: "always", respond: "silence" });
}

describe.concurrent("when something never answers, the run ends by itself", () => {
  test.for([
    {
      name: "the API, and errors are to fail",
      path: /^\/(?:repos|graphql)/,
      inputs: { "on-error": "fail" },
      exitCode: 1,
      loud: /^error: /,
    },
    { name: "the API, and errors are to warn", path: /^\/(?:repos|graphql)/, inputs: {}, exitCode: 0, loud: /^warning: / },
    { name: "the store of blobs", path: /^\/artifacts\//, inputs: { "on-error": "fail" }, exitCode: 1, loud: /^error: / },
    { name: "all of GitHub", path: /^\//, inputs: { "on-error": "fail" }, exitCode: 1, loud: /^error: / },
  ])("$name: the baseline is unknown, loudly, with status $exitCode", async ({ path, inputs, exitCode, loud }, { expect }) => {
    const { world, pull } = await start(inputs);
    await using _ = world;
    const fault = silence(world, path);
    const result = await pull.run("opened", { ...asProcess, inputs: large });
    expect(fault.hits).toBeGreaterThan(0);
    expect(result).toMatchObject({ exitCode, outputs: { verdict: "unknown" } });
    expect(said(result)).toContainEqual(expect.stringMatching(loud));
  });

  test("the comments: the verdict stands, with a warning", async ({ expect }) => {
    const { world, pull } = await start({});
    await using _ = world;
    silence(world, /\/comments/);
    const result = await pull.run("opened", { ...asProcess, inputs: large });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: "warn", "comment-url": "" } });
    expect(said(result)).toContainEqual(expect.stringMatching(/^warning: .*The comment on pull request #1 could not be written/));
  });

  test("the pull request: a description that cannot be read justifies nothing", async ({ expect }) => {
    const { world, pull } = await start({});
    await using _ = world;
    silence(world, /\/pulls\/\d+$/);
    const result = await pull.run("opened", { ...asProcess, inputs: huge });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: "unjustified" } });
    expect(said(result)).toContainEqual(expect.stringMatching(/^error: .*could not be read/));
  });

  test.for([
    { name: "the artifact service", path: /^\/twirp\// },
    { name: "the store of blobs", path: /^\/artifacts\// },
  ])("$name: the measurement stands, and one warning says that it was not stored", async ({ path }, { expect }) => {
    await using world = await World.start({ run: runAction });
    silence(world, path);
    const result = await world.push(files, { ...asProcess, inputs: small });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: "pass" } });
    expect(said(result)).toEqual([expect.stringMatching(/^warning: .*baseline of "api" was not stored/)]);
  });

  test("docker: red", async ({ expect }) => {
    const directory = await temporaryDirectory("silent-docker-");
    await writeFile(join(directory, "docker"), "#!/bin/sh\nexec sleep 600\n");
    await chmod(join(directory, "docker"), 0o755);
    await using world = await World.start({ run: runAction });
    const env = { ...asProcess.env, PATH: `${directory}:${process.env["PATH"]}` };
    const result = await world.push(files, { ...asProcess, env });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: "error" } });
    expect(said(result)).toEqual([expect.stringMatching(/^error: .*within 60 s/)]);
  });

  test("anything, and no timer rings: red", async ({ expect }) => {
    const deaf = join(await temporaryDirectory("deaf-"), "deaf.mjs");
    await writeFile(
      deaf,
      "globalThis.setTimeout = () => ({ unref() {}, ref() {} });\nglobalThis.fetch = () => new Promise(() => {});\n",
    );
    await using world = await World.start({ run: runAction });
    const env = { NODE_OPTIONS: `--import=${pathToFileURL(deaf).href}` };
    const result = await world.push(files, { ...asProcess, env, inputs: small });
    expect(result.conclusion).toBe("failure");
    expect(result.exitCode).toBeGreaterThan(0);
    expect(result.outputs).not.toMatchObject({ verdict: "pass" });
    expect(world.repository.artifacts).toEqual([]);
  });
});

/** Annotations as `warning: …`. */
function said({ annotations }: RunResult): readonly string[] {
  return annotations.map(({ level, message }) => `${level}: ${message}`);
}
