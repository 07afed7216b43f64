import { isAbsolute, join, relative, resolve } from "node:path";
import type { FinalStage } from "../../image/history/dockerfile.ts";
import { maxDockerfileLength } from "../../image/history/dockerfile-words.ts";
import type { BuildInputs, DockerfileInputs } from "../../inputs/build-inputs.ts";
import { readSmallFile } from "../process/small-file.ts";
import { isRemoteContext } from "./context-kind.ts";

/** What names a Dockerfile, and where its relative paths start. */
export interface DockerfilePlace {
  readonly build: DockerfileInputs;
  readonly workingDirectory: string;
}

/** A build, and where its relative paths start. */
export interface BuildPlace extends DockerfilePlace {
  readonly build: BuildInputs;
}

/** The Dockerfile as people know it: relative to the working directory where it lies inside. */
export function dockerfileOf({ build: { file, context }, workingDirectory }: DockerfilePlace): string {
  const path = file !== "" || isRemoteContext(context, workingDirectory) ? file || "Dockerfile" : join(context, "Dockerfile");
  const inside = relative(workingDirectory, resolve(workingDirectory, path));
  return inside.startsWith("..") || isAbsolute(inside) ? path : inside;
}

/** Whether a bake or compose file writes the Dockerfile out: then no lines of a file can be named. */
export function isInline({ bake }: Pick<DockerfileInputs, "bake">): boolean {
  return bake !== undefined && bake.inlineDockerfile !== "";
}

/** Null when the Dockerfile does not lie on this machine, is longer than any that is read, or cannot be understood. */
export async function dockerfileAtHand(
  place: DockerfilePlace,
): Promise<{ readonly text: string; readonly stage: FinalStage } | null> {
  const { target, buildArgs, buildContexts } = place.build;
  const text = await readDockerfile(place);
  if (text === null) return null;
  const { finalStage } = await import("../../image/history/dockerfile.ts");
  const stage = finalStage(text, { target, buildArgs, buildContexts });
  return stage === null ? null : { text, stage };
}

export async function readDockerfile({
  build: { file, context, bake },
  workingDirectory,
}: DockerfilePlace): Promise<string | null> {
  if (bake !== undefined && bake.inlineDockerfile !== "") return bake.inlineDockerfile;
  if (isRemoteContext(context, workingDirectory)) return null;
  const path = resolve(workingDirectory, file === "" ? join(context, "Dockerfile") : file);
  // BuildKit follows links as well.
  const found = await readSmallFile(path, { limitBytes: maxDockerfileLength, followsLinks: true });
  return found.kind === "text" ? found.text : null;
}
