import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    restoreMocks: true,
    unstubEnvs: true,
    expect: { requireAssertions: true, poll: { timeout: 60_000 } },
    // Most tests wait for an engine, a server or a process.
    maxWorkers: 3,
    // These only end what hangs: a slow machine, or one that others use, is no failure.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: ["default", "./scripts/closing-line.mjs"],
    coverage: { provider: "v8", include: ["src/**"], reporter: ["text-summary"] },
  },
});
