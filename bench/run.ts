// Prints tables of ratios, measured in one run against other programs on the same machine; nothing here is asserted.
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build, type Plugin } from "esbuild";
import { compareBuilds } from "./action.ts";
import { type Bench, compareAnalysis, compareDockerSave, compareKnown, comparePackages } from "./analysis.ts";
import { measureGrowth, measureWhiteouts } from "./growth.ts";
import { bigImage, manyFiles, smallImage } from "./images.ts";
import { type Image, kept } from "./layouts.ts";
import { compareStart } from "./start.ts";
import { machine, program } from "./timing.ts";
import { withoutPackages } from "./without-packages.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const parts = ["analysis", "packages", "save", "known", "builds", "growth"] as const;

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    only: { type: "string", multiple: true, default: [...parts] },
    rounds: { type: "string" },
    cli: { type: "string", default: here("../dist/cli/index.js") },
    images: { type: "string", default: join(tmpdir(), "image-size-budget-bench") },
  },
});

const directory = resolve(values.images, values.quick ? "quick" : "full");
mkdirSync(directory, { recursive: true });
const bench: Bench = {
  directory,
  rounds: Number(values.rounds ?? (values.quick ? 1 : 3)),
  isQuick: values.quick,
  analyse: await bundled(directory, []),
  analyseWithoutPackages: await bundled(join(directory, "without-packages"), [withoutPackages]),
  cli: resolve(values.cli),
  golist: compiled(),
};

console.log(
  `Measured on ${machine()}; medians of ${bench.rounds} interleaved rounds, ratios are medians of the rounds' ratios.\n`,
);
for (const part of parts) {
  if (!values.only.includes(part)) continue;
  console.log(`## ${part}\n`);
  for await (const text of tables(part)) console.log(`${text}\n`);
}

async function* tables(part: (typeof parts)[number]): AsyncGenerator<string> {
  switch (part) {
    case "analysis":
      for (const image of [await big(), await many(), await small()]) yield await compareAnalysis(bench, image);
      return;
    case "packages":
      yield await comparePackages(bench, await big());
      return;
    case "save":
      yield await compareDockerSave(bench, bench.isQuick ? await small() : await big());
      return;
    case "known":
      yield await compareKnown(bench, await big());
      yield await compareStart(bench, await small());
      return;
    case "builds":
      yield* compareBuilds(bench);
      return;
    case "growth":
      yield await measureGrowth(bench);
      yield await measureWhiteouts(bench);
  }
}

async function big(): Promise<Image> {
  return await kept(directory, "big", () => bigImage(directory, bench.isQuick ? 0.1 : 1));
}

async function many(): Promise<Image> {
  return await kept(directory, "many", () =>
    manyFiles(directory, { name: "many", files: bench.isQuick ? 10_000 : 100_000, layers: 2, usualBytes: 8192 }),
  );
}

async function small(): Promise<Image> {
  return await kept(directory, "small", () => smallImage(directory));
}

/** One file, as the action is: stripping types from a hundred modules would be half of a small image's time. */
async function bundled(folder: string, plugins: Plugin[]): Promise<string> {
  const thread = here("../src/adapters/process/threads/layer-thread.ts");
  const options = { bundle: true, platform: "node", format: "esm", logLevel: "error" } as const;
  for (const [name, source] of Object.entries({ "analyse.mjs": here("analyse.ts"), "layer-thread.mjs": thread }))
    await build({ ...options, entryPoints: [source], outfile: join(folder, name), plugins });
  return join(folder, "analyse.mjs");
}

function compiled(): string | null {
  const go = program("go");
  if (go === null) return null;
  const path = join(directory, "golist-program");
  execFileSync(go, ["build", "-o", path, here("golist/main.go")], { stdio: ["ignore", "ignore", "inherit"] });
  return path;
}
