import type { Layer } from "../measure/measurement.ts";
import { type Copied, copiedBy } from "./evidence/copied.ts";
import type { FindingDefinition, Found, Remedy, RemedyPlace } from "./finding.ts";

/** The lines that carry a finding out, written into the instruction it is about where that is known in full. */
export function linesFor({ remedy }: Pick<FindingDefinition, "remedy">, found: Pick<Found, "path" | "examples">, layer: Layer) {
  const run = runOf(layer);
  const isRun = layer.instruction === null || layer.instruction.startsWith("RUN ");
  const place = { ...found, isRun, copied: copiedBy(layer.instruction) };
  return (run === null ? null : remedy.rewrite(run, place)) ?? remedy.otherwise(place);
}

const longestRun = 200;

/** Instructions are known as one line, so that here-documents and what was cut cannot be quoted. */
function runOf({ instruction }: Layer): string | null {
  const command = instruction?.startsWith("RUN ") === true ? instruction.slice("RUN ".length) : null;
  return command === null || command.length > longestRun || /^(?:--\S+ )*(?:<<|\[)|…|<<[-~]?['"\w]/.test(command)
    ? null
    : command;
}

/** One more command at the end of the instruction. */
export function endingWith(command: string | ((place: RemedyPlace, run: string | null) => string)): Remedy {
  const make = typeof command === "string" ? () => command : command;
  return {
    rewrite: (run, place) => [`RUN ${run} \\`, `    && ${make(place, run)}`],
    otherwise: (place) => [
      place.isRun ? "# at the end of that RUN instruction" : "# at the end of the RUN instruction that makes what is copied",
      `    && ${make(place, null)}`,
    ],
  };
}

/** Mounts keep directories out of the image, and keep them for the next build. `usual`: the command where it is not known. */
export function cacheMount(targetsOf: (path: string | null) => readonly string[], usual: string): Remedy {
  const mounts = ({ path }: RemedyPlace) =>
    targetsOf(path)
      .map((target) => `--mount=type=cache,target=${quoted(target)}`)
      .join(" ");
  return {
    rewrite: (run, place) => [`RUN ${mounts(place)} ${run}`],
    otherwise: (place) => [`RUN ${mounts(place)} ${usual}`],
  };
}

/** Shows a directory of the context or of a stage to one instruction, and leaves nothing of it in the image. */
export function bindMount({ from, source }: Copied): string {
  const options = ["type=bind", ...(from === null ? [] : [`from=${from}`]), `source=${source}`, "target=/mnt"];
  return `--mount=${options.join(",")}`;
}

/** Another form of one command of the instruction, where it has that command. */
export function replacing(from: RegExp, to: string, otherwise: Remedy): Remedy {
  return {
    ...otherwise,
    rewrite: (run, place) => {
      const rewritten = run.replaceAll(from, to);
      return rewritten === run ? otherwise.rewrite(run, place) : [`RUN ${rewritten}`];
    },
  };
}

/** The same lines whatever the instruction is. */
export function lines(...text: readonly string[]): Remedy {
  return { rewrite: () => null, otherwise: () => text };
}

/** A path as one word of a shell. */
export function quoted(path: string): string {
  return /^[\w./@%+=:,-]*$/.test(path) ? `/${path}` : `'/${path.replaceAll("'", `'\\''`)}'`;
}

/** What builds the program stays in a stage that nobody ships. */
export const buildStage: Remedy = lines(
  "FROM <image with the compiler> AS build",
  "RUN <compile>",
  "FROM <image without it>",
  "COPY --from=build <what was made> <where it goes>",
);
