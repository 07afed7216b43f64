import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readdir, utimes } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { buildImage } from "../../src/adapters/docker/buildx.ts";
import { openGivenImage } from "../../src/adapters/docker/given-images/given-image.ts";
import type { Finding } from "../../src/findings/catalogue.ts";
import { findIn } from "../../src/findings/find.ts";
import { compare } from "../../src/compare/compare.ts";
import { treeOf } from "../../src/compare/files.ts";
import type { ImageToMeasure } from "../../src/measure/image-to-measure.ts";
import { measure, type Measured } from "../../src/measure/measure.ts";
import type { Measurement } from "../../src/measure/measurement.ts";
import { atEnd } from "./at-end.ts";
import { buildInputs } from "./build-inputs.ts";
import { chosenBuilder } from "./chosen-builder.ts";
import { type Files, writeContext } from "./context.ts";
import type { Engine } from "./engine.ts";
import { temporaryDirectory } from "./layouts.ts";

/** What an image is built from. */
export interface Recipe {
  readonly Dockerfile: string;
  readonly files: Files;
  /** When all files and directories of the context were last changed; now unless given. */
  readonly changedAt?: Date;
  readonly noCache?: boolean;
  /** Options of the export, and build arguments for it: the image is opened as one that somebody else has built. */
  readonly exported?: { readonly options: readonly string[]; readonly buildArgs?: readonly string[] };
}

/** An image that was built, what is found in it, and what pushing it brings. */
export interface InspectedBuild {
  readonly measurement: Measurement;
  readonly sizeBytes: number;
  readonly findings: readonly Finding[];
  /** Bytes that a registry which has the earlier build must take in; all of them without one. */
  readonly newBytes: number;
}

/** Builds one after another, each with the one before as its baseline; the last one counts. */
export async function lastBuild(recipes: readonly Recipe[], engine: Engine): Promise<InspectedBuild> {
  let last: InspectedBuild | undefined;
  for (const recipe of recipes) last = await inspectedBuild(recipe, engine, last);
  if (last === undefined) throw new Error("nothing was to be built");
  return last;
}

/** Builds an image with a real engine and looks for findings in it, as a run of the action does whose baseline is the earlier build. */
async function inspectedBuild(recipe: Recipe, engine: Engine, earlier?: InspectedBuild): Promise<InspectedBuild> {
  const { measurement, listings } = await measured(recipe, engine);
  const [platform] = measurement.platforms;
  if (platform === undefined) throw new Error("one platform was expected");
  const tree = treeOf(platform, listings);
  if (tree === null) throw new Error("every layer was to be listed");
  const [compared] = earlier === undefined ? [] : compare(measurement, earlier.measurement, "all").platforms;
  const pushed = compared?.kind === "compared" ? compared : { layers: [], newBytes: platform.sizeBytes };
  const findings = findIn({ ...platform, source: measurement.source, tree, changes: pushed.layers, pushes: [] });
  return { measurement, sizeBytes: platform.sizeBytes, findings, newBytes: pushed.newBytes };
}

/** Builds an image and keeps it in the engine until the end of the test file; gives it a name for `FROM`. */
export async function baseImage({ Dockerfile, files }: Recipe, engine: Engine): Promise<string> {
  const name = `size-budget-base:${randomUUID()}`;
  atEnd(async () => await docker(engine, ["image", "rm", "--force", name]));
  const context = await writeContext({ ...files, Dockerfile });
  await docker(engine, ["buildx", "build", "--provenance=false", "--load", "--tag", name, context]);
  return name;
}

const atOnce = 2;
let running = 0;
const waiting: (() => void)[] = [];

/** Builds in turns: more at once are not faster, and others work on the machine as well. */
async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= atOnce) await new Promise<void>((resolve) => void waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}

async function measured(recipe: Recipe, engine: Engine): Promise<Measured> {
  return await inTurn(async () => {
    const image = await (recipe.exported === undefined ? built(recipe, engine) : exported(recipe, engine, recipe.exported));
    try {
      return await measure(image, { openLayers: true });
    } finally {
      await image.dispose();
    }
  });
}

type OpenImage = ImageToMeasure & { dispose(): Promise<void> };

async function built(recipe: Recipe, engine: Engine): Promise<OpenImage> {
  return await buildImage(buildInputs({ noCache: recipe.noCache === true }), {
    ...(await runIn(await contextOf(recipe), engine)),
    gitAuthToken: null,
    ...chosenBuilder(engine.env),
  });
}

async function exported(recipe: Recipe, engine: Engine, { options, buildArgs = [] }: NonNullable<Recipe["exported"]>) {
  const context = await contextOf(recipe);
  const location = join(await temporaryDirectory(), "layout");
  const output = ["type=oci", "tar=false", `dest=${location}`, ...options].join(",");
  const more = [...buildArgs.flatMap((pair) => ["--build-arg", pair]), ...(recipe.noCache === true ? ["--no-cache"] : [])];
  await docker(engine, ["buildx", "build", "--provenance=false", ...more, "--output", output, context]);
  return await openGivenImage({ scheme: "oci-dir", location }, await runIn(context, engine));
}

async function runIn(workingDirectory: string, { env }: Engine) {
  const environment = { ...process.env, ...env };
  return { workingDirectory, temporaryDirectory: await temporaryDirectory(), environment, log: () => {} };
}

async function contextOf({ Dockerfile, files, changedAt }: Recipe): Promise<string> {
  const context = await writeContext({ ...files, Dockerfile });
  if (changedAt === undefined) return context;
  const below = await readdir(context, { recursive: true });
  for (const name of below) await utimes(join(context, name), changedAt, changedAt);
  return context;
}

async function docker({ env }: Engine, args: readonly string[]): Promise<void> {
  await promisify(execFile)("docker", args, { env: { ...process.env, ...env } });
}
