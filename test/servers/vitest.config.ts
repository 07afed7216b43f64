import { defineConfig } from "vitest/config";

/** Stories on servers of others, which scripts/servers.sh compiles: once a night, and in no other run. */
export default defineConfig({
  test: {
    include: ["test/servers/*-story.ts"],
    setupFiles: ["test/support/each-file.ts"],
    expect: { requireAssertions: true, poll: { timeout: 60_000 } },
    testTimeout: 600_000,
    hookTimeout: 300_000,
  },
});
