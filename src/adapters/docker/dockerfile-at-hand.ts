import { readFile, stat } from "node:fs/promises";
import { isAbsolute, join, relative, resolve } from "node:path";
import { type FinalStage, finalStage, maxDockerfileLength } from "../../image/history/dockerfile.ts";
import type { BuildInputs } from "../../inputs/build-inputs.ts";
import { isRemoteContext } from "./context-kind.ts";

/** A build, and where its relative paths start. */
export interface BuildPlace {
  readonly build: BuildInputs;
  readonly workingDirectory: string;
}

/** The Dockerfile as people know it: relative to the working directory where it lies inside. */
export function dockerfileOf({ build: { file, context }, workingDirectory }: BuildPlace): string {
  const path = file !== "" || isRemoteContext(context, workingDirectory) ? file || "Dockerfile" : join(context, "Dockerfile");
  const inside = relative(workingDirectory, resolve(workingDirectory, path));
  return inside.startsWith("..") || isAbsolute(inside) ? path : inside;
}

/** Null when the Dockerfile does not lie on this machine, is longer than any that is read, or cannot be understood. */
export async function dockerfileAtHand(place: BuildPlace): Promise<{ readonly text: string; readonly stage: FinalStage } | null> {
  const { target, buildArgs, buildContexts } = place.build;
  const text = await readDockerfile(place);
  const stage = text === null ? null : finalStage(text, { target, buildArgs, buildContexts });
  return text === null || stage === null ? null : { text, stage };
}

async function readDockerfile({ build: { file, context }, workingDirectory }: BuildPlace): Promise<string | null> {
  if (isRemoteContext(context, workingDirectory)) return null;
  const path = resolve(workingDirectory, file === "" ? join(context, "Dockerfile") : file);
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : Number.POSITIVE_INFINITY),
    () => null,
  );
  return size === null || size > maxDockerfileLength ? null : await readFile(path, "utf8");
}
