import { readVersions } from "../adapters/docker/given-images/image-versions.ts";
import { inTemporaryDirectory } from "../adapters/process/temporary.ts";
import type { Terminal } from "../adapters/process/terminal.ts";
import { renderSeries, seriesOf } from "../report/text/cost-series.ts";
import { inParallel } from "../parallel.ts";
import type { CostCommand } from "./command-line.ts";
import { referenceOf } from "./image-operand.ts";

/** Reads the manifests of every version and adds them up. */
export async function tellCost({ images, rules, isJson }: CostCommand, { columns, progress }: Terminal): Promise<string> {
  const named = await inParallel(images, 1, async (name) => ({ name, reference: await referenceOf(name, { progress }) }));
  return await inTemporaryDirectory("image-size-budget-", async (temporaryDirectory) => {
    const surroundings = { workingDirectory: process.cwd(), temporaryDirectory, environment: process.env, log: progress };
    const versions = await readVersions(named, surroundings);
    for (const { name, warnings } of versions) for (const warning of warnings) progress(`warning: ${name}: ${warning}`);
    const series = seriesOf(versions, rules);
    return isJson ? JSON.stringify(series, null, 2) : renderSeries(series, columns);
  });
}
