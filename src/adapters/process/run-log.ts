import type { Ports } from "../../ports.ts";
import { assertNotCancelled, cancellation } from "./cancellation.ts";

export interface RunLog extends Pick<Ports, "warn" | "timed" | "notes" | "cancellation"> {
  /** For the report only, not for the log: what readers should know and what decides nothing. */
  readonly warnQuietly: (warning: string) => void;
}

/** Collects warnings and stage timings of one run; `say` gets each warning as it comes. No stage of a cancelled run begins. */
export function startRunLog(say: (warning: string) => void): RunLog {
  const warnings: string[] = [];
  const timings: { stage: string; milliseconds: number }[] = [];
  return {
    warn(warning) {
      warnings.push(warning);
      say(warning);
    },
    warnQuietly: (warning) => void warnings.push(warning),
    async timed(stage, work) {
      await assertNotCancelled();
      const startedAt = performance.now();
      try {
        return await work();
      } finally {
        timings.push({ stage, milliseconds: Math.round(performance.now() - startedAt) });
      }
    },
    cancellation,
    notes: () => ({ warnings: [...warnings], timings: [...timings] }),
  };
}
