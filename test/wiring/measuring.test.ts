import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { measuringIn, type MeasuringContext } from "../../src/wiring/measuring.ts";
import { startRunLog } from "../../src/adapters/process/run-log.ts";
import { findProgram } from "../../src/adapters/process/process.ts";
import type { ImageInputs } from "../../src/inputs/inputs.ts";
import { knownLayers, type Measured } from "../../src/measure/measure.ts";
import { buildInputs } from "../support/build-inputs.ts";
import { noise, writeContext } from "../support/context.ts";
import { type Engine, onBuildKit, onEveryBuilder } from "../support/engine.ts";
import { imageInputs } from "../support/values.ts";

let temporaryDirectory: string;
beforeEach(async () => {
  temporaryDirectory = await mkdtemp(join(tmpdir(), "measuring-"));
});
afterEach(async () => {
  await rm(temporaryDirectory, { recursive: true, force: true });
});

const image: ImageInputs = { ...imageInputs({ name: "api" }), subject: { kind: "build", build: buildInputs({}) } };
// New in each run: of equal files that were built before, a builder may have several layers to choose from.
const twoLayers = {
  Dockerfile: "FROM scratch\nCOPY a /a\nCOPY b /b\n",
  a: noise(300_000, randomUUID()),
  b: `${randomUUID()} `.repeat(7000),
};

/** A context whose `docker` writes down what it is asked, and every byte that comes out of a builder blob by blob. */
async function recordingContext({ env }: Engine, directory: string) {
  const program = await findProgram("docker", process.env["PATH"] ?? "");
  const record = await mkdtemp(join(temporaryDirectory, "record-"));
  const script = `#!/bin/sh
echo "$*" >> ${record}/calls
case "$*" in *attachment*) ${program} "$@" | tee ${record}/sent-$$; exit;; esac
exec ${program} "$@"
`;
  const PATH = `${await writeContext({ docker: script })}:${process.env["PATH"]}`;
  const [notes, log] = [startRunLog(() => {}), [] as string[]];
  const made: MeasuringContext = {
    workingDirectory: directory,
    temporaryDirectory: await mkdtemp(join(temporaryDirectory, "work-")),
    environment: { ...process.env, ...env, PATH },
    gitContext: null,
    unknownPaths: "all",
    group: async (_title, work) => await work((line) => void log.push(line)),
    timed: notes.timed,
    warnQuietly: notes.warnQuietly,
  };
  return {
    made,
    log,
    stages: () => notes.notes().timings.map(({ stage }) => stage),
    calls: async () => (await readFile(join(record, "calls"), "utf8")).trim().split("\n"),
    sentBytes: async () => {
      const files = (await readdir(record)).filter((name) => name.startsWith("sent-"));
      const sizes = await Promise.all(files.map(async (name) => (await stat(join(record, name))).size));
      return sizes.reduce((sum, bytes) => sum + bytes, 0);
    },
  };
}

function knownOf({ measurement, listings }: Pick<Measured, "measurement" | "listings">) {
  return knownLayers(measurement, listings);
}

onBuildKit((engine) => {
  test("of an image whose layers the baseline knows, nothing but the manifest and the config leaves the builder", async () => {
    const directory = await writeContext(twoLayers);
    const first = await measuringIn((await recordingContext(engine, directory)).made).measure(image, new Map());
    const { made, log, calls, sentBytes, stages } = await recordingContext(engine, directory);
    const second = await measuringIn(made).measure(image, knownOf(first));
    const [platform] = second.measurement.platforms;
    const asked = (await calls()).filter((line) => line.includes(" attachment "));
    expect(first.measurement.source).toBe("oci-layout");
    expect(second).toEqual({ ...first, measurement: { ...first.measurement, source: "builder" } });
    expect(platform?.layers).toHaveLength(2);
    expect(new Set(asked.map((line) => line.split(" ").at(-1)))).toEqual(
      new Set([platform?.manifestDigest, platform?.configDigest]),
    );
    expect(asked).toHaveLength(2);
    expect((await sentBytes()) - (platform?.configBytes ?? 0)).toBeLessThan(1000);
    expect((await calls()).filter((line) => line.includes("type=oci"))).toEqual([]);
    expect(log).toContain(`Nothing is exported: manifest and layers are read in builder ${engine.env["BUILDX_BUILDER"]}.`);
    expect(stages()).toEqual(["ask about the builder", "build", "read the manifest", "read the layers"]);
  });

  test("of an image with one new layer, that layer leaves the builder, and no other", async () => {
    const first = await measuringIn((await recordingContext(engine, await writeContext(twoLayers))).made).measure(
      image,
      new Map(),
    );
    const { made, calls } = await recordingContext(engine, await writeContext({ ...twoLayers, b: "other" }));
    const { measurement } = await measuringIn(made).measure(image, knownOf(first));
    const [, changed] = measurement.platforms[0]?.layers ?? [];
    const asked = (await calls()).filter((line) => line.includes(" attachment "));
    expect(asked).toHaveLength(3);
    expect(asked.at(-1)).toContain(changed?.digest);
  });
});

onEveryBuilder((engine) => {
  test("every stage is timed, in the log and for the report", async () => {
    const context = await writeContext({ ...twoLayers, "requirements-dev.txt": "mypy\n" });
    const { made, log, stages } = await recordingContext(engine, context);
    const { measurement } = await measuringIn(made).measure(image, new Map());
    // What the image is made of may be told by files that are in none of its layers.
    expect(measurement.projects).toEqual([{ name: "", needs: [], devNeeds: ["mypy"] }]);
    const pushed = engine.name === "overlay2" ? ["push out of the engine"] : [];
    const expected = ["ask about the builder", "build", ...pushed, "read the layers"];
    expect(stages()).toEqual(expected);
    expect(log.flatMap((line) => /^([a-z ]+): \d+\.\d s$/.exec(line)?.[1] ?? [])).toEqual(expected);
  });
});

describe("a builder", () => {
  onBuildKit((engine) => {
    test("is asked about once, ahead of the images that it builds", async () => {
      const { made, calls } = await recordingContext(engine, await writeContext(twoLayers));
      const measuring = measuringIn(made);
      measuring.prepare([image, image]);
      await Promise.all([measuring.measure(image, new Map()), measuring.measure(image, new Map())]);
      expect((await calls()).filter((line) => line.startsWith("buildx ls"))).toHaveLength(1);
    });

    test("that cannot be had fails the measurement, not the preparation", async () => {
      const { made } = await recordingContext(engine, await writeContext(twoLayers));
      const nowhere = { ...image, subject: { kind: "build" as const, build: buildInputs({ builder: "nosuch" }) } };
      const measuring = measuringIn(made);
      measuring.prepare([nowhere]);
      await expect(measuring.measure(nowhere, new Map())).rejects.toThrow('There is no builder called "nosuch".');
    });
  });
});
