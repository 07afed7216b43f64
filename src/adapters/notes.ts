import type { Ports } from "../pipeline.ts";

/** Collects warnings and stage timings of one run; warnings are said aloud as they come. */
export function takeNotes(say: (warning: string) => void): Pick<Ports, "warn" | "timed" | "notes"> {
  const warnings: string[] = [];
  const timings: { stage: string; milliseconds: number }[] = [];
  return {
    warn(warning) {
      warnings.push(warning);
      say(warning);
    },
    async timed(stage, work) {
      const startedAt = performance.now();
      try {
        return await work();
      } finally {
        timings.push({ stage, milliseconds: Math.round(performance.now() - startedAt) });
      }
    },
    notes: () => ({ warnings: [...warnings], timings: [...timings] }),
  };
}
