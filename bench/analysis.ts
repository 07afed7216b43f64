import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { archiveOf, type Compression, type Image } from "./layouts.ts";
import { megabytes, seconds, table, times } from "./table.ts";
import { type Command, type Cost, interleaved, median, program, ratio, run } from "./timing.ts";

/** What the measured process says of itself. */
const Said = z.object({
  openedBytes: z.number(),
  entries: z.number(),
  wastedBytes: z.number().nullable(),
  listingBytes: z.number(),
  analysisMs: z.number(),
  /** Of each of the stackings that `--stack` asked for. */
  stackMs: z.array(z.number()).readonly(),
  encodeMs: z.number(),
});
export type Said = z.infer<typeof Said>;

export interface Bench {
  /** Where images are kept between runs. */
  readonly directory: string;
  readonly rounds: number;
  readonly isQuick: boolean;
  /** The bundled analyse.ts. */
  readonly analyse: string;
  /** The same without what reads packages. */
  readonly analyseWithoutPackages: string;
  /** The built command line. */
  readonly cli: string;
  /** The compiled golist; null without Go. */
  readonly golist: string | null;
}

export function said({ stdout }: Cost): Said {
  return Said.parse(JSON.parse(stdout));
}

/** A command that analyses one layout. */
export function analysis({ analyse }: Bench, layout: string, ...options: readonly string[]): Command {
  return { argv: [process.execPath, analyse, layout, ...options], keepsOutput: true };
}

/** A reference, or the reason why there is none. */
type Reference = Command | string;

/** One process for each layer, one after the other, whatever is written goes nowhere. */
function layerByLayer(tool: string, args: readonly string[], files: readonly string[]): Reference {
  const path = program(tool);
  if (path === null) return `${tool} is not installed`;
  return { argv: ["sh", "-ec", `for layer; do ${[path, ...args].join(" ")} "$layer"; done`, "sh", ...files] };
}

async function references(
  { golist }: Bench,
  { blobs, ...image }: Image,
): Promise<Readonly<Record<Compression, Readonly<Record<string, Reference>>>>> {
  const dive = program("dive");
  return {
    gzip: {
      "`igzip -dc`": layerByLayer("igzip", ["-dc"], blobs.gzip),
      "`tar tzf`": layerByLayer("tar", ["tzf"], blobs.gzip),
      "Go `compress/gzip` + `archive/tar`": golist === null ? "Go is not installed" : { argv: [golist, ...blobs.gzip] },
    },
    zstd: { "`zstd -dc`": layerByLayer("zstd", ["-dcq"], blobs.zstd) },
    none: {
      "`sha256sum`": layerByLayer("sha256sum", [], blobs.none),
      "`tar tf`": layerByLayer("tar", ["tf"], blobs.none),
      "dive, on an archive that is there already":
        dive === null
          ? "dive is not installed"
          : {
              argv: [
                dive,
                "--ci",
                "--lowestEfficiency",
                "0",
                "--highestUserWastedPercent",
                "1",
                "--source",
                "docker-archive",
                await archiveOf({ blobs, ...image }),
              ],
            },
    },
  };
}

