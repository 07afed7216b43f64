import { z } from "zod";

const byteCount = z.int().min(0);
const bytes = z.strictObject({ compressedBytes: byteCount, uncompressedBytes: byteCount });
const path = z.string().min(1).max(4096);

/** Something about the head's tree that could not be known, so that the base's tree may differ from it. */
export const ContextRemark = z.discriminatedUnion("kind", [
  /** Only the base has files for that filter (LFS, encryption): it has them as they are stored. */
  z.strictObject({ kind: z.literal("filter-unknown"), filter: path }),
  /** Only the base has submodules: that one stayed empty. */
  z.strictObject({ kind: z.literal("submodule-unknown"), path }),
]);

/** What the tree of a base that was built beside the head had besides the files of its commit, and what follows from it. */
export const BuiltContext = z.strictObject({
  /** Paths that git does not know and both trees have, and what they come to in the head's image, on its largest platform. */
  unknown: z.array(z.strictObject({ path, isGit: z.boolean(), compressedBytes: byteCount })).max(1000),
  /** What of such paths is left out of the sizes that are compared; of each platform that has any. */
  uncounted: z.array(z.strictObject({ platform: z.string().max(256), head: bytes, baseline: bytes })).max(100),
  remarks: z.array(ContextRemark).max(1000),
});

export type ContextRemark = z.infer<typeof ContextRemark>;
export type BuiltContext = z.infer<typeof BuiltContext>;
