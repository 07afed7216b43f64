import { isOfGo, symbolsCollector } from "./evidence/symbols.ts";
import type { FindingDefinition } from "./finding.ts";

/** https://pkg.go.dev/cmd/link */
const flags = '-ldflags="-s -w"';

export const goSymbols = {
  kind: "go-symbols",
  rule: { evidence: "rest", collector: (image) => symbolsCollector(image, isOfGo(image)) },
  words: { noun: "symbols and debug information that Go's linker can leave out" },
  remedy: {
    rewrite: (run) => {
      const rewritten = run.replaceAll(/\bgo (build|install)\b(?!.*-ldflags)/g, `go $1 ${flags}`);
      return rewritten === run ? null : [`RUN ${rewritten}`];
    },
    otherwise: () => [
      "# in the stage that compiles it; together with the -ldflags that are there",
      `RUN go build ${flags} <package>`,
    ],
  },
  unless: "debuggers read symbols in the container: stack traces and profiles need none",
  docs: {
    found: "symbols and debug information in programs of Go",
    proof: "the section headers of ELF files that hold Go's build information",
  },
} as const satisfies FindingDefinition;
