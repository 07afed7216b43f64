import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../docs/files.ts";
import { fixture } from "../support/layouts.ts";

const run = promisify(execFile);

/** How a program ends, whatever its status. */
async function ended(
  program: string,
  args: readonly string[],
  cwd: string,
): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { PATH: `${join(root, "node_modules/.bin")}:${process.env["PATH"] ?? ""}`, HOME: cwd };
  return await run(program, args, { cwd, env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
}

describe("the packed file, installed into an empty folder", () => {
  let directory = "";
  let program = "";

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "installed-"));
    await run("npm", ["pack", "--ignore-scripts", "--pack-destination", directory], { cwd: root });
    const packed = (await readdir(directory)).find((name) => name.endsWith(".tgz")) ?? "";
    await writeFile(join(directory, "package.json"), "{}");
    await run("npm", ["install", "--offline", "--no-audit", "--no-fund", join(directory, packed)], { cwd: directory });
    program = join(directory, "node_modules/.bin/image-size-budget");
  });
  afterAll(async () => await rm(directory, { recursive: true, force: true }));

  test("is all that it needs: no other package, and 16 MB at most", async () => {
    const installed = (await readdir(join(directory, "node_modules"))).filter((name) => !name.startsWith("."));
    expect(installed).toEqual(["image-size-budget"]);
    const { stdout } = await run("du", ["-sb", join(directory, "node_modules/image-size-budget")]);
    expect(Number.parseInt(stdout, 10)).toBeLessThan(16_000_000);
  });

  test("is a program that can be run by its name", async () => {
    expect((await stat(program)).mode & 0o111).toBe(0o111);
    const { code, stdout } = await ended(program, ["--help"], directory);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining("Usage: image-size-budget <command>") });
  });

  test("cost adds up an image without an engine", async () => {
    const { code, stdout } = await ended(program, ["cost", `oci-dir://${fixture("gzip")}`], directory);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/\d+(?:\.\d+)? (?:kB|MB)/) });
  });

  test("check says with status 2 what is wrong with what it was given", async () => {
    const { code, stderr } = await ended(program, ["check", "--image", `oci-dir://${fixture("gzip")}`], directory);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("error: ") });
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test("says with status 2 and one sentence that this Node is too old", async () => {
    const old = join(directory, "old.mjs");
    await writeFile(old, 'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.20.2" } });');
    const { code, stdout, stderr } = await ended("node", ["--import", old, program, "--help"], directory);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: "",
      stderr: "image-size-budget needs Node 24 or newer, and this is Node 20.20.2.\n",
    });
  });
});

describe("what a bundle holds is named with its licence", () => {
  test.for([
    { entry: "src/main.ts", licenses: "dist/licenses.txt", least: 60 },
    { entry: "src/cli/main.ts", licenses: "dist/cli/licenses.txt", least: 8 },
  ])("$entry", async ({ entry, licenses, least }) => {
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: [entry],
      bundle: true,
      write: false,
      metafile: true,
      platform: "node",
      format: "esm",
      outdir: "nowhere",
      logLevel: "silent",
    });
    const names = Object.keys(metafile.inputs).flatMap((path) => /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
    const text = await readFile(join(root, licenses), "utf8");
    const missing = [...new Set(names)].filter((name) => !text.includes(`${name} `));
    expect(new Set(names).size).toBeGreaterThan(least);
    expect(missing).toEqual([]);
  });
});
