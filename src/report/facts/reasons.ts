import { z } from "zod";
import { ceilingRules } from "../../judge/reasons.ts";

const byteCount = z.int().min(0);

function told<Kind extends string, Facts extends z.ZodRawShape>(kind: Kind, facts: Facts) {
  return z.strictObject({ kind: z.literal(kind), text: z.string(), ...facts });
}

const rule = z.enum(ceilingRules);
const ceiling = { rule, sizeBytes: byteCount, maxSizeBytes: byteCount, overBytes: byteCount };
const ceilingUnknown = { rule, leastBytes: byteCount, maxSizeBytes: byteCount, cause: z.enum(["head", "elsewhere"]) };
const because = { because: z.string() };

const RefusalReport = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("template") }),
  z.strictObject({ kind: z.literal("empty") }),
  z.strictObject({ kind: z.literal("unseen") }),
  z.strictObject({ kind: z.literal("placeholder"), written: z.string() }),
  z.strictObject({ kind: z.literal("repetition"), written: z.string() }),
  z.strictObject({ kind: z.literal("link-only"), written: z.string() }),
  z.strictObject({ kind: z.literal("too-short"), written: z.string() }),
  z.strictObject({ kind: z.literal("bound-unreadable"), bound: z.string() }),
  z.strictObject({ kind: z.literal("outgrown"), upToBytes: byteCount, sizeBytes: byteCount }),
]);

const by = z.string();
const label = z.string();

/** What looks like an approval and is none. */
const ApprovalFaultReport = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("own-review"), by }),
  z.strictObject({ kind: z.literal("stale-review"), by, commit: z.string().nullable() }),
  z.strictObject({ kind: z.literal("dismissed"), by }),
  z.strictObject({ kind: z.literal("changes-requested"), by }),
  z.strictObject({ kind: z.literal("not-an-approver"), by }),
  z.strictObject({ kind: z.literal("label-removed"), label }),
  z.strictObject({ kind: z.literal("label-by-author"), label }),
  z.strictObject({ kind: z.literal("label-by-bot"), label, by: by.nullable() }),
  z.strictObject({ kind: z.literal("label-without-permission"), label, by: by.nullable() }),
  z.strictObject({ kind: z.literal("team-empty"), team: z.string() }),
  z.strictObject({ kind: z.literal("team-unreadable"), team: z.string(), isRefused: z.boolean(), because: z.string() }),
  z.strictObject({ kind: z.literal("unreadable"), because: z.string() }),
]);

const side = z.enum(["head", "baseline"]);

/** What keeps the two sides from being compared. */
export const ObstacleReport = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("no-baseline"), because: z.string() }),
  z.strictObject({ kind: z.literal("other-target"), head: z.string(), baseline: z.string() }),
  z.strictObject({ kind: z.literal("new-platform"), platform: z.string(), recorded: z.array(z.string()).readonly() }),
  z.strictObject({ kind: z.literal("own-layers-unknown"), side }),
  z.strictObject({ kind: z.literal("size-unknown"), side, isOpened: z.boolean() }),
]);

/** One reason of a verdict: what it is, the facts, and the clause that tells it. */
export const ReasonReport = z.discriminatedUnion("kind", [
  told("over-ceiling", ceiling),
  told("over-ceiling-before", ceiling),
  /** What the image unpacks to is not known; `before`: and the baseline has no less. */
  told("ceiling-unknown", ceilingUnknown),
  told("ceiling-unknown-before", ceilingUnknown),
  told("reached", { threshold: z.enum(["warn-at", "justify-at"]), at: z.string() }),
  told("no-claim", { others: z.array(z.string()).readonly() }),
  told("refused", { refusal: RefusalReport }),
  told("description-unreadable", because),
  told("approved", { by: z.string(), label: z.string().nullable() }),
  told("not-approved", { approvers: z.string(), faults: z.array(ApprovalFaultReport).readonly() }),
  told("no-baseline", because),
  told("baseline-unknown", because),
  told("not-compared", {
    obstacle: ObstacleReport,
    /** Who has to say why: the pull request (`head`), or nobody; `elsewhere`: it is not known whether the image grew. */
    cause: z.enum(["head", "nobody", "elsewhere"]),
    /** Why the base commit was not built instead; null where it was, or need not be. */
    build: z.strictObject({ fault: z.enum(["head", "surroundings", "not-possible"]), because: z.string() }).nullable(),
  }),
]);

export type ReasonReport = z.infer<typeof ReasonReport>;
