import type { BlobDescriptor } from "../oci/content.ts";
import { userError } from "../../failure.ts";

/** Which of several images in one place is meant: `:NAME` or `@DIGEST` behind its path. */
export type ImageChoice = { readonly kind: "name"; readonly name: string } | { readonly kind: "digest"; readonly digest: string };

/** A path, and what stands behind it. */
export interface ChosenPath {
  readonly path: string;
  readonly choice: ImageChoice | null;
}

/**
 * Every way to take the last `@sha256:…` or `:NAME` from a path, the longest path first: paths may hold colons, so whoever
 * knows the files takes the first one that is there.
 */
export function pathsIn(written: string): readonly ChosenPath[] {
  const pinned = /^(.+)@(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/s.exec(written);
  if (pinned !== null) {
    const [, path = "", digest = ""] = pinned;
    return [
      { path: written, choice: null },
      { path, choice: { kind: "digest", digest } },
    ];
  }
  const colons = [...written.matchAll(/:/g)].map(({ index }) => index).filter((at) => at > 0 && at < written.length - 1);
  const split = colons.toReversed().map((at): ChosenPath => ({
    path: written.slice(0, at),
    choice: { kind: "name", name: written.slice(at + 1) },
  }));
  return [{ path: written, choice: null }, ...split];
}

/** Names by which the top of a layout calls an image: containerd's in full, and https://github.com/opencontainers/image-spec/blob/main/annotations.md. */
const nameAnnotations = ["io.containerd.image.name", "org.opencontainers.image.ref.name"];

function namesOf({ annotations }: BlobDescriptor): readonly string[] {
  return nameAnnotations.flatMap((key) => annotations?.[key] ?? []);
}

/** The roots that are meant; throws a UserError that tells which ones are there. */
export function chosenRoots(
  roots: readonly BlobDescriptor[],
  choice: ImageChoice | null,
  where: string,
): readonly BlobDescriptor[] {
  if (choice === null) return roots;
  const chosen = roots.filter((root) => isMeant(root, choice));
  if (chosen.length > 0) return chosen;
  const names = roots.map((root) => JSON.stringify((namesOf(root)[0] ?? root.digest).slice(0, longestName)));
  const there = names.slice(0, mostTold).join(", ") || "none";
  throw userError("image-choice-unknown", { where, wanted: choice.kind === "name" ? choice.name : choice.digest, there });
}

const mostTold = 10;
const longestName = 100;

/** A tag is enough, and so is the end of a name: `1.2` or `api:1.2` for `ghcr.io/acme/api:1.2`. */
function isMeant(root: BlobDescriptor, choice: ImageChoice): boolean {
  if (choice.kind === "digest") return root.digest === choice.digest;
  return namesOf(root).some(
    (name) => name === choice.name || [":", "/"].some((before) => name.endsWith(`${before}${choice.name}`)),
  );
}
