import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { deflateSync } from "node:zlib";
import { git } from "./git.ts";
import type { Repository } from "./repository.ts";
import { temporaryDirectory } from "./temporary.ts";

/** A bare git repository with what was written through the API, and one branch; git has looked at every object. */
export async function exportGit({ objects, branches }: Repository, branch: string): Promise<string> {
  const directory = await temporaryDirectory("exported-");
  await git(directory, ["init", "--quiet", "--bare", `--initial-branch=${branch}`]);
  for (const [sha, { type, body }] of objects.all) {
    const path = join(directory, "objects", sha.slice(0, 2), sha.slice(2));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, deflateSync(Buffer.concat([Buffer.from(`${type} ${body.length}\0`), body]), { level: 1 }));
  }
  await git(directory, ["update-ref", `refs/heads/${branch}`, branches.get(branch) ?? ""]);
  await git(directory, ["fsck", "--strict", "--no-dangling"]);
  return directory;
}
