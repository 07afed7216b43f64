import { readRunContext } from "../adapters/github/run-context.ts";
import { run } from "../pipeline.ts";
import { isReadOnly } from "../task.ts";
import { judgingPorts } from "../wiring/judging.ts";
import { measurementCache } from "../wiring/measurement-cache.ts";
import { recordNothing, recordsNothing } from "./record-nothing.ts";
import { measuringFor, listPlace, parse, type End, type Job } from "./job.ts";
import { tellAll } from "./tell-all.ts";
import { readListedImages } from "../wiring/listed-images.ts";

/** The usual step: it measures every image itself. */
export async function measureAndJudge(job: Job): Promise<End> {
  const { context, api, directory, runner } = job;
  const inputs = parse(job, await readListedImages(job.raw, listPlace(job)));
  if (recordsNothing(job, inputs)) return await recordNothing(job);
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
