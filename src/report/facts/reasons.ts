import { z } from "zod";

const byteCount = z.int().min(0);

function told<Kind extends string, Facts extends z.ZodRawShape>(kind: Kind, facts: Facts) {
  return z.strictObject({ kind: z.literal(kind), text: z.string(), ...facts });
}

const ceiling = { sizeBytes: byteCount, maxSizeBytes: byteCount, overBytes: byteCount };
const because = { because: z.string() };

const RefusalReport = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("template") }),
  z.strictObject({ kind: z.literal("empty") }),
  z.strictObject({ kind: z.literal("placeholder"), written: z.string() }),
  z.strictObject({ kind: z.literal("too-short"), written: z.string() }),
  z.strictObject({ kind: z.literal("bound-unreadable"), bound: z.string() }),
  z.strictObject({ kind: z.literal("outgrown"), upToBytes: byteCount, sizeBytes: byteCount }),
  z.strictObject({ kind: z.literal("too-much-markup") }),
]);

/** One reason of a verdict: what it is, the facts, and the clause that tells it. */
export const ReasonReport = z.discriminatedUnion("kind", [
  told("over-ceiling", ceiling),
  told("over-ceiling-before", ceiling),
  told("reached", { threshold: z.enum(["warn-at", "justify-at"]), at: z.string() }),
  told("no-claim", { others: z.array(z.string()).readonly() }),
  told("refused", { refusal: RefusalReport }),
  told("description-unreadable", because),
  told("no-baseline", because),
  told("baseline-unknown", because),
  told("not-compared", because),
]);

export type ReasonReport = z.infer<typeof ReasonReport>;
