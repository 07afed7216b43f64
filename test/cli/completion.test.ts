import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { completionScript } from "../../src/cli/completion.ts";
import { commands, shells } from "../../src/cli/commands.ts";
import { git } from "../github/git.ts";
import { temporaryDirectory } from "../github/temporary.ts";
import { absent } from "../support/absent.ts";

type Shell = (typeof shells)[number];

const isHere = (shell: Shell) => spawnSync(shell, ["-c", "true"]).status === 0;

/** What the shell itself offers for the last word of a line. */
async function offered(shell: "bash" | "fish", line: string, directory: string): Promise<readonly string[]> {
  const path = join(await temporaryDirectory("completion-"), `completion.${shell}`);
  await writeFile(path, completionScript(shell));
  const words = line.split(" ");
  const scripts: Readonly<Record<typeof shell, readonly string[]>> = {
    bash: [
      "--norc",
      "-c",
      `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _image_size_budget; printf '%s\\n' "\${COMPREPLY[@]}"`,
      "bash",
      path,
      ...words,
    ],
    fish: ["--no-config", "-c", `source $argv[1]; complete -C "$argv[2]" | string replace -r '\\t.*' ''; true`, path, line],
  };
  const { stdout, status, stderr } = spawnSync(shell, [...scripts[shell]], { cwd: directory, encoding: "utf8", timeout: 60_000 });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout.split("\n").filter((word) => word !== "");
}

for (const shell of shells) if (!isHere(shell)) absent(`there is no ${shell} on this machine`);

describe.for((["bash", "fish"] as const).filter(isHere))("completion in %s", (shell) => {
  test("offers every command, and every option of one", async () => {
    const directory = await temporaryDirectory("empty-");
    const names = commands.map(({ name }) => name);
    expect(await offered(shell, "image-size-budget ", directory)).toEqual(expect.arrayContaining(names));
    expect(await offered(shell, "image-size-budget ch", directory)).toEqual(["check"]);
    for (const { name, options } of commands) {
      const flags = options.map((option) => `--${option.name}`);
      expect(await offered(shell, `image-size-budget ${name} --`, directory)).toEqual(expect.arrayContaining(flags));
    }
  });

  test("offers the words of a choice, and shells", async () => {
    const directory = await temporaryDirectory("empty-");
    expect((await offered(shell, "image-size-budget check --count ", directory)).toSorted()).toEqual(["all", "own"]);
    expect((await offered(shell, "image-size-budget completion ", directory)).toSorted()).toEqual(["bash", "fish", "zsh"]);
  });

  test("offers files where a file is wanted, with blanks in their names", async () => {
    const directory = await temporaryDirectory("files-");
    await writeFile(join(directory, "the description.md"), "");
    const all = await offered(shell, "image-size-budget check --description the", directory);
    expect(all.join().replaceAll("\\", "")).toBe("the description.md");
  });

  test("offers branches, and carries none of their names out", async () => {
    const directory = await temporaryDirectory("refs-");
    await git(directory, ["init", "--quiet", "--initial-branch=main"]);
    await git(directory, ["commit", "--quiet", "--allow-empty", "-m", "Begin"]);
    await git(directory, ["branch", "feature/one"]);
    await git(directory, ["branch", "$(touch${IFS}owned)"]);
    await git(directory, ["branch", "`touch${IFS}owned`"]);
    expect(await offered(shell, "image-size-budget check --baseline-ref ", directory)).toEqual(["feature/one", "main"]);
    expect(spawnSync("ls", [directory], { encoding: "utf8" }).stdout).toBe("");
  });
});

test.runIf(isHere("zsh"))("the script for zsh is one that zsh reads", async () => {
  const path = join(await temporaryDirectory("completion-"), "completion.zsh");
  await writeFile(path, completionScript("zsh"));
  expect(spawnSync("zsh", ["-n", path], { encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
});
