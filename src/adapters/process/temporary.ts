import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clauseOf, userError } from "../../failure.ts";
import { allExited } from "./process.ts";

/** Runs `work` with a fresh directory, and removes that when the work is done and no process writes to it any more. */
export async function inTemporaryDirectory<Result>(
  prefix: string,
  work: (directory: string) => Promise<Result>,
): Promise<Result> {
  const directory = await temporaryDirectory(tmpdir(), prefix);
  try {
    return await work(directory);
  } finally {
    await removeDirectory(directory);
  }
}

/** A fresh directory in `parent`; throws a UserError that names the parent. */
export async function temporaryDirectory(parent: string, prefix: string): Promise<string> {
  try {
    return await mkdtemp(join(parent, prefix));
  } catch (error) {
    const [reason = ""] = clauseOf(error).split(",");
    throw userError("temporary-directory-unusable", { path: parent, reason }, { cause: error });
  }
}

/** Waits for the processes of this run first: of tasks side by side, one can fail while another still writes. */
export async function removeDirectory(directory: string): Promise<void> {
  await allExited();
  await rm(directory, { recursive: true, force: true, maxRetries: 3 });
}
