import type { NoBaseBuild } from "../compare/cause.ts";
import type { MessageCode } from "../failure.ts";

/**
 * What no pull request brings about. A registry that does not answer is not among them, for the build inputs of the pull request
 * say which one is asked; nor is a full disk, which its own image may have filled.
 */
const surroundings: ReadonlySet<MessageCode> = new Set([
  "build-no-docker",
  "build-no-buildx",
  "build-no-engine",
  "build-engine-forbidden",
  "build-engine-silent",
  "build-builder-unknown",
  "build-builder-unreachable",
  "build-cancelled",
  "build-image-lost",
  "push-unreachable",
  "push-failed",
]);

/** Why a build of the base commit with the head's inputs failed: those inputs, unless something else plainly did. */
export function faultOf(code: MessageCode): NoBaseBuild["fault"] {
  return surroundings.has(code) ? "surroundings" : "head";
}
