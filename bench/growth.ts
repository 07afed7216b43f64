import { join } from "node:path";
import { analysis, type Bench, said } from "./analysis.ts";
import { manyFiles, type Shape } from "./images.ts";
import { type Image, kept } from "./layouts.ts";
import { megabytes, seconds, table } from "./table.ts";
import { interleaved, median, run } from "./timing.ts";

/** So small that the entries are what is measured, not their bytes. */
const usualBytes = 512;

const some = (isQuick: boolean, all: readonly number[]) => (isQuick ? all.slice(0, 2) : all);

/** How the time of an analysis and the size of its listing grow with files and layers. */
export async function measureGrowth(bench: Bench): Promise<string> {
  const shapes = some(bench.isQuick, [1000, 10_000, 100_000]).flatMap((files) =>
    some(bench.isQuick, [1, 10, 100]).map((layers): Shape => ({
      name: `${files}-files-${layers}-layers`,
      files,
      layers,
      usualBytes,
    })),
  );
  const images: [Shape, Image][] = [];
  for (const shape of shapes) images.push([shape, await made(bench, shape)]);
  const costs = await interleaved(
    Object.fromEntries(images.map(([{ name }, { layouts }]) => [name, analysis(bench, layouts.gzip)])),
    bench.rounds,
  );
  const rows: string[][] = [];
  for (const [{ name, files, layers }, image] of images) {
    const document = join(bench.directory, `${name}-baseline.json`);
    const { listingBytes } = said(await run(analysis(bench, image.layouts.gzip, "--save", document)));
    const each = costs.get(name) ?? [];
    const inProcess = median(each.map((cost) => said(cost).analysisMs));
    rows.push([
      String(files),
      String(layers),
      seconds(inProcess),
      `${((1000 * inProcess) / files).toFixed(0)} µs`,
      megabytes(median(each.flatMap(({ peakBytes }) => peakBytes ?? []))),
      megabytes(listingBytes),
      (listingBytes / files).toFixed(1),
    ]);
  }
  return table(["Files", "Layers", "analysis", "per file", "peak memory", "listing in the artifact", "bytes per file"], rows);
}

async function made({ directory }: Bench, shape: Shape): Promise<Image> {
  return await kept(directory, shape.name, () => manyFiles(directory, shape, ["gzip"]));
}

/** Stacking layers when the last one deletes one file, and when it deletes many; it has as many entries either way. */
export async function measureWhiteouts(bench: Bench): Promise<string> {
  const [files, most] = bench.isQuick ? [10_000, 2000] : [100_000, 20_000];
  const shape = (count: number): Shape => ({
    name: `${count}-of-${most}-whiteouts-${files}-files`,
    files,
    layers: 1,
    usualBytes,
    whiteouts: { count, ofEntries: most },
  });
  const [one, many] = [await made(bench, shape(1)), await made(bench, shape(most))];
  const costs = await interleaved(
    { one: analysis(bench, one.layouts.gzip, "--stack", "21"), many: analysis(bench, many.layouts.gzip, "--stack", "21") },
    2 * bench.rounds + 1,
  );
  const stackMs = (name: string) => (costs.get(name) ?? []).map((cost) => median(said(cost).stackMs));
  const ratios = stackMs("many").map((ms, round) => ms / (stackMs("one")[round] ?? Number.NaN));
  return table(
    [`Stacking ${files} files and ${most} more entries`, "time", "vs 1 whiteout"],
    [
      ["1 whiteout", seconds(median(stackMs("one"))), "1"],
      [`${most} whiteouts`, seconds(median(stackMs("many"))), `${median(ratios).toFixed(2)} x`],
    ],
  );
}
