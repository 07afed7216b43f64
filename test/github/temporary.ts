import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const made: string[] = [];

// Vitest ends its workers without an exit event.
if (process.env["VITEST"] === undefined) process.once("exit", removeAll);
else (await import("vitest")).afterAll(removeAll);

/** A directory that is removed after the test file, or when the process ends outside of tests. */
export async function temporaryDirectory(prefix: string): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), prefix));
  made.push(directory);
  return directory;
}

function removeAll(): void {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true, force: true });
}
