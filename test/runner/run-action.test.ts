import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import type { Repository } from "../github/repository.ts";
import { type GitHub, startGitHub } from "../github/server.ts";
import { temporaryDirectory } from "../github/temporary.ts";
import { pullRequestEvent, pushEvent } from "./events.ts";
import { type RunOptions, runAction } from "./run-action.ts";

let github: GitHub;
let repository: Repository;

beforeEach(async () => {
  github = await startGitHub();
  repository = github.repository("acme/api");
  repository.commit();
});
afterEach(() => github.close());

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Runs a few lines of JavaScript as if they were the action; `fs` and `env` are at hand. */
async function run(script: string, options: Partial<RunOptions> = {}) {
  const dist = join(await temporaryDirectory("script-"), "index.mjs");
  await writeFile(dist, `import * as fs from "node:fs";\nconst { env } = process;\n${script}\n`);
  return runAction({ github, event: pushEvent(repository), dist, actionYml: null, ...options });
}

describe("the environment", () => {
  const show = "console.log(JSON.stringify(env));";
  const Environment = z.record(z.string(), z.string());

  test("is the runner's, PATH and HOME, where Node keeps compiled scripts, what the test adds, and nothing of the developer's", async () => {
    vi.stubEnv("DEVELOPERS_OWN", "leak");
    vi.stubEnv("GITHUB_TOKEN", "leak");
    const { rawStdout } = await run(show, { env: { DOCKER_HOST: "unix:///x", ACTIONS_RUNTIME_URL: undefined } });
    const env = Environment.parse(JSON.parse(rawStdout));
    const others = Object.keys(env).filter((name) => !/^(GITHUB|RUNNER)_/.test(name));

    expect(others.toSorted()).toEqual([
      "ACTIONS_CACHE_SERVICE_V2",
      "ACTIONS_RESULTS_URL",
      "ACTIONS_RUNTIME_TOKEN",
      "CI",
      "DOCKER_HOST",
      "HOME",
      "NODE_COMPILE_CACHE",
      "PATH",
    ]);
    expect(env).not.toHaveProperty("GITHUB_TOKEN");
    expect(env).toMatchObject({
      GITHUB_ACTIONS: "true",
      GITHUB_API_URL: github.apiUrl,
      GITHUB_EVENT_NAME: "push",
      GITHUB_REF_NAME: "main",
      GITHUB_REPOSITORY: "acme/api",
      GITHUB_SHA: repository.tip(),
      RUNNER_OS: "Linux",
    });
  });

  test("of a pull request names the test merge, and the payload the head", async () => {
    const { sha } = repository.commit({ branch: "feature/x" });
    const pull = repository.openPullRequest({ number: 7, head: "feature/x", body: "as it was" });
    const event = pullRequestEvent(pull);
    repository.editPullRequest(7, { body: "changed since" });
    const { rawStdout } = await run(
      "const { pull_request: pull } = JSON.parse(fs.readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));" +
        "console.log(JSON.stringify([env.GITHUB_SHA, env.GITHUB_REF, env.GITHUB_HEAD_REF, env.GITHUB_BASE_REF, pull.head.sha, pull.body]));",
      { event },
    );

    expect(JSON.parse(rawStdout)).toEqual([pull.mergeSha, "refs/pull/7/merge", "feature/x", "main", sha, "as it was"]);
  });

  test("has an INPUT_ variable for every input: written, by default, or empty", async () => {
    const actionYml = join(await temporaryDirectory("action-"), "action.yml");
    await writeFile(
      actionYml,
      "inputs:\n  warn-at: { default: 10% }\n  name: { default: '${{ github.event.repository.name }}' }\n" +
        "  github-token: { default: '${{ github.token }}' }\n  max size: { required: true }\n  pull: { default: false }\n",
    );
    const { rawStdout, annotations } = await run(
      "console.log(JSON.stringify(Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith('INPUT_')))));",
      { actionYml, inputs: { "Warn-At": "5%", typo: "x" }, token: { ...github.token(), value: "ghs_the_token" } },
    );

    expect(JSON.parse(rawStdout)).toEqual({
      "INPUT_WARN-AT": "5%",
      INPUT_NAME: "api",
      "INPUT_GITHUB-TOKEN": "ghs_the_token",
      INPUT_MAX_SIZE: "",
      INPUT_PULL: "false",
      INPUT_TYPO: "x",
    });
    expect(annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Unexpected input\(s\) 'typo', valid inputs are \['warn-at'/),
    ]);
  });

  test("starts the process in the workspace", async () => {
    const workspace = await temporaryDirectory("workspace-");
    const { rawStdout } = await run("console.log(process.cwd(), env.GITHUB_WORKSPACE);", { workspace });
    expect(rawStdout).toBe(`${workspace} ${workspace}\n`);
  });
});

