import { pushedAgain } from "./evidence/pushed-again.ts";
import type { FindingDefinition } from "./finding.ts";
import { lines } from "./remedy.ts";

export const timestamps = {
  kind: "timestamps",
  rule: { evidence: "layers", find: pushedAgain("machine") },
  words: { deed: "made the same files with other timestamps, so its layer is pushed again" },
  remedy: lines(
    "docker buildx build --build-arg SOURCE_DATE_EPOCH=0 --output type=image,push=true,rewrite-timestamp=true …",
    "# or --cache-from and --cache-to, so that nothing is built again on another machine",
  ),
  unless: "programs compare the times of files, as make does",
  docs: {
    found: "layers that are pushed again although nothing changed",
    proof: "another digest but the same content, before anything that changed",
  },
} as const satisfies FindingDefinition;
