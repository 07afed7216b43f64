import { describe, expect, test } from "vitest";
import { pullRequestEvent, pushEvent, type RunnerEvent } from "../runner/events.ts";
import type { RunResult } from "../runner/run-action.ts";
import { noise } from "../support/context.ts";
import { type Engine, engines } from "../support/engine.ts";
import { type Entry, historyLayout } from "../support/image-layout.ts";
import { Jobs } from "../support/jobs.ts";
import { reportOf, World } from "../support/world.ts";

const base: readonly Entry[] = [["COPY data /data", 200_000]];
const larger: readonly Entry[] = [...base, ["COPY more /more", 15_000]];

describe("thresholds", () => {
  test("every threshold is reached by the very byte that reaches it, and a pull request that shrinks passes", async () => {
    await using jobs = await Jobs.start();
    /** A label whose every character is one byte of the image's config. */
    const measured = async (event: RunnerEvent, entries: readonly Entry[], padding = 0) => {
      const image = await historyLayout(entries, { Labels: { padding: "x".repeat(padding) } });
      return await jobs.job(event, { image, comment: "on-warning" });
    };
    const baseBytes = sizeOf(await measured(pushEvent(jobs.repository), base));
    const pull = jobs.propose();
    const unpadded = sizeOf(await measured(pullRequestEvent(pull), larger));
    const grownTo = async (bytes: number) => {
      const result = await measured(pullRequestEvent(pull, { action: "synchronize" }), larger, bytes - unpadded);
      expect(sizeOf(result)).toBe(bytes);
      return { ...result, levels: result.annotations.map(({ level }) => level), comments: jobs.comments(pull).length };
    };
    /** The smallest size that is `thousandths` larger than the base. */
    const at = (thousandths: number) => Math.ceil((baseBytes * (1000 + thousandths)) / 1000);
    const silent = { exitCode: 0, outputs: { verdict: "pass" }, levels: [], comments: 0 };
    const warned = { exitCode: 0, outputs: { verdict: "warn" }, levels: ["warning"], comments: 1 };
    const refused = { exitCode: 1, outputs: { verdict: "unjustified" }, levels: ["error"], comments: 1 };

    expect(await grownTo(at(99))).toMatchObject(silent);
    expect(await grownTo(at(100) - 1)).toMatchObject(silent);
    expect(await grownTo(at(100))).toMatchObject(warned);
    expect(await grownTo(at(249))).toMatchObject(warned);
    expect(await grownTo(at(250) - 1)).toMatchObject(warned);
    expect(await grownTo(at(250))).toMatchObject(refused);

    const reason = "Image-Size-Justification: maps for use without a network";
    jobs.repository.editPullRequest(pull.number, { body: reason });
    const justified = await measured(pullRequestEvent(pull, { action: "edited" }), larger, at(250) - unpadded);
    expect(justified).toMatchObject({ exitCode: 0, outputs: { verdict: "justified", size: String(at(250)) } });

    const smaller = await measured(pullRequestEvent(pull, { action: "synchronize" }), [["COPY data /data", 100_000]]);
    expect(smaller).toMatchObject({ exitCode: 0, outputs: { verdict: "pass" }, annotations: [] });
    expect(Number(smaller.outputs["growth"])).toBe(sizeOf(smaller) - baseBytes);
    expect(sizeOf(smaller)).toBeLessThan(baseBytes);
  });
});

const app = (bytes: { readonly amd64: number; readonly arm64: number }) => ({
  Dockerfile: "FROM scratch\nARG TARGETARCH\nCOPY app-$TARGETARCH /app\n",
  "app-amd64": noise(bytes.amd64, "amd64"),
  "app-arm64": noise(bytes.arm64, "arm64"),
});
const even = app({ amd64: 100_000, arm64: 100_000 });
const start = async ({ env }: Engine) => await World.start({ env, inputs: { platforms: "linux/amd64,linux/arm64" } });

describe("a build for two platforms", () => {
  test.for(engines().filter(({ name }) => name === "containerd"))(
    "is red when one of them grew too much, and shows both ($name)",
    async (engine) => {
      await using world = await start(engine);
      expect(await world.push(even)).toMatchObject({ conclusion: "success" });
      const pull = await world.propose(app({ amd64: 100_000, arm64: 130_000 }));
      const result = await pull.run();
      expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: "unjustified" } });
      const platforms = (await reportOf(result)).images.flatMap((image) => image.platforms);
      expect(platforms).toMatchObject([
        { platform: "linux/amd64", verdict: "pass", red: false },
        { platform: "linux/arm64", verdict: "unjustified", red: true },
      ]);
      expect(result.outputs["growth"]).toBe(String(platforms[1]?.growthBytes));
      for (const { platform } of platforms) {
        const row = new RegExp(`^\\|.*${platform}.*\\|\r?$`, "m");
        expect(pull.comments[0]?.body).toMatch(row);
        expect(result.summary).toMatch(row);
      }
    },
  );

  test.for(engines().filter(({ name }) => name === "overlay2"))(
    "ends with what to use instead where the store cannot hold it ($name)",
    async (engine) => {
      await using world = await start(engine);
      const recorded = await world.push(even);
      expect(recorded).toMatchObject({ exitCode: 1, outputs: { verdict: "error" } });
      expect(recorded.annotations).toMatchObject([{ level: "error", message: expect.stringContaining("setup-buildx-action") }]);
    },
  );
});

function sizeOf({ outputs }: RunResult): number {
  return Number(outputs["size"]);
}
