import type { Runner } from "../adapters/github/runner.ts";
import { assertNotCancelled, cancellation, cancelledStatus } from "../adapters/process/cancellation.ts";
import { allExited } from "../adapters/process/process.ts";
import { Cancelled } from "../cancellation.ts";
import { UserError } from "../failure.ts";
import { runFailure } from "../report/facts/failure.ts";
import { failedOutputs, type Outputs } from "../report/facts/outputs.ts";
import { failureAnnotation } from "../report/text/annotations.ts";
import { runAction } from "./action.ts";

/** A step from its beginning to its end: gives the exit status once outputs and annotations are written and no process is left. */
export async function runStep(environment: NodeJS.ProcessEnv, runner: Runner): Promise<number> {
  let outputs: Outputs = failedOutputs;
  try {
    const end = await runAction(environment, runner);
    await assertNotCancelled();
    outputs = end.outputs;
    return end.isRed ? 1 : 0;
  } catch (error) {
    // Whatever fails in a cancelled run fails because of that.
    tell(cancellation.aborted ? cancellation.reason : error, runner);
    return cancellation.aborted ? cancelledStatus : 1;
  } finally {
    await allExited();
    runner.setOutputs(outputs);
    runner.log(`image-size-budget: ${JSON.stringify({ verdict: outputs.verdict, size: outputs.size, growth: outputs.growth })}`);
  }
}

function tell(error: unknown, runner: Runner): void {
  if (error instanceof Cancelled) return runner.log(`${error.message} Nothing is judged.`);
  if (error instanceof UserError) {
    error.detail?.split("\n").forEach((line) => runner.log(`  | ${line}`));
    const { place } = error;
    const { message, hint } = failureAnnotation(runFailure(error));
    runner.annotate("error", message, place === null ? {} : { file: place.file, startLine: place.line });
    if (hint !== null) runner.log(hint);
    return;
  }
  runner.annotate("error", error instanceof Error ? (error.stack ?? error.message) : String(error), {
    title: "Image size: a fault of this action",
  });
}
