import { expect, test } from "vitest";
import { engines } from "../support/engine.ts";
import { World } from "../support/world.ts";

const path = ".github/image-size-budget.yml";
const Dockerfile = "FROM scratch\nCOPY a /a\n";
const step = { env: { ...engines()[0]?.env, DEPLOY_TOKEN: "hunter2-and-more" } };

function config(...lines: readonly string[]): string {
  return ["images:", "  - name: api", ...lines.map((line) => `    ${line}`), ""].join("\n");
}

test.for([
  { key: "secret-envs", line: 'secret-envs: ["a=ACTIONS_RUNTIME_TOKEN", "b=INPUT_GITHUB-TOKEN"]', needs: "secrets" },
  { key: "secrets", line: "secrets: [a=b]", needs: "secrets" },
  { key: "secret-files", line: "secret-files: [a=a]", needs: "secrets" },
  { key: "build-args", line: "build-args: [DEPLOY_TOKEN]", needs: "environment" },
  { key: "context", line: "context: /etc", needs: "paths" },
  { key: "network", line: "network: host", needs: "network" },
])("a pull request whose configuration writes `$key` builds nothing and is red", async ({ key, line, needs }) => {
  await using world = await World.start(step);
  await world.commit({ files: { a: "a", Dockerfile, [path]: config() } });
  const pull = await world.propose({ [path]: config(line) });
  const result = await pull.run();
  expect(result).toMatchObject({ conclusion: "failure", exitCode: 1, outputs: { verdict: "error" } });
  const [error] = result.annotations;
  expect(error?.message).toContain(`${path}:2: '${key}' is `);
  expect(result.summary).toContain(`config-access: ${needs}`);
  expect(result.log.filter((text) => /docker buildx build/.test(text))).toEqual([]);
});

test("what the workflow grants is built, but no token of the runner", async () => {
  await using world = await World.start({ ...step, inputs: { "config-access": "environment, secrets" } });
  await world.commit({ files: { a: "a", Dockerfile, [path]: config() } });
  const granted = await world.propose({
    Dockerfile: `${Dockerfile}ARG DEPLOY_TOKEN\n`,
    [path]: config("build-args: [DEPLOY_TOKEN]"),
  });
  expect(await granted.run()).toMatchObject({ conclusion: "success", outputs: { verdict: "pass" } });
  const token = await world.propose({ [path]: config('secret-envs: ["a=ACTIONS_RUNTIME_TOKEN"]') });
  const result = await token.run();
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: "error" } });
  expect(result.annotations[0]?.message).toContain('names "ACTIONS_RUNTIME_TOKEN"');
});
