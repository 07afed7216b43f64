import { assertNotCancelled, cancellation, cancelledStatus } from "./adapters/process/cancellation.ts";
import { allExited } from "./adapters/process/process.ts";
import { assertSupported } from "./adapters/process/system.ts";
import { cancelOnSignals } from "./adapters/process/signals.ts";
import { Cancelled } from "./cancellation.ts";
import { runner } from "./adapters/github/runner.ts";
import { keepHeapSmall } from "./adapters/process/memory.ts";
import { UserError } from "./failure.ts";
import { failedOutputs, type Outputs } from "./report/facts/outputs.ts";
import { runFailure } from "./report/facts/failure.ts";
import { failureText } from "./report/markdown/failure.ts";
import { runAction } from "./runs/action.ts";

cancelOnSignals();
keepHeapSmall();
// Red until a verdict says otherwise: whatever ends this process early leaves a failed check.
process.exitCode = 1;
let outputs: Outputs = failedOutputs;
try {
  assertSupported(process.platform);
  const end = await runAction(process.env, runner);
  await assertNotCancelled();
  outputs = end.outputs;
  process.exitCode = end.isRed ? 1 : 0;
} catch (error) {
  // Whatever fails in a cancelled run fails because of that.
  if (cancellation.aborted) process.exitCode = cancelledStatus;
  tell(cancellation.aborted ? cancellation.reason : error);
} finally {
  await allExited();
  runner.setOutputs(outputs);
  runner.log(`image-size-budget: ${JSON.stringify({ verdict: outputs.verdict, size: outputs.size, growth: outputs.growth })}`);
}
// A request that was given up may still hold a socket; it must not hold the job.
process.exit();

function tell(error: unknown): void {
  if (error instanceof Cancelled) return runner.log(`${error.message} Nothing is judged.`);
  if (error instanceof UserError) {
    error.detail?.split("\n").forEach((line) => runner.log(`  | ${line}`));
    const { place } = error;
    runner.annotate("error", failureText(runFailure(error)), place === null ? {} : { file: place.file, startLine: place.line });
    return;
  }
  runner.annotate("error", error instanceof Error ? (error.stack ?? error.message) : String(error), {
    title: "Image size: a fault of this action",
  });
}
