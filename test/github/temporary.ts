import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { atEnd } from "../support/at-end.ts";

const made: string[] = [];

const isTest = process.env["VITEST"] !== undefined;
if (!isTest) process.once("exit", removeAll);

/** A directory that is removed after the test file, or when the process ends outside of tests. */
export async function temporaryDirectory(prefix: string): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), prefix));
  made.push(directory);
  if (isTest) atEnd(removeAll);
  return directory;
}

function removeAll(): void {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true, force: true });
}
