import type { FindingDefinition } from "./finding.ts";
import { buildStage } from "./remedy.ts";

export const buildTree = {
  kind: "build-tree",
  rule: {
    evidence: "directory",
    pattern:
      "(?:.*?/)?(?:target/(?:[^/]+/)?(?:debug|release)/(?:deps|build|incremental|\\.fingerprint|examples)|CMakeFiles|node_modules/\\.cache|\\.next/cache|\\.angular/cache|\\.parcel-cache|\\.turbo|\\.tox|\\.nox|\\.mypy_cache|\\.pytest_cache|\\.ruff_cache|obj/(?:Debug|Release))",
  },
  words: { noun: "what a build leaves between sources and results" },
  remedy: buildStage,
  unless: "containers compile something when they run, or the image is there to build with",
  docs: {
    found: "what a build leaves between sources and results",
    proof: "lies in the directories of Cargo, CMake, webpack and their like",
  },
} as const satisfies FindingDefinition;
