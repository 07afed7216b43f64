import type { FindingDefinition } from "./finding.ts";
import { buildStage } from "./remedy.ts";

export const buildTree = {
  kind: "build-tree",
  rule: {
    evidence: "directory",
    pattern:
      "(?:.*?/)?(?:target/(?:[^/]+/)?(?:debug|release)/(?:deps|build|incremental|\\.fingerprint|examples)|CMakeFiles|node_modules/\\.cache|\\.next/cache|\\.angular/cache|\\.parcel-cache|\\.turbo|\\.tox|\\.nox|\\.mypy_cache|\\.pytest_cache|\\.ruff_cache|obj/(?:Debug|Release))",
  },
  words: { noun: "intermediate files of a build" },
  remedy: buildStage,
  unless: "containers compile something when they run, or the image is there to build with",
  docs: {
    found: "intermediate files of a build",
    proof: "lie in the directories of Cargo, CMake, webpack and the like",
  },
} as const satisfies FindingDefinition;
