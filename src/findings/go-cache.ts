import type { FindingDefinition } from "./finding.ts";
import { cacheMount } from "./remedy.ts";

const modules = "go/pkg/mod";
const packages = "root/.cache/go-build";

/** The directory that was found, and where the other one usually lies. */
function targets(path: string | null): readonly string[] {
  return path?.endsWith("/go-build") === true ? [modules, path] : [path ?? modules, packages];
}

export const goCache = {
  kind: "go-cache",
  rule: { evidence: "directory", pattern: "(?:.*?/)?(?:\\.cache/go-build|go/pkg/mod)" },
  words: { noun: "Go modules and compiled packages" },
  remedy: cacheMount(targets, "go build -o <program>"),
  unless: "containers compile something when they run",
  docs: { found: "Go modules and compiled packages", proof: "lie in `go/pkg/mod` or `.cache/go-build`" },
} as const satisfies FindingDefinition;
