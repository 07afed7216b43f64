import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { existsSync, readdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { z } from "zod";
import { read, root } from "./files.ts";

const run = promisify(execFile);

/** Each breaks one rule that ARCHITECTURE.md names. */
const breaches = [
  ["a stage reads files", { "src/compare/x.ts": 'export { readFile } from "node:fs/promises";' }, "no-restricted-imports"],
  [
    "a stage in a sub-folder uses the network",
    { "src/report/html/x.ts": 'export { request } from "node:http";' },
    "no-restricted-imports",
  ],
  ["a stage knows the process", { "src/judge/x.ts": "export const x = process.env;" }, "no-restricted-globals"],
  [
    "a stage imports an adapter",
    { "src/measure/x.ts": 'export { git } from "../adapters/process/git.ts";' },
    "no-restricted-imports",
  ],
  ["a stage imports composition", { "src/judge/x.ts": 'export { y } from "../wiring/measuring.ts";' }, "no-restricted-imports"],
  [
    "image/ knows the product",
    { "src/image/oci/x.ts": 'export type { Measurement } from "../../measure/measurement.ts";' },
    "no-restricted-imports",
  ],
  [
    "image/ knows a stage that is newer than this rule",
    { "src/image/oci/x.ts": 'export type { BaseContext } from "../../context/unknown-bytes.ts";' },
    "no-restricted-imports",
  ],
  [
    "a folder within a folder of image/ knows the product",
    { "src/image/packages/readers/x.ts": 'export type { Report } from "../../../report/facts/report.ts";' },
    "no-restricted-imports",
  ],
  ["image/ starts a process", { "src/image/tar/x.ts": 'export { spawn } from "node:child_process";' }, "no-restricted-imports"],
  [
    "docker/ knows github/",
    { "src/adapters/docker/x.ts": 'export { y } from "../github/github-api.ts";' },
    "no-restricted-imports",
  ],
  ["github/ knows docker/", { "src/adapters/github/x.ts": 'export { y } from "../docker/docker.ts";' }, "no-restricted-imports"],
  [
    "process/ knows files/",
    { "src/adapters/process/x.ts": 'export { y } from "../files/config-file.ts";' },
    "no-restricted-imports",
  ],
  [
    "an adapter imports composition",
    { "src/adapters/files/x.ts": 'export { y } from "../../wiring/measuring.ts";' },
    "no-restricted-imports",
  ],
  [
    "two files know each other by types only",
    {
      "src/judge/x.ts": 'import type { Y } from "./y.ts";\nexport type X = Y | 1;',
      "src/judge/y.ts": 'import type { X } from "./x.ts";\nexport type Y = X | 2;',
    },
    "no-cycle",
  ],
] as const;

test.for(breaches)("the linter catches it when %s", async ([, files, rule]) => {
  const { code, output } = await lint(files);
  // A file of the breach is named: a configuration that cannot be read would name the rule as well.
  expect(output).toMatch(new RegExp(`^(?:${Object.keys(files).join("|")}):.*${rule}`, "m"));
  expect(code).not.toBe(0);
});

test("the linter complains of nothing where no rule is broken", async () => {
  const fine = {
    "src/image/tar/x.ts": 'export { open } from "node:fs/promises";',
    "src/image/packages/readers/x.ts":
      'export { userError } from "../../../failure.ts";\nexport { y } from "../../contents/y.ts";',
    "src/wiring/y.ts": 'export { spawn } from "node:child_process";',
  };
  expect((await lint(fine)).code).toBe(0);
});

test("no folder of src/ but the findings holds more than 20 files", () => {
  const folders = new Map<string, number>();
  for (const entry of readdirSync(join(root, "src"), { recursive: true, withFileTypes: true }))
    if (entry.isFile()) folders.set(entry.parentPath, (folders.get(entry.parentPath) ?? 0) + 1);
  const large = [...folders].filter(([folder, count]) => count > 20 && !folder.endsWith("/src/findings"));
  expect(folders.size).toBeGreaterThan(20);
  expect(large).toEqual([]);
});

test("the linter lets src/image/ know failures, work in parallel and the inflate, and nothing else beside it", () => {
  const { overrides } = LintRules.parse(JSON.parse(read(".oxlintrc.json")));
  const rule = overrides.find(({ files }) => files[0] === "src/image/**/*.ts")?.rules["no-restricted-imports"];
  const [first = ""] = Imports.parse(rule)[1].patterns.map(({ regex }) => regex);
  const names = readdirSync(join(root, "src")).map((name) => name.replace(/\.ts$/, ""));
  const known = names.filter((name) => !new RegExp(first).test(`../../${name}.ts`));
  expect(known.toSorted()).toEqual(["failure", "generated", "image", "parallel"]);
});

const LintRules = z.object({
  overrides: z.array(z.object({ files: z.array(z.string()), rules: z.record(z.string(), z.unknown()) })),
});
const Imports = z.tuple([z.literal("error"), z.object({ patterns: z.array(z.object({ regex: z.string() })) })]);

test("the linter has a block for every folder of src/adapters/", () => {
  const folders = readdirSync(join(root, "src/adapters"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const missing = folders
    .map(({ name }) => `"src/adapters/${name}/**/*.ts"`)
    .filter((glob) => !read(".oxlintrc.json").includes(glob));
  expect(folders.length).toBeGreaterThan(3);
  expect(missing).toEqual([]);
});

test("ARCHITECTURE.md places every folder of src/", () => {
  const folders = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const missing = folders.map(({ name }) => `\`src/${name}/\``).filter((name) => !read("ARCHITECTURE.md").includes(name));
  expect(folders.length).toBeGreaterThan(10);
  expect(missing).toEqual([]);
});

test("ARCHITECTURE.md says to a fifth how large the bundle of a thread is", () => {
  const [, told] = /`dist\/layer-thread\.mjs`, (\d+) kB/.exec(read("ARCHITECTURE.md")) ?? [];
  const there = statSync(join(root, "dist/layer-thread.mjs")).size / 1000;
  expect(Math.abs(Number(told) / there - 1)).toBeLessThan(0.2);
});

/** What the linter says of these files under the project's own rules. */
async function lint(files: Readonly<Record<string, string>>): Promise<{ readonly code: number; readonly output: string }> {
  const directory = await mkdtemp(join(tmpdir(), "lint-"));
  try {
    await copyFile(join(root, ".oxlintrc.json"), join(directory, ".oxlintrc.json"));
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(directory, path)), { recursive: true });
      await writeFile(join(directory, path), `${text}\n`);
    }
    const oxlint = join(root, "node_modules/.bin/oxlint");
    expect(existsSync(oxlint)).toBe(true);
    const { stdout } = await run(oxlint, ["--deny-warnings", "-f", "unix"], { cwd: directory });
    return { code: 0, output: stdout };
  } catch (error) {
    if (error instanceof Error && "code" in error && typeof error.code === "number" && "stdout" in error)
      return { code: error.code, output: String(error.stdout) };
    throw error;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
