// An OCI layout of a directory, as one gzip layer: node bench/layout-of.ts ROOT DIRECTORY writes DIRECTORY/<name of ROOT>/gzip.
import { execFileSync } from "node:child_process";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { writeImage } from "./layouts.ts";

const [root, directory] = parseArgs({ allowPositionals: true }).positionals;
if (root === undefined || directory === undefined) throw new Error("Say what to write: node bench/layout-of.ts ROOT DIRECTORY");

const write = async (path: string) => {
  execFileSync("tar", ["--create", "--sort=name", "--numeric-owner", "--directory", root, "--file", path, "."]);
  return await Promise.resolve();
};
const { layouts } = await writeImage(directory, basename(root), [{ entries: 0, write }], ["gzip"]);
console.log(layouts.gzip);
