import { readRunContext } from "../adapters/github/run-context.ts";
import { run } from "../pipeline.ts";
import { judgingPorts } from "../wiring/judging.ts";
import { collect } from "./collect.ts";
import { openingFor, type End, type Job } from "./job.ts";
import { tellAll } from "./tell-all.ts";

/** The job after a matrix: the same pipeline, and other jobs have measured. */
export async function reportMatrix(job: Job): Promise<End> {
  const runContext = await readRunContext(job);
  const { base, headSha } = runContext;
  const { inputs, measured } = await collect(job, {
    id: job.context.runId,
    headSha: headSha ?? "",
    baseSha: "sha" in base ? base.sha : null,
  });
  const { measure } = openingFor(job, inputs);
  const ports = { ...judgingPorts({ ...job, ...runContext, inputs, onUse: measured.onUse, measure }), ...measured.ports };
  return await tellAll({ ...job, inputs }, await run(inputs, runContext, ports), null);
}
