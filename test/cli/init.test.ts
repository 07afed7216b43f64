import { lstat, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { init } from "../../src/cli/init.ts";
import { git } from "../github/git.ts";
import { temporaryDirectory } from "../github/temporary.ts";
import { type Files, project } from "../support/run-cli.ts";

const dockerfile = "FROM scratch\nCOPY data /data\n";
const two = { "api/Dockerfile": dockerfile, "api/data": "", "web/Dockerfile": dockerfile, "web/data": "", LICENSE: "Apache-2.0" };
const [check, comment, config] = [
  ".github/workflows/image-size.yml",
  ".github/workflows/image-size-comment.yml",
  ".github/image-size-budget.yml",
];

async function told(directory: string, isDryRun = false): Promise<string> {
  const printed: string[] = [];
  await init({ kind: "init", directory, isDryRun }, { print: (text) => void printed.push(text) });
  return printed.join("\n");
}

async function refused(directory: string): Promise<string> {
  return await told(directory).then(
    () => "",
    (error: Error) => error.message,
  );
}

const repository = async (files: Files): Promise<string> => await project(files, {});

describe("init", () => {
  test("writes what it says, from any directory of the repository, and nothing over what is there", async () => {
    const directory = await repository(two);
    const first = await told(join(directory, "api"));
    expect(first).toContain(`Wrote ${check}\nWrote ${config}\nWrote ${comment}\n\nChosen:\n- image api: from api/Dockerfile\n`);
    expect(first).toContain("Next: commit these files");
    expect(await readFile(join(directory, config), "utf8")).toContain("  - name: web\n    context: web # web/Dockerfile\n");

    const drifted = (await readFile(join(directory, check), "utf8")).replace(", edited]", "]");
    await writeFile(join(directory, check), drifted);
    await rm(join(directory, config));
    const second = await told(directory);
    expect(second).toContain(
      `Kept ${check}: it exists already, with other content (--dry-run prints what init would write)\nWrote ${config}\nKept ${comment}: it is already what init would write\n`,
    );
    expect(second).toContain(`To change in ${check}:\n- Saving a justification`);
    expect(await readFile(join(directory, check), "utf8")).toBe(drifted);
  });

  test("writes nothing when asked for a dry run, and prints every file", async () => {
    const directory = await repository(two);
    const text = await told(directory, true);
    for (const path of [check, comment, config]) expect(text).toContain(`=== ${path}\n`);
    expect(text).toContain("Nothing was written");
    expect(await readdir(directory)).not.toContain(".github");
  });

  test("takes the default branch of the remote, else main or master, else the branch that is checked out", async () => {
    const directory = await repository(two);
    const branch = async (): Promise<string | undefined> => /^ {4}branches: \[(.*?)\]/m.exec(await told(directory, true))?.[1];
    expect(await branch()).toBe("main");
    await git(directory, ["branch", "--move", "main", "master"]);
    expect(await branch()).toBe("master");
    await git(directory, ["branch", "--move", "master", "other"]);
    expect(await branch()).toBe("feature");
    await git(directory, ["symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/trunk"]);
    expect(await branch()).toBe("trunk");
  });

  test("follows no link: neither what it reads nor where it writes", async () => {
    const outside = await temporaryDirectory("outside-");
    await writeFile(join(outside, "compose.yaml"), "services: { stolen: { build: api } }");
    await mkdir(join(outside, "context"));
    await writeFile(join(outside, "context/Dockerfile"), dockerfile);
    const directory = await repository(two);
    await symlink(join(outside, "compose.yaml"), join(directory, "compose.yaml"));
    await symlink(join(outside, "context"), join(directory, "linked"));
    await mkdir(join(directory, "stray"));
    await symlink(join(outside, "context/Dockerfile"), join(directory, "stray/Dockerfile"));
    const text = await told(directory, true);
    expect(text).not.toMatch(/stolen|linked|image stray/);
    expect(text).toContain("- not read: compose.yaml, because it leads out of the repository");

    await symlink(outside, join(directory, ".github"));
    expect(await refused(directory)).toBe(`"${check}" cannot be written: it leads out of the repository.`);
    await rm(join(directory, ".github"));
    await mkdir(join(directory, ".github/workflows"), { recursive: true });
    await symlink(join(outside, "new.yml"), join(directory, check));
    expect(await told(directory)).toContain(`Kept ${check}: it exists already`);
    expect((await readdir(outside)).toSorted()).toEqual(["compose.yaml", "context"]);
    expect((await lstat(join(directory, check))).isSymbolicLink()).toBe(true);
  });

  test("leaves alone what another workflow does already", async () => {
    const uses = "jobs: { size: { steps: [{ uses: octo-org/image-size-budget@v1 }] } }\n";
    const directory = await repository({
      ...two,
      ".github/workflows/size.yml": `on: [pull_request, push]\n${uses}`,
      ".github/workflows/after.yml": `on: { workflow_run: { workflows: [Size] } }\n${uses}`,
    });
    const text = await told(directory);
    expect(text).toContain(`Left out ${check}: .github/workflows/size.yml already does that\nWrote ${config}\n`);
    expect(text).toContain(`Left out ${comment}: .github/workflows/after.yml already does that\n`);
    expect(text).toContain("To change in .github/workflows/size.yml:");
  });

  test("says where there is no repository, and where a path is no directory", async () => {
    expect(await refused(await temporaryDirectory("bare-"))).toContain("is not in a git repository");
    expect(await refused(join(await repository(two), "nowhere"))).toContain("is not in a git repository");
  });
});
