import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { pullRequestEvent, pushEvent, type RunnerEvent } from "../runner/events.ts";
import type { RunResult } from "../runner/run-action.ts";
import { countImage } from "../support/counted-images.ts";
import { noise } from "../support/context.ts";
import { type Engine, engines } from "../support/engine.ts";
import { Registry } from "../support/registry-runs.ts";
import { shellRootfs } from "../support/shell-rootfs.ts";
import { reportOf, World, type Files } from "../support/world.ts";

const execute = promisify(execFile);
const rootfs = await shellRootfs();
const epoch = "1700000000";

/** A linked context, a matrix and a group; every target brings along what may not come of it. */
const definition = `
variable "EPOCH" { default = "${epoch}" }
group "default" { targets = ["api", "web"] }
target "common" {
  no-cache = true
  args = { SOURCE_DATE_EPOCH = EPOCH }
  attest = ["type=provenance,mode=max", "type=sbom"]
  output = ["type=registry"]
}
target "base" {
  inherits = ["common"]
  context = "base"
}
target "api" {
  inherits = ["common"]
  context = "api"
  contexts = { base = "target:base" }
  tags = ["acme/api:1"]
}
target "web" {
  name = "web-\${size}"
  matrix = { size = ["small", "large"] }
  inherits = ["common"]
  context = "web"
  contexts = { base = "target:base" }
  target = size
}
`;
const files: Files = {
  "docker-bake.hcl": definition,
  ...Object.fromEntries(Object.entries(rootfs).map(([path, content]) => [`base/${path}`, content])),
  // Each time that it runs it writes something else.
  "base/Dockerfile": "FROM scratch\nCOPY --chmod=0755 rootfs/ /\nRUN cat /proc/sys/kernel/random/uuid > /made\n",
  "api/Dockerfile": "FROM base\nCOPY code /code\n",
  "api/code": noise(100_000, "code"),
  "web/Dockerfile": "FROM base AS small\nCOPY page /page\nFROM small AS large\nCOPY picture /picture\n",
  "web/page": noise(20_000, "page"),
  "web/picture": noise(200_000, "picture"),
};
/** By hand, in the directory of each context. */
const byHand = { api: ["api"], "web-small": ["web", "--target=small"], "web-large": ["web", "--target=large"] };

test.for(engines().map((engine) => ({ store: engine.name, engine })))(
  "targets of a bake file are as large as when they are built by hand, and what they share is built once ($store)",
  async ({ engine }) => {
    await using world = await World.start({ env: engine.env, inputs: { bake: "docker-bake.hcl" } });
    const result = await world.push(files);
    expect(result).toMatchObject({ exitCode: 0 });
    const { images } = await reportOf(result);
    expect(Object.fromEntries(images.map(({ name, platforms }) => [name, platforms[0]?.sizeBytes]))).toEqual(
      await sizesByHand(engine, result.directories.workspace),
    );
    // `no-cache` would have made another layer of the RUN for each image that is built by itself.
    const made = (await world.artifactTexts()).flatMap((text) => Recorded.safeParse(JSON.parse(text)).data ?? []);
    expect(made.map(({ name }) => name).toSorted()).toEqual(Object.keys(byHand).toSorted());
    expect(new Set(made.map(({ measurement }) => measurement.platforms[0].layers[1]?.digest)).size).toBe(1);
    expect(result.log.filter((line) => /^\$ docker buildx bake .* -- api base web-small web-large$/.test(line))).toHaveLength(1);
    expect(await leftIn(engine)).toEqual([]);
  },
);

const Layers = z.array(z.object({ digest: z.string() })).min(3);
const Recorded = z.object({
  name: z.string(),
  measurement: z.object({ platforms: z.tuple([z.object({ layers: Layers })]) }),
});

/** Sizes of the images as a registry has them. */
async function sizesByHand(engine: Engine, workspace: string): Promise<Readonly<Record<string, number>>> {
  await using registry = await Registry.start();
  const build = ["buildx", "build", "--provenance=false", "--load", `--build-arg=SOURCE_DATE_EPOCH=${epoch}`];
  const base = `${registry.host}/acme/base:1`;
  await docker(engine, workspace, [...build, `--tag=${base}`, "base"]);
  const sizes: Record<string, number> = {};
  for (const [name, args] of Object.entries(byHand)) {
    const tag = `${registry.host}/acme/app:${name}`;
    await docker(engine, workspace, [...build, `--build-context=base=docker-image://${base}`, `--tag=${tag}`, ...args]);
    await docker(engine, workspace, ["push", tag]);
    sizes[name] = (await countImage(name, async (reference) => registry.get(reference))).bytes;
    await docker(engine, workspace, ["image", "rm", tag]);
  }
  await docker(engine, workspace, ["image", "rm", base]);
  return sizes;
}

