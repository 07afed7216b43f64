import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { read } from "../docs/files.ts";
import { pullRequestEvent, pushEvent } from "../runner/events.ts";
import { noise } from "../support/context.ts";
import { type Engine, engines } from "../support/engine.ts";
import { layoutFiles } from "../support/image-layout.ts";
import { seen } from "../support/jobs.ts";
import { recipes } from "../support/recipes.ts";
import { Registry } from "../support/registry-runs.ts";
import { runWorkflow } from "../support/run-workflow.ts";
import { World } from "../support/world.ts";

const files = (bytes: number) => ({
  ".github/image-size-budget.yml": "images:\n  - name: api\n    image: oci-dir://services/api\n",
  ...layoutFiles("services/api", { data: bytes }),
});
/** One image at the root, but where the workflow names a configuration file. */
const tree = (text: string, bytes: number) => {
  if (text.includes("config: .github/")) return files(bytes);
  return { Dockerfile: "FROM scratch\nCOPY data /data\n", data: noise(bytes, "recipes") };
};

function engineOf(store: string): Engine | undefined {
  return engines().find(({ name }) => name === store) ?? engines()[0];
}

/** What steps have loaded into the engine, or pushed out of it; most do neither. */
async function removeImages(names: readonly string[], env: Engine["env"]): Promise<void> {
  const docker = async (...args: readonly string[]) =>
    await promisify(execFile)("docker", ["image", ...args], { env: { ...process.env, ...env } });
  const listed = await Promise.all(names.map(async (name) => await docker("ls", "--format={{.Repository}}:{{.Tag}}", name)));
  const images = listed.flatMap(({ stdout }) => stdout.split("\n").filter((line) => line !== ""));
  if (images.length > 0) await docker("rm", "--force", ...images);
}

test.for(recipes)("$path records, and warns of a pull request with its cause", async ({ path, store }) => {
  await using registry = await Registry.start();
  const env = engineOf(store)?.env ?? {};
  await using world = await World.start({ env });
  // It is closed before what happens when the test has finished.
  const { host } = registry;
  const name = `recipe-${process.pid}`;
  const text = read(path).replaceAll("ghcr.io", host).replaceAll("app:ci", `${name}:ci`);
  onTestFinished(async () => await removeImages([name, `${host}/acme/app`], env));
  await world.commit({ files: tree(text, 100_000) });
  const recorded = await runWorkflow(text, world, pushEvent(world.repository), { env });
  expect(recorded.map(seen)).toEqual([{ conclusion: "success", levels: [] }]);
  expect(recorded[0]?.summary).not.toContain("set-up");
  const pull = await world.propose(tree(text, 115_000));
  const [judged, ...others] = await runWorkflow(text, world, pullRequestEvent(pull.pull), { env });
  expect(others).toEqual([]);
  expect(judged).toMatchObject({ conclusion: "success", outputs: { verdict: "warn" } });
  expect(pull.comments).toMatchObject([{ body: expect.stringMatching(/Dockerfile#L2|COPY data/) }]);
});

test("a pull request that changes no image is not measured, and its job is green", async () => {
  const text = read("docs/workflows/changed-paths.yml");
  const env = engineOf("overlay2")?.env ?? {};
  await using world = await World.start({ env });
  await world.commit({ files: { ...files(50_000), "README.md": "1" } });
  const pull = await world.propose({ "README.md": "2" });
  expect(await runWorkflow(text, world, pullRequestEvent(pull.pull), { env })).toEqual([]);
  const other = await world.propose({
    ".github/image-size-budget.yml": `# a budget\n${files(1)[".github/image-size-budget.yml"]}`,
  });
  expect(await runWorkflow(text, world, pullRequestEvent(other.pull), { env })).toMatchObject([
    { conclusion: "success", outputs: { verdict: "no-baseline" } },
  ]);
});
