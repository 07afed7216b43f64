import { readImages } from "../adapters/files/config-file.ts";
import { readRunContext } from "../adapters/github/run-context.ts";
import { run } from "../pipeline.ts";
import { isReadOnly } from "../task.ts";
import { judgingPorts } from "../wiring/judging.ts";
import { measurementCache } from "../wiring/measurement-cache.ts";
import { measuringFor, parse, type End, type Job } from "./job.ts";
import { tellAll } from "./tell-all.ts";

/** The usual step: it measures every image itself. */
export async function measureAndJudge(job: Job): Promise<End> {
  const { context, api, directory, runner } = job;
  const inputs = parse(job, await readImages(context.workspace, job.raw));
  const measuring = measuringFor(job, inputs);
  const runContext = await readRunContext(job);
  const report = await run(inputs, runContext, {
    ...judgingPorts({ ...job, ...runContext, inputs, measure: measuring.measure }),
    ...measuring,
    measurements: measurementCache({
      context,
      api,
      temporaryDirectory: directory,
      log: runner.log,
      mustUpload: isReadOnly(context),
    }),
    missing: async () => [],
  });
  return await tellAll({ ...job, inputs }, report, measuring);
}