/** Both sides kept to the first processor; null where that cannot be done. */
function onOneProcessor(ours: Command | undefined, [name, reference]: readonly [string, Reference]) {
  const taskset = program("taskset");
  if (taskset === null || ours === undefined || typeof reference === "string") return null;
  const kept = (command: Command): Command => ({ ...command, argv: [taskset, "-c", "0", ...command.argv] });
  return {
    name: name.replaceAll(/`|-dc/g, "").trim(),
    commands: { "ours on one": kept(ours), "theirs on one": kept(reference) },
  };
}

const words = { gzip: "gzip", zstd: "zstd", none: "plain" } as const;

/** Full analysis of one image against each reference, with the absolute figures in a second table. */
export async function compareAnalysis(bench: Bench, image: Image): Promise<string> {
  const all = await references(bench, image);
  const rows: string[][] = [];
  const own: string[][] = [];
  for (const compression of ["gzip", "zstd", "none"] as const) {
    const present: Record<string, Command> = { ours: analysis(bench, image.layouts[compression]) };
    const decompressor = Object.entries(all[compression])[0];
    const alone = decompressor === undefined ? null : onOneProcessor(present["ours"], decompressor);
    if (alone !== null) Object.assign(present, alone.commands);
    for (const [name, reference] of Object.entries(all[compression]))
      if (typeof reference !== "string" && !(bench.isQuick && name.startsWith("dive"))) present[name] = reference;
    const costs = await interleaved(present, bench.rounds);
    const ours = costs.get("ours") ?? [];
    own.push([words[compression], ...figures(ours)]);
    if (alone !== null) {
      const [one = [], other = []] = Object.keys(alone.commands).map((name) => costs.get(name));
      own.push([`${words[compression]}, on one processor`, ...figures(one)]);
      const ratios = [times(ratio(one, other, "wallMs")), times(ratio(one, other, "cpuMs"))];
      rows.push([`${words[compression]} on one processor, and ${alone.name} on it`, ...ratios, ...figures(other).slice(0, 2)]);
    }
    for (const [name, reference] of Object.entries(all[compression])) {
      const other = costs.get(name);
      const why = typeof reference === "string" ? reference : "left out by --quick";
      rows.push([
        `${words[compression]} vs ${name}`,
        ...(other === undefined
          ? [why, "–", "–", "–"]
          : [times(ratio(ours, other, "wallMs")), times(ratio(ours, other, "cpuMs")), ...figures(other).slice(0, 2)]),
      ]);
    }
  }
  return [
    `**${image.name}**: ${image.layers} layers, ${image.entries} entries, ${megabytes(image.tarBytes)} unpacked, ${megabytes(bytesOf(image.blobs.gzip))} as gzip`,
    table(["Full analysis", "wall", "cpu", "wall of the reference", "cpu of the reference"], rows),
    table(["Layers", "wall", "cpu", "peak memory"], own),
  ].join("\n\n");
}

function bytesOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + readFileSync(file).length, 0);
}

function figures(costs: readonly Cost[]): readonly string[] {
  const of = (field: "wallMs" | "cpuMs" | "peakBytes") => {
    const values = costs.flatMap((cost) => cost[field] ?? []);
    return values.length === 0 ? null : median(values);
  };
  return [seconds(of("wallMs")), seconds(of("cpuMs")), megabytes(of("peakBytes"))];
}

/** `docker save` of the same image from the engine that answers, against an analysis that needs no engine. */
export async function compareDockerSave(bench: Bench, image: Image): Promise<string> {
  if (program("docker") === null) return "docker is not installed: no comparison with `docker save`.";
  const name = `size-budget-bench:${image.name}`;
  await run({ argv: ["docker", "load", "-q", "-i", await archiveOf(image)] });
  try {
    const costs = await interleaved(
      { ours: analysis(bench, image.layouts.gzip), save: { argv: ["sh", "-c", `docker save ${name} | cat >/dev/null`] } },
      bench.rounds,
    );
    const [ours, save] = [costs.get("ours") ?? [], costs.get("save") ?? []];
    return table(
      ["Against an engine", "wall", "of the reference"],
      [
        [
          `${image.name}, gzip vs \`docker save\` (the client's pipe alone, before any analysis)`,
          times(ratio(ours, save, "wallMs")),
          figures(save)[0] ?? "",
        ],
      ],
    );
  } finally {
    await run({ argv: ["docker", "image", "rm", name] });
  }
}

/** What it costs to tell of packages: the same analysis with and without what reads them. */
export async function comparePackages(bench: Bench, image: Image): Promise<string> {
  const without = { ...bench, analyse: bench.analyseWithoutPackages };
  const saved = (name: string) => ["--save", join(bench.directory, `${image.name}-${name}.json`)];
  const costs = await interleaved(
    {
      without: analysis(without, image.layouts.gzip, ...saved("without-packages")),
      with: analysis(bench, image.layouts.gzip, ...saved("packages")),
    },
    bench.rounds,
  );
  const others = costs.get("without") ?? [];
  const listing = (each: readonly Cost[]) => median(each.map((cost) => said(cost).listingBytes));
  const rows = [...costs].map(([name, each]) =>
    [`${image.name}, ${name} packages`].concat(figures(each), [
      megabytes(listing(each)),
      each === others ? "–" : times(ratio(each, others, "cpuMs")),
      each === others ? "–" : times(listing(each) / listing(others)),
    ]),
  );
  return table(["Packages", "wall", "cpu", "peak memory", "listing", "cpu ratio", "listing ratio"], rows);
}

/** Layers that an earlier measurement has listed. */
export async function compareKnown(bench: Bench, image: Image): Promise<string> {
  const document = join(bench.directory, `${image.name}-baseline.json`);
  const { listingBytes, encodeMs, entries } = said(await run(analysis(bench, image.layouts.gzip, "--save", document)));
  const changed = Math.min(2, image.layers - 1);
  const costs = await interleaved(
    {
      "every layer is opened": analysis(bench, image.layouts.gzip),
      "all layers known, the same blobs": analysis(bench, image.layouts.gzip, "--known", document),
      [`one of ${image.layers} layers changed`]: analysis(
        bench,
        image.layouts.gzip,
        "--known",
        document,
        "--forget",
        String(changed),
      ),
    },
    bench.rounds,
  );
  const whole = costs.get("every layer is opened") ?? [];
  const rows = [...costs].map(([name, each]) =>
    [
      name,
      times(ratio(each, whole, "wallMs")),
      seconds(median(each.map((cost) => said(cost).analysisMs))),
      megabytes(median(each.map((cost) => said(cost).openedBytes))),
    ].concat(figures(each)),
  );
  return [
    table(
      [`${image.name} with a baseline`, "wall", "in process", "layer bytes opened", "whole process", "cpu", "peak memory"],
      rows,
    ),
    `Its listing is ${megabytes(listingBytes)} in the artifact: ${(listingBytes / entries).toFixed(1)} bytes an entry, written in ${seconds(encodeMs)}.`,
  ].join("\n\n");
}
