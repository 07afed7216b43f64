import { join, resolve } from "node:path";
import { packageDirectory } from "../adapters/files/package-directory.ts";
import { readRepositoryFiles, writeNewFile } from "../adapters/files/repository-files.ts";
import type { Terminal } from "../adapters/process/terminal.ts";
import { doneBy, usedWorkflows } from "../init/drift.ts";
import { type PlannedFile, type RepositoryFacts, setUpOf } from "../init/set-up.ts";
import type { HandedOut } from "../init/written-workflows.ts";
import { dryRunText, type FileOutcome, initText } from "../report/text/set-up.ts";
import { readRepository } from "../wiring/repository-facts.ts";
import type { InitCommand } from "./command-line.ts";

/** Writes the files that set this action up for a repository, or prints them; leaves alone what is there. */
export async function init({ directory, isDryRun, choices: asked }: InitCommand, out: Pick<Terminal, "print">): Promise<void> {
  const { root, ...facts } = await readRepository(resolve(directory), process.env);
  const { files, choices } = setUpOf(facts, await handedOut(), asked);
  const used = usedWorkflows(facts);
  if (isDryRun) return out.print(dryRunText({ files, choices, used }));
  const outcomes: FileOutcome[] = [];
  for (const file of files) outcomes.push({ path: file.path, ...(await write(root, file, facts)) });
  out.print(initText({ outcomes, choices, used }));
}

async function write(root: string, file: PlannedFile, facts: RepositoryFacts): Promise<Pick<FileOutcome, "kind" | "by">> {
  const by = doneBy(file, facts);
  if (by !== null && by !== file.path) return { kind: "done-elsewhere", by };
  if (await writeNewFile(root, file.path, file.text)) return { kind: "written", by: null };
  const { texts } = await readRepositoryFiles(root, [file.path]);
  return { kind: texts.get(file.path) === file.text ? "unchanged" : "there", by: null };
}

/** The workflows that this package hands out. */
async function handedOut(): Promise<HandedOut> {
  const directory = join(await packageDirectory(process.argv[1] ?? ""), "docs/workflows");
  const { texts } = await readRepositoryFiles(directory, ["image-size.yml", "comment.yml", "baseline-branch.yml"]);
  const [check, comment, record] = ["image-size.yml", "comment.yml", "baseline-branch.yml"].map((name) => texts.get(name));
  if (check === undefined || comment === undefined || record === undefined)
    throw new Error(`${directory} does not hold the workflows`);
  return { check, comment, record };
}
