import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { temporaryDirectory } from "../github/temporary.ts";
import { pushEvent } from "../runner/events.ts";
import { noise } from "../support/context.ts";
import { shellRootfs } from "../support/shell-rootfs.ts";
import { countImage, countLayout } from "../support/counted-images.ts";
import { type Engine, engines } from "../support/engine.ts";
import { Registry } from "../support/registry-runs.ts";
import { type Files, reportOf, World } from "../support/world.ts";

const execute = promisify(execFile);
const text = Array.from({ length: 400 }, (_, index) => [`src/${index}.txt`, `line ${index}\n`.repeat(index)] as const);
const rootfs = await shellRootfs();
const shell = "FROM scratch AS shell\nCOPY --chmod=0755 rootfs/ /\n";
const images: readonly { readonly name: string; readonly files: Files; readonly repeated?: number }[] = [
  {
    name: "many small files, a big one and a RUN",
    files: {
      Dockerfile: `${shell}COPY src /src\nCOPY big /big\nRUN cat /big > /copy && echo done > /made\n`,
      big: noise(1_000_000, "big"),
      ...Object.fromEntries(text),
      ...rootfs,
    },
  },
  {
    name: "two stages, a layer that comes twice, and an empty one",
    files: {
      Dockerfile: `${shell}FROM shell AS build\nRUN cat /bin/sh > /app\nFROM shell\nCOPY --from=build /app /app\nRUN true\nRUN true\nRUN true\nENV KEY=value\n`,
      ...rootfs,
    },
    repeated: 1,
  },
];

test.for(images)("$name: however it is read, it has the size that was counted without us", async (image) => {
  const sizes: number[] = [];
  for (const engine of engines()) {
    const { counted, measured, repeated } = await readEveryWay(engine, image.files);
    const [size = 0] = counted;
    expect(counted).toEqual(counted.map(() => size));
    expect(measured).toEqual(Object.fromEntries(Object.keys(measured).map((way) => [way, size])));
    expect(repeated).toBe(image.repeated ?? 0);
    sizes.push(size);
  }
  // Engines compress differently, by about a thousandth; a tenth of the smallest growth that is warned of is too much.
  expect(Math.max(...sizes) / Math.min(...sizes)).toBeLessThan(1.01);
});

interface Sizes {
  /** By this file alone. */
  readonly counted: readonly number[];
  /** By the action, by the way it was read. */
  readonly measured: Readonly<Record<string, number>>;
  /** Layers that the manifest names again. */
  readonly repeated: number;
}

async function readEveryWay(engine: Engine, files: Files): Promise<Sizes> {
  const epoch = "SOURCE_DATE_EPOCH=1700000000";
  await using world = await World.start({ env: engine.env, inputs: { "build-args": epoch } });
  await using registry = await Registry.start();
  const built = await world.push(files);
  const build = ["buildx", "build", "--provenance=false", "--build-arg", epoch, built.directories.workspace];

  const name = `${registry.host}/acme/app:1`;
  await docker(engine, [...build, "--load", "--tag", name]);
  await docker(engine, ["push", name]);
  const exported = engine.name === "containerd" ? await exportLayout(engine, build) : null;
  const archives = exported === null ? {} : { archive: `archive://${exported.archive}`, layout: `oci-dir://${exported.layout}` };
  const measured = await measure(world, { local: `local://${name}`, registry: `registry://${name}`, ...archives });
  await docker(engine, ["image", "rm", name]);

  const pushed = await countImage("1", async (reference) => registry.get(reference));
  const counted = exported === null ? [pushed] : [pushed, await countLayout(exported.layout)];
  return {
    counted: counted.map(({ bytes }) => bytes),
    repeated: pushed.repeated,
    measured: { built: Number(built.outputs["size"]), ...measured },
  };
}

async function exportLayout(engine: Engine, build: readonly string[]): Promise<{ archive: string; layout: string }> {
  const directory = await temporaryDirectory("exported-");
  const [archive, layout] = [join(directory, "image.tar"), join(directory, "layout")];
  await docker(engine, [...build, "--output", `type=oci,dest=${archive}`]);
  await mkdir(layout);
  await execute("tar", ["-xf", archive, "-C", layout]);
  return { archive, layout };
}

/** One run of the action for all references; in the order of their names. */
async function measure(world: World, references: Readonly<Record<string, string>>): Promise<Record<string, number>> {
  const config = join(await temporaryDirectory("config-"), "images.yml");
  const entries = Object.entries(references).map(([name, image]) => ({ name, image }));
  await writeFile(config, JSON.stringify({ images: entries }));
  const { images: reports } = await reportOf(
    await world.run(pushEvent(world.repository), { inputs: { config, "config-access": "paths" } }),
  );
  return Object.fromEntries(reports.map(({ name, platforms }) => [name, platforms.reduce((sum, one) => sum + one.sizeBytes, 0)]));
}

async function docker({ env }: Engine, args: readonly string[]): Promise<void> {
  await execute("docker", args, { env: { ...process.env, ...env } });
}
