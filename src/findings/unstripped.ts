import { isOfGo, symbolsCollector } from "./evidence/symbols.ts";
import type { FindingDefinition } from "./finding.ts";
import { quoted } from "./remedy.ts";

export const unstripped = {
  kind: "unstripped",
  rule: {
    evidence: "rest",
    collector: (image) => {
      const isGo = isOfGo(image);
      return symbolsCollector(image, (file) => !wheels.test(file.path) && !isGo(file));
    },
  },
  words: { noun: "symbols and debug information in programs" },
  remedy: {
    rewrite: (run) => {
      const rewritten = run.replaceAll(/(?<!STRIP=\w+ )\bcargo (build|install)\b(?=.*--release|(?<=install))/g, stripped);
      return rewritten === run ? null : [inBuildStage, `RUN ${rewritten}`];
    },
    otherwise: ({ examples: [first] }) => [
      "# in the stage that compiles it, before it is copied",
      `RUN strip --strip-unneeded ${first === undefined ? "<program>" : quoted(first)}`,
    ],
  },
  unless:
    "profilers or crash reports read symbols in the container; keep them in a file of their own (objcopy --only-keep-debug)",
  docs: {
    found: "symbols and debug information in programs and libraries",
    proof: "the section headers of ELF files, except those from Python wheels and those of Go",
  },
} as const satisfies FindingDefinition;

/** Wheels are not compiled here, and `strip` breaks libraries that auditwheel has rewritten: numpy cannot be imported any more. */
const wheels = /(?:^|\/)(?:site|dist)-packages\//;

const inBuildStage = "# in the stage that compiles it";
/** https://doc.rust-lang.org/cargo/reference/profiles.html#strip */
const stripped = "CARGO_PROFILE_RELEASE_STRIP=true cargo $1";
