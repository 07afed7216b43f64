import type { FindingDefinition } from "./finding.ts";
import { endingWith, quoted } from "./remedy.ts";

/** As the rule has them: a package needs its `testing`. */
const names = ["test", "tests", "__tests__", "spec", "specs"].map((name) => `-name ${name}`).join(" -o ");

export const tests = {
  kind: "tests",
  rule: {
    evidence: "directory",
    pattern:
      "(?:.*?/)?(?:site-packages|dist-packages|node_modules|lib/python3\\.\\d+|gems/[\\d.]+/gems)(?=/(?:.*/)?(?:tests?|__tests__|specs?)/)",
  },
  words: { noun: "tests of libraries" },
  remedy: endingWith(({ path }) => `find ${quoted(path ?? "")} -type d \\( ${names} \\) -prune -exec rm -rf {} +`),
  unless: "the package loads its own tests when it runs",
  docs: {
    found: "tests of installed packages",
    proof: "lie in a directory called `test`, `tests`, `__tests__`, `spec` or `specs` of a package",
  },
} as const satisfies FindingDefinition;
