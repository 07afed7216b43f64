import { execFile } from "node:child_process";
import { chmod, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { baselineDocument } from "../contracts/documents.ts";
import { temporaryDirectory } from "../github/temporary.ts";
import { root, workflow } from "./files.ts";

const execute = promisify(execFile);
const config = "images:\n  - name: api # ours\n    max-size: 250 MB\n";

/** The runner's directory after the steps that use actions, and a `gh` that notes what it is asked. */
async function checkedOut(): Promise<{ readonly directory: string; readonly env: NodeJS.ProcessEnv }> {
  const directory = await temporaryDirectory("ratchet-");
  const [origin, repository, bin] = ["origin", "repository", "bin"].map((name) => join(directory, name));
  const git = async (...args: readonly string[]) => await execute("git", ["-C", repository ?? "", ...args]);
  await execute("git", ["init", "-q", "--bare", origin ?? ""]);
  await execute("git", ["init", "-q", "-b", "main", repository ?? ""]);
  await mkdir(join(directory, "repository/.github"));
  await writeFile(join(directory, "repository/.github/image-size-budget.yml"), config);
  await git("add", ".");
  await git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-qm", "Start");
  await git("remote", "add", "origin", origin ?? "");
  await symlink(root, join(directory, "tool"));
  await mkdir(join(directory, "baselines/image-size-baseline-api"), { recursive: true });
  await writeFile(join(directory, "baselines/image-size-baseline-api/baseline.json"), JSON.stringify(baselineDocument()));
  await mkdir(bin ?? "");
  const gh = `#!/bin/sh\necho "$*" >> ${directory}/asked\n[ "$1 $2" = "pr create" ] && echo OPEN > ${directory}/state\n[ "$1 $2" = "pr view" ] && cat ${directory}/state\ntrue\n`;
  await writeFile(join(bin ?? "", "gh"), gh);
  await chmod(join(bin ?? "", "gh"), 0o755);
  await writeFile(join(directory, "state"), "");
  return { directory, env: { ...process.env, PATH: `${bin}:${process.env["PATH"]}` } };
}

test("the workflow that ratchets opens one pull request with the lower ceiling, and brings it up to date", async () => {
  const { directory, env } = await checkedOut();
  const scripts = Object.values(workflow("docs/workflows/ratchet.yml").jobs).flatMap(({ steps }) =>
    steps.flatMap(({ run }) => run ?? []),
  );
  const cwd = join(directory, "repository");
  const runAll = async (): Promise<void> => {
    for (const script of scripts) await execute("bash", ["-e", "-c", script], { cwd, env });
  };
  await runAll();
  const pushed = await execute("git", [
    "-C",
    join(directory, "origin"),
    "show",
    "image-size-ratchet:.github/image-size-budget.yml",
  ]);
  expect(pushed.stdout).toMatch(/ {2}- name: api # ours\n {4}max-size: 10\.1 MB\n/);
  const asked = async () =>
    (await readFile(join(directory, "asked"), "utf8")).split("\n").filter((line) => line.startsWith("pr create"));
  expect(await asked()).toHaveLength(1);

  await execute("git", ["-C", cwd, "switch", "-q", "main"]);
  await execute("git", ["-C", cwd, "branch", "-qD", "image-size-ratchet"]);
  await runAll();
  expect(await asked()).toHaveLength(1);
});
