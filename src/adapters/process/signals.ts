import { cancel, cancelledStatus } from "./cancellation.ts";
import { killAll } from "./process.ts";

/**
 * Entry points call this first. The first SIGINT or SIGTERM cancels the run, which then cleans up; the second (the runner
 * sends SIGTERM 7.5 s after SIGINT) kills the processes that are still not gone; the third ends this process at once.
 * https://github.com/actions/runner/blob/main/src/Runner.Sdk/ProcessInvoker.cs
 */
export function cancelOnSignals(): void {
  let count = 0;
  const stop = (): void => {
    count += 1;
    if (count === 1) cancel();
    else if (count === 2) killAll();
    else process.exit(cancelledStatus);
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
}
