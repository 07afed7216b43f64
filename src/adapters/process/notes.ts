import type { Ports } from "../../ports.ts";
import { cancellation } from "./cancellation.ts";

export interface Notes extends Pick<Ports, "warn" | "timed" | "notes" | "cancellation"> {
  /** Notes what readers of the report should know and what decides nothing: it is not said aloud. */
  readonly remark: (warning: string) => void;
}

/** Collects warnings and stage timings of one run; warnings are said aloud as they come. No stage of a cancelled run begins. */
export function takeNotes(say: (warning: string) => void): Notes {
  const warnings: string[] = [];
  const timings: { stage: string; milliseconds: number }[] = [];
  return {
    warn(warning) {
      warnings.push(warning);
      say(warning);
    },
    remark: (warning) => void warnings.push(warning),
    async timed(stage, work) {
      cancellation.throwIfAborted();
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
