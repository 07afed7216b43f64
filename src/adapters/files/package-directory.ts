import { access, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";

/** The directory that holds action.yml: this package, seen from the script that was started. */
export async function packageDirectory(script: string): Promise<string> {
  const start = dirname(await realpath(script));
  for (let directory = start; ; directory = dirname(directory)) {
    if (await isThere(join(directory, "action.yml"))) return directory;
    if (directory === dirname(directory)) throw new Error(`no action.yml above ${start}`);
  }
}

async function isThere(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
