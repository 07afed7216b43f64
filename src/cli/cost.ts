import { readVersions } from "../adapters/docker/given-images/image-versions.ts";
import { inTemporaryDirectory } from "../adapters/process/temporary.ts";
import type { Terminal } from "../adapters/process/terminal.ts";
import { renderSeries, seriesOf } from "../report/text/cost-series.ts";
import type { CostCommand } from "./command-line.ts";

/** Reads the manifests of every version and adds them up. */
export async function tellCost({ images, rules, isJson }: CostCommand, { progress }: Terminal): Promise<string> {
  return await inTemporaryDirectory("image-size-budget-", async (temporaryDirectory) => {
    const surroundings = { workingDirectory: process.cwd(), temporaryDirectory, environment: process.env, log: progress };
    const versions = await readVersions(images, surroundings);
    versions.flatMap(({ warnings }) => warnings).forEach((warning) => progress(`warning: ${warning}`));
    const series = seriesOf(versions, rules);
    return isJson ? JSON.stringify(series, null, 2) : renderSeries(series);
  });
}
