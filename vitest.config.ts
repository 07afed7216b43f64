import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Begins with what builds images and runs the action, so that no processor is idle while the last of these is waited for. */
class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSlow = ({ moduleId }: TestSpecification) =>
      /\/test\/(?:e2e|cli|oracle|report\/html)\/|\/hostile-layers|\/findings\/savings/.test(moduleId);
    const usual = await super.sort.call(this, files);
    return usual.toSorted((one, other) => Number(isSlow(other)) - Number(isSlow(one)));
  }
}

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/support/seed.ts"],
    restoreMocks: true,
    unstubEnvs: true,
    expect: { requireAssertions: true, poll: { timeout: 60_000 } },
    // Most tests wait for an engine, a server or a process.
    maxWorkers: 3,
    sequence: { sequencer: SlowFirst },
    // These only end what hangs: a slow machine, or one that others use, is no failure.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: ["default", "./scripts/closing-line.mjs"],
    coverage: { provider: "v8", include: ["src/**"], reporter: ["text-summary"] },
  },
});