test("in a matrix each job measures its targets, and the report judges them and expects all that the file builds", async () => {
  const [engine] = engines();
  await using world = await World.start({ env: { ...engine?.env } });
  const two = (bytes: number) => ({
    "docker-bake.hcl":
      'group "default" { targets = ["api", "web"] }\ntarget "api" { context = "api" }\ntarget "web" { context = "web" }\n',
    "api/Dockerfile": "FROM scratch\nCOPY data /data\n",
    "api/data": noise(bytes, "api"),
    "web/Dockerfile": "FROM scratch\nCOPY data /data\n",
    "web/data": noise(50_000, "web"),
  });
  const jobs = async (event: RunnerEvent, targets: readonly string[]): Promise<RunResult> => {
    for (const one of targets)
      expect(await world.run(event, { inputs: { bake: "docker-bake.hcl", targets: one, mode: "measure" } })).toMatchObject({
        exitCode: 0,
      });
    return await world.run(event, { inputs: { bake: "docker-bake.hcl", mode: "report" } });
  };
  await world.commit({ files: two(50_000) });
  expect((await reportOf(await jobs(pushEvent(world.repository), ["api", "web"]))).images.map(({ name }) => name)).toEqual([
    "api",
    "web",
  ]);
  await world.commit({ branch: "feature", from: "main", files: two(90_000) }, 1);
  const pull = world.repository.openPullRequest({ number: 1, head: "feature" });
  const judged = await jobs(pullRequestEvent(pull), ["api"]);
  expect(judged).toMatchObject({ exitCode: 1, outputs: { verdict: "error" } });
  const { images, missing } = await reportOf(judged);
  expect(images.map(({ name, verdict }) => `${name} ${verdict}`)).toEqual(["api unjustified"]);
  expect(missing.map(({ name }) => name)).toEqual(["web"]);
});

describe("a pull request that changes the bake or compose file", () => {
  const [engine] = engines();
  const step = { env: { ...engine?.env, DEPLOY_TOKEN: "hunter2-and-more" } };
  const bake = (...lines: readonly string[]) => ({
    "docker-bake.hcl": ['target "default" {', '  context = "."', ...lines, "}", ""].join("\n"),
  });
  const app = (bytes: number) => ({ Dockerfile: "FROM scratch\nCOPY data /data\n", data: noise(bytes, "data") });

  test("is judged by the budget that it has on the base branch, and says so", async () => {
    await using world = await World.start({ ...step, inputs: { bake: "compose.yaml" } });
    const compose = (budget: string) => ({
      "compose.yaml": `services:\n  api:\n    build: .\n    x-image-size-budget: { justify-at: ${budget} }\n`,
    });
    await world.push({ ...app(100_000), ...compose("20%") });
    const pull = await world.propose({ ...app(124_000), ...compose("9999%") });
    expect(await pull.run()).toMatchObject({ exitCode: 1, outputs: { verdict: "unjustified" } });
    expect(pull.comments.at(-1)?.body).toContain("raises `justify-at` from 20% to 9999% (`compose.yaml`): judged as before.");
  });

  test("has its Dockerfile in that file compared with the base's, also where the base is built in the same run", async () => {
    await using world = await World.start({ ...step, inputs: { bake: "docker-bake.hcl" } });
    const inline = (copied: string) => bake(`  dockerfile-inline = "FROM scratch\\nCOPY ${copied} /"`);
    await world.commit({ files: { small: noise(50_000, "small"), large: noise(90_000, "large"), ...inline("small") } });
    const pull = await world.propose(inline("small large"));
    const result = await pull.run();
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: "unjustified" } });
    expect((await reportOf(result)).images[0]?.platforms[0]?.growthBytes).toBeGreaterThan(90_000);
  });

  test("builds nothing where it asks for what the workflow does not grant", async () => {
    await using world = await World.start({ ...step, inputs: { bake: "docker-bake.hcl" } });
    await world.commit({ files: { ...app(1000), ...bake() } });
    const pull = await world.propose(bake('  secret = ["id=a,env=DEPLOY_TOKEN"]'));
    const result = await pull.run();
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: "error" } });
    expect(result.annotations[0]?.message).toContain("docker-bake.hcl, target default: 'secret-envs' is \"a=DEPLOY_TOKEN\"");
    expect(result.log.filter((line) => line.startsWith("$ docker buildx"))).toEqual([]);
  });
});

async function docker({ env }: Engine, cwd: string, args: readonly string[]): Promise<string> {
  return (await execute("docker", args, { cwd, env: { ...process.env, ...env } })).stdout;
}

/** Names of images that a run has given and not taken away. */
async function leftIn(engine: Engine): Promise<readonly string[]> {
  const names = await docker(engine, "/", ["image", "ls", "--format", "{{.Repository}}"]);
  return names.split("\n").filter((name) => name.startsWith("image-size-budget-") || name.startsWith("acme/api"));
}
