import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { filesOf, importsIn, isApart, laneOf, lanes, testFiles } from "./lanes.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe("every test file", () => {
  test("is in one lane", () => {
    const all = lanes.flatMap(filesOf);
    expect(all.toSorted()).toEqual(testFiles());
    expect(lanes.map((lane) => filesOf(lane).length > 20)).toEqual([true, true, true]);
  });

  test("has a name under which it is found", () => {
    const named = globSync("{test,src,scripts,bench}/**/*[.-_]{test,tests,spec}.*", { cwd: root });
    expect(named.toSorted()).toEqual(testFiles());
  });
});

test.for([
  { path: "test/judge/judge.test.ts", lane: "fast" },
  { path: "test/adapters/github/base-commit.test.ts", lane: "fast" },
  { path: "test/adapters/process/git.test.ts", lane: "process" },
  { path: "test/docs/workflows.test.ts", lane: "process" },
  { path: "test/report/html/page.test.ts", lane: "process" },
  { path: "test/runner/run-action.test.ts", lane: "process" },
  { path: "test/adapters/github/github-api.test.ts", lane: "process" },
  { path: "test/oracle/oracle.test.ts", lane: "process" },
  { path: "test/adapters/docker/buildx.test.ts", lane: "engine" },
  { path: "test/e2e/story.test.ts", lane: "engine" },
] as const)("$path is one of the lane $lane", ({ path, lane }) => {
  expect(laneOf(path)).toBe(lane);
});

test.for([
  { path: "test/adapters/github/github-api.test.ts", has: "a clock of its own" },
  { path: "test/runs/faults.test.ts", has: "a clock of its own" },
  { path: "test/image/layer/work.test.ts", has: "counts of what its process compiles" },
])("$path, which has $has, shares its process with no other", ({ path }) => {
  expect(isApart(path)).toBe(true);
  expect(laneOf(path)).toBe("process");
});

test("no file of another lane, and few of this one, have a process of their own", () => {
  const apart = testFiles().filter(isApart);
  expect(apart.filter((path) => laneOf(path) !== "process")).toEqual([]);
  expect(apart.length).toBeLessThan(filesOf("process").length / 3);
});

test.for([
  { source: 'import { spawn } from "node:child_process";', imports: ["node:child_process"] },
  { source: 'import {\n  spawn,\n  type ChildProcess,\n} from "node:child_process";', imports: ["node:child_process"] },
  { source: 'import "./engine.ts";', imports: ["./engine.ts"] },
  { source: 'import a from "a";\nexport * from "./b.ts";', imports: ["a", "./b.ts"] },
  { source: 'const { a } = await import("a");', imports: ["a"] },
  { source: 'import type { ChildProcess } from "node:child_process";', imports: [] },
  { source: 'import type { A } from "a";\nimport { b } from "b";', imports: ["b"] },
])("the imports that count are found in: $source", ({ source, imports }) => {
  expect(importsIn(source)).toEqual(imports);
});

test("no helper has hooks of its own: of the files that share its process, the first alone would have them", () => {
  const helpers = globSync("test/**/*.ts", { cwd: root }).filter((path) => !/(?:\.test|-story|each-file)\.ts$/.test(path));
  expect(helpers.filter((path) => /^(?:after|before)(?:All|Each)\(/m.test(readFileSync(root + path, "utf8")))).toEqual([]);
});

test("the fast lane has no leave to start processes, whoever would start them", () => {
  expect(process.permission.has("child")).toBe(false);
  expect(process.permission.has("fs.write")).toBe(true);
});
