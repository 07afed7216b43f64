import { execFile, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { z } from "zod";
import { absent } from "../support/absent.ts";
import { engines } from "../support/engine.ts";
import { areAllTried } from "../support/random-cases.ts";

const script = fileURLToPath(new URL("../../scripts/push-experiment.mjs", import.meta.url));

const Disk = z.object({ bytes: z.int(), blobBytes: z.int(), linkBytes: z.int() });
const Answer = z.object({
  largestDeviation: z.number(),
  results: z.array(
    z.object({
      name: z.string(),
      pushes: z.array(z.object({ disk: Disk, predictedBytes: z.int(), newBytes: z.int() })),
      kept: z.object({ disk: Disk, predictedBytes: z.int() }),
    }),
  ),
});

/** Declares tests that need a registry; without one a single skipped test says why. */
function withRegistry(declare: () => void): void {
  const { status } = spawnSync("sh", ["-c", "command -v docker-registry"]);
  if (status === 0) return declare();
  absent("there is no docker-registry on this machine");
}

/** A few pushes of what docs/what-a-push-costs.md tells of many, once a night: it is about registries, and nothing of the product runs. */
withRegistry(() => {
  test.runIf(areAllTried).for(engines())("a registry's disk is what the manifests say, on $name", async ({ env }) => {
    const words = [script, "--pushes", "3", "--keep", "2", "--json"];
    const { stdout } = await promisify(execFile)(process.execPath, words, { env: { ...process.env, ...env } });
    const { results, largestDeviation } = Answer.parse(JSON.parse(stdout));
    expect(results.map(({ name, pushes }) => [name, pushes.length])).toEqual([
      ["go-like", 3],
      ["python-like", 3],
    ]);
    const pushes = results.flatMap((result) => result.pushes);
    // Blobs to the byte; what is beside them are the registry's links, 71 bytes each.
    expect(pushes.map(({ predictedBytes }) => predictedBytes)).toEqual(pushes.map(({ disk }) => disk.blobBytes));
    expect(largestDeviation).toBeLessThan(0.01);
    expect(results.map(({ kept }) => kept.predictedBytes)).toEqual(results.map(({ kept }) => kept.disk.blobBytes));
    expect(results[0]?.pushes.at(-1)?.newBytes).toBeGreaterThan(1_300_000);
    expect(results[1]?.pushes.at(-1)?.newBytes).toBeLessThan(5000);
  });
});
