import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** What a test file needs: nothing but Node; processes or a browser; a Docker engine. */
export const lanes = ["fast", "process", "engine"] as const;
export type Lane = (typeof lanes)[number];

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Every test file, by its path from the project's root. */
export function testFiles(): readonly string[] {
  return globSync("test/**/*.test.ts", { cwd: root }).toSorted();
}

/** Modules that start processes. */
const starters = new Set(["node:child_process", "esbuild", "playwright-core"]);
/** Clocks belong to the whole process, and an inspector counts what that compiles. */
const ofWholeProcess = /\/fast(?:er)?-clock\.mjs$|^node:inspector\/promises$/;
/** Random cases by the hundred: they need nothing but Node, and more time than the fast lane has. Threads need a permission that it has not. */
const needsMore = /^test\/(?:attacker|oracle|adapters\/process\/threads)\//;

/**
 * A file's lane follows from what it imports, itself or by way of a helper in test/: test/support/engine.ts makes it one of
 * `engine`, a module that starts processes or changes its own one of `process`; long runs are there, too. Nobody has to enter a new file anywhere, and none is in no lane.
 */
export function laneOf(path: string): Lane {
  const helpers = reachedFrom(join(root, path));
  if (helpers.has(join(root, "test/support/engine.ts"))) return "engine";
  return needsMore.test(path) || [...helpers].some(needsProcess) ? "process" : "fast";
}

/** The files of a lane, as vitest's `include` has them. */
export function filesOf(lane: Lane): string[] {
  return testFiles().filter((path) => laneOf(path) === lane);
}

/** Whether a file of the lane process shares its own with no other file. */
export function isApart(path: string): boolean {
  return [...reachedFrom(join(root, path))].some((file) => importsOf(file).some((name) => ofWholeProcess.test(name)));
}

function needsProcess(file: string): boolean {
  return importsOf(file).some((name) => starters.has(name) || ofWholeProcess.test(name));
}

/** The file and all files of test/ that it imports; types are no imports. */
function reachedFrom(file: string, reached = new Set<string>()): ReadonlySet<string> {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const name of importsOf(file)) {
    const target = join(dirname(file), name);
    if (name.startsWith(".") && name.endsWith(".ts") && !relative(join(root, "test"), target).startsWith(".."))
      reachedFrom(target, reached);
  }
  return reached;
}

const known = new Map<string, readonly string[]>();

function importsOf(file: string): readonly string[] {
  const imports = known.get(file) ?? importsIn(readFileSync(file, "utf8"));
  known.set(file, imports);
  return imports;
}

/** The modules that a source imports for more than their types. */
export function importsIn(source: string): readonly string[] {
  const statements = source.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^;"]*?\sfrom\s+)?"([^"]+)"|\bimport\("([^"]+)"\)/gm);
  return [...statements].flatMap(([, fixed, dynamic]) => fixed ?? dynamic ?? []);
}
