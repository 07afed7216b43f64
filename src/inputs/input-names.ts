/** Inputs that speak of one image; the others belong to the whole step. */
export const imageInputNames = [
  "add-hosts",
  "allow",
  "annotations",
  "approval",
  "build-args",
  "build-contexts",
  "builder",
  "cache-from",
  "cache-to",
  "cgroup-parent",
  "context",
  "count",
  "creep-at",
  "file",
  "image",
  "justify-at",
  "labels",
  "max-size",
  "max-uncompressed-size",
  "name",
  "network",
  "no-cache",
  "no-cache-filters",
  "owner",
  "platforms",
  "pull",
  "secret-envs",
  "secret-files",
  "secrets",
  "shm-size",
  "ssh",
  "tags",
  "target",
  "ulimit",
  "warn-at",
] as const;

/** Inputs that judge, and say nothing of what is built. */
export const ruleInputNames = [
  "approval",
  "count",
  "creep-at",
  "justify-at",
  "max-size",
  "max-uncompressed-size",
  "owner",
  "warn-at",
] as const;

/** Where a bake or compose file says how its targets are judged. */
export const rulesKey = "x-image-size-budget";

/** How the input `image` may be written. */
export const imageExample = "oci-dir://PATH, archive://PATH, local://REF or registry://REF";
