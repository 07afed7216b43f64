import { z } from "zod";
import { budgetRules } from "../../judge/strictness.ts";

/** Where the old and the new value of a rule stand. */
const Place = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("file"), path: z.string() }),
  z.strictObject({ kind: z.literal("workflow") }),
  /** The old one was recorded some commits before the base: an earlier change may have brought the new one. */
  z.strictObject({ kind: z.literal("earlier"), commit: z.string() }),
]);

/** What is not as the base branch has it: of the rules, of the list of images, of what is built. */
export const RuleChangeReport = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("budget"),
    rule: z.enum(budgetRules),
    /** `changed`: neither of the two is stricter for every image. */
    effect: z.enum(["loosened", "tightened", "changed"]),
    images: z.array(z.string()).min(1),
    /** Null: there was no such rule. */
    from: z.string().nullable(),
    to: z.string().nullable(),
    /** The stricter one; null: both, and the worse verdict counts. */
    judgedBy: z.string().nullable(),
    place: Place,
  }),
  z.strictObject({
    kind: z.literal("left"),
    image: z.string(),
    /** Of the largest platform of its baseline; null: it has none. */
    sizeBytes: z.int().min(0).nullable(),
    /** `again`: it can still be built and was judged as before; `together`: with the images that joined. */
    judged: z.enum(["again", "together", "not"]),
  }),
  z.strictObject({ kind: z.literal("joined"), image: z.string(), sizeBytes: z.int().min(0), with: z.array(z.string()) }),
  z.strictObject({ kind: z.literal("build-inputs"), image: z.string(), inputs: z.array(z.string()).min(1) }),
]);

export type RuleChangeReport = z.infer<typeof RuleChangeReport>;
