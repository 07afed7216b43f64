import { z } from "zod";
import type { DockerfileInstruction } from "./dockerfile.ts";
import { Digest } from "../oci/schema.ts";

/** Which Dockerfile lines an instruction stands on; lines count from 1. */
export const SourceLines = z.strictObject({
  file: z.string().max(4096),
  startLine: z.int().min(1),
  endLine: z.int().min(1),
});

/** Where a layer comes from; `base`: came with the image of the last FROM. */
export const Origin = z.enum(["base", "own", "unknown"]);

/** An image that the build started from or copied out of. */
export const BaseImage = z.strictObject({ reference: z.string().max(2048), digest: Digest });

/**
 * What the final stage stands on, as far as somebody names it. `image`: the image says so of itself in an annotation or a label,
 * which nobody has checked; the digest is null where only the name is known.
 */
export const BaseName = z.strictObject({
  reference: z.string().max(2048),
  digest: Digest.nullable(),
  told: z.enum(["build", "dockerfile", "image"]),
});

export type SourceLines = z.infer<typeof SourceLines>;
export type Origin = z.infer<typeof Origin>;
export type BaseImage = z.infer<typeof BaseImage>;
export type BaseName = z.infer<typeof BaseName>;

/** What `docker buildx build` left behind beside the image; null where buildx is too old to tell. */
export interface BuildProvenance {
  /** Dockerfile lines by the digest or diff ID of the layer that an instruction made, per platform (`""`: a single platform's). */
  readonly steps: readonly ProvenanceStep[];
  readonly baseImages: readonly BaseImage[];
  /** Set where the build itself has not told it: whether there is a base image at all. */
  readonly base?: "none" | "unknown";
  /** The image of the final stage's FROM as the Dockerfile writes it, with the values of its ARGs. */
  readonly writtenBase?: string;
  /** Platforms whose image has a history that is not what this Dockerfile leaves behind. */
  readonly unlikeDockerfile?: readonly string[];
}

export interface ProvenanceStep {
  /** `linux/amd64`, or `""` when the build had one platform. */
  readonly platform: string;
  /** Null for a base image that the Dockerfile only names: what it stands for was given with the build. */
  readonly lines: SourceLines | null;
  /** Digests (diff IDs on overlay2) of all layers up to and with this step's own; its own is the last. */
  readonly chain: readonly string[];
  /** The step is a FROM: its whole chain is the base image. */
  readonly isBase: boolean;
  /** What stands on those lines, where the Dockerfile is at hand. */
  readonly instruction?: DockerfileInstruction;
}
