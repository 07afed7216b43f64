import { keptPlace } from "../inputs/baseline-places.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { nothingPublished } from "../report/facts/outputs.ts";
import { paragraph } from "../report/markdown/markup.ts";
import { nothingRecorded } from "../report/words/server-words.ts";
import { summarise } from "../wiring/publishers.ts";
import type { End, Job } from "./job.ts";

/** A recording run on a server that keeps no artifacts, and whose baselines would be some: building would be for nothing. */
export function recordsNothing({ mode, api }: Job, { baseline }: Pick<Inputs, "baseline">): boolean {
  return mode === "record" && api.server.artifacts.kind === "none" && keptPlace(baseline).kind === "artifact";
}

/** Ends such a run before anything is built: green, as nothing was judged, and with a warning. */
export async function recordNothing(job: Job): Promise<End> {
  const { artifacts } = job.api.server;
  const sentence = nothingRecorded(job.api.server, artifacts.kind === "kept" ? "" : artifacts.because);
  job.runner.annotate("warning", sentence);
  await summarise([paragraph([`📦 Image size: ${sentence}`])], job);
  return { isRed: false, outputs: nothingPublished };
}
