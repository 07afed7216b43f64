import { runner } from "./adapters/github/runner.ts";
import { cancelOnSignals } from "./adapters/process/signals.ts";
import { runStep } from "./runs/step.ts";

cancelOnSignals();
// Red until a verdict says otherwise: whatever ends this process early leaves a failed check.
process.exitCode = 1;
process.exitCode = await runStep(process.env, runner);
// A request that was given up may still hold a socket; it must not hold the job.
process.exit();
