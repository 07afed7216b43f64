import { around, hiddenBytes } from "./evidence/hidden-bytes.ts";
import type { FindingDefinition } from "./finding.ts";

export const metadataOnly = {
  kind: "metadata-only",
  rule: { evidence: "layers", find: hiddenBytes({ kind: "metadata", blames: "hiddenBy", path: around }) },
  words: { deed: "stores files a second time to change their owner, mode or time" },
  remedy: {
    rewrite: (run) => linesWith(/^chown (?:-\S+ )*([\w.$:{}-]+) /.exec(run)?.[1] ?? null, run),
    otherwise: () => linesWith(null, "chown …"),
  },
  unless: "the owner is only known when the container runs",
  docs: { found: "files stored a second time for another owner, mode or time", proof: "the same content in both layers" },
} as const satisfies FindingDefinition;

function linesWith(owner: string | null, run: string): readonly string[] {
  return [
    "# what COPY brings",
    `COPY ${owner === null ? "--chown=<user>:<group> --chmod=<mode>" : `--chown=${owner}`} <source> <destination>`,
    "# what RUN makes: in the same instruction",
    `RUN <command> && ${run}`,
  ];
}
