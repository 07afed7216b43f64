import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { init } from "../../src/cli/init.ts";
import { pullRequestEvent, pushEvent, workflowRunEvent } from "../runner/events.ts";
import { noise } from "../support/context.ts";
import { engines } from "../support/engine.ts";
import { seen } from "../support/jobs.ts";
import { project } from "../support/run-cli.ts";
import { runWorkflow } from "../support/run-workflow.ts";
import { World } from "../support/world.ts";

const bake = `variable "REGISTRY_TOKEN" { default = "none" }
group "default" { targets = ["app"] }
target "app" {
  name = "app-\${size}"
  matrix = { size = ["small", "large"] }
  context = size
  target = "final"
  args = { TOKEN = REGISTRY_TOKEN }
}
`;
const dockerfile = "FROM scratch AS final\nARG TOKEN\nCOPY data /data\nFROM scratch\n";
const files = (bytes: number) => ({
  "docker-bake.hcl": bake,
  LICENSE: "Apache-2.0",
  "small/Dockerfile": dockerfile,
  "small/data": noise(50_000, "small"),
  "large/Dockerfile": dockerfile,
  "large/data": noise(bytes, "large"),
});
const [check, comment] = [".github/workflows/image-size.yml", ".github/workflows/image-size-comment.yml"];

/** What init writes, as it is but for the cache, which the test's GitHub does not have. */
async function written(): Promise<Readonly<Record<string, string>>> {
  const directory = await project(files(100_000), {});
  const printed: string[] = [];
  await init({ kind: "init", directory, isDryRun: false }, { print: (text) => void printed.push(text) });
  const texts = await Promise.all([check, comment].map(async (path) => await readFile(join(directory, path), "utf8")));
  await rm(directory, { recursive: true });
  expect(printed.join("")).toContain("- image app-small: from docker-bake.hcl, target app-small\n");
  return Object.fromEntries([check, comment].map((path, at) => [path, texts[at]?.replaceAll(/^ +cache-.*\n/gm, "") ?? ""]));
}

test("what init writes for the matrix of a bake file records, judges and comments for a fork, and holds no secret", async () => {
  vi.stubEnv("REGISTRY_TOKEN", "secret-of-the-environment");
  const own = await written();
  expect(own[check]).toContain("          bake: docker-bake.hcl\n");
  expect(Object.values(own).join("")).not.toContain("secret-of-the-environment");

  await using world = await World.start({ env: engines()[0]?.env ?? {} });
  const { repository } = world;
  await world.commit({ files: { ...files(100_000), ...own } });
  const recorded = await runWorkflow(own[check] ?? "", world, pushEvent(repository));
  expect(recorded.map(seen)).toEqual([{ conclusion: "success", levels: [] }]);
  expect(recorded[0]?.summary).not.toContain("set-up");
  await world.commit({ branch: "feature-1", from: "main", files: files(115_000) }, 1);
  const fork = world.github.repository("contributor/api", { forkOf: repository });
  fork.branches.set("feature-1", repository.tip("feature-1"));
  const event = pullRequestEvent(repository.openPullRequest({ number: 1, head: "feature-1", headRepository: fork }));
  const [judged] = await runWorkflow(own[check] ?? "", world, event, { isFork: true });
  expect(judged).toMatchObject({ conclusion: "success", outputs: { verdict: "warn" } });
  const [published] = await runWorkflow(own[comment] ?? "", world, workflowRunEvent(event.run));
  expect(published).toMatchObject({ conclusion: "success", annotations: [], outputs: { verdict: "warn" } });
  expect(repository.comments).toMatchObject([{ issue: 1, body: expect.stringContaining("`app-large`") }]);
});
