import { directoryOf } from "./evidence/directories.ts";
import type { FindingDefinition } from "./finding.ts";
import { endingWith, quoted } from "./remedy.ts";

export const sourceMaps = {
  kind: "source-maps",
  rule: {
    evidence: "file",
    matcher:
      () =>
      ({ path }) =>
        path.endsWith(".map") && /\.(?:[cm]?js|css)\.map$/.test(path) ? { directory: directoryOf(path) } : null,
    provesBase: null,
  },
  words: { noun: "source maps" },
  remedy: endingWith(({ path }) => `find ${quoted(path ?? "")} -name '*.map' -exec rm -f {} +`),
  unless: "errors are traced with them in the container; an error tracker can get them from the build instead",
  docs: { found: "source maps of JavaScript and CSS", proof: "have names such as `*.js.map` and `*.css.map`" },
} as const satisfies FindingDefinition;
