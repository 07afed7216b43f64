import { around, hiddenBytes } from "./evidence/hidden-bytes.ts";
import type { FindingDefinition } from "./finding.ts";

export const metadataOnly = {
  kind: "metadata-only",
  rule: { evidence: "layers", find: hiddenBytes({ kind: "metadata", blames: "hiddenBy", path: around }) },
  words: { deed: "stores files again with the same content", ways: "another owner, mode, time, attribute or link" },
  remedy: {
    rewrite: (run) =>
      symbolicLink(run) ?? attributesSet(run) ?? linesWith(/^chown (?:-\S+ )*([\w.$:{}-]+) /.exec(run)?.[1] ?? null, run),
    otherwise: ({ isRun }) => (isRun ? linesWith(null, "chown …") : copiedOnce),
  },
  unless: "the owner is only known when the container runs",
  docs: {
    found: "files stored a second time for another owner, mode, time or attribute, or for a hard link to them",
    proof: "the same content in both layers",
  },
} as const satisfies FindingDefinition;

const copiedOnce = [
  "# once for what is the same; in place of the earlier COPY where it changes owner or mode",
  "COPY --chown=<user>:<group> --chmod=<mode> <source> <destination>",
];

/** A hard link to a file of a lower layer copies the file; a symbolic one does not. */
function symbolicLink(run: string): readonly string[] | null {
  const paths = /^ln (\/[\w./+-]+) (\/[\w./+-]+)$/.exec(run);
  return paths === null ? null : [`RUN ln -s ${paths[1]} ${paths[2]}`];
}

/** Extended attributes stay with what another instruction or stage hands on. */
function attributesSet(run: string): readonly string[] | null {
  if (!/^(?:setcap|setfattr) /.test(run)) return null;
  return [
    "# what RUN makes: in the same instruction",
    `RUN <command> && ${run}`,
    "# what COPY brings: in the stage that makes it, without --chown",
    `RUN ${run}`,
    "COPY --from=<stage> <file> <file>",
  ];
}

function linesWith(owner: string | null, run: string): readonly string[] {
  return [
    "# what COPY brings",
    `COPY ${owner === null ? "--chown=<user>:<group> --chmod=<mode>" : `--chown=${owner}`} <source> <destination>`,
    "# what RUN makes: in the same instruction",
    `RUN <command> && ${run}`,
  ];
}
