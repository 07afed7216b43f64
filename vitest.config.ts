import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { filesOf, isApart, type Lane } from "./test/support/lanes.ts";

// What test files import of node_modules is compiled once for all of their processes.
process.env["NODE_COMPILE_CACHE"] ??= fileURLToPath(new URL("node_modules/.cache/compiled", import.meta.url));

/** Begins with what builds images and runs the action, so that no processor is idle while the last of these is waited for. */
class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort.call(this, files);
    return usual.toSorted((one, other) => Number(isSlow(other)) - Number(isSlow(one)));
  }
}

function isSlow({ moduleId, project }: TestSpecification): boolean {
  return (
    project.name === "engine" ||
    /\/test\/(?:attacker|e2e|fuzz|oracle|report\/html)\/|\/hostile-layers|\/listing-codec|\/compare\/files|\/runs\/faults/.test(
      moduleId,
    )
  );
}

/** Files that are added while the tests are watched are in their lane after a restart. */
function lane(name: Lane) {
  return { name, include: filesOf(name) };
}

const apart = filesOf("process").filter(isApart);
const together = filesOf("process").filter((path) => !apart.includes(path));

export default defineConfig({
  test: {
    setupFiles: ["test/support/each-file.ts"],
    restoreMocks: true,
    unstubEnvs: true,
    expect: { requireAssertions: true, poll: { timeout: 60_000 } },
    sequence: { sequencer: SlowFirst },
    // These only end what hangs: a slow machine, or one that others use, is no failure.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: ["default", "./scripts/closing-line.mjs"],
    coverage: { provider: "v8", include: ["src/**"], reporter: ["text-summary"] },
    projects: [
      // Node itself lets these start no process. They run first, and alone: scripts/test.sh has engines installed meanwhile.
      // Their processes go from one file to the next with the modules that they have: to load these anew was half of the time.
      {
        extends: true,
        test: {
          ...lane("fast"),
          maxWorkers: 2,
          pool: "forks",
          isolate: false,
          execArgv: ["--permission", "--allow-fs-read=*", "--allow-fs-write=*"],
          sequence: { groupOrder: 0 },
        },
      },
      // Most of these wait for an engine, a server or a process.
      { extends: true, test: { name: "process", include: together, maxWorkers: 5, isolate: false, sequence: { groupOrder: 1 } } },
      { extends: true, test: { name: "apart", include: apart, maxWorkers: 5, sequence: { groupOrder: 1 } } },
      {
        extends: true,
        test: {
          ...lane("engine"),
          globalSetup: "test/support/engines-setup.ts",
          maxWorkers: 5,
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
