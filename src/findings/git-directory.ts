import type { FindingDefinition } from "./finding.ts";
import { endingWith, quoted } from "./remedy.ts";

export const gitDirectory = {
  kind: "git-directory",
  rule: { evidence: "directory", pattern: "(?:.*?/)?\\.git" },
  words: { noun: "the Git history" },
  remedy: {
    ...endingWith(({ path }) => `rm -rf ${quoted(path ?? ".git")}`),
    otherwise: () => ["# .dockerignore, where it comes from the context", "**/.git"],
  },
  unless: "the program reads its version from it when it runs; pass that in as a build argument instead",
  docs: { found: "a Git repository", proof: "lies in `.git`" },
} as const satisfies FindingDefinition;