describe("the token", () => {
  const ask =
    "console.log((await fetch(env.GITHUB_API_URL + '/repos/acme/api/issues/7/comments', { method: 'POST', body: '{\"body\":\"x\"}', headers: { authorization: 'token ' + env.INPUT_TOKEN } })).status);";

  test.for([
    { owner: "acme", status: "201\n" },
    { owner: "mallory", status: "403\n" },
  ])("of a pull request by $owner may comment or not: $status", async ({ owner, status }) => {
    const headRepository = owner === "acme" ? repository : github.repository(`${owner}/api`, { forkOf: repository });
    headRepository.commit({ branch: "feature", parents: [repository.tip()] });
    const event = pullRequestEvent(repository.openPullRequest({ number: 7, head: "feature", headRepository }));
    const actionYml = join(await temporaryDirectory("action-"), "action.yml");
    await writeFile(actionYml, "inputs: { token: { default: '${{ github.token }}' } }");

    expect((await run(ask, { event, actionYml })).rawStdout).toBe(status);
  });

  test("is hidden in the log and in the summary, and so is the runtime token", async () => {
    const { log, summary, masks } = await run(
      "console.log(env.ACTIONS_RUNTIME_TOKEN); fs.writeFileSync(env.GITHUB_STEP_SUMMARY, env.ACTIONS_RUNTIME_TOKEN);",
    );
    expect([log, summary]).toEqual([["***"], "***"]);
    expect(masks).toHaveLength(2);
  });
});

describe("file commands", () => {
  test("win over commands in the log, and take values of several lines", async () => {
    const { outputs, env, path, state } = await run(
      "fs.appendFileSync(env.GITHUB_OUTPUT, 'verdict=pass\\nmarkdown<<EOF\\na=b\\n\\nc\\nEOF\\n');" +
        "fs.appendFileSync(env.GITHUB_ENV, 'A=1\\n'); fs.appendFileSync(env.GITHUB_PATH, '/bin/x\\n'); fs.appendFileSync(env.GITHUB_STATE, 'b=2');" +
        "console.log('::set-output name=verdict::evil'); console.error('##[set-output name=other]kept');",
    );
    expect(outputs).toEqual({ verdict: "pass", markdown: "a=b\n\nc", other: "kept" });
    expect({ env, path, state }).toEqual({ env: { A: "1" }, path: ["/bin/x"], state: { b: "2" } });
  });

  test.for(["just words", "name<<EOF\\nno end", "=value"])("that cannot be read fail the step: %s", async (text) => {
    const { conclusion, exitCode, annotations } = await run(`fs.appendFileSync(env.GITHUB_OUTPUT, '${text}\\n');`);
    expect({ conclusion, exitCode }).toEqual({ conclusion: "failure", exitCode: 0 });
    expect(annotations[0]?.message).toMatch("Unable to process file command 'output'");
  });

  test.for([
    { bytes: 1024 * 1024, shown: 1024 * 1024, errors: 0 },
    { bytes: 1024 * 1024 + 1, shown: 0, errors: 1 },
  ])("a summary of $bytes bytes shows $shown and the step passes", async ({ bytes, shown, errors }) => {
    const { summary, annotations, conclusion } = await run(`fs.writeFileSync(env.GITHUB_STEP_SUMMARY, 'x'.repeat(${bytes}));`);
    expect(summary).toHaveLength(shown);
    expect(annotations).toHaveLength(errors);
    expect(conclusion).toBe("success");
  });
});

describe("the end", () => {
  test.for([
    { name: "nothing", script: "", exitCode: 0, conclusion: "success" },
    { name: "an exit code", script: "process.exitCode = 1;", exitCode: 1, conclusion: "failure" },
    { name: "an error", script: "throw new Error('bug');", exitCode: 1, conclusion: "failure" },
    { name: "a promise that never settles", script: "await new Promise(() => {});", exitCode: 13, conclusion: "failure" },
    {
      name: "a signal",
      script: "process.kill(process.pid, 'SIGTERM'); setTimeout(() => {}, 9999);",
      exitCode: 143,
      conclusion: "failure",
    },
  ])("$name is $exitCode and $conclusion", async ({ script, exitCode, conclusion }) => {
    const event = pushEvent(repository);
    const result = await run(script, { event });
    expect({ exitCode: result.exitCode, conclusion: result.conclusion }).toEqual({ exitCode, conclusion });
    expect(event.run).toMatchObject({ status: "completed", conclusion });
  });

  test("the time limit kills the process and its children", async () => {
    const script = `const { spawn } = await import("node:child_process");
      console.log(String(spawn("sleep", ["3600"], { stdio: "inherit" }).pid)); setInterval(() => {}, 1000);`;
    const { exitCode, conclusion, log } = await run(script, { limitMs: 20_000 });

    expect({ exitCode, conclusion, log }).toEqual({
      exitCode: null,
      conclusion: "cancelled",
      log: [expect.stringMatching(/^\d+$/)],
    });
    await expect.poll(() => isAlive(Number(log[0]))).toBe(false);
  });
});
