// Pushes versions of two images into a real registry, weighs its disk after each push, and holds that against what
// `image-size-budget cost` says from the manifests alone. Exit status: 0 when no prediction is off by more than 1%, else 1.
//
//   npx node scripts/push-experiment.mjs [--pushes 55] [--keep 10] [--json]
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { images, writeContext, writePush } from "./push-experiment/images.mjs";
import { deleteTag, diskOf, registryProgram, startRegistry } from "./push-experiment/registry.mjs";
import { largestDeviation, renderTables } from "./push-experiment/tables.mjs";

const most = 0.01;
const cli = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));
const text = { type: "string" };
const { values } = parseArgs({ options: { pushes: text, keep: text, json: { type: "boolean" } } });
const [pushes, versions] = [Number(values.pushes ?? 55), Number(values.keep ?? 10)];
// The engine's own builder: another one would not hand the image to the engine, which pushes it.
const environment = { ...process.env, BUILDX_BUILDER: "default" };

const program = registryProgram();
const directory = await mkdtemp(join(tmpdir(), "push-experiment-"));
try {
  const results = [];
  for (const image of images) results.push(await experiment(image));
  console.log(values.json ? JSON.stringify({ results, largestDeviation: largestDeviation(results) }) : renderTables(results));
  if (largestDeviation(results) > most) process.exitCode = 1;
} finally {
  await rm(directory, { recursive: true, force: true });
}

async function experiment(image) {
  const registry = await startRegistry(program, join(directory, image.name, "registry"));
  const tags = [];
  try {
    const disks = await pushAll(image, registry, tags);
    const { images: predicted } = await predict(tags);
    const measured = predicted.map(({ storedBytes, newBytes }, at) => ({
      disk: disks[at],
      predictedBytes: storedBytes,
      newBytes,
    }));
    const kept = await keepLast(registry, image.name, predicted.at(-1).retainedBytes);
    return { name: image.name, about: image.about, pushes: measured, kept };
  } finally {
    await registry.stop();
    await docker("image", "rm", "--force", ...tags).catch(() => {});
  }
}

async function pushAll(image, { host, storage }, tags) {
  const context = join(directory, image.name, "context");
  const disks = [];
  await writeContext(context, image);
  for (let push = 1; push <= pushes; push += 1) {
    const tag = `${host}/${image.name}:${push}`;
    await writePush(context, image, push);
    await docker("buildx", "build", "--quiet", "--load", "--provenance=false", "--tag", tag, context);
    tags.push(tag);
    await docker("push", "--quiet", tag);
    disks.push(await diskOf(storage));
    console.error(`${image.name} ${push}/${pushes}: ${disks.at(-1).bytes.toLocaleString("en-US")} bytes`);
  }
  return disks;
}

/** What the command says about the versions: it reads manifests, and no layer. */
async function predict(tags) {
  const words = [cli, "cost", "--json", "--retention", `last ${versions}`, ...tags.map((tag) => `registry://${tag}`)];
  const { stdout } = await promisify(execFile)(process.execPath, words, { env: environment, maxBuffer: 1e8 });
  return JSON.parse(stdout);
}

/** Deletes all versions but the last ones, has the registry collect its garbage, and weighs what is left. */
async function keepLast(registry, repository, predictedBytes) {
  for (let push = 1; push <= pushes - versions; push += 1) await deleteTag(registry.host, repository, String(push));
  await registry.stop();
  registry.collectGarbage();
  return { versions, predictedBytes, disk: await diskOf(registry.storage) };
}

async function docker(...words) {
  await promisify(execFile)("docker", words, { env: environment });
}
